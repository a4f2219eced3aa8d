/**
 * Is what screens show the fold of the ledger? Every projection is rebuilt in memory from the entries and compared
 * with the stored one, row by row: a row changed behind the application's back is named.
 */
import { createMemoryDatabase, type Database, type ReadableDb } from '../database/driver.ts';
import { sql, Sql } from '../database/sql.ts';
import type { Row } from '../database/statements.ts';
import { migrate } from '../migrations/index.ts';
import { entriesFrom } from '../tables/entry.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import { readEvent } from './event.ts';
import { finding } from './findings.ts';
import { nothingTouched, project, settle, type Touched } from './project.ts';
import { pause, type Verification } from './verification.ts';

const slice = 500;

interface Projection {
  readonly table: string;
  readonly key: string;
  readonly columns: string;
}

/** What replay rebuilds. Row numbers of the search are left out: they tell of the order of writing only. */
export const projections: readonly Projection[] = [
  { table: 'entry_index', key: 'seq', columns: '*' },
  { table: 'record', key: 'id', columns: 'id, type, status, json, changed' },
  { table: 'child_row', key: 'id', columns: '*' },
  { table: 'evidence_row', key: 'id', columns: '*' },
  { table: 'suggestion', key: `field || char(0) || text`, columns: '*' },
  {
    table: 'search_document',
    key: 'id',
    columns: 'id, type, child, number, title, body, terms, plain, skeleton',
  },
];

/** Replays entries from `from` on into a database with empty projections; answers where it stopped. */
export function replay(
  source: ReadableDb,
  into: Database,
  from: number,
  limit: number,
  touched: Touched,
): number {
  const entries = entriesFrom(source, from, limit);
  let last = from === 0 ? '' : timeBefore(source, from);
  into.transaction(db => {
    for (const entry of entries) {
      const event = readEvent(entry);
      project(db, event, entry.seq > 0 && event.stamp.at < last, touched);
      last = event.stamp.at;
    }
  });
  return (entries.at(-1)?.seq ?? from - 1) + 1;
}

function timeBefore(source: ReadableDb, from: number): string {
  const entry = entriesFrom(source, from - 1, 1)[0];
  return entry ? readEvent(entry).stamp.at : '';
}

export async function checkProjections(run: Verification): Promise<void> {
  const { vault, findings, checked } = run;
  const source = vault.reader;
  const rebuilt = createMemoryDatabase();
  try {
    migrate(rebuilt);
    const touched = nothingTouched();
    let next = 0;
    for (;;) {
      const reached = replay(source, rebuilt, next, slice, touched);
      if (reached === next) break;
      next = reached;
      run.progress({ step: 'replay', done: next, of: checked.entries, unit: 'entries' });
      await pause(run);
    }
    rebuilt.transaction(db => settle(db, touched));
    await pause(run);
    // from here to the end nobody else writes: comparing does not wait for anything
    while (replay(source, rebuilt, next, slice, touched) !== next) next += slice;
    rebuilt.transaction(db => settle(db, touched));
    for (const projection of projections) {
      checked.records += compare(projection, source, rebuilt.reader, (key, was) =>
        findings.push(
          finding(`projection/${was}`, `table ${projection.table}, row ${key}`, null, null),
        ),
      );
    }
    checkIndex(run);
  } catch (error) {
    if (!(error instanceof ImpossibleEvent)) throw error;
    findings.push(finding('entry/impossible', `entry ${error.seq}`, null, error.message));
  } finally {
    rebuilt.close();
  }
}

/** Rows in key order, side by side, in pages; answers how many were compared. */
function compare(
  { table, key, columns }: Projection,
  stored: ReadableDb,
  rebuilt: ReadableDb,
  tell: (key: string, was: 'altered' | 'missing' | 'extra') => void,
): number {
  const page = (db: ReadableDb, after: Row[string] | undefined): Row[] => {
    const beyond = after === undefined ? sql`TRUE` : sql`${new Sql(key, [])} > ${after}`;
    return db.all(sql`SELECT ${new Sql(key, [])} AS k, ${new Sql(columns, [])} FROM ${new Sql(table, [])}
                      WHERE ${beyond} ORDER BY k LIMIT 1000`);
  };
  let compared = 0;
  const left = rowsOf(after => page(stored, after));
  const right = rowsOf(after => page(rebuilt, after));
  let [a, b] = [left.next(), right.next()];
  while (!a.done || !b.done) {
    compared++;
    const [inVault, right_] = [a.done ? null : a.value, b.done ? null : b.value];
    if (inVault && (!right_ || isBefore(inVault, right_))) {
      tell(keyText(inVault), 'extra');
      a = left.next();
    } else if (right_ && (!inVault || isBefore(right_, inVault))) {
      tell(keyText(right_), 'missing');
      b = right.next();
    } else if (inVault && right_) {
      if (!isSame(inVault, right_)) tell(keyText(inVault), 'altered');
      a = left.next();
      b = right.next();
    }
  }
  return compared;
}

function* rowsOf(page: (after: Row[string] | undefined) => Row[]): Generator<Row, undefined> {
  let after: Row[string] | undefined;
  for (;;) {
    const rows = page(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last['k'];
  }
}

/** SQLite's own order: numbers by value, text by bytes. Keys of one table are all of one kind. */
function isBefore(a: Row, b: Row): boolean {
  const [left, right] = [a['k'], b['k']];
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right))) < 0;
}

/** Keys are identifiers and positions; a suggestion's own text is a person's data and is not told. */
function keyText(row: Row): string {
  return String(row['k']).replace(/\0.*/s, '');
}

function isSame(a: Row, b: Row): boolean {
  return Object.entries(a).every(([column, value]) => {
    const other = b[column];
    if (value instanceof Uint8Array && other instanceof Uint8Array) {
      return Buffer.from(value).equals(Buffer.from(other));
    }
    return value === other;
  });
}

/** The full-text index against its documents. */
function checkIndex({ vault, findings }: Verification): void {
  try {
    vault.database.transaction(db =>
      db.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`),
    );
  } catch {
    findings.push(finding('projection/altered', 'search index', null, null));
  }
}
