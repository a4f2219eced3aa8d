/** Records of every noun, as replay of the ledger gives them. One statement writes them all. */
import * as z from 'zod';
import { readableFields } from '../../../shared/erasure/readable.ts';
import { RecordState } from '../../../shared/events/fold.ts';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import type { FieldsOf, Noun, WorkNoun } from '../../../shared/records/index.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql, type Sql } from '../database/sql.ts';
import type { Row } from '../database/statements.ts';

/** A record whose fields a screen may use by name. */
export type StateOf<N extends Noun> = Omit<RecordState, 'type' | 'fields'> & {
  readonly type: N;
  readonly fields: FieldsOf<N>;
};

/** A record that is pointed at from elsewhere. */
export type CataloguedState = { [N in Catalogued]: StateOf<N> }[Catalogued];

const Json = z.object({ json: z.string() });

function fromRow(row: Row): RecordState {
  return RecordState.parse(JSON.parse(Json.parse(row).json));
}

function isOf<N extends Noun>(state: RecordState, type: N): state is RecordState & StateOf<N> {
  return state.type === type;
}

/** Where values were erased, what is left has to be readable by name; a record that is not has no fields to show. */
function readable(state: RecordState): RecordState | null {
  if (state.withheld.length === 0) return state;
  const fields = readableFields(state.type, state.fields);
  return fields && { ...state, fields };
}

function typed<N extends Noun>(states: readonly RecordState[], type: N): StateOf<N>[] {
  const readables = states.flatMap(state => readable(state) ?? []);
  return readables.filter(state => isOf(state, type));
}

export function recordById(db: ReadableDb, id: string): RecordState | null {
  const row = db.get(sql`SELECT json FROM record WHERE id = ${id}`);
  return row ? fromRow(row) : null;
}

/** The record if it is of this noun; null otherwise. */
export function recordOf<N extends Noun>(db: ReadableDb, type: N, id: string): StateOf<N> | null {
  const state = recordById(db, id);
  return (state && typed([state], type)[0]) ?? null;
}

function recordsWhere<N extends Noun>(db: ReadableDb, type: N, where: Sql): StateOf<N>[] {
  const rows = db.all(sql`SELECT json FROM record WHERE type = ${type} AND ${where}`);
  return typed(rows.map(fromRow), type);
}

/** Statements or episodes of a child, in the order they were recorded. */
export function recordsOfChild<N extends 'assertion' | 'episode'>(
  db: ReadableDb,
  type: N,
  child: string,
): StateOf<N>[] {
  return recordsWhere(db, type, sql`child = ${child} ORDER BY json ->> '$.begun.seq'`);
}

/** The same by id, those too of which too little is left to be read. */
export function idsOfChild(db: ReadableDb, type: 'assertion' | 'episode', child: string): string[] {
  const rows = db.all(sql`SELECT id FROM record WHERE type = ${type} AND child = ${child}
                          ORDER BY json ->> '$.begun.seq'`);
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

export function episodesOfAct(db: ReadableDb, act: string): StateOf<'episode'>[] {
  return recordsWhere(db, 'episode', sql`act = ${act} ORDER BY number`);
}

/** Tasks or comments about any of these records, in the order they were recorded. */
export function recordsAbout<N extends WorkNoun>(
  db: ReadableDb,
  type: N,
  ids: readonly string[],
): StateOf<N>[] {
  const about = sql`about IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return recordsWhere(db, type, sql`${about} ORDER BY json ->> '$.begun.seq'`);
}

export function linksToTarget(db: ReadableDb, target: string): StateOf<'link'>[] {
  return recordsWhere(db, 'link', sql`target = ${target} ORDER BY json ->> '$.begun.seq'`);
}

export function linksOfEvidence(db: ReadableDb, evidence: string): StateOf<'link'>[] {
  return recordsWhere(db, 'link', sql`evidence = ${evidence} ORDER BY json ->> '$.begun.seq'`);
}

/** What bears on elements of these theories, in the order it was recorded. */
export function bearingsOfTheories(
  db: ReadableDb,
  theories: readonly string[],
): StateOf<'bearing'>[] {
  return recordsWhere(
    db,
    'bearing',
    sql`json ->> '$.fields.theory' IN (SELECT value FROM json_each(${JSON.stringify(theories)}))
        ORDER BY json ->> '$.begun.seq'`,
  );
}

/** Elements that a fact or an item bears on. */
export function bearingsOfTarget(db: ReadableDb, target: string): StateOf<'bearing'>[] {
  return recordsWhere(db, 'bearing', sql`target = ${target} ORDER BY json ->> '$.begun.seq'`);
}

/** What counts for this child alone. */
export function bearingsForChild(db: ReadableDb, child: string): StateOf<'bearing'>[] {
  return recordsWhere(db, 'bearing', sql`child = ${child} ORDER BY json ->> '$.begun.seq'`);
}

/** All of them, withdrawn ones too, in the order they were recorded. */
export function allOfNoun<N extends 'theory' | 'provision'>(db: ReadableDb, type: N): StateOf<N>[] {
  return recordsWhere(db, type, sql`number IS NOT NULL ORDER BY number`);
}

/** Every hold-back, lifted ones too, in the order they were recorded. */
export function holdBacks(db: ReadableDb): StateOf<'holdBack'>[] {
  return recordsWhere(db, 'holdBack', sql`TRUE ORDER BY json ->> '$.begun.seq'`);
}

/** Withdrawn records, newest first; `before` is the seq of the last one shown. */
export function withdrawnRecords(
  db: ReadableDb,
  before: number | null,
  limit: number,
): RecordState[] {
  return db
    .all(
      sql`SELECT json FROM record WHERE status = 'withdrawn' AND changed < ${before ?? Number.MAX_SAFE_INTEGER}
          ORDER BY changed DESC, id LIMIT ${limit}`,
    )
    .map(fromRow);
}

/** Records under review, in the order in which that was asked for; `after` is the position of the last one shown. */
export function submittedRecords(
  db: ReadableDb,
  after: number | null,
  limit: number,
): RecordState[] {
  // what members see comes from two databases
  return db
    .all(
      sql`SELECT json FROM record WHERE review = 'submitted' AND review_seq > ${after ?? -1}
          ORDER BY review_seq LIMIT ${limit}`,
    )
    .map(fromRow)
    .sort((one, other) => submittedAt(one) - submittedAt(other))
    .slice(0, limit);
}

function submittedAt({ review }: RecordState): number {
  return review.last?.stamp.seq ?? 0;
}

export function countSubmitted(db: ReadableDb): number {
  const rows = db.all(sql`SELECT count(*) AS n FROM record WHERE review = 'submitted'`);
  return z
    .array(z.object({ n: z.int() }))
    .parse(rows)
    .reduce((sum, { n }) => sum + n, 0);
}

/** The number that the next record of this noun gets. Numbers are never used twice: nothing is deleted. */
export function nextNumber(db: ReadableDb, type: Noun): number {
  const row = db.get(
    // the index holds only what has a number: without saying so all records would be read
    sql`SELECT coalesce(max(number), 0) + 1 AS next FROM record
        WHERE type = ${type} AND number IS NOT NULL`,
  );
  return z.object({ next: z.int() }).parse(row).next;
}

/** The projection's write; called by `append` and by replay, inside their transaction. */
export function putRecord(db: WritableDb, state: RecordState): void {
  db.run(sql`
    INSERT INTO record (id, type, status, json, changed)
    VALUES (${state.id}, ${state.type}, ${state.status}, ${JSON.stringify(state)}, ${state.changed.seq})
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, json = excluded.json, changed = excluded.changed
  `);
}
