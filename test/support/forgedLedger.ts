/**
 * An attacker who holds every key and writes the whole ledger anew, consistently: what stands in the vault afterwards has
 * no fault that the vault itself could show.
 */
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { toBase64url, toHex } from '../../shared/bytes.ts';
import { membersOf } from '../../shared/events/event.ts';
import { userKinds } from '../../shared/events/users.ts';
import type { StoredEntry } from '../../shared/ledger/chain.ts';
import { noPredecessor, parseHeader } from '../../shared/ledger/entry.ts';
import { Frontier, leafHash } from '../../shared/ledger/merkle.ts';
import { nodeCrypto, publicKeyOf, randomBytes } from '../../electron/vault/crypto/nodeCrypto.ts';
import { createDatabase, openDatabase } from '../../electron/vault/database/driver.ts';
import { readHeader, writeHeader } from '../../electron/vault/keys/header.ts';
import { unlock } from '../../electron/vault/keys/keyring.ts';
import { sealHeader, wrapKey } from '../../electron/vault/keys/masterKey.ts';
import { append, type LedgerPen, type NewEvent } from '../../electron/vault/ledger/append.ts';
import { readEvent } from '../../electron/vault/ledger/event.ts';
import { signHead } from '../../electron/vault/ledger/head.ts';
import { nothingTouched, project, settle } from '../../electron/vault/ledger/project.ts';
import { migrate } from '../../electron/vault/migrations/index.ts';
import {
  entriesFrom,
  insertEntry,
  insertNodes,
  putHead,
} from '../../electron/vault/tables/entry.ts';
import { passphrase, userName, type Bench } from './engine.ts';

export interface Forgery {
  /** So many entries are kept byte for byte. */
  readonly keep: number;
  /** What is appended after them, from what stood there. */
  readonly then: (events: readonly NewEvent[]) => readonly NewEvent[];
  /** With a new key of the vault, told and used from the first entry on. */
  readonly otherKey?: boolean;
  /** What the appended entries name as the latest that tells of users; else what is true. */
  readonly users?: number;
}

export async function forgeLedger(bench: Bench, forgery: Forgery): Promise<void> {
  await bench.engine.close();
  if (forgery.otherKey === true) await replaceVaultKey(bench);
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const file = path.join(bench.vaultDir, header.database);
  const source = openDatabase(file, keyring.databaseKey);
  const entries = entriesFrom(source.reader, 0, 10_000);
  source.close();

  const forged = createDatabase(`${file}.forged`, keyring.databaseKey);
  migrate(forged);
  const [kept, events] = [entries.slice(0, forgery.keep), entries.map(eventOf)];
  forged.transaction(db => {
    const touched = nothingTouched();
    const pen: LedgerPen = {
      vault: keyring.vaultId,
      user: keyring.userId,
      branch: headerOf(entries[0]!).branch,
      sign: message => keyring.userSign(message),
      frontier: new Frontier(nodeCrypto),
      last: { prev: noPredecessor, at: '' },
      users: null,
    };
    for (const entry of kept) {
      const leaf = leafHash(entry.header, nodeCrypto);
      insertEntry(db, entry, leaf);
      insertNodes(db, pen.frontier.append(leaf));
      project(db, readEvent(entry), false, touched);
      pen.last = { prev: toHex(leaf), at: headerOf(entry).at };
      if (userKinds.has(readEvent(entry).kind ?? '')) pen.users = entry.seq;
    }
    for (const [index, event] of forgery.then(events).entries()) {
      const at = headerOf(entries[Math.min(forgery.keep + index, entries.length - 1)]!).at;
      const isFirst = pen.frontier.size === 0;
      const told = isFirst
        ? { ...event, members: { ...event.members, vaultKey: toBase64url(keyring.vaultPublicKey) } }
        : event;
      pen.users = forgery.users ?? pen.users;
      append(db, pen, told, at, touched, isFirst ? message => keyring.vaultSign(message) : null);
    }
    settle(db, touched);
    const { vault, branch, frontier } = pen;
    const head = { vault, branch, size: frontier.size, root: frontier.root() };
    putHead(db, signHead(keyring, head, false), pen.last.at);
  });
  forged.close();
  keyring.wipe();
  for (const beside of ['-wal', '-shm']) await rm(`${file}${beside}`, { force: true });
  await rename(`${file}.forged`, file);
  // the memory of this computer is the attacker's too
  await rm(bench.stateDir, { recursive: true, force: true });
  await bench.restart();
}

function headerOf(entry: StoredEntry) {
  const parsed = parseHeader(entry.header);
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.header;
}

function eventOf(entry: StoredEntry): NewEvent {
  const event = readEvent(entry);
  return { kind: event.kind!, on: event.on!, members: membersOf(event).members };
}

async function replaceVaultKey(bench: Bench): Promise<void> {
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const { master } = keyring.secrets;
  const seed = randomBytes(32);
  const publicKey = toBase64url(publicKeyOf(seed));
  const wrapped = wrapKey(master, { vault: header.vault, use: 'signing', publicKey }, seed);
  const signing = { publicKey, ...wrapped };
  await writeHeader(bench.vaultDir, sealHeader(master, { ...header, signing }));
  keyring.wipe();
}
