/**
 * The next generation of a vault: new keys, and the database written anew under them to a file of its own. One
 * rename, that of the header, decides; a crash before it leaves the vault as it was, a crash after it the vault as
 * it is now (docs/formats.md, "Keys").
 */
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { toBase64url } from '../../shared/bytes.ts';
import { settleWaiting } from './changeHeader.ts';
import { systemKinds } from '../../shared/events/event.ts';
import { standingOf } from '../../shared/events/users.ts';
import type { JobContext } from '../../shared/contract/define.ts';
import { Refusal } from '../../shared/result.ts';
import { randomBytes } from './crypto/nodeCrypto.ts';
import { renewStaleKeys } from './compartments/renewal.ts';
import { openDatabase, type Database } from './database/driver.ts';
import { freeName, removeOlder, settledFile, waitingFile } from './database/generations.ts';
import { syncFolder, writingFault } from './disk/durable.ts';
import { removeUpgradeCopies } from './migrations/upgrade.ts';
import { readHeader, writeHeader, type Header } from './keys/header.ts';
import type { Keyring } from './keys/keyring.ts';
import { newKeys, type Admitted } from './keys/rekey.ts';
import { ageRecipient } from './keys/receiving.ts';
import { recoverySlotFor } from './ledger/recovery.ts';
import { userBook } from './ledger/users.ts';
import { openOver, type Opened, type Surroundings } from './session.ts';
import { openVaultOver, type Tx, type Vault } from './vault.ts';

/** The new keys hold, but the vault could not be opened under them again: it is closed. */
export class Unseated extends Error {}

/** What is done in the new file before anybody can open it. */
export interface Change {
  /** Users who are no longer let in, or are let in no longer for now. */
  readonly barred: ReadonlyMap<string, 'suspended' | 'removed'>;
  /** Position of `vault.rekeyed` is told by its own entry; these come before it. */
  readonly record: (tx: Tx) => void;
  /** Work on the new database beside its ledger, after the entries; null where there is none. */
  readonly after: ((database: Database) => void) | null;
  readonly reason: string | null;
  /** Told of each step, and asked before each whether to go on; null where it cannot be stopped. */
  readonly job: JobContext | null;
}

const steps = ['generation.copy', 'generation.change', 'generation.write', 'generation.open'];

/**
 * Give the vault new keys and open it under them. The vault that is given is closed when this succeeds, and
 * untouched when it throws a Refusal.
 * @throws Refusal vault/read-only, vault/header-altered, job/cancelled, disk/*; Unseated
 */
export async function nextGeneration(
  opened: Opened,
  around: Surroundings,
  change: Change,
): Promise<Opened> {
  const { vault } = opened;
  if (vault.readOnly) throw new Refusal('vault/read-only');
  const release = vault.freeze();
  const file = await freeName(vault.folder, vault.header.database);
  const part = waitingFile(vault.folder, file);
  const work = path.join(vault.folder, `${file}.work.part`);
  let next: Next | null = null;
  try {
    await vault.settled().catch(() => undefined);
    await settleWaiting(vault);
    next = await newKeys(vault.header, vault.keyring, admittedTo(vault, change.barred), file);
    const key = next.keyring.databaseKey;
    const { after } = change;
    await step(change.job, 0);
    if (after === null) {
      vault.database.exportTo(part, key);
      writeChange(part, key, vault, next, around, change, null);
    } else {
      // what is taken out lies in pages under a key that nobody will have; the copy of the rest has no such pages
      const forgotten = randomBytes(32);
      vault.database.exportTo(work, forgotten);
      await step(change.job, 1);
      writeChange(work, forgotten, vault, next, around, change, database => {
        after(database);
        database.exportTo(part, key);
        // opened once, it is as it will lie there: behind the commit nothing has to be written to open it
        openDatabase(part, key).close();
      });
      await rm(work);
    }
    await step(change.job, 2);
    await syncFile(part);
    await syncFolder(vault.folder);
    // the last moment at which it can be stopped
    await step(change.job, 3);
    await commit(vault.folder, next.header);
  } catch (error) {
    next?.keyring.wipe();
    for (const name of [work, `${work}-wal`, part, `${part}-wal`]) {
      await rm(name, { force: true }).catch(() => undefined);
    }
    release();
    throw writingFault(error);
  }
  return reopened(opened, next.header, next.keyring, around);
}

/** @throws Refusal job/cancelled */
async function step(job: JobContext | null, done: number): Promise<void> {
  if (job === null) return;
  job.progress({ step: steps[done] ?? '', done, of: steps.length, unit: 'steps' });
  // the wish to stop arrives as a message, which is read between two pieces of work only
  await new Promise(resolve => setImmediate(resolve));
  if (job.signal.aborted) throw new Refusal('job/cancelled');
}

function admittedTo(vault: Vault, barred: Change['barred']): Admitted {
  const users = new Map<string, string>();
  const suspended = new Set<string>();
  const book = userBook(vault.reader);
  for (const user of book.users.values()) {
    const status = barred.get(user.id) ?? standingOf(user).status;
    if (status === 'active' && user.recipient !== null) users.set(user.id, user.recipient);
    if (status === 'suspended') suspended.add(user.id);
  }
  const recovery = recoverySlotFor(vault.reader);
  return { users, suspended, recovery: recovery && ageRecipient(recovery.receiveKey) };
}

interface Next {
  readonly header: Header;
  readonly keyring: Keyring;
}

/** The entries: what changes, then the new key of the vault, announced under the old one. */
function writeChange(
  file: string,
  key: Uint8Array,
  vault: Vault,
  { header, keyring }: Next,
  { clock }: Surroundings,
  { record, reason }: Change,
  after: ((database: Database) => void) | null,
): void {
  const database = openDatabase(file, key);
  try {
    const { folder, keyring: old } = vault;
    // what is remembered outside is renewed when the vault is opened again, after the commit
    const parts = { folder, header, keyring, database, readOnly: false, memory: null, clock };
    openVaultOver(parts).write(tx => {
      record(tx);
      tx.append(
        {
          kind: systemKinds.vaultRekeyed,
          on: { type: 'vault', id: vault.id },
          members: {
            vaultKey: toBase64url(keyring.vaultPublicKey),
            epoch: keyring.currentEpoch,
            database: header.database,
            reason,
          },
        },
        message => old.vaultSign(message),
      );
    });
    after?.(database);
  } finally {
    database.close();
  }
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A failure behind the rename (of the folder's sync) is no failure: the new header lies there. */
async function commit(folder: string, header: Header): Promise<void> {
  try {
    await writeHeader(folder, header);
  } catch (error) {
    const lies = await readHeader(folder).catch(() => null);
    if (lies?.checksum !== header.checksum) throw error;
  }
}

async function reopened(
  { vault, store, findings, swept, notices }: Opened,
  header: Header,
  keyring: Keyring,
  around: Surroundings,
): Promise<Opened> {
  const { folder } = vault;
  let database: Database | null = null;
  try {
    await store.close();
    vault.database.close();
    vault.sealed.wipe();
    vault.keyring.wipe();
    const file = await settledFile(folder, header.database, false);
    database = openDatabase(file, keyring.databaseKey);
    await removeOlder(folder, header.database);
    // a copy from before an upgrade is under the old key and holds what was taken out since
    await removeUpgradeCopies(folder);
    const next = await openOver(folder, header, keyring, database, false, around);
    await renewStaleKeys(next.vault);
    return { ...next, findings, swept, notices };
  } catch (cause) {
    database?.close();
    keyring.wipe();
    throw new Unseated('the vault could not be opened under its new keys', { cause });
  }
}
