/** Legal theories: what bears on their elements, the matrix of it, and what is still unproven. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, OutputOf } from '../../../shared/contract/define.ts';
import type { Borne, ElementRow, Gap } from '../../../shared/contract/law.ts';
import { cellsOf, countsIn, gapIn, type Column } from '../../../shared/law/coverage.ts';
import type { Bearing } from '../../../shared/records/bearing.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { bearingsOfTarget, recordById, recordOf, type StateOf } from '../tables/record.ts';
import type { Tx, Vault } from '../vault.ts';
import { active, begin, found, labelOf } from './common.ts';
import { columnsOf, lawOf, type Law } from './coverage.ts';
import { ownProvisions } from './provisions.ts';

type Asked = Parameters<Handlers<Contract, Vault>['law']['coverage']>[1];
type Coverage = OutputOf<Contract['law']['coverage']>;

export const law: Handlers<Contract, Vault>['law'] = {
  provisions: ({ sight }) =>
    ownProvisions(sight).flatMap(({ id }) => recordOf(sight, 'provision', id) ?? []),

  coverage({ sight }, { scope, across, offset, limit }) {
    const told = lawOf(sight, scope);
    const columns = columnsOf(sight, told, scope, across);
    const gaps = { open: 0, contradicted: 0, weak: 0 };
    const shown: Coverage['columns'] = [];
    for (const [index, column] of columns.entries()) {
      const cells = cellsIn(told, across, column);
      for (const [row, cell] of cells.entries()) {
        const gap = told.elements[row]?.former === true ? null : gapIn(cell);
        if (gap !== null) gaps[gap]++;
      }
      if (index >= offset && shown.length < limit) shown.push({ ...named(sight, column), cells });
    }
    const { theories, elements } = told;
    return {
      theories: [...theories],
      elements: [...elements],
      columns: shown,
      total: columns.length,
      gaps,
    };
  },

  gaps({ sight }, { scope, across, offset, limit }) {
    const told = lawOf(sight, scope);
    const columns = columnsOf(sight, told, scope, across);
    const cells = columns.map(column => cellsIn(told, across, column));
    const rows: Gap[] = [];
    let total = 0;
    for (const [row, { id, former }] of told.elements.entries()) {
      if (former) continue;
      for (const [index, column] of columns.entries()) {
        const kind = gapIn(cells[index]?.[row] ?? null);
        if (kind === null) continue;
        if (total >= offset && rows.length < limit) {
          rows.push({ kind, element: id, column: named(sight, column) });
        }
        total++;
      }
    }
    return { elements: [...told.elements], rows, total };
  },

  bearings({ sight }, { scope, across, element, column }) {
    const told = lawOf(sight, scope);
    const among = columnsOf(sight, told, scope, across).find(({ id }) => id === column) ?? null;
    if (column !== null && among === null) throw new Refusal('record/unknown');
    return told.borne.flatMap(({ borne, bearing }) => {
      if (element !== null && borne.element !== element) return [];
      if (among !== null && countsIn(borne, across, among, told.scopes) === null) return [];
      return borneView(sight, bearing, told.elements);
    });
  },

  provenBy({ sight }, { target }) {
    const act =
      target.type === 'episode' ? recordOf(sight, 'episode', target.id)?.fields.act : null;
    const all = [target.id, act ?? null].flatMap(id =>
      id === null ? [] : bearingsOfTarget(sight, id),
    );
    const standing = all.filter(({ status }) => status === 'active');
    const { elements } = lawOf(sight, { of: 'all', id: null });
    return standing.flatMap(bearing => borneView(sight, bearing, elements));
  },
};

function cellsIn({ elements, scopes, bearings }: Law, across: Asked['across'], column: Column) {
  return cellsOf(
    column,
    across,
    elements.map(({ id }) => id),
    scopes,
    bearings,
  );
}

/** A column as a reader calls it. */
function named(db: ReadableDb, { id, child }: Column): Gap['column'] {
  const record = recordById(db, id);
  const { label } = record ? labelOf(db, record) : { label: '' };
  switch (record?.type) {
    case 'child':
    case 'episode':
    case 'theory':
    case 'person':
    case 'organisation':
      return { id, type: record.type, label, child };
    default:
      throw new Error(`no column of ${record?.type ?? 'nothing'}`);
  }
}

function borneView(
  db: ReadableDb,
  bearing: StateOf<'bearing'>,
  elements: readonly ElementRow[],
): Borne[] {
  const { theory, target, child, element } = bearing.fields;
  const [above, fact] = [recordById(db, theory), recordById(db, target.id)];
  const row = elements.find(({ id }) => id === element);
  if (!above || !fact || !row) return [];
  const only = child === null ? null : recordById(db, child);
  return [
    {
      bearing,
      theory: { id: theory, label: labelOf(db, above).label },
      element: row,
      target: labelOf(db, fact),
      child: only && labelOf(db, only).label,
    },
  ];
}

/** @throws Refusal theory/unknown, record/withdrawn, law/no-such-element, and for what the bearing names */
function recordBearing(tx: Tx, fields: Bearing): { id: string; seq: number } {
  active(tx.sight, 'theory', fields.theory);
  active(tx.sight, fields.target.type, fields.target.id);
  if (fields.child !== null) active(tx.sight, 'child', fields.child);
  return begin(tx, 'bearing', tx.newId(), fields);
}

export const bearing: Handlers<Contract, Vault>['bearing'] = {
  record: (vault, { bearings }) =>
    vault.write(tx => {
      for (const id of new Set(bearings.map(({ theory }) => theory))) {
        found(tx.sight, 'theory', id);
        const { elements } = lawOf(tx.sight, { of: 'theory', id });
        const known = new Set(elements.map(each => each.id));
        const isForeign = bearings.some(each => each.theory === id && !known.has(each.element));
        if (isForeign) throw new Refusal('law/no-such-element');
      }
      return bearings.map(each => recordBearing(tx, each));
    }),
};
