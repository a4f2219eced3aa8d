/**
 * What lets people in is two things on the disk: the header, and the entry that tells of its change. The new header
 * waits, synced, under a name of its own (`vault.json.<position of the entry>.next`) before the entry is committed, and
 * takes its place after. So the ledger decides at every moment which header holds: with the entry the waiting one,
 * without it the old one.
 */
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '../../../shared/canonical.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readSmallFile, replaceFileSync, syncFolder } from '../disk/durable.ts';
import { readEvent } from '../ledger/event.ts';
import { entryAt } from '../tables/entry.ts';
import { headerBytes, headerName, mostHeaderBytes, parseHeader, type Header } from './header.ts';

/** A header waits for every entry of these kinds, and for no other. */
const awaited: ReadonlySet<string | null> = new Set([
  systemKinds.passphraseChanged,
  systemKinds.deviceBound,
  systemKinds.deviceUnbound,
  systemKinds.userEnrolled,
  systemKinds.userReinstated,
  systemKinds.recoveryUsed,
]);

export interface PendingHeader {
  /** Position of the entry that makes it hold. */
  readonly seq: number;
  readonly header: Header;
}

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

/**
 * The header that holds: the waiting one where the ledger tells of the change at its position, else the present one.
 * Unless it is read only, what waited takes its place or goes, whoever opens the vault.
 */
export async function settlePending(
  folder: string,
  { current, pending }: { readonly current: Header; readonly pending: PendingHeader | null },
  db: ReadableDb,
  readOnly: boolean,
): Promise<Header> {
  if (!pending) return current;
  const entry = entryAt(db, pending.seq);
  const happened = entry !== null && awaited.has(readEvent(entry).kind);
  if (!readOnly) await (happened ? adoptPendingHeader : dropPendingHeader)(folder, pending.seq);
  return happened ? pending.header : current;
}

/** Whether one person's way in is the same in both: name, passphrase, keys. */
export function isSameSlot(one: Header, other: Header, id: string): boolean {
  const [mine, theirs] = [one, other].map(({ slots }) => slots.find(slot => slot.id === id));
  return (
    mine !== undefined && theirs !== undefined && canonicalJson(mine) === canonicalJson(theirs)
  );
}

/** The waiting header becomes the header. */
export async function adoptPendingHeader(folder: string, seq: number): Promise<void> {
  await rename(path.join(folder, nameOf(seq)), path.join(folder, headerName));
  await syncFolder(folder);
}

/** The change did not happen: what waited for it goes. */
async function dropPendingHeader(folder: string, seq: number): Promise<void> {
  await rm(path.join(folder, nameOf(seq)), { force: true });
}
