/** Decisions on two records that may be one, each in a row. */
import * as z from 'zod';
import { Paired } from '../../../shared/records/pair.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql, type Sql } from '../database/sql.ts';
import { recordOf, type StateOf } from './record.ts';

/** What became of it: said to be the same and not confirmed yet, confirmed by a second person, said to be different. */
export const pairStates = ['proposed', 'confirmed', 'different', 'withdrawn'] as const;
const PairState = z.enum(pairStates);
export type PairState = z.infer<typeof PairState>;

const PairRow = z.object({
  id: z.string(),
  noun: Paired,
  one: z.string(),
  other: z.string(),
  state: PairState,
  leading: z.string().nullable(),
  begun: z.int(),
});
export type PairRow = z.infer<typeof PairRow>;

function stateOf({ status, fields, review }: StateOf<'pair'>): PairState {
  if (status === 'withdrawn') return 'withdrawn';
  if (fields.decision === 'different') return 'different';
  return review.state === 'approved' ? 'confirmed' : 'proposed';
}

/** Write the row from its record as it now is; replay calls it too. */
export function refreshPairRow(db: WritableDb, id: string): void {
  db.run(sql`DELETE FROM pair_row WHERE id = ${id}`);
  const pair = recordOf(db, 'pair', id);
  if (!pair) return;
  const { of, one, other, leading } = pair.fields;
  db.run(sql`INSERT INTO pair_row (id, noun, one, other, state, leading, begun)
             VALUES (${id}, ${of}, ${one}, ${other}, ${stateOf(pair)}, ${leading}, ${pair.begun.seq})`);
}

function rowsWhere(db: ReadableDb, where: Sql): PairRow[] {
  const rows = db.all(sql`SELECT id, noun, one, other, state, leading, begun FROM pair_row
                          WHERE ${where}`);
  return z.array(PairRow).parse(rows);
}

export function pairRow(db: ReadableDb, id: string): PairRow | null {
  return rowsWhere(db, sql`id = ${id}`)[0] ?? null;
}

/** Decisions about a record, withdrawn ones too, newest first. */
export function pairsOf(db: ReadableDb, record: string): PairRow[] {
  return rowsWhere(db, sql`one = ${record} OR other = ${record}`).sort((a, b) => b.begun - a.begun);
}

/** The decision that stands about these two, if one does. */
export function standingPair(db: ReadableDb, one: string, other: string): PairRow | null {
  const [first, second] = inOrder(one, other);
  const rows = rowsWhere(
    db,
    sql`one = ${first} AND other = ${second} AND state <> 'withdrawn' ORDER BY begun DESC`,
  );
  return rows[0] ?? null;
}

/** The lesser first, as they stand in a pair. */
export function inOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

/** Decisions of these states, newest first; `before` is the position at which the last one shown began. */
export function pairRows(
  db: ReadableDb,
  noun: PairRow['noun'],
  states: readonly PairState[],
  page: { readonly before: number | null; readonly limit: number },
): PairRow[] {
  return rowsWhere(
    db,
    sql`noun = ${noun} AND state IN (SELECT value FROM json_each(${JSON.stringify(states)}))
        AND begun < ${page.before ?? Number.MAX_SAFE_INTEGER} ORDER BY begun DESC LIMIT ${page.limit}`,
  );
}

export function countPairs(db: ReadableDb, noun: PairRow['noun'], states: readonly PairState[]) {
  const row = db.get(sql`SELECT count(*) AS n FROM pair_row WHERE noun = ${noun}
                         AND state IN (SELECT value FROM json_each(${JSON.stringify(states)}))`);
  return z.object({ n: z.int() }).parse(row).n;
}
