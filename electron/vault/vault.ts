/** An open vault: its keys, its database, its ledger's end, and the one way to write. */
import { randomUUID } from 'node:crypto';
import { toHex } from '../../shared/bytes.ts';
import type { StoredEntry } from '../../shared/ledger/chain.ts';
import { noPredecessor, parseHeader } from '../../shared/ledger/entry.ts';
import { Frontier } from '../../shared/ledger/merkle.ts';
import { Refusal } from '../../shared/result.ts';
import type { Roles } from '../../shared/rights.ts';
import { nodeCrypto } from './crypto/nodeCrypto.ts';
import type { Database, ReadableDb, WritableDb } from './database/driver.ts';
import type { HeadMemory } from './heads.ts';
import { withContent } from './compartments/opened.ts';
import { sealOf, type SealWish } from './compartments/sealing.ts';
import { sealedRecordsOver, sightOver, type SealedRecords } from './compartments/sight.ts';
import type { Header } from './keys/header.ts';
import type { Keyring } from './keys/keyring.ts';
import { append, type LedgerPen, type NewEvent } from './ledger/append.ts';
import { headView, signHead } from './ledger/head.ts';
import { nothingTouched, settle } from './ledger/project.ts';
import type { StoredObject } from './objects/work.ts';
import { rolesOf, userBook } from './ledger/users.ts';
import {
  entryAt,
  leafHashAt,
  ledgerSize,
  nodeReader,
  putHead,
  storedHead,
} from './tables/entry.ts';

type Sign = (message: Uint8Array) => Uint8Array;

/** One action's writing: what it appends is there altogether or not at all. */
export interface Tx {
  readonly db: WritableDb;
  readonly by: string;
  readonly at: string;
  /** Answers it as its writer reads it, sealed or not. @param cosign adds a signature by a key of the vault. */
  append(event: NewEvent, cosign?: Sign): StoredEntry;
  /** Position that the next entry gets. */
  readonly next: number;
  /** What the person who writes may see, as this transaction has it so far. */
  readonly sight: ReadableDb;
  /**
   * The same transaction, in which what is appended is sealed; `object` is the file that it takes in. Entries about
   * sealed records are sealed without that.
   * @throws Refusal compartment/not-a-member
   */
  sealedIn(compartment: string, object: StoredObject | null): Tx;
  newId(): string;
  /** Entries from here on are of this branch; the next one has to say so. */
  branchTo(branch: string): void;
}

export interface Vault {
  readonly folder: string;
  readonly id: string;
  header: Header;
  readonly keyring: Keyring;
  readonly database: Database;
  /** All that is open to everybody who opens the vault, and nothing of what is sealed. */
  readonly reader: ReadableDb;
  /** What the person who opened it may see: the same, and the sealed records of their compartments. */
  readonly sight: ReadableDb;
  readonly sealed: SealedRecords;
  readonly readOnly: boolean;
  readonly branch: string;
  /** What the person who opened it now is in this vault. */
  readonly roles: Roles;
  /** Number of entries, as this process has counted them. */
  readonly size: number;
  readonly clock: () => Date;
  /** Appends and rows in one durable transaction that ends with a signed head. */
  write<T>(work: (tx: Tx) => T): T;
  /** Rows that are not of the ledger (drafts, checkpoints, objects). */
  writeBeside<T>(work: (db: WritableDb) => T): T;
  /** Refuses every writing until the function it gives is called: the file is being written anew. */
  freeze(): () => void;
  /** After a commit: the head is renewed outside the vault. Awaited before an action answers. */
  settled(): Promise<void>;
}

export interface VaultParts {
  readonly folder: string;
  readonly header: Header;
  readonly keyring: Keyring;
  readonly database: Database;
  readonly readOnly: boolean;
  /** Null for a vault in the making: nobody has seen it yet. */
  readonly memory: HeadMemory | null;
  readonly clock: () => Date;
  /**
   * Set while the vault begins a branch: branches seen here that it goes on in place of. The head is remembered
   * only once the entry that says so is there.
   */
  readonly leaving?: readonly string[] | null;
  /** What is sealed to the person who opens it; nothing where it is only to be written to. */
  readonly sealed?: SealedRecords;
}

/** RFC 3339, UTC, milliseconds. */
export function stampOf(clock: () => Date): string {
  return clock().toISOString();
}

