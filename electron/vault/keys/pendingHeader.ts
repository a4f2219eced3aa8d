/**
 * A changed passphrase is two things on the disk: the header, and the entry that tells of it. The new header waits,
 * synced, under a name of its own (`vault.json.<position of the entry>.next`) before the entry is committed, and
 * takes its place after. So the ledger decides at every moment which header holds: with the entry the waiting one,
 * without it the old one.
 */
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readSmallFile, replaceFileSync, syncFolder } from '../disk/durable.ts';
import { readEvent } from '../ledger/event.ts';
import { entriesAbout, entryAt } from '../tables/entry.ts';
import { headerBytes, headerName, mostHeaderBytes, parseHeader, type Header } from './header.ts';

export interface PendingHeader {
  /** Position of the entry that makes it hold. */
  readonly seq: number;
  readonly header: Header;
}

/** Kinds after which a user opens with another passphrase. */
const changing: ReadonlySet<string | null> = new Set([
  systemKinds.passphraseChanged,
  systemKinds.recoveryUsed,
]);

function nameOf(seq: number): string {
  return `${headerName}.${seq}.next`;
}

/**
 * Inside the transaction that appends the entry, so that no other entry takes its position.
 * @throws Refusal disk/full, disk/not-writable, disk/failed
 */
export function placePendingHeader(folder: string, { seq, header }: PendingHeader): void {
  replaceFileSync(path.join(folder, nameOf(seq)), headerBytes(header));
}

/** The header that waits in this vault; null when none does, or none that can be read. */
export async function readPendingHeader(
  folder: string,
  vault: string,
): Promise<PendingHeader | null> {
  const seqs = (await readdir(folder)).flatMap(name => {
    const seq = /^vault\.json\.(\d{1,15})\.next$/.exec(name)?.[1];
    return seq === undefined ? [] : [Number(seq)];
  });
  if (seqs.length === 0) return null;
  const seq = Math.max(...seqs);
  try {
    const bytes = await readSmallFile(path.join(folder, nameOf(seq)), mostHeaderBytes);
    const header = bytes && parseHeader(bytes);
    return header?.vault === vault ? { seq, header } : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Whether the ledger tells of the change: at that position, and of none after it. */
export function hasHappened({ seq }: PendingHeader, db: ReadableDb, user: string): boolean {
  const entry = entriesAbout(db, user).at(-1) === seq ? entryAt(db, seq) : null;
  return entry !== null && changing.has(readEvent(entry).kind);
}

/** The waiting header becomes the header. */
export async function adoptPendingHeader(folder: string, seq: number): Promise<void> {
  await rename(path.join(folder, nameOf(seq)), path.join(folder, headerName));
  await syncFolder(folder);
}

/** The change did not happen: what waited for it goes. */
export async function dropPendingHeader(folder: string, seq: number): Promise<void> {
  await rm(path.join(folder, nameOf(seq)), { force: true });
}
