/** Whom facts are about, as far as the coverage matrix asks. */
import * as z from 'zod';
import type { Column } from '../../../shared/law/coverage.ts';
import type { BearingTarget } from '../../../shared/records/bearing.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

const Pairs = z.array(z.object({ fact: z.string(), child: z.string() }));

/** Children of each fact: of an act all whom it befell. Items of evidence are about nobody by themselves. */
export function childrenOfFacts(
  db: ReadableDb,
  targets: readonly BearingTarget[],
): ReadonlyMap<string, readonly string[]> {
  const ids = JSON.stringify([...new Set(targets.map(({ id }) => id))]);
  const rows = db.all(sql`
    SELECT id AS fact, child FROM record
    WHERE type IN ('episode', 'assertion') AND id IN (SELECT value FROM json_each(${ids}))
    UNION ALL SELECT id, id FROM record
    WHERE type = 'child' AND id IN (SELECT value FROM json_each(${ids}))
    UNION ALL SELECT act, child FROM record
    WHERE type = 'episode' AND status = 'active' AND act IN (SELECT value FROM json_each(${ids}))
  `);
  const found = new Map<string, string[]>();
  for (const { fact, child } of Pairs.parse(rows)) {
    found.set(fact, [...(found.get(fact) ?? []), child]);
  }
  return found;
}

const Numbered = z.object({ id: z.string(), number: z.int(), act: z.string().nullable() });
const Episode = Numbered.extend({ child: z.string() });

/** Active children among these, by number. */
export function inOrder(db: ReadableDb, children: readonly string[]): string[] {
  const rows =
    db.all(sql`SELECT id, number, act FROM record WHERE type = 'child' AND status = 'active'
                          AND id IN (SELECT value FROM json_each(${JSON.stringify(children)}))`);
  return byNumber(z.array(Numbered).parse(rows)).map(({ id }) => id);
}

/** Active episodes of these children, by number. */
export function episodesOfChildren(db: ReadableDb, children: readonly string[]): Column[] {
  const rows = db.all(sql`
    SELECT id, number, act, child FROM record WHERE type = 'episode' AND status = 'active'
    AND child IN (SELECT value FROM json_each(${JSON.stringify(children)}))
  `);
  return byNumber(z.array(Episode).parse(rows)).map(({ id, act, child }) => ({ id, act, child }));
}

function byNumber<T extends { readonly number: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((one, other) => one.number - other.number);
}