/** @throws Error when the ledger's end cannot be read: the quick check has told before. */
export function openVaultOver(parts: VaultParts): Vault {
  const { database, keyring, memory, clock } = parts;
  const { reader } = database;
  const sealed = parts.sealed ?? sealedRecordsOver(reader, keyring.vaultId, new Map());
  let pen = penAt(reader, keyring);
  let remembering: Promise<void> = Promise.resolve();
  const leaving = parts.leaving ?? [];

  function remember(): void {
    const head = storedHead(reader);
    if (!head || !memory) return;
    const view = headView(head.note, head.at, keyring.vaultPublicKey);
    const { size, root, at, wordsUk: words } = view;
    const seen = { branch: pen.branch, size, root, at, words };
    remembering = memory.remember(keyring.vaultId, seen, leaving);
    // a memory that cannot be written must not undo what the vault has committed; `settled` tells of it
    remembering.catch(() => undefined);
  }

  // What a person opens they have seen: an older copy put in its place is told even if nothing was written.
  if (!parts.readOnly && (parts.leaving ?? null) === null) remember();

  let frozen = false;

  function refuseReadOnly(): void {
    if (parts.readOnly) throw new Refusal('vault/read-only');
    if (frozen) throw new Refusal('vault/keys-changing');
  }

  return {
    folder: parts.folder,
    id: keyring.vaultId,
    header: parts.header,
    keyring,
    database,
    reader,
    sight: sightOver(reader, sealed),
    sealed,
    readOnly: parts.readOnly,
    get branch() {
      return pen.branch;
    },
    get roles() {
      return rolesOf(reader, keyring.userId);
    },
    get size() {
      return pen.frontier.size;
    },
    clock,
    write(work) {
      refuseReadOnly();
      const at = stampOf(clock);
      const touched = nothingTouched();
      const done = { seals: false };
      try {
        const result = database.transaction(db => {
          const isFirst = pen.frontier.size === 0;
          const before = pen.frontier.size;
          const first = isFirst ? (message: Uint8Array) => keyring.vaultSign(message) : null;
          const enter = (event: NewEvent, cosign: Sign | undefined, asked: SealWish | null) => {
            const seal = sealOf(event, asked, sealed, keyring.userId);
            if (seal !== null || event.on.type === 'compartment') done.seals = true;
            const made = append(db, pen, event, at, touched, cosign ?? first, seal);
            if (!made.box) return made.entry;
            const { compartment, content } = made.box;
            sealed.take(made.entry, compartment, content);
            return withContent(made.entry, content);
          };
          const txIn = (asked: SealWish | null): Tx => ({
            db,
            by: keyring.userId,
            at,
            get next() {
              return pen.frontier.size;
            },
            sight: sightOver(db, sealed),
            newId: randomUUID,
            branchTo: branch => (pen.branch = branch),
            append: (event, cosign) => enter(event, cosign, asked),
            sealedIn: (compartment, object) => txIn({ compartment, object }),
          });
          const value = work(txIn(null));
          settle(db, touched);
          if (pen.frontier.size > before) putHead(db, headNote(pen, keyring), at);
          return value;
        });
        remember();
        return result;
      } catch (error) {
        pen = penAt(reader, keyring);
        if (done.seals) sealed.reload();
        throw error;
      }
    },
    writeBeside(work) {
      refuseReadOnly();
      return database.transaction(work);
    },
    freeze() {
      refuseReadOnly();
      frozen = true;
      return () => (frozen = false);
    },
    settled: () => remembering,
  };
}

function headNote(pen: LedgerPen, keyring: Keyring): string {
  const { vault, branch, frontier } = pen;
  return signHead(keyring, { vault, branch, size: frontier.size, root: frontier.root() }, false);
}

/** Where the ledger stands: after its last stored entry, or at the beginning of a new one. */
function penAt(db: ReadableDb, keyring: Keyring): LedgerPen {
  const size = ledgerSize(db);
  const last = size === 0 ? null : entryAt(db, size - 1);
  const header = last && parseHeader(last.header);
  const leaf = size === 0 ? null : leafHashAt(db, size - 1);
  const end =
    header?.ok && leaf
      ? { branch: header.header.branch, last: { prev: toHex(leaf), at: header.header.at } }
      : { branch: randomUUID(), last: { prev: noPredecessor, at: '' } };
  return {
    vault: keyring.vaultId,
    user: keyring.userId,
    sign: message => keyring.userSign(message),
    frontier: Frontier.read(size, nodeReader(db), nodeCrypto),
    users: userBook(db).told.at(-1) ?? null,
    ...end,
  };
}
