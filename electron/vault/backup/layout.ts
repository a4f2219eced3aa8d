/**
 * A folder of backups of one vault:
 *
 *   litopys-backup-<vault id>/
 *     objects/ab/<id>        one pool of encrypted files for all backups
 *     g-000001/              one backup: vault.json, db-<n>.db, objects.txt, backup.json
 *
 * All of it is ciphertext or public, as in the vault itself. A backup is written as `g-….part` and gets its name when
 * it has been verified; `objects.txt` names its encrypted files, so that the folder can be tended without keys.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { BackupRow } from '../../../shared/contract/backup.ts';
import { fromBase64url, fromUtf8, toHex, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson, parseCanonical } from '../../../shared/canonical.ts';
import { Refusal } from '../../../shared/result.ts';
import { readSmallFile, systemReason } from '../disk/durable.ts';
import { headerName, readHeader, type Header } from '../keys/header.ts';
import { checkpointOf, wordsOf } from '../ledger/head.ts';

export const manifestName = 'backup.json';
export const objectListName = 'objects.txt';
const generationName = /^g-(\d{6})$/;
const mostManifest = 64 * 1024;
const mostObjectList = 1024 * 1024 * 1024;
const version = 1;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a backup says of itself. The checkpoint is signed by the vault's key; digests are SHA-256. */
const Manifest = z.strictObject({
  format: z.literal('litopys-backup'),
  version: z.literal(version),
  vault: z.uuidv4(),
  generation: z.int().positive(),
  at: z.string(),
  checkpoint: z.string(),
  database: z.strictObject({ name: z.string(), size: z.number(), sha256: Digest }),
  header: Digest,
  objects: z.strictObject({ count: z.int(), bytes: z.number(), list: Digest }),
});
export type Manifest = z.infer<typeof Manifest>;

const OtherVersion = z.looseObject({ format: z.literal('litopys-backup'), version: z.int() });

/** An encrypted file and its size on the disk. */
export interface ListedObject {
  readonly id: string;
  readonly stored: number;
}

/** The folder of a vault's backups: the chosen one if it is such a folder, else one inside it. */
export function backupFolder(chosen: string, vault: string): string {
  const name = `litopys-backup-${vault}`;
  return path.basename(chosen) === name ? chosen : path.join(chosen, name);
}

/**
 * The folder of backups that a person means: itself, or the only one inside it.
 * @throws Refusal backup/none-here, backup/several-here, backup/folder-gone
 */
export async function findBackups(chosen: string): Promise<string> {
  const names = await namesIn(chosen);
  if (names.some(name => generationName.test(name))) return chosen;
  const inside = names.filter(name => name.startsWith('litopys-backup-'));
  const [only] = inside;
  if (only === undefined) throw new Refusal('backup/none-here');
  if (inside.length > 1) throw new Refusal('backup/several-here', { count: inside.length });
  return path.join(chosen, only);
}

export function generationFolder(backups: string, generation: number): string {
  return path.join(backups, `g-${String(generation).padStart(6, '0')}`);
}

/** Numbers of the backups in a folder, oldest first. @throws Refusal backup/folder-gone */
export async function generationsIn(backups: string): Promise<number[]> {
  const numbers = (await namesIn(backups)).flatMap(name => {
    const digits = generationName.exec(name)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return numbers.sort((a, b) => a - b);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const reason = systemReason(error);
    throw reason === null ? error : new Refusal('backup/folder-gone', { reason });
  }
}

export function manifestBytes(manifest: Manifest): Uint8Array {
  return toUtf8(canonicalJson(manifest));
}

export function objectListBytes(objects: readonly ListedObject[]): Uint8Array {
  return toUtf8(objects.map(({ id, stored }) => `${id} ${stored}\n`).join(''));
}

/** @throws Refusal backup/unknown-generation, backup/damaged, backup/newer */
export async function readManifest(backups: string, generation: number): Promise<Manifest> {
  const folder = generationFolder(backups, generation);
  const bytes = await readSmallFile(path.join(folder, manifestName), mostManifest);
  if (bytes === null) throw new Refusal('backup/unknown-generation', { generation });
  const damaged = new Refusal('backup/damaged', { file: manifestName, generation });
  try {
    const value = parseCanonical(fromUtf8(bytes));
    const parsed = Manifest.safeParse(value);
    if (parsed.success && parsed.data.generation === generation) return parsed.data;
    const other = OtherVersion.safeParse(value);
    if (other.success && other.data.version > version) {
      throw new Refusal('backup/newer', { found: other.data.version, known: version });
    }
    throw damaged;
  } catch (error) {
    throw error instanceof Refusal ? error : damaged;
  }
}

/** The encrypted files that a backup names. @throws Refusal backup/damaged */
export async function readObjectList(
  backups: string,
  { generation, objects }: Manifest,
): Promise<ListedObject[]> {
  const file = path.join(generationFolder(backups, generation), objectListName);
  const bytes = await readSmallFile(file, mostObjectList);
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== objects.list) {
    throw new Refusal('backup/damaged', { file: objectListName, generation });
  }
  return fromUtf8(bytes)
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const [id = '', stored = ''] = line.split(' ');
      return { id, stored: Number(stored) };
    });
}

/** The header of a backup, as it was written. @throws Refusal backup/damaged and those of `readHeader` */
export async function readBackupHeader(backups: string, manifest: Manifest): Promise<Header> {
  const { generation } = manifest;
  const file = path.join(generationFolder(backups, generation), headerName);
  const bytes = await readSmallFile(file, 1024 * 1024);
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== manifest.header) {
    throw new Refusal('backup/damaged', { file: headerName, generation });
  }
  return readHeader(path.dirname(file));
}

/** SHA-256 of a file, hex. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    if (chunk instanceof Uint8Array) hash.update(chunk);
  }
  return hash.digest('hex');
}

/** A backup as a list shows it: what it says, and whether its files are there with their sizes. */
export async function backupRow(backups: string, generation: number): Promise<BackupRow> {
  const manifest = await readManifest(backups, generation);
  const { vault, at, objects, database } = manifest;
  const read = checkpointOf(manifest.checkpoint);
  if (!read) throw new Refusal('backup/damaged', { file: manifestName, generation });
  const { checkpoint, body } = read;
  const header = await readBackupHeader(backups, manifest);
  const fault = await shapeFault(backups, manifest);
  return {
    generation,
    vault,
    at,
    size: checkpoint.size,
    root: toHex(checkpoint.root),
    ...wordsOf(body, fromBase64url(header.signing.publicKey)),
    objects: objects.count,
    bytes: objects.bytes,
    database: database.size,
    fault,
  };
}

async function shapeFault(backups: string, manifest: Manifest): Promise<string | null> {
  const { database, generation } = manifest;
  const file = path.join(generationFolder(backups, generation), database.name);
  if ((await sizeOf(file)) !== database.size) return 'backup/damaged';
  for (const { id, stored } of await readObjectList(backups, manifest)) {
    if ((await sizeOf(pooled(backups, id))) !== stored) return 'backup/incomplete';
  }
  return null;
}

/** Where an encrypted file lies in the pool. */
export function pooled(backups: string, id: string): string {
  return path.join(backups, 'objects', id.slice(0, 2), id);
}

/** Null: there is none. */
export async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}
