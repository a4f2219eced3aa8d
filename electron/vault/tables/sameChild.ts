/**
 * Which records stand as one child: told by the decisions that a second person has confirmed, between records of which
 * neither is withdrawn.
 */
import * as z from 'zod';
import { groupsOf } from '../../../shared/matching/groups.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql, type Sql } from '../database/sql.ts';
import { recordOf } from './record.ts';

const Row = z.object({ child: z.string(), leading: z.string() });
const Joined = z.object({ one: z.string(), other: z.string(), leading: z.string().nullable() });

/** Children that are shown by another record, as a subquery. */
export const standingBack = sql`SELECT child FROM same_child WHERE child <> leading`;

/**
 * The groups of these children anew, and of all that they were or are joined with; answers everybody whose row has to
 * be told anew. Replay calls it too.
 */
export function refreshSameChild(db: WritableDb, children: readonly string[]): string[] {
  const touched = new Set(decidedAmong(db, children));
  const joined = new Map<string, z.infer<typeof Joined>>();
  for (const child of touched) {
    for (const each of togetherWith(db, child)) touched.add(each);
    for (const pair of joinedWith(db, child)) {
      joined.set(`${pair.one} ${pair.other}`, pair);
      touched.add(pair.one).add(pair.other);
    }
  }
  if (touched.size === 0) return [];
  db.run(sql`DELETE FROM same_child
             WHERE child IN (SELECT value FROM json_each(${JSON.stringify([...touched])}))`);
  const numberOf = (child: string) => recordOf(db, 'child', child)?.fields.number ?? 0;
  for (const { leading, members } of groupsOf([...joined.values()], numberOf)) {
    for (const child of members) {
      db.run(sql`INSERT INTO same_child (child, leading) VALUES (${child}, ${leading})`);
    }
  }
  return [...touched];
}

/** Those of the children about whom anything was decided. */
function decidedAmong(db: ReadableDb, children: readonly string[]): string[] {
  const rows = db.all(sql`SELECT value AS id FROM json_each(${JSON.stringify(children)})
                          WHERE EXISTS (SELECT 1 FROM pair_row WHERE one = value)
                             OR EXISTS (SELECT 1 FROM pair_row WHERE other = value)`);
  return ids(rows);
}

function joinedWith(db: ReadableDb, child: string): z.infer<typeof Joined>[] {
  const rows = db.all(sql`
    SELECT one, other, leading FROM pair_row
    WHERE (one = ${child} OR other = ${child}) AND noun = 'child' AND state = 'confirmed'
      AND EXISTS (SELECT 1 FROM record WHERE id = one AND status = 'active')
      AND EXISTS (SELECT 1 FROM record WHERE id = other AND status = 'active')`);
  return z.array(Joined).parse(rows);
}

const Ids = z.array(z.object({ id: z.string() }));
const ids = (rows: unknown) => Ids.parse(rows).map(({ id }) => id);

/** The record by which a child is shown: its own, unless another one leads. */
export function leadingOf(db: ReadableDb, child: string): string {
  const row = db.get(sql`SELECT child, leading FROM same_child WHERE child = ${child}`);
  return row ? Row.parse(row).leading : child;
}

/** All records of the child that this one is of, the leading one first; only itself where nothing was confirmed. */
export function togetherWith(db: ReadableDb, child: string): string[] {
  const leading = leadingOf(db, child);
  const rows = db.all(sql`SELECT s.child AS id FROM same_child s JOIN record r ON r.id = s.child
                          WHERE s.leading = ${leading} ORDER BY r.number, s.child`);
  const members = ids(rows);
  return members.length === 0 ? [child] : [leading, ...members.filter(each => each !== leading)];
}

/** The records of which a row of the list speaks: of a record that stands back only itself. */
export function shownBy(db: ReadableDb, child: string): string[] {
  const all = togetherWith(db, child);
  return all[0] === child ? all : [child];
}

/** Ids of children, and of those who lead them: a subquery over one that gives ids. */
export function withLeading(found: Sql): Sql {
  return sql`WITH found (id) AS (${found})
             SELECT coalesce(s.leading, f.id) FROM found f LEFT JOIN same_child s ON s.child = f.id`;
}
