/**
 * A vault written anew from a backup. It has no name until it is whole and verified, so whatever cuts it off leaves
 * nothing that could be taken for a vault; the next attempt goes on with the files that are there already.
 */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BackupReport } from '../../../shared/contract/backup.ts';
import type { JobContext } from '../../../shared/contract/define.ts';
import { Refusal } from '../../../shared/result.ts';
import { openDatabase } from '../database/driver.ts';
import { syncFolder, writingFault } from '../disk/durable.ts';
import { headerName, readHeader, writeHeader, type Header } from '../keys/header.ts';
import { unlock, type Keyring } from '../keys/keyring.ts';
import type { Entrance } from '../session.ts';
import { migrate } from '../migrations/index.ts';
import { markRestored } from '../tables/restored.ts';
import { checkFiles } from './check.ts';
import { copyFile, copyObjects, removeParts } from './copying.ts';
import {
  digestOf,
  generationFolder,
  readBackupHeader,
  readManifest,
  readObjectList,
  sizeOf,
  type Manifest,
} from './layout.ts';

export interface RestoreWish {
  /** The folder of backups. */
  readonly backups: string;
  readonly generation: number;
  /** The new vault's folder, which is not there yet. */
  readonly target: string;
  readonly entrance: Entrance;
  /** Also where files of evidence are missing or damaged. */
  readonly incomplete: boolean;
  readonly byteWorker: string;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * @throws Refusal backup/unknown-generation, backup/damaged, backup/newer, backup/incomplete, target/exists,
 *   vault/wrong-name-or-passphrase, vault/device-missing, vault/newer, disk/*, job/cancelled; nothing is changed then
 */
export async function restoreBackup(wish: RestoreWish, context: JobContext): Promise<BackupReport> {
  const { backups, generation, target, entrance } = wish;
  const manifest = await readManifest(backups, generation);
  const header = await readBackupHeader(backups, manifest);
  if (header.vault !== manifest.vault || header.database !== manifest.database.name) {
    throw new Refusal('backup/damaged', { file: headerName, generation });
  }
  if (await stat(target).catch(() => null)) throw new Refusal('target/exists');
  const { userName, passphrase, lookup } = entrance;
  const keyring = await unlock(header, userName, passphrase, lookup);
  try {
    const part = `${target}.part`;
    await beginPart(part, header);
    const report = await write(part, { ...wish, manifest, header, keyring }, context);
    await rename(part, target);
    await syncFolder(path.dirname(target));
    return report;
  } catch (error) {
    throw writingFault(error);
  } finally {
    keyring.wipe();
  }
}

/** What an attempt writes; a folder with anything else in it is not one of ours. */
const ours = /^(vault\.json|db-\d+\.db|objects)(\b.*\.part|-wal)?$/;

/** Goes on with an attempt at the same vault; the header is written first and says whose it is. */
async function beginPart(part: string, header: Header): Promise<void> {
  const names = await readdir(part).catch(() => null);
  if (names !== null) {
    const begun = names.includes(headerName) ? await readHeader(part).catch(() => null) : header;
    const isOurs = names.every(name => ours.test(name)) && begun?.vault === header.vault;
    if (!isOurs) throw new Refusal('target/exists');
    await removeParts(part);
  }
  await mkdir(path.join(part, 'objects'), { recursive: true, mode: 0o700 });
  await writeHeader(part, header);
}

interface Plan extends RestoreWish {
  readonly manifest: Manifest;
  readonly header: Header;
  readonly keyring: Keyring;
}

async function write(part: string, plan: Plan, context: JobContext): Promise<BackupReport> {
  const { backups, generation, manifest, header, keyring, byteWorker } = plan;
  const database = path.join(part, header.database);
  await copyDatabase(plan, database, context);
  const listed = await readObjectList(backups, manifest);
  const wanted: typeof listed = [];
  for (const object of listed) {
    const there = await sizeOf(path.join(part, 'objects', object.id.slice(0, 2), object.id));
    if (there !== object.stored) wanted.push(object);
  }
  await copyObjects(wanted, path.join(backups, 'objects'), path.join(part, 'objects'), context);

  const files = { folder: part, pool: part, keyring, byteWorker, deep: false };
  const checked = await checkFiles(files, context);
  const faults = checked.findings.filter(({ code }) => !code.startsWith('object/'));
  const [worst] = faults;
  if (worst) throw new Refusal('backup/damaged', { file: worst.where, generation });
  if (checked.findings.length > 0 && !plan.incomplete) {
    throw new Refusal('backup/incomplete', { missing: checked.findings.length, generation });
  }
  mark(database, plan);
  await syncFolder(part);
  return { generation, ...checked };
}

async function copyDatabase(plan: Plan, to: string, context: JobContext): Promise<void> {
  const { backups, generation, manifest } = plan;
  const from = path.join(generationFolder(backups, generation), manifest.database.name);
  const damaged = new Refusal('backup/damaged', { file: manifest.database.name, generation });
  if ((await sizeOf(from)) !== manifest.database.size) throw damaged;
  await rm(`${to}-wal`, { force: true });
  let done = 0;
  await copyFile(from, to, context.signal, bytes => {
    context.progress({
      step: 'database',
      done: (done += bytes),
      of: manifest.database.size,
      unit: 'bytes',
    });
  });
  if ((await digestOf(to)) !== manifest.database.sha256) throw damaged;
}

/** It says itself that it came out of a backup: it writes nothing before it has begun its branch. */
function mark(file: string, { keyring, at }: Plan): void {
  const database = openDatabase(file, keyring.databaseKey);
  try {
    migrate(database);
    database.transaction(db => markRestored(db, at));
  } finally {
    database.close();
  }
}
