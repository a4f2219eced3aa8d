/** What screens show is the fold of the ledger: the tables that replay fills, and replay itself. */
import { parseHeader } from '../../../shared/ledger/entry.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql, Sql } from '../database/sql.ts';
import { entriesFrom, entryAt } from '../tables/entry.ts';
import { readEvent } from './event.ts';
import { allToBeTouched, project, settle, type Touched } from './project.ts';

const slice = 500;

export interface Projection {
  readonly table: string;
  readonly key: string;
  /** Those that are compared and written. */
  readonly columns: string;
}

/** What replay rebuilds. Row numbers of the search are left out: they tell of the order of writing only. */
export const projections: readonly Projection[] = [
  { table: 'entry_index', key: 'seq', columns: '*' },
  { table: 'record', key: 'id', columns: 'id, type, status, json, changed' },
  { table: 'child_row', key: 'id', columns: '*' },
  { table: 'recognition', key: 'record', columns: '*' },
  { table: 'pair_row', key: 'id', columns: '*' },
  { table: 'same_child', key: 'child', columns: '*' },
  { table: 'evidence_row', key: 'id', columns: '*' },
  { table: 'catalogue_row', key: 'id', columns: '*' },
  { table: 'task_row', key: 'id', columns: '*' },
  {
    table: 'reference',
    key: `target || char(0) || source || char(0) || member`,
    columns: '*',
  },
  { table: 'episode_row', key: 'id', columns: '*' },
  {
    table: 'episode_trait',
    key: `kind || char(0) || key || char(0) || child || char(0) || episode`,
    columns: '*',
  },
  { table: 'suggestion', key: `field || char(0) || text`, columns: '*' },
  {
    table: 'search_document',
    key: 'id',
    columns: 'id, type, child, number, title, body, terms, plain, skeleton',
  },
];

/** Replays entries from `from` on, at most `limit`; answers where it stopped. `settle` follows when all are done. */
export function replay(
  source: ReadableDb,
  into: WritableDb,
  from: number,
  limit: number,
  touched: Touched,
): number {
  const entries = entriesFrom(source, from, limit);
  let last = from === 0 ? '' : timeAt(source, from - 1);
  for (const entry of entries) {
    const event = readEvent(entry);
    project(into, event, entry.seq > 0 && event.stamp.at < last, touched);
    last = event.stamp.at;
  }
  return (entries.at(-1)?.seq ?? from - 1) + 1;
}

function timeAt(source: ReadableDb, seq: number): string {
  const entry = entryAt(source, seq);
  const header = entry && parseHeader(entry.header);
  return header?.ok ? header.header.at : '';
}

/** Every projection from the ledger in the same database, in the caller's transaction. */
export function replayAll(db: WritableDb): void {
  for (const { table } of projections) db.run(sql`DELETE FROM ${new Sql(table, [])}`);
  const touched = allToBeTouched();
  for (let next = 0; ;) {
    const reached = replay(db, db, next, slice, touched);
    if (reached === next) break;
    next = reached;
  }
  settle(db, touched);
}
