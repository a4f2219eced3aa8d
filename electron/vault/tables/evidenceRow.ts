/** The list of evidence. */
import * as z from 'zod';
import { EvidenceRow } from '../../../shared/contract/views.ts';
import type { ReviewState } from '../../../shared/events/review.ts';
import { sortKey } from '../../../shared/matching/sortKey.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { allOf, sql, type Sql } from '../database/sql.ts';
import { dateKey } from './childRow.ts';
import { joinPages, listPage, typedCondition, type OrderColumns, type PageOf } from './keyset.ts';
import { recordOf } from './record.ts';

const Counts = z.object({
  links: z.int(),
  supports: z.int(),
  contradicts: z.int(),
  leaves_open: z.int(),
});

/** Write the row of an item from the records as they now are; replay calls it too. */
export function refreshEvidenceRow(db: WritableDb, id: string): void {
  const item = recordOf(db, 'evidence', id);
  if (!item) return;
  const { fields } = item;
  const counts = Counts.parse(
    db.get(sql`
      SELECT count(*) AS links,
             count(*) FILTER (WHERE json ->> '$.fields.relation' = 'supports') AS supports,
             count(*) FILTER (WHERE json ->> '$.fields.relation' = 'contradicts') AS contradicts,
             count(*) FILTER (WHERE json ->> '$.fields.relation' = 'leaves-open') AS leaves_open
      FROM record WHERE type = 'link' AND status = 'active' AND evidence = ${id}
    `),
  );
  const title = fields.title ?? fields.file?.name ?? null;
  db.run(sql`
    INSERT OR REPLACE INTO evidence_row (
      id, number, status, type, title_key, date_key, size, confidentiality, sha256, links, supports, contradicts,
      leaves_open, lacks_sha512, review
    ) VALUES (
      ${id}, ${fields.number}, ${item.status}, ${fields.type}, ${title === null ? '\uffff' : sortKey(title)},
      ${dateKey(fields.date)}, ${fields.file?.size ?? 0}, ${fields.confidentiality}, ${fields.file?.sha256 ?? null},
      ${counts.links}, ${counts.supports}, ${counts.contradicts}, ${counts.leaves_open},
      ${fields.file && fields.sha512 === null ? 1 : 0}, ${item.review.state}
    )
  `);
}

const Stored = z.object({
  id: z.string(),
  number: z.int(),
  title_key: z.string(),
  date_key: z.string(),
  size: z.number(),
  supports: z.int(),
  contradicts: z.int(),
  leaves_open: z.int(),
});

function fromRow(db: ReadableDb, stored: z.infer<typeof Stored>): EvidenceRow {
  const item = recordOf(db, 'evidence', stored.id);
  if (!item) throw new Error('a row of evidence has no record');
  const { fields, status, begun, review } = item;
  return {
    id: stored.id,
    number: fields.number,
    status,
    nature: fields.nature,
    type: fields.type,
    title: fields.title,
    fileName: fields.file?.name ?? null,
    mediaType: fields.file?.mediaType ?? null,
    size: fields.file?.size ?? null,
    sha256: fields.file?.sha256 ?? null,
    date: fields.date,
    confidentiality: fields.confidentiality,
    supports: stored.supports,
    contradicts: stored.contradicts,
    leavesOpen: stored.leaves_open,
    addedAt: begun.at,
    review: review.state,
  };
}

export function evidenceRow(db: ReadableDb, id: string): EvidenceRow | null {
  const row = db.get(sql`SELECT * FROM evidence_row WHERE id = ${id}`);
  return row ? fromRow(db, Stored.parse(row)) : null;
}

/** Number of the first active item with these bytes, or null: the same file is stored once. */
export function evidenceWithHash(db: ReadableDb, sha256: string): SameBytes | null {
  const row = db.get(
    sql`SELECT number, status FROM evidence_row WHERE sha256 = ${sha256}
        ORDER BY status = 'withdrawn', number LIMIT 1`,
  );
  if (!row) return null;
  const { number, status } = z.object({ number: z.int(), status: z.string() }).parse(row);
  return { number, withdrawn: status === 'withdrawn' };
}

/** An item that has the same bytes. */
export interface SameBytes {
  readonly number: number;
  readonly withdrawn: boolean;
}

/** Items whose SHA-512 is still to be counted, in the order of their numbers. */
export function evidenceWithoutSha512(db: ReadableDb, limit: number): string[] {
  const rows = db.all(
    sql`SELECT id FROM evidence_row WHERE lacks_sha512 = 1 ORDER BY number LIMIT ${limit}`,
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(row => row.id);
}

export function countWithoutSha512(db: ReadableDb): number {
  return z
    .object({ n: z.int() })
    .parse(db.get(sql`SELECT count(*) AS n FROM evidence_row WHERE lacks_sha512 = 1`)).n;
}

export interface EvidenceFilter {
  readonly text: string;
  readonly status: 'active' | 'withdrawn' | 'all';
  readonly type: string | null;
  readonly confidentiality: string | null;
  readonly unlinked: boolean;
  readonly review: ReviewState | null;
}
export type EvidenceOrder = 'number' | 'title' | 'date' | 'size';

const orderColumns: OrderColumns<EvidenceOrder> = {
  number: 'number',
  title: 'title_key',
  date: 'date_key',
  size: 'size',
};

/** A page of the items that all of these databases hold, in one order. */
export function evidenceRows(
  dbs: readonly ReadableDb[],
  filter: EvidenceFilter,
  page: PageOf<EvidenceOrder>,
): { rows: EvidenceRow[]; next: string | null; total: number } {
  const pages = dbs.map(db => ({
    db,
    ...listPage(db, sql`evidence_row`, orderColumns, conditions(db, filter), page),
  }));
  const { rows, ...rest } = joinPages(pages, orderColumns, page);
  return { ...rest, rows: rows.map(({ db, row }) => fromRow(db, Stored.parse(row))) };
}

function conditions(db: ReadableDb, filter: EvidenceFilter): Sql {
  const parts: Sql[] = [sql`TRUE`];
  if (filter.status !== 'all') parts.push(sql`status = ${filter.status}`);
  if (filter.type !== null) parts.push(sql`type = ${filter.type}`);
  if (filter.confidentiality !== null) parts.push(sql`confidentiality = ${filter.confidentiality}`);
  if (filter.unlinked) parts.push(sql`links = 0`);
  if (filter.review !== null) parts.push(sql`review = ${filter.review}`);
  parts.push(...typedCondition(db, filter.text, 'evidence'));
  return allOf(parts);
}
