/** The list of children: one row each, kept ready in every order it is shown in. */
import * as z from 'zod';
import type { ChildFilter, ChildOrder } from '../../../shared/contract/records.ts';
import { ChildRow } from '../../../shared/contract/views.ts';
import { ReviewState } from '../../../shared/events/review.ts';
import { dateBounds } from '../../../shared/dates/index.ts';
import { sortKey } from '../../../shared/matching/sortKey.ts';
import { awaitedUntil } from '../../../shared/records/deadlines.ts';
import { summaryOf } from '../../../shared/records/summary.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { allOf, sql, type Sql } from '../database/sql.ts';
import { joinPages, listPage, typedCondition, type OrderColumns, type PageOf } from './keyset.ts';
import { recordOf, recordsOfChild } from './record.ts';
import { shownBy, standingBack, withLeading } from './sameChild.ts';

const Part = z.object({ id: z.string(), act: z.string().nullable() });
const Counts = z.object({ supports: z.int(), contradicts: z.int(), leaves_open: z.int() });

/** Active links to any of the targets, counted by what they show. */
export function proofOf(db: ReadableDb, targets: Sql): z.infer<typeof Counts> {
  // one row of each database that is asked, and each knows its own links only
  const each = z.array(Counts).parse(
    db.all(sql`
      SELECT count(*) FILTER (WHERE json ->> '$.fields.relation' = 'supports') AS supports,
             count(*) FILTER (WHERE json ->> '$.fields.relation' = 'contradicts') AS contradicts,
             count(*) FILTER (WHERE json ->> '$.fields.relation' = 'leaves-open') AS leaves_open
      FROM record WHERE type = 'link' AND status = 'active' AND target IN (${targets})
    `),
  );
  const sum = (relation: keyof z.infer<typeof Counts>) =>
    each.reduce((all, counts) => all + counts[relation], 0);
  return {
    supports: sum('supports'),
    contradicts: sum('contradicts'),
    leaves_open: sum('leaves_open'),
  };
}

/**
 * Write the row of a child from its records as they now are; replay calls it too. Where several records stand as one
 * child, the one that leads speaks for all of them, and by its own statements first.
 */
export function refreshChildRow(db: WritableDb, id: string): void {
  const child = recordOf(db, 'child', id);
  if (!child) return;
  // a withdrawn child keeps the names it had: its statements were withdrawn with it
  const spokenFor = shownBy(db, id);
  const all = JSON.stringify(spokenFor);
  const statements = spokenFor
    .flatMap(each => recordsOfChild(db, 'assertion', each))
    .filter(each => each.status === 'active' || child.status === 'withdrawn');
  const summary = summaryOf(statements.map(each => each.fields));
  const episodes = spokenFor
    .flatMap(each => recordsOfChild(db, 'episode', each))
    .filter(each => each.status === 'active');
  const forms = new Set(episodes.map(each => each.fields.details.form));
  const awaited = episodes.flatMap(each => awaitedUntil(each.fields.details) ?? []).sort();
  const unproven = episodes.filter(
    each => proofOf(db, sql`VALUES (${each.id}), (${each.fields.act})`).supports === 0,
  ).length;
  const proof = proofOf(
    db,
    sql`WITH spoken (child) AS (SELECT value FROM json_each(${all}))
        SELECT child FROM spoken
        UNION SELECT id FROM record WHERE child IN spoken AND status = 'active'
        UNION SELECT act FROM record WHERE child IN spoken AND status = 'active' AND act IS NOT NULL`,
  );
  const newest = [child, ...statements, ...episodes].reduce((a, b) =>
    a.changed.seq >= b.changed.seq ? a : b,
  );
  const name = summary.nameUk ?? summary.nameRu ?? summary.nameLatn;
  db.run(sql`
    INSERT OR REPLACE INTO child_row (
      id, number, status, name_uk, name_ru, name_latn, name_key, birth, birth_key, sex, case_status, country,
      whereabouts, episodes, forms, unproven, supports, contradicts, leaves_open, changed, changed_at, review,
      awaited_until, records
    ) VALUES (
      ${id}, ${child.fields.number}, ${child.status}, ${summary.nameUk}, ${summary.nameRu}, ${summary.nameLatn},
      ${name === null ? '\uffff' : sortKey(name)}, ${summary.birth}, ${dateKey(summary.birth)}, ${summary.sex},
      ${summary.caseStatus}, ${summary.country}, ${summary.whereabouts}, ${episodes.length},
      ${[...forms].sort().join(' ')}, ${unproven}, ${proof.supports}, ${proof.contradicts}, ${proof.leaves_open},
      ${newest.changed.seq}, ${newest.changed.at}, ${child.review.state}, ${awaited[0] ?? null},
      ${spokenFor.length}
    )
  `);
}

