/** A stored projection against the one that replay gives, row by row. */
import type { ReadableDb } from '../database/driver.ts';
import { sql, Sql } from '../database/sql.ts';
import type { Row } from '../database/statements.ts';
import type { Projection } from './replay.ts';

/** How a stored row differs: it says something else, is not there, or should not be. */
export type Difference = 'altered' | 'missing' | 'extra';

/** Rows in key order, side by side, in pages; answers how many were compared. */
export function compareRows(
  { table, key, columns }: Projection,
  stored: ReadableDb,
  rebuilt: ReadableDb,
  tell: (row: Row, was: Difference) => void,
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
      tell(inVault, 'extra');
      a = left.next();
    } else if (right_ && (!inVault || isBefore(right_, inVault))) {
      tell(right_, 'missing');
      b = right.next();
    } else if (inVault && right_) {
      if (!isSame(inVault, right_)) tell(right_, 'altered');
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
export function keyText(row: Row): string {
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
