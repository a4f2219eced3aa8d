/** One page of a list by key, not by offset: it costs the same at the end of a long list as at its beginning. */
import * as z from 'zod';
import { placeOf } from '../../../shared/contract/views.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql, Sql } from '../database/sql.ts';
import type { Row } from '../database/statements.ts';
import { matchingIds, type DocumentType } from './searchDocument.ts';

export interface PageOf<O extends string> {
  readonly order: O;
  readonly descending: boolean;
  /** Where the page before ended; null for the first. */
  readonly cursor: string | null;
  readonly limit: number;
}

export interface Listed {
  readonly rows: Row[];
  readonly next: string | null;
  /** How many there are in all. */
  readonly total: number;
}

/** The column that an order goes by; the number decides between equal keys. */
export type OrderColumns<O extends string> = Readonly<Record<O, string>>;

const Count = z.object({ n: z.int() });
const Key = z.union([z.string(), z.number()]);

/** A page of `table`, which has a column `number`. A cursor that is none begins from the start. */
export function listPage<O extends string>(
  db: ReadableDb,
  table: Sql,
  columns: OrderColumns<O>,
  where: Sql,
  page: PageOf<O>,
): Listed {
  const name = columns[page.order];
  const column = new Sql(name, []);
  const { n: total } = Count.parse(db.get(sql`SELECT count(*) AS n FROM ${table} WHERE ${where}`));
  const place = page.cursor === null ? null : placeOf(page.cursor);
  const sign = page.descending ? sql`<` : sql`>`;
  const beyond = place ? sql`(${column}, number) ${sign} (${place[0]}, ${place[1]})` : sql`TRUE`;
  const direction = page.descending ? sql`DESC` : sql`ASC`;
  const rows = db.all(sql`SELECT * FROM ${table} WHERE ${where} AND ${beyond}
                          ORDER BY ${column} ${direction}, number ${direction} LIMIT ${page.limit + 1}`);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const next = rows.length > page.limit && last ? [Key.parse(last[name]), last['number']] : null;
  return { rows: shown, next: next && JSON.stringify(next), total };
}

/** A page of a database among those that are joined. */
interface PageFrom extends Listed {
  readonly db: ReadableDb;
}

/** One page out of the same page of several databases. */
export function joinPages<O extends string>(
  pages: readonly PageFrom[],
  columns: OrderColumns<O>,
  page: PageOf<O>,
): {
  readonly rows: { readonly db: ReadableDb; readonly row: Row }[];
  readonly next: string | null;
  readonly total: number;
} {
  const name = columns[page.order];
  const sign = page.descending ? -1 : 1;
  const all = pages.flatMap(({ db, rows }) => rows.map(row => ({ db, row })));
  all.sort(
    ({ row: one }, { row: other }) =>
      sign * (compared(one[name], other[name]) || compared(one['number'], other['number'])),
  );
  const rows = all.slice(0, page.limit);
  const last = rows.at(-1)?.row;
  const isMore = all.length > page.limit || pages.some(({ next }) => next !== null);
  const next = isMore && last ? JSON.stringify([Key.parse(last[name]), last['number']]) : null;
  return { rows, next, total: pages.reduce((sum, { total }) => sum + total, 0) };
}

/** SQLite's own order: numbers by value, text by bytes. A column holds one kind. */
function compared(one: Row[string] | undefined, other: Row[string] | undefined): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

/** What a person typed over a list: words in any script, or a number as it is written (C-0007, 7); `shownBy` gives the rows that show what was found. */
export function typedCondition(
  db: ReadableDb,
  typed: string,
  type: DocumentType,
  shownBy: (found: Sql) => Sql = found => found,
): Sql[] {
  const text = typed.trim();
  if (text === '') return [];
  const number = /^(?:\p{L}{1,2}-?)?0*(\d{1,9})$/u.exec(text)?.[1];
  const byText = shownBy(matchingIds(db, text, type));
  return [
    number === undefined
      ? sql`id IN (${byText})`
      : sql`(number = ${Number(number)} OR id IN (${byText}))`,
  ];
}
