/** One page of a list by key, not by offset: it costs the same at the end of a long list as at its beginning. */
import * as z from 'zod';
import { placeOf } from '../../../shared/contract/views.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql, Sql } from '../database/sql.ts';
import type { Row } from '../database/statements.ts';
import { matchingIds } from './searchDocument.ts';

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

/** What a person typed over a list: words in any script, or a number as it is written (C-0007, 7). */
export function typedCondition(db: ReadableDb, typed: string, type: 'child' | 'evidence'): Sql[] {
  const text = typed.trim();
  if (text === '') return [];
  const number = /^(?:\p{L}{1,2}-?)?0*(\d{1,9})$/u.exec(text)?.[1];
  const byText = matchingIds(db, text, type);
  return [
    number === undefined
      ? sql`id IN (${byText})`
      : sql`(number = ${Number(number)} OR id IN (${byText}))`,
  ];
}
