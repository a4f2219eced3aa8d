/**
 * Making, opening and closing a vault: the order of steps, and what a crash or an attacker can do at each.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { equalBytes, toBase64url } from '../../shared/bytes.ts';
import type { BranchConfirmation, Finding, OpeningNotice } from '../../shared/contract/session.ts';
import { systemKinds } from '../../shared/events/event.ts';
import { standingOf } from '../../shared/events/users.ts';
import { Refusal } from '../../shared/result.ts';
import { beginBranch } from './branching.ts';
import { renewStaleKeys } from './compartments/renewal.ts';
import { openSealedRecords } from './compartments/sight.ts';
import { createDatabase, openDatabase, type Database } from './database/driver.ts';
import { laterDatabases, removeOlder, settledFile } from './database/generations.ts';
import { openForReading } from './database/snapshot.ts';
import { isWritable, systemReason, writingFault } from './disk/durable.ts';
import { settleInterrupted } from './export/unfinished.ts';
import type { HeadMemory } from './heads.ts';
import { judgeOpening } from './judgement.ts';
import type { DeviceLookup } from './keys/device.ts';
import { readHeader, writeHeader, type Header, type KdfCost } from './keys/header.ts';
import { createKeyring, unlock, type Credentials, type Keyring } from './keys/keyring.ts';
import {
  isSameSlot,
  readPendingHeader,
  settlePending,
  type PendingHeader,
} from './keys/pendingHeader.ts';
import { calibrateKdf } from './keys/passphrase.ts';
import { ageRecipient } from './keys/receiving.ts';
import { alignHeader } from './ledger/alignHeader.ts';
import { userBook } from './ledger/users.ts';
import { migrate } from './migrations/index.ts';
import { bringUpToDate } from './migrations/upgrade.ts';
import { openObjectStore, type ObjectStore } from './objects/objectStore.ts';
import { sweep } from './sweep.ts';
import { openVaultOver, stampOf, type Vault } from './vault.ts';

export const folderEnding = '.litopys';

export interface Surroundings {
  readonly memory: HeadMemory;
  readonly clock: () => Date;
  /** Path of the bundled byte worker. */
  readonly byteWorker: string;
  readonly remembersVaults: boolean;
  /** Cost of the key derivation of a new vault; null: measured on this machine. */
  readonly kdfCost: KdfCost | null;
}

/** A vault open for work, with what opening found. */
export interface Opened {
  readonly vault: Vault;
  readonly store: ObjectStore;
  readonly findings: readonly Finding[];
  readonly swept: number;
  /** What a person should know and no fault. */
  readonly notices: readonly OpeningNotice[];
}

/** What the person who opens a vault agrees to. */
export interface OpeningWish {
  readonly readOnly: boolean;
  /** A vault of an earlier version may be changed to this one. */
  readonly upgrade: boolean;
  /** The branch that was confirmed, or null. */
  readonly branch: BranchConfirmation | null;
}

/** What a person types to be let in, and where the second secret of bound users is found. */
export interface Entrance extends Credentials {
  readonly lookup: DeviceLookup;
}

/**
 * Make a new vault and open it. The header is written last: until then the folder is no vault, and a failure
 * takes it away again.
 * @throws Refusal target/exists, disk/full, disk/not-writable, disk/failed
 */
