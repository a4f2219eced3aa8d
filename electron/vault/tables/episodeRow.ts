/** Active episodes in the order of days, and what they have in common with those of other children. */
import * as z from 'zod';
import { dateBounds } from '../../../shared/dates/index.ts';
import { foldText } from '../../../shared/matching/index.ts';
import { regionsOf, traitsOf, type TraitKind } from '../../../shared/records/traits.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { allOf, sql, type Sql } from '../database/sql.ts';
import { joinPages, listPage, type PageOf } from './keyset.ts';
import { recordOf } from './record.ts';

/** Sorts what has no date behind all that has one. */
const undated = '\uffff';

/** Write the rows of an episode as it now is; any other record has none. Replay calls it too. */
export function refreshEpisodeRow(db: WritableDb, id: string): void {
  db.run(sql`DELETE FROM episode_row WHERE id = ${id}`);
  db.run(sql`DELETE FROM episode_trait WHERE episode = ${id}`);
  const episode = recordOf(db, 'episode', id);
  const act = episode?.status === 'active' ? recordOf(db, 'act', episode.fields.act) : null;
  if (!episode || !act) return;
  const { number, child, details } = episode.fields;
  const { begin, end } = act.fields;
  const first = begin === null ? null : dateBounds(begin);
  const day = first?.earliest ?? first?.latest ?? undated;
  const last = (end === null ? first?.latest : dateBounds(end).latest) ?? undated;
  const regions = regionsOf(act.fields);
  db.run(sql`INSERT INTO episode_row (id, number, child, act, form, day, last_day, regions)
             VALUES (${id}, ${number}, ${child}, ${act.id}, ${details.form}, ${day}, ${last}, ${regions})`);
  for (const { kind, key, label } of traitsOf(act.fields, details)) {
    db.run(sql`INSERT INTO episode_trait (kind, key, child, episode, label, day, last_day, regions)
               VALUES (${kind}, ${key}, ${child}, ${id}, ${label}, ${day}, ${last}, ${regions})`);
  }
}

export interface Narrowed {
  readonly from: string | null;
  readonly to: string | null;
  readonly region: string;
}

/** Of rows with days and regions: those that may have touched the period, in a region called so. */
export function narrowed({ from, to, region }: Narrowed): Sql {
  const parts: Sql[] = [];
  if (from !== null) parts.push(sql`last_day >= ${from}`);
  if (to !== null) parts.push(sql`day <= ${to}`);
  if (from !== null || to !== null) parts.push(sql`day <> ${undated}`);
  const folded = foldText(region);
  if (folded !== '') parts.push(sql`instr(regions, ${folded}) > 0`);
  return allOf(parts);
}

const Stored = z.object({ id: z.string() });

/** A page of episodes in the order of their days. */
export function episodesByDay(
  dbs: readonly ReadableDb[],
  where: Sql,
  page: Omit<PageOf<'day'>, 'order' | 'descending'>,
): { ids: string[]; next: string | null; total: number } {
  const asked = { ...page, order: 'day', descending: false } as const;
  const columns = { day: 'day' };
  const pages = dbs.map(db => ({ db, ...listPage(db, sql`episode_row`, columns, where, asked) }));
  const { rows, ...rest } = joinPages(pages, columns, asked);
  return { ...rest, ids: rows.map(({ row }) => Stored.parse(row).id) };
}

const Group = z.object({
  key: z.string(),
  label: z.string(),
  children: z.int(),
  episodes: z.int(),
});
export type Group = z.infer<typeof Group>;

/** Behind which group a page begins: fewer children, or as many and a later key. */
export interface GroupPlace {
  readonly key: string;
  readonly children: number;
}

/** The most frequent first; `without` are keys that are counted elsewhere. */
export function traitGroups(
  db: ReadableDb,
  kind: TraitKind,
  where: Sql,
  after: GroupPlace | null,
  without: readonly string[],
  limit: number,
): Group[] {
  const beyond = after
    ? sql`HAVING children < ${after.children} OR (children = ${after.children} AND key > ${after.key})`
    : sql``;
  const other =
    without.length === 0
      ? sql`TRUE`
      : sql`key NOT IN (SELECT value FROM json_each(${JSON.stringify(without)}))`;
  const rows = db.all(sql`
    SELECT key, min(label) AS label, count(DISTINCT child) AS children, count(*) AS episodes
    FROM episode_trait WHERE kind = ${kind} AND ${where} AND ${other}
    GROUP BY key ${beyond} ORDER BY children DESC, key LIMIT ${limit}
  `);
  return z.array(Group).parse(rows);
}

const Bearer = z.object({
  key: z.string(),
  label: z.string(),
  child: z.string(),
  episode: z.string(),
});
export type Bearer = z.infer<typeof Bearer>;

/** Every episode with such a trait; with `keys`, of these only. */
export function traitBearers(
  db: ReadableDb,
  kind: TraitKind,
  where: Sql,
  keys: readonly string[] | null,
): Bearer[] {
  const among =
    keys === null ? sql`TRUE` : sql`key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
  const rows = db.all(sql`SELECT key, label, child, episode FROM episode_trait
                          WHERE kind = ${kind} AND ${where} AND ${among}`);
  return z.array(Bearer).parse(rows);
}

const OfAct = z.object({ act: z.string() });

/** Acts of which an active episode has this trait, in the order of their days. */
export function actsWithTrait(db: ReadableDb, kind: TraitKind, key: string): string[] {
  const rows = db.all(sql`
    SELECT episode_row.act AS act FROM episode_trait JOIN episode_row ON id = episode
    WHERE kind = ${kind} AND key = ${key} GROUP BY 1 ORDER BY min(episode_row.day), 1
  `);
  return [
    ...new Set(
      z
        .array(OfAct)
        .parse(rows)
        .map(({ act }) => act),
    ),
  ];
}