/** Sorts uncertain dates by their earliest day; what is unknown comes last. */
export function dateKey(edtf: string | null): string {
  return edtf === null ? '\uffff' : (dateBounds(edtf).earliest ?? '\uffff');
}

const Stored = z.object({
  id: z.string(),
  number: z.int(),
  status: z.enum(['active', 'withdrawn']),
  name_uk: z.string().nullable(),
  name_ru: z.string().nullable(),
  name_latn: z.string().nullable(),
  name_key: z.string(),
  birth: z.string().nullable(),
  birth_key: z.string(),
  sex: ChildRow.shape.sex,
  case_status: z.string().nullable(),
  country: z.string().nullable(),
  whereabouts: z.string().nullable(),
  episodes: z.int(),
  supports: z.int(),
  contradicts: z.int(),
  leaves_open: z.int(),
  changed: z.int(),
  changed_at: z.string(),
  review: ReviewState,
  records: z.int(),
});

function fromRow(stored: z.infer<typeof Stored>): ChildRow {
  return {
    id: stored.id,
    number: stored.number,
    status: stored.status,
    nameUk: stored.name_uk,
    nameRu: stored.name_ru,
    nameLatn: stored.name_latn,
    birth: stored.birth,
    sex: stored.sex,
    caseStatus: stored.case_status,
    country: stored.country,
    whereabouts: stored.whereabouts,
    episodes: stored.episodes,
    proof: {
      supports: stored.supports,
      contradicts: stored.contradicts,
      leavesOpen: stored.leaves_open,
    },
    changedAt: stored.changed_at,
    review: stored.review,
    records: stored.records,
  };
}

export function childRow(db: ReadableDb, id: string): ChildRow | null {
  const row = db.get(sql`SELECT * FROM child_row WHERE id = ${id}`);
  return row ? fromRow(Stored.parse(row)) : null;
}

/**
 * The row with what is counted of the child in all that `db` reads: the stored row of an open child knows of no sealed
 * episode or citation.
 */
export function childRowSeen(db: ReadableDb, id: string): ChildRow | null {
  const row = childRow(db, id);
  if (!row) return null;
  const spokenFor = shownBy(db, id);
  const parts = z.array(Part).parse(
    db.all(sql`SELECT id, act FROM record WHERE status = 'active'
                 AND child IN (SELECT value FROM json_each(${JSON.stringify(spokenFor)}))`),
  );
  const episodes = spokenFor
    .flatMap(each => recordsOfChild(db, 'episode', each))
    .filter(each => each.status === 'active');
  const targets = [
    ...spokenFor,
    ...parts.flatMap(({ id: part, act }) => (act === null ? part : [part, act])),
  ];
  const { supports, contradicts, leaves_open } = proofOf(
    db,
    sql`SELECT value FROM json_each(${JSON.stringify(targets)})`,
  );
  const proof = { supports, contradicts, leavesOpen: leaves_open };
  return { ...row, episodes: episodes.length, proof };
}

const orderColumns: OrderColumns<ChildOrder> = {
  number: 'number',
  name: 'name_key',
  birth: 'birth_key',
  changed: 'changed',
};

/** A page of the children that all of these databases hold, in one order. @param today YYYY-MM-DD, for deadlines */
export function childRows(
  dbs: readonly ReadableDb[],
  filter: ChildFilter,
  page: PageOf<ChildOrder>,
  today: string,
): { rows: ChildRow[]; next: string | null; total: number } {
  const pages = dbs.map(db => ({
    db,
    ...listPage(db, sql`child_row`, orderColumns, conditions(db, filter, today), page),
  }));
  const { rows, ...rest } = joinPages(pages, orderColumns, page);
  return { ...rest, rows: rows.map(({ row }) => fromRow(Stored.parse(row))) };
}

function conditions(db: ReadableDb, filter: ChildFilter, today: string): Sql {
  const parts: Sql[] = [sql`id NOT IN (${standingBack})`];
  if (filter.status !== 'all') parts.push(sql`status = ${filter.status}`);
  if (filter.caseStatus !== null) parts.push(sql`case_status = ${filter.caseStatus}`);
  if (filter.country !== null) parts.push(sql`country = ${filter.country}`);
  if (filter.form !== null) parts.push(sql`(' ' || forms || ' ') LIKE ${`% ${filter.form} %`}`);
  if (filter.unproven) parts.push(sql`unproven > 0`);
  if (filter.unlocated) parts.push(sql`whereabouts IS NULL`);
  if (filter.overdue) parts.push(sql`awaited_until < ${today}`);
  if (filter.review !== null) parts.push(sql`review = ${filter.review}`);
  parts.push(...typedCondition(db, filter.text, 'child', withLeading));
  return allOf(parts);
}