export async function createVault(
  target: string,
  credentials: Credentials,
  around: Surroundings,
): Promise<Opened> {
  const folder = target.endsWith(folderEnding) ? target : target + folderEnding;
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (systemReason(error) === 'EEXIST') throw new Refusal('target/exists');
    throw writingFault(error);
  }
  let database: Database | null = null;
  try {
    const { header, keyring } = await createKeyring(
      credentials,
      around.kdfCost ?? (await calibrateKdf()),
    );
    await mkdir(path.join(folder, 'objects'), { mode: 0o700 });
    database = createDatabase(path.join(folder, header.database), keyring.databaseKey);
    migrate(database);
    const opened = await openOver(folder, header, keyring, database, false, around);
    opened.vault.write(tx =>
      tx.append({
        kind: systemKinds.vaultCreated,
        on: { type: 'vault', id: keyring.vaultId },
        members: {
          vault: keyring.vaultId,
          vaultKey: toBase64url(keyring.vaultPublicKey),
          user: {
            id: keyring.userId,
            name: credentials.userName.normalize('NFC').trim(),
            signingKey: toBase64url(keyring.userPublicKey),
            encryptionKey: ageRecipient(keyring.userReceiveKey),
          },
        },
      }),
    );
    const isRemembered = await succeeds(opened.vault.settled());
    await writeHeader(folder, header);
    await noteOpening(folder, around);
    return isRemembered ? opened : { ...opened, findings: [notRemembered] };
  } catch (error) {
    closeQuietly(database);
    await rm(folder, { recursive: true, force: true });
    throw writingFault(error);
  }
}

/**
 * Open a vault. Nothing is changed before the name and passphrase, the header's MAC and the head have been checked;
 * nothing at all where it is opened for reading, or lies where it cannot be written.
 * @throws Refusal vault/missing …: those of `readHeader`, `unlock` and `openDatabase`; vault/older; vault/rolled-back,
 *   vault/forked, vault/restored, vault/copied unless a branch is confirmed or it is opened for reading only;
 *   vault/fault-found unless it is opened for reading only.
 */
export async function openVault(
  folder: string,
  entrance: Entrance,
  wish: OpeningWish,
  around: Surroundings,
): Promise<Opened> {
  const cannotWrite = !wish.readOnly && !(await isWritable(folder));
  const readOnly = wish.readOnly || cannotWrite;
  const notices: OpeningNotice[] = cannotWrite ? ['cannot-be-written'] : [];
  const current = await readHeader(folder);
  const pending = await readPendingHeader(folder, current.vault);
  const { header, keyring } = await unlockEither(current, pending, entrance);
  let database: Database | null = null;
  try {
    const file = await settledFile(folder, header.database, readOnly);
    if (readOnly) {
      const reading = await openForReading(file, keyring.databaseKey, migrate);
      database = reading.database;
      if (reading.logged) notices.push('not-closed');
    } else {
      database = openDatabase(file, keyring.databaseKey);
      await bringUpToDate(folder, header, database, wish.upgrade);
    }
    const held = await settlePending(folder, { current, pending }, database.reader, readOnly);
    if (!isSameSlot(header, held, keyring.slotId)) {
      throw new Refusal('vault/wrong-name-or-passphrase');
    }
    const state = { db: database.reader, keyring, memory: around.memory, folder };
    const { findings, worst, branch } = await judgeOpening(state, wish.branch);
    if (worst && !readOnly && !branch) throw worst;
    // a vault that was altered may not know its people any more; it is then opened for reading, to be verified
    if (!worst || branch) refuseUnenrolled(database, keyring);
    const aligned = readOnly ? held : await alignHeader(folder, held, keyring, database.reader);
    const leaving = branch?.leaving ?? null;
    const opened = await openOver(folder, aligned, keyring, database, readOnly, around, leaving);
    if (branch) {
      try {
        beginBranch(opened.vault, branch);
      } catch (error) {
        await opened.store.close();
        throw error;
      }
      await remembersPlace(opened.vault, around);
    }
    if (!readOnly) {
      await settleInterrupted(opened.vault);
      await renewStaleKeys(opened.vault);
      await removeOlder(folder, aligned.database);
      await noteOpening(folder, around);
    }
    const later = await laterDatabases(folder, held.database);
    return { ...opened, findings: [...findings, ...later, ...opened.findings], notices };
  } catch (error) {
    closeQuietly(database);
    keyring.wipe();
    throw error;
  }
}

