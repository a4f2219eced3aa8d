/**
 * A vault of an earlier version, brought to this one: first a copy of its header and database is kept beside it, then
 * the schema changes in one transaction. A crash at any step leaves the old vault or the new one, and the next attempt
 * begins anew. Objects and ledger are not touched.
 */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import type { Database } from '../database/driver.ts';
import { syncFolder, writingFault } from '../disk/durable.ts';
import { writeHeader, type Header } from '../keys/header.ts';
import { migrate, schemaOf, schemaVersion } from './index.ts';

const copyName = /^before-schema-\d+(\.part)?$/;

/**
 * @throws Refusal vault/older when it is of an earlier version and nobody agreed to change it; vault/newer; disk/*
 */
export async function bringUpToDate(
  folder: string,
  header: Header,
  database: Database,
  isAgreed: boolean,
): Promise<void> {
  const found = schemaOf(database);
  if (found > 0 && found < schemaVersion) {
    if (!isAgreed) throw new Refusal('vault/older', { found, known: schemaVersion });
    await keepCopy(folder, header, database);
  }
  migrate(database);
}

/** What an upgrade kept is no longer needed once there is a backup of the new version. */
export async function removeUpgradeCopies(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter(each => copyName.test(each))) {
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

async function keepCopy(folder: string, header: Header, database: Database): Promise<void> {
  const target = path.join(folder, `before-schema-${schemaVersion}`);
  const part = `${target}.part`;
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { mode: 0o700 });
    await database.copyTo(path.join(part, header.database));
    await writeHeader(part, header);
    // an older copy is of an attempt that did not end: the vault is still the old one
    await rm(target, { recursive: true, force: true });
    await rename(part, target);
    await syncFolder(folder);
  } catch (error) {
    throw writingFault(error);
  }
}
