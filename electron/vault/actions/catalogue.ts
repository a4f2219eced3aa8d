import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Mention, NamedBeside } from '../../../shared/contract/catalogue.ts';
import { kindOf } from '../../../shared/events/event.ts';
import type { RecordState } from '../../../shared/events/fold.ts';
import { catalogueSummary, isCitable, type Catalogued } from '../../../shared/records/catalogue.ts';
import type { LinkTarget } from '../../../shared/records/link.ts';
import { referencesIn } from '../../../shared/records/references.ts';
import { Refusal } from '../../../shared/result.ts';
import { compartmentFor } from '../compartments/sealing.ts';
import type { ReadableDb } from '../database/driver.ts';
import { cataloguedById, catalogueRow, catalogueRows } from '../tables/catalogueRow.ts';
import { episodesOfAct, recordById, recordOf } from '../tables/record.ts';
import { recordsNamedBy, recordsNaming } from '../tables/reference.ts';
import type { Vault } from '../vault.ts';
import { into, labelOf, numberIn } from './common.ts';
import { placeIn } from './compartment.ts';
import { citationsOf, recordLink } from './link.ts';
import { decide } from './pair.ts';
import { refuseUnknownReferences } from './references.ts';
import { isSealedWithNamed, refuseToNameSources } from './sourceRules.ts';

function beside(db: ReadableDb, record: RecordState): NamedBeside {
  return { type: record.type, id: record.id, ...labelOf(db, record) };
}

/** Active records that name this one; acts first, in the order of their days. */
function mentionsOf(db: ReadableDb, id: string): Mention[] {
  const members = new Map<string, string[]>();
  for (const { source, member } of recordsNaming(db, id)) {
    members.set(source, [...(members.get(source) ?? []), member]);
  }
  const mentions = [...members].flatMap(([source, named]): Mention[] => {
    const record = recordById(db, source);
    if (record?.status !== 'active') return [];
    return [{ ...beside(db, record), members: named, ...(actOf(db, source, id) ?? noAct) }];
  });
  const key = ({ kind, begin }: Mention) => `${kind === null ? 1 : 0} ${begin ?? '~'}`;
  return mentions.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

const noAct = { kind: null, begin: null, end: null, modes: [], episodes: [] };

function actOf(
  db: ReadableDb,
  act: string,
  id: string,
): Omit<Mention, keyof NamedBeside | 'members'> | null {
  const state = recordOf(db, 'act', act);
  if (!state) return null;
  const { type, begin, end, parties } = state.fields;
  const active = episodesOfAct(db, act).filter(each => each.status === 'active');
  return {
    kind: type,
    begin,
    end,
    modes: parties.filter(({ record }) => record === id).map(({ mode }) => mode),
    episodes: active.map(each => ({
      id: each.id,
      child: each.fields.child,
      label: labelOf(db, each).label,
    })),
  };
}

export const catalogue: Handlers<Contract, Vault>['catalogue'] = {
  list: ({ reader, sealed }, { filter, ...page }) =>
    catalogueRows([reader, sealed.reader], filter, page),

  get(vault, { id }) {
    const { sight } = vault;
    const state = cataloguedById(sight, id);
    const row = catalogueRow(sight, id);
    if (!state || !row) throw new Refusal('record/unknown');
    return {
      record: state,
      row,
      mentions: mentionsOf(sight, id),
      named: labelled(sight, recordsNamedBy(sight, id)),
      evidence: citationsOf(sight, id),
      compartment: placeIn(vault.sealed, id),
    };
  },

  labels: ({ sight }, { ids }) => labelled(sight, ids),

  record(vault, { record, citations, compartment: asked, different }) {
    const { type } = record;
    if (catalogueSummary(record).name === null) throw new Refusal('catalogue/nameless');
    return vault.write(tx => {
      refuseUnknownReferences(tx.sight, type, record.fields);
      const named = referencesIn(type, record.fields).map(({ target }) => target);
      const compartment = isSealedWithNamed(type)
        ? compartmentFor(asked, named, vault.sealed)
        : asked;
      refuseToNameSources(tx.sight, tx.db, type, null, record.fields, compartment);
      const number = numberIn(tx, type, compartment);
      const id = tx.newId();
      const { seq } = into(tx, compartment).append({
        kind: kindOf(type, 'begun'),
        on: { type, id },
        members: { ...record.fields, number },
      });
      for (const citation of citations) recordLink(tx, { ...citation, target: citable(type, id) });
      for (const { record: other, why } of different) {
        if (type !== 'person' && type !== 'organisation') {
          throw new Refusal('input/invalid', { at: 'different' });
        }
        const two = { of: type, one: id, other, decision: 'different', leading: null } as const;
        decide(tx, vault, { ...two, why }, 'entered');
      }
      return { id, seq, number };
    });
  },
};

/** @throws Refusal input/invalid: what is argued is no fact that evidence is cited for; it has bearings instead */
function citable(type: Catalogued, id: string): LinkTarget {
  if (!isCitable(type)) throw new Refusal('input/invalid', { at: 'citations' });
  return { type, id };
}

function labelled(db: ReadableDb, ids: readonly string[]): NamedBeside[] {
  return [...new Set(ids)].flatMap(id => {
    const record = recordById(db, id);
    return record ? [beside(db, record)] : [];
  });
}