/** A change of passphrase that was cut off left two headers. Which one holds the ledger tells, once it is open. */
async function unlockEither(
  current: Header,
  pending: PendingHeader | null,
  { userName, passphrase, lookup }: Entrance,
): Promise<{ readonly header: Header; readonly keyring: Keyring }> {
  try {
    return { header: current, keyring: await unlock(current, userName, passphrase, lookup) };
  } catch (error) {
    if (!(error instanceof Refusal) || pending === null) throw error;
    const { header } = pending;
    return { header, keyring: await unlock(header, userName, passphrase, lookup) };
  }
}

/**
 * A slot opens the vault's files; the ledger says whether its user is one of the vault. A slot that it does not
 * know was left by an enrolment that did not end.
 * @throws Refusal user/not-enrolled, user/suspended, user/removed
 */
function refuseUnenrolled(database: Database, keyring: Keyring): void {
  const user = userBook(database.reader).users.get(keyring.userId);
  if (!user || !equalBytes(user.signingKey, keyring.userPublicKey)) {
    throw new Refusal('user/not-enrolled');
  }
  const { status } = standingOf(user);
  if (status !== 'active') throw new Refusal(`user/${status}`);
}

/** The memory of heads lies outside the vault: when it cannot be written, that is told and stops nothing. */
export const notRemembered: Finding = {
  code: 'heads/not-remembered',
  where: 'remembered heads',
  message: 'the newest head could not be remembered outside the vault',
  expected: null,
  found: null,
};

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** After a failure: what closing meets too (a full disk) must not hide the cause or stop the cleaning up. */
function closeQuietly(database: Database | null): void {
  try {
    database?.close();
  } catch {
    // the lock is gone all the same
  }
}

/** A vault over a database that is open and has been checked. */
export async function openOver(
  folder: string,
  header: Header,
  keyring: Keyring,
  database: Database,
  readOnly: boolean,
  around: Surroundings,
  leaving: readonly string[] | null = null,
): Promise<Opened> {
  const { memory, clock, byteWorker } = around;
  const sealed = await openSealedRecords(database.reader, keyring);
  const store = openObjectStore({
    sealedKeys: sealed.keys,
    vaultFolder: folder,
    epochKeys: keyring.epochKeys,
    currentEpoch: keyring.currentEpoch,
    byteWorker,
  });
  const swept = readOnly ? 0 : await sweep(folder, database);
  const parts = { folder, header, keyring, database, readOnly, memory, clock, leaving, sealed };
  const vault = openVaultOver(parts);
  const isRemembered = await remembersPlace(vault, around);
  return { vault, store, findings: isRemembered ? [] : [notRemembered], swept, notices: [] };
}

/** False when the list of vaults could not be written; true where the person wants none. */
async function remembersPlace(
  vault: Vault,
  { memory, remembersVaults }: Surroundings,
): Promise<boolean> {
  const { folder, id, branch, readOnly } = vault;
  // who only reads a copy makes no second place in which the ledger goes on
  const goesOn = readOnly ? null : branch;
  return !remembersVaults || succeeds(memory.recents.add(folder, id, goesOn));
}

/** For people to read: which machine has it open since when. The lock itself is the database's. */
export async function noteOpening(folder: string, around: Surroundings): Promise<void> {
  const note = { machine: hostname(), process: process.pid, since: stampOf(around.clock) };
  await writeFile(path.join(folder, 'vault.lock'), `${JSON.stringify(note)}\n`, {
    mode: 0o600,
  }).catch(() => undefined);
}

/** Close in order: what runs has ended before; keys are wiped last. */
export async function closeVault({ vault, store }: Opened): Promise<void> {
  await vault.settled().catch(() => undefined);
  try {
    await store.close();
    vault.database.close();
  } finally {
    vault.sealed.wipe();
    vault.keyring.wipe();
  }
  if (vault.readOnly) return;
  await rm(path.join(vault.folder, 'vault.lock'), { force: true }).catch(() => undefined);
}
