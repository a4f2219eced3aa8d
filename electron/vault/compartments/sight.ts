/**
 * What a member sees of sealed records. Their projections and their search index are a database of the same schema in
 * memory: made when the vault is opened, written to no disk, gone when it is locked.
 */
import type { LedgerEvent } from '../../../shared/events/event.ts';
import type { CompartmentBook } from '../../../shared/events/compartments.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import {
  createMemoryDatabase,
  type Database,
  type ReadableDb,
  type WritableDb,
} from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import type { Keyring } from '../keys/keyring.ts';
import { compartmentBook } from '../ledger/compartments.ts';
import { readEvent } from '../ledger/event.ts';
import { nothingTouched, project, settle, type Touched } from '../ledger/project.ts';
import { migrate } from '../migrations/index.ts';
import { entryAt } from '../tables/entry.ts';
import { putObject } from '../tables/object.ts';
import { boxedEntries, boxesBetween } from '../tables/sealedBox.ts';
import { openBox, type BoxContent } from './box.ts';
import { heldKeys } from './keys.ts';
import { placeOf, sealingIn, withContent } from './opened.ts';

interface SealedDraft {
  readonly key: string;
  readonly json: string;
  readonly at: string;
}

export interface SealedRecords {
  /** The projections of sealed records that this person may see, and of nothing else. */
  readonly reader: ReadableDb;
  readonly book: CompartmentBook;
  /** Keys that are sealed to this person, by the position of the entry that made them. */
  readonly keys: ReadonlyMap<number, Uint8Array>;
  /** Positions of entries that open and cannot follow those before them. */
  readonly impossible: readonly number[];
  /** The compartment that a record lies in; null for open ones, and for those that this person cannot see. */
  compartmentOf(record: string): string | null;
  /** Ids of sealed records that stand anywhere in these members. */
  namedIn(members: unknown): readonly string[];
  /** Whether the id of a sealed record stands in this text. */
  isNamedIn(text: string): boolean;
  /** Forms in the making about sealed records, by key. */
  readonly drafts: Map<string, SealedDraft>;
  hold(from: number, key: Uint8Array): void;
  /** A sealed entry as it is opened. @throws ImpossibleEvent */
  take(entry: StoredEntry, compartment: string, content: BoxContent): void;
  /** Everything from the ledger anew: after a transaction that failed, or one that changed compartments. */
  reload(): void;
  /** Keys and memory go. */
  wipe(): void;
}

/** Opens what is sealed to the person behind the keyring. */
export async function openSealedRecords(db: ReadableDb, keyring: Keyring): Promise<SealedRecords> {
  const receive = keyring.secrets.keys.receive;
  return sealedRecordsOver(
    db,
    keyring.vaultId,
    await heldKeys(compartmentBook(db), keyring.userId, receive),
  );
}

/** @param keys owned and wiped by what is answered */
export function sealedRecordsOver(
  db: ReadableDb,
  vault: string,
  keys: Map<number, Uint8Array>,
): SealedRecords {
  const compartments = new Map<string, string>();
  const drafts = new Map<string, SealedDraft>();
  let book: CompartmentBook = new Map();
  let memory: Database | null = null;
  let impossible: number[] = [];

  function emptied(): Database {
    memory?.close();
    memory = createMemoryDatabase();
    migrate(memory);
    compartments.clear();
    impossible = [];
    return memory;
  }

  function opened(): Database {
    return memory ?? emptied();
  }

  function load(): void {
    book = compartmentBook(db);
    if (keys.size === 0 && !memory) return;
    emptied().transaction(into => {
      const touched = nothingTouched();
      for (const seq of boxedEntries(db)) {
        const entry = entryAt(db, seq);
        const sealing = entry && sealingIn(entry);
        const key = sealing && keys.get(sealing.key);
        const box = boxesBetween(db, seq, seq).get(seq);
        const content = key && box ? openBox(key, { ...placeOf(sealing), vault, seq }, box) : null;
        if (!entry || !content) continue;
        try {
          enter(into, entry, sealing?.compartment ?? '', content, touched);
        } catch (error) {
          if (!(error instanceof ImpossibleEvent)) throw error;
          impossible.push(seq);
        }
      }
      settle(into, touched);
    });
  }

  function enter(
    into: WritableDb,
    entry: StoredEntry,
    compartment: string,
    content: BoxContent,
    touched: Touched,
  ): void {
    const whole = withContent(entry, content);
    const event: LedgerEvent = readEvent(whole);
    project(into, event, false, touched);
    into.run(sql`INSERT INTO disclosure (seq, place, text)
                 SELECT ${entry.seq}, key, value FROM json_each(${JSON.stringify(whole.disclosures)})`);
    if (content.object) putObject(into, content.object);
    if (event.on) compartments.set(event.on.id, compartment);
  }

  load();
  return {
    get reader() {
      return opened().reader;
    },
    get book() {
      return book;
    },
    keys,
    get impossible() {
      return impossible;
    },
    compartmentOf: record => compartments.get(record) ?? null,
    namedIn: members =>
      compartments.size === 0 ? [] : textsIn(members).filter(text => compartments.has(text)),
    isNamedIn: text => [...compartments.keys()].some(id => text.includes(id)),
    drafts,
    hold: (from, key) => void keys.set(from, key),
    take(entry, compartment, content) {
      opened().transaction(into => {
        const touched = nothingTouched();
        enter(into, entry, compartment, content, touched);
        settle(into, touched);
      });
    },
    reload: load,
    wipe() {
      for (const key of keys.values()) key.fill(0);
      keys.clear();
      compartments.clear();
      drafts.clear();
      memory?.close();
      memory = null;
    },
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/**
 * One query asked of the vault and of the sealed records: the first row that either has, or the rows of both, one
 * after the other. Counts, limits and orders hold for each by itself, so lists are joined by those who need them.
 */
export function sightOver(open: ReadableDb, sealed: SealedRecords): ReadableDb {
  const isOutside = () => sealed.keys.size === 0;
  return {
    get: query => open.get(query) ?? (isOutside() ? null : sealed.reader.get(query)),
    all: query =>
      isOutside() ? open.all(query) : [...open.all(query), ...sealed.reader.all(query)],
  };
}
