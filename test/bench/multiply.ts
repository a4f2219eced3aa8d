/**
 * A long ledger from a short one: its entries again and again, under other ids and numbers, salted and signed anew. Its
 * projections stay those of the short one, since whoever verifies or replays a ledger does not read them.
 */
import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { toHex } from '../../shared/bytes.ts';
import { meaningOf, membersOf, type LedgerEvent } from '../../shared/events/event.ts';
import { toldBefore } from '../../shared/events/users.ts';
import { Frontier } from '../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../../electron/vault/crypto/nodeCrypto.ts';
import { readEvent } from '../../electron/vault/ledger/event.ts';
import { newEntry, type LedgerPen, type NewEvent } from '../../electron/vault/ledger/append.ts';
import { userBook } from '../../electron/vault/ledger/users.ts';
import { signHead } from '../../electron/vault/ledger/head.ts';
import type { WritableDb } from '../../electron/vault/database/driver.ts';
import type { Vault } from '../../electron/vault/vault.ts';
import { closeVault, type Opened } from '../../electron/vault/session.ts';
import {
  entriesFrom,
  insertEntry,
  insertNodes,
  leafHashAt,
  nodeReader,
  putHead,
} from '../../electron/vault/tables/entry.ts';
import { vaultAt } from './engine.ts';
import { keptVault, usualVault } from './generator.ts';

const entriesInTransaction = 2000;
/** More than so many entries are not made by actions, which takes hours. */
const mostByActions = 100_000;
const multipliedChildren = 1000;

/** The folder of a vault with a ledger of this size, made now or kept from an earlier run. It is not to be changed. */
export async function keptLedger(
  cache: string,
  entries: number,
  say: (text: string) => void,
): Promise<string> {
  if (entries <= mostByActions) {
    return keptVault(cache, usualVault(Math.round(entries / 50)), say);
  }
  const short = await keptVault(cache, usualVault(multipliedChildren), say);
  const folder = path.join(cache, `${entries}-of-${path.basename(short)}`);
  if (existsSync(folder)) return folder;
  const making = path.join(cache, `making-${process.pid}`);
  try {
    await cp(short, path.join(making, 'long.litopys'), { recursive: true });
    const opened = await vaultAt(path.join(making, 'long.litopys'), making);
    multiply(opened, entries, say);
    await closeVault(opened);
    await rename(path.join(making, 'long.litopys'), folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

function multiply({ vault }: Opened, size: number, say: (text: string) => void): void {
  const { reader, database } = vault;
  const at = new Date().toISOString();
  const originals = vault.size;
  const pen = penOf(vault);
  for (let copy = 1; pen.frontier.size < size; copy++) {
    for (let from = 0; from < originals && pen.frontier.size < size; from += entriesInTransaction) {
      const count = Math.min(entriesInTransaction, originals - from, size - pen.frontier.size);
      database.transaction(db => {
        for (const entry of entriesFrom(reader, from, count)) {
          const event = again(readEvent(entry), copy);
          if (event) appendTo(db, pen, event, at);
        }
        putHeadOf(db, pen, vault, at);
      });
    }
    say(`a long ledger: ${pen.frontier.size} of ${size} entries`);
  }
}

/** Where the ledger of a vault stands. */
export function penOf({ keyring, id, branch, reader, size }: Vault): LedgerPen {
  return {
    vault: id,
    user: keyring.userId,
    branch,
    users: toldBefore(userBook(reader), size),
    sign: message => keyring.userSign(message),
    frontier: Frontier.read(size, nodeReader(reader), nodeCrypto),
    last: { prev: toHex(leafHashAt(reader, size - 1) ?? new Uint8Array()), at: '' },
  };
}

/** The ledger's own part of an action: entry, fields, nodes; no projection. */
export function appendTo(db: WritableDb, pen: LedgerPen, event: NewEvent, at: string): void {
  const { entry, leaf } = newEntry(pen, event, at, null);
  insertEntry(db, entry, leaf);
  insertNodes(db, pen.frontier.append(leaf));
  pen.last = { prev: toHex(leaf), at };
}

export function putHeadOf(db: WritableDb, pen: LedgerPen, { keyring }: Vault, at: string): void {
  const { vault, branch, frontier } = pen;
  const head = { vault, branch, size: frontier.size, root: frontier.root() };
  putHead(db, signHead(keyring, head, false), at);
}

/** The event under other ids; null where it tells of the vault itself. */
function again(event: LedgerEvent, copy: number): NewEvent | null {
  const { kind, on } = event;
  if (kind === null || on === null || meaningOf(kind) === null) return null;
  const members: Record<string, unknown> = { ...membersOf(event).members };
  if (typeof members['number'] === 'number') members['number'] += copy * 1_000_000;
  return { kind, on: { ...on, id: otherId(on.id, copy) }, members: renamed(members, copy) };
}

function renamed<T>(value: T, copy: number): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(part)
      ? otherId(part, copy)
      : part,
  ) as T;
}

/** Another id for each copy: random ones differ elsewhere too. */
function otherId(id: string, copy: number): string {
  const part = (Number.parseInt(id.slice(-4), 16) ^ copy).toString(16).padStart(4, '0');
  return `${id.slice(0, -4)}${part}`;
}
