/**
 * One backup of an open vault. The vault goes on meanwhile: the database is copied as it stands at one moment, and
 * encrypted files never change. Whatever is cut off at whatever step, the older backups in the folder stay whole, and
 * the next attempt goes on with the encrypted files that are there already.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BackupReport } from '../../../shared/contract/backup.ts';
import type { JobContext } from '../../../shared/contract/define.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import { openDatabase } from '../database/driver.ts';
import { syncFolder, systemReason, writingFault } from '../disk/durable.ts';
import { headerBytes, headerName, type Header } from '../keys/header.ts';
import type { Keyring } from '../keys/keyring.ts';
import { nameCheckpoint } from '../ledger/checkpoints.ts';
import { headOf } from '../ledger/head.ts';
import { storedSize } from '../objects/format.ts';
import { openObjectStore } from '../objects/objectStore.ts';
import type { StoredObject } from '../objects/work.ts';
import { objectCount, objects } from '../tables/object.ts';
import { storedHead } from '../tables/entry.ts';
import { stampOf, type Vault } from '../vault.ts';
import { checkFiles } from './check.ts';
import { copyObjects, removeParts } from './copying.ts';
import {
  backupFolder,
  digestOf,
  generationFolder,
  generationsIn,
  manifestBytes,
  manifestName,
  objectListBytes,
  objectListName,
  sizeOf,
  type ListedObject,
} from './layout.ts';

export interface BackupMade {
  readonly seq: number;
  /** The folder of this vault's backups. */
  readonly folder: string;
  readonly at: string;
  readonly added: { readonly objects: number; readonly bytes: number };
  readonly report: BackupReport;
}

/**
 * @param chosen a folder that is there; the vault's backups lie in it in a folder of their own
 * @throws Refusal backup/folder-gone, backup/inside-vault, backup/not-verified, vault/read-only, disk/*, job/cancelled
 */
export async function makeBackup(
  vault: Vault,
  chosen: string,
  note: string | null,
  byteWorker: string,
  context: JobContext,
): Promise<BackupMade> {
  const backups = await placeFor(vault, chosen);
  try {
    await removeParts(backups);
    const generation = ((await generationsIn(backups)).at(-1) ?? 0) + 1;
    const target = generationFolder(backups, generation);
    const part = `${target}.part`;
    await mkdir(part, { mode: 0o700 });
    try {
      const made = await write(vault, { backups, part, generation, note, byteWorker }, context);
      await rename(part, target);
      await syncFolder(backups);
      return made;
    } catch (error) {
      await rm(part, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    // the disk was taken away in the middle: its folder is gone, whatever the system says of the file
    if (systemReason(error) === 'ENOENT')
      throw new Refusal('backup/folder-gone', { reason: 'ENOENT' });
    throw writingFault(error);
  }
}

async function placeFor(vault: Vault, chosen: string): Promise<string> {
  const real = await realpath(chosen).catch(() => null);
  if (real === null) throw new Refusal('backup/folder-gone', { reason: 'ENOENT' });
  const fromVault = path.relative(await realpath(vault.folder), real);
  const isInside = !fromVault.startsWith('..') && !path.isAbsolute(fromVault);
  if (isInside) throw new Refusal('backup/inside-vault');
  const backups = backupFolder(real, vault.id);
  try {
    await mkdir(path.join(backups, 'objects'), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writingFault(error);
  }
  return backups;
}

interface Plan {
  readonly backups: string;
  readonly part: string;
  readonly generation: number;
  readonly note: string | null;
  readonly byteWorker: string;
}

async function write(
  vault: Vault,
  { backups, part, generation, note, byteWorker }: Plan,
  context: JobContext,
): Promise<BackupMade> {
  const at = stampOf(vault.clock);
  const seq = announce(vault, note);
  await vault.settled().catch(() => undefined);
  // header, keys and database of one moment: copying takes its checkpoint before it first waits
  const { header, keyring } = vault;
  const database = path.join(part, header.database);
  await vault.database.copyTo(database, {
    signal: context.signal,
    onProgress: (done, of) => context.progress({ step: 'database', done, of, unit: 'bytes' }),
  });
  await writeSynced(path.join(part, headerName), headerBytes(header));

  const copy = openDatabase(database, keyring.databaseKey);
  const named = objects(copy.reader);
  const checkpoint = storedHead(copy.reader)?.note ?? '';
  copy.close();
  const missing = await notInPool(backups, keyring, named, byteWorker);
  await copyObjects(
    missing,
    path.join(vault.folder, 'objects'),
    path.join(backups, 'objects'),
    context,
  );

  const files = { folder: part, pool: backups, keyring, byteWorker, deep: false };
  const checked = await checkFiles(files, context);
  // a file of evidence that the vault itself lacks is told; anything else makes the copy worthless
  const worst = checked.findings.find(({ code }) => !code.startsWith('object/'));
  if (worst) throw new Refusal('backup/not-verified', { fault: worst.code, where: worst.where });
  const list = named.map(({ id, size }): ListedObject => ({ id, stored: storedSize(size) }));
  await writeManifest(part, {
    vault,
    header,
    generation,
    at,
    checkpoint,
    list,
  });
  await syncFolder(part);
  const bytes = missing.reduce((sum, { stored }) => sum + stored, 0);
  return {
    seq,
    folder: backups,
    at,
    added: { objects: missing.length, bytes },
    report: { generation, ...checked },
  };
}

/** The entry before the copy, so that the copy holds it; and a named checkpoint over it. */
function announce(vault: Vault, note: string | null): number {
  const head = headOf(vault);
  if (!head) throw new Refusal('vault/fault-found', { fault: 'head/unreadable', where: 'head' });
  const { seq } = vault.write(tx =>
    tx.append({
      kind: systemKinds.backupMade,
      on: { type: 'vault', id: vault.id },
      members: { size: head.size, root: head.root, objects: objectCount(tx.db), note },
    }),
  );
  nameCheckpoint(vault, 'backup', false);
  return seq;
}

/** Encrypted files that the pool has not, or not whole. */
async function notInPool(
  backups: string,
  { epochKeys, currentEpoch }: Keyring,
  named: readonly StoredObject[],
  byteWorker: string,
): Promise<ListedObject[]> {
  const pool = openObjectStore({ vaultFolder: backups, epochKeys, currentEpoch, byteWorker });
  const missing: ListedObject[] = [];
  try {
    for (const object of named) {
      const isThere = await pool.checkHeader(object).then(
        () => true,
        () => false,
      );
      if (!isThere) missing.push({ id: object.id, stored: storedSize(object.size) });
    }
  } finally {
    await pool.close();
  }
  return missing;
}

async function writeManifest(
  part: string,
  facts: {
    readonly vault: Vault;
    readonly header: Header;
    readonly generation: number;
    readonly at: string;
    readonly checkpoint: string;
    readonly list: readonly ListedObject[];
  },
): Promise<void> {
  const { vault, header, generation, at, checkpoint, list } = facts;
  const file = path.join(part, header.database);
  const listed = objectListBytes(list);
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  await writeSynced(path.join(part, objectListName), listed);
  const manifest = manifestBytes({
    format: 'litopys-backup',
    version: 1,
    vault: vault.id,
    generation,
    at,
    checkpoint,
    database: {
      name: header.database,
      size: (await sizeOf(file)) ?? 0,
      sha256: await digestOf(file),
    },
    header: sha256(headerBytes(header)),
    objects: {
      count: list.length,
      bytes: list.reduce((sum, { stored }) => sum + stored, 0),
      list: sha256(listed),
    },
  });
  await writeSynced(path.join(part, manifestName), manifest);
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
