/** The lists of persons, organisations, places and proceedings: one table, as they live one life. */
import * as z from 'zod';
import type {
  CatalogueFilter,
  CatalogueOrder,
  CatalogueRow,
} from '../../../shared/contract/catalogue.ts';
import { sortKey } from '../../../shared/matching/sortKey.ts';
import { catalogueSummary, isCatalogued } from '../../../shared/records/catalogue.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { allOf, sql, type Sql } from '../database/sql.ts';
import { joinPages, listPage, typedCondition, type OrderColumns, type PageOf } from './keyset.ts';
import { recordById, recordOf, type CataloguedState, type StateOf } from './record.ts';

/** The record, if it is of one of these nouns and enough of it is left to be read. */
export function cataloguedById(db: ReadableDb, id: string): CataloguedState | null {
  const type = recordById(db, id)?.type ?? null;
  if (type === null || !isCatalogued(type)) return null;
  switch (type) {
    case 'person':
      return recordOf(db, 'person', id);
    case 'organisation':
      return recordOf(db, 'organisation', id);
    case 'place':
      return recordOf(db, 'place', id);
    case 'proceeding':
      return recordOf(db, 'proceeding', id);
    case 'theory':
      return recordOf(db, 'theory', id);
    case 'provision':
      return recordOf(db, 'provision', id);
    case 'source':
      return recordOf(db, 'source', id);
    case 'sourceIdentity':
      return recordOf(db, 'sourceIdentity', id);
    case 'interview':
      return recordOf(db, 'interview', id);
  }
}

/** Write the row of a record as it now is; replay calls it too. */
export function refreshCatalogueRow(db: WritableDb, id: string): void {
  const state = cataloguedById(db, id);
  if (!state) return;
  const { name, kinds } = catalogueSummary(state);
  db.run(sql`
    INSERT OR REPLACE INTO catalogue_row (id, type, number, status, kinds, name_key, changed, review)
    VALUES (${id}, ${state.type}, ${state.fields.number}, ${state.status}, ${kinds.join(' ')},
            ${name === null ? '\uffff' : sortKey(name)}, ${state.changed.seq}, ${state.review.state})
  `);
}

const Stored = z.object({ id: z.string() });

/** Active places of which it is recorded where they lie, the first recorded first. */
export function placesWithCoordinates(db: ReadableDb): StateOf<'place'>[] {
  const rows = db.all(
    sql`SELECT id FROM catalogue_row WHERE type = 'place' AND status = 'active' ORDER BY number`,
  );
  return rows
    .flatMap(row => recordOf(db, 'place', Stored.parse(row).id) ?? [])
    .filter(({ fields }) => fields.latitude !== null && fields.longitude !== null);
}

function rowOf(state: CataloguedState): CatalogueRow {
  const { type, id, status, fields, changed, review } = state;
  const { name, others, kinds } = catalogueSummary(state);
  return {
    type,
    id,
    number: fields.number,
    status,
    name,
    others: [...others],
    kinds: [...kinds],
    confidentiality: fields.confidentiality,
    changedAt: changed.at,
    review: review.state,
  };
}

export function catalogueRow(db: ReadableDb, id: string): CatalogueRow | null {
  const state = cataloguedById(db, id);
  return state && rowOf(state);
}

const orderColumns: OrderColumns<CatalogueOrder> = {
  number: 'number',
  name: 'name_key',
  changed: 'changed',
};

/** A page of the records of one noun that all of these databases hold, in one order. */
export function catalogueRows(
  dbs: readonly ReadableDb[],
  filter: CatalogueFilter,
  page: PageOf<CatalogueOrder>,
): { rows: CatalogueRow[]; next: string | null; total: number } {
  const pages = dbs.map(db => ({
    db,
    ...listPage(db, sql`catalogue_row`, orderColumns, conditions(db, filter), page),
  }));
  const { rows, ...rest } = joinPages(pages, orderColumns, page);
  return {
    ...rest,
    rows: rows.flatMap(({ db, row }) => catalogueRow(db, Stored.parse(row).id) ?? []),
  };
}

function conditions(db: ReadableDb, filter: CatalogueFilter): Sql {
  const parts: Sql[] = [sql`type = ${filter.type}`];
  if (filter.status !== 'all') parts.push(sql`status = ${filter.status}`);
  if (filter.kind !== null) parts.push(sql`(' ' || kinds || ' ') LIKE ${`% ${filter.kind} %`}`);
  if (filter.review !== null) parts.push(sql`review = ${filter.review}`);
  parts.push(...typedCondition(db, filter.text, filter.type));
  return allOf(parts);
}
