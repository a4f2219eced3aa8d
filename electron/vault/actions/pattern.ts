import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { PatternGroup } from '../../../shared/contract/connections.ts';
import { placeOf } from '../../../shared/contract/views.ts';
import type { TraitKind } from '../../../shared/records/traits.ts';
import { isCatalogued } from '../../../shared/records/catalogue.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { Sql } from '../database/sql.ts';
import {
  narrowed,
  traitBearers,
  traitGroups,
  type Bearer,
  type Group,
  type GroupPlace,
} from '../tables/episodeRow.ts';
import { recordById } from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { labelOf } from './common.ts';

export const pattern: Handlers<Contract, Vault>['pattern'] = {
  groups({ reader, sealed, sight }, { kind, narrowed: narrow, cursor, limit }) {
    const where = narrowed(narrow);
    const after = placeAfter(cursor);
    const mixed = mixedGroups(reader, sealed.reader, kind, where);
    const keys = mixed.map(({ key }) => key);
    const open = traitGroups(reader, kind, where, after, keys, limit + 1);
    const all = [...open, ...mixed.filter(group => !after || ranks(after, group) < 0)].sort(ranks);
    const shown = all.slice(0, limit);
    const last = shown.at(-1);
    return {
      rows: shown.map(group => told(sight, group)),
      next: all.length > limit && last ? JSON.stringify([last.key, last.children]) : null,
    };
  },
};

function placeAfter(cursor: string | null): GroupPlace | null {
  const place = cursor === null ? null : placeOf(cursor);
  return place && { key: String(place[0]), children: place[1] };
}

/** More children first; among as many, by key, in SQLite's order of bytes. */
function ranks(one: GroupPlace, other: GroupPlace): number {
  return (
    other.children - one.children || Buffer.compare(Buffer.from(one.key), Buffer.from(other.key))
  );
}

/** Groups that a sealed episode belongs to: a child may stand in both databases and counts once. */
function mixedGroups(open: ReadableDb, sealed: ReadableDb, kind: TraitKind, where: Sql): Group[] {
  const hidden = traitBearers(sealed, kind, where, null);
  if (hidden.length === 0) return [];
  const keys = [...new Set(hidden.map(({ key }) => key))];
  const bearers = new Map<string, Bearer[]>();
  for (const bearer of [...hidden, ...traitBearers(open, kind, where, keys)]) {
    bearers.set(bearer.key, [...(bearers.get(bearer.key) ?? []), bearer]);
  }
  return [...bearers].map(([key, all]) => ({
    key,
    label: all.map(({ label }) => label).reduce((one, other) => (one < other ? one : other)),
    children: new Set(all.map(({ child }) => child)).size,
    episodes: all.length,
  }));
}

/** What is recorded itself is called by its own name. */
function told(db: ReadableDb, group: Group): PatternGroup {
  const record = recordById(db, group.key);
  if (!record || !isCatalogued(record.type)) return { ...group, record: null };
  return { ...group, record: record.id, label: labelOf(db, record).label };
}
