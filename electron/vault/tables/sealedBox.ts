/** The boxes of sealed entries, a part of the ledger: what lies in them is told by the keys of compartments only. */
import * as z from 'zod';
import { systemKinds } from '../../../shared/events/event.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

const BoxRow = z.object({ seq: z.int(), box: z.instanceof(Uint8Array<ArrayBufferLike>) });

export function putBox(db: WritableDb, seq: number, box: Uint8Array): void {
  db.run(sql`INSERT INTO sealed_box (seq, box) VALUES (${seq}, ${box})`);
}

/** In the work of an erasure only. To a trigger a row that is replaced is neither changed nor taken away. */
export function replaceBox(db: WritableDb, seq: number, box: Uint8Array): void {
  db.run(sql`INSERT OR REPLACE INTO sealed_box (seq, box) VALUES (${seq}, ${box})`);
}

/** Boxes by the position of their entry, both ends counted. */
export function boxesBetween(
  db: ReadableDb,
  from: number,
  to: number,
): ReadonlyMap<number, Uint8Array> {
  const rows = db.all(
    sql`SELECT seq, box FROM sealed_box WHERE seq BETWEEN ${from} AND ${to} ORDER BY seq`,
  );
  return new Map(
    z
      .array(BoxRow)
      .parse(rows)
      .map(({ seq, box }) => [seq, box]),
  );
}

/** Whether any entry from one position to another has a box, both ends counted. */
export function hasBoxes(db: ReadableDb, from: number, to: number): boolean {
  return db.get(sql`SELECT 1 FROM sealed_box WHERE seq BETWEEN ${from} AND ${to} LIMIT 1`) !== null;
}

/** Positions of all entries that have a box, in order. */
export function boxedEntries(db: ReadableDb): number[] {
  return z
    .array(z.object({ seq: z.int() }))
    .parse(db.all(sql`SELECT seq FROM sealed_box ORDER BY seq`))
    .map(({ seq }) => seq);
}

/** How many sealed entries each compartment has, by its id. */
export function sealedEntryCounts(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = db.all(sql`SELECT subject, count(*) AS n FROM entry_index
                          WHERE type = 'compartment' AND kind = ${systemKinds.recordSealed} GROUP BY subject`);
  return new Map(
    z
      .array(z.object({ subject: z.string(), n: z.int() }))
      .parse(rows)
      .map(({ subject, n }) => [subject, n]),
  );
}
