import { Refusal } from '../../../shared/result.ts';
import type { Sql, SqlValue } from './sql.ts';

export type RowValue = string | number | null | Uint8Array;

/** A row as the database gives it; the table's own file parses it. */
export type Row = Readonly<Record<string, RowValue>>;

/**
 * The part of a compiled statement that is used here. Values are `unknown` since the binding takes bigint
 * and its types do not say so; `bound` makes them.
 */
export interface Statement {
  run(values: unknown): { readonly changes: number; readonly lastInsertRowid: number };
  get(values: unknown): Row | undefined;
  all(values: unknown): Row[];
  close(): void;
}

type BoundValue = string | number | bigint | null | Uint8Array<ArrayBuffer>;

/** Compiled statements by their text, so that a text is compiled, and judged, once. */
export interface Statements {
  /** @throws Error if the statement would write */
  toRead(query: Sql): Statement;
  toWrite(query: Sql): Statement;
}

/** Screens use some hundred texts; filters put together at run time may not grow this without end. */
const most = 500;

interface Entry {
  readonly statement: Statement;
  readonly writes: boolean;
}

export function createStatements(prepare: (text: string) => Statement): Statements {
  const entries = new Map<string, Entry>();

  function entryOf({ text, values }: Sql): Entry {
    const known = entries.get(text);
    if (known) return known;
    const entry = { statement: prepare(text), writes: wouldWrite(prepare, text, values.length) };
    const oldest = entries.keys().next();
    if (entries.size >= most && !oldest.done) {
      entries.get(oldest.value)?.statement.close();
      entries.delete(oldest.value);
    }
    entries.set(text, entry);
    return entry;
  }

  return {
    toRead(query) {
      const { statement, writes } = entryOf(query);
      if (writes) throw new Error(`a reader was asked to write: ${query.text}`);
      return statement;
    },
    toWrite: query => entryOf(query).statement,
  };
}

/** SQLite's own plan says it: a statement that writes opens a write transaction (p2 of `Transaction`). */
function wouldWrite(prepare: (text: string) => Statement, text: string, blanks: number): boolean {
  const explain = prepare(`EXPLAIN ${text}`);
  try {
    const values = Array.from({ length: blanks }, () => null);
    return explain.all(values).some(row => row['opcode'] === 'Transaction' && row['p2'] !== 0);
  } finally {
    explain.close();
  }
}

/**
 * Values as the binding takes them. Whole numbers go as 64-bit integers: as JavaScript numbers they would be
 * bound as REAL, and `5 || ''` would read `5.0`.
 */
export function bound(values: readonly SqlValue[]): BoundValue[] {
  return values.map(value => {
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error('a number that is not finite was bound');
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    }
    return value instanceof Uint8Array ? new Uint8Array(value) : value;
  });
}

/** Run, and say SQLite's failures in the words of the vault. Constraint failures are our own bugs. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw databaseFault(error);
  }
}

function databaseFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return error;
  }
  const { code, message } = error;
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Refusal('vault/in-use');
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new Refusal('database/damaged');
  // what SQL does inside a function (sqlcipher_export) keeps only the words of the failure
  if (code.startsWith('SQLITE_FULL') || message.includes('database or disk is full')) {
    return new Refusal('disk/full');
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) {
    return new Refusal('disk/not-writable', { reason: code });
  }
  if (code.startsWith('SQLITE_IOERR')) return new Refusal('disk/failed', { reason: code });
  return error;
}
