/** What the import of lists asks of the records. */
import * as z from 'zod';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

/** The standing evidence item with these bytes. */
export function itemWithBytes(
  db: ReadableDb,
  sha256: string,
): { readonly id: string; readonly number: number } | null {
  const row = db.get(sql`SELECT id, number FROM evidence_row
                         WHERE sha256 = ${sha256} AND status = 'active' ORDER BY number LIMIT 1`);
  return row ? z.object({ id: z.string(), number: z.int() }).parse(row) : null;
}

const Cited = z.object({ cite: z.string(), child: z.string() });

/** Active children for which places of an item are cited, by the place. */
export function childrenCitedFrom(db: ReadableDb, evidence: string): ReadonlyMap<string, string> {
  const rows = db.all(sql`
    SELECT link.json ->> '$.fields.cite' AS cite, link.target AS child FROM record link
    JOIN record child ON child.id = link.target AND child.type = 'child' AND child.status = 'active'
    WHERE link.evidence = ${evidence} AND link.type = 'link' AND link.status = 'active'
      AND link.json ->> '$.fields.cite' IS NOT NULL`);
  return new Map(
    z
      .array(Cited)
      .parse(rows)
      .map(({ cite, child }) => [cite, child]),
  );
}

const Numbered = z.object({ value: z.string(), child: z.string() });

/** Active children that bear a number of this system, by the number. */
export function childrenNumberedIn(db: ReadableDb, system: string): ReadonlyMap<string, string> {
  const rows = db.all(sql`
    SELECT number.value ->> '$.value' AS value, record.id AS child
    FROM record, json_each(record.json, '$.fields.externalNumbers') AS number
    WHERE record.type = 'child' AND record.status = 'active'
      AND number.value ->> '$.system' = ${system}`);
  return new Map(
    z
      .array(Numbered)
      .parse(rows)
      .map(({ value, child }) => [value, child]),
  );
}

const Begun = z.object({ type: z.string(), subject: z.string() });

/** What entries of a range are about, each once, in order. */
export function subjectsBetween(
  db: ReadableDb,
  from: number,
  before: number,
): { readonly type: string; readonly subject: string }[] {
  const rows = db.all(sql`SELECT type, subject, min(seq) AS first FROM entry_index
                          WHERE seq >= ${from} AND seq < ${before}
                            AND type IS NOT NULL AND subject IS NOT NULL
                          GROUP BY subject ORDER BY first`);
  return z.array(Begun.extend({ first: z.int() })).parse(rows);
}
