/** What holds of records after a change, as it held when they were made. Checked inside the transaction. */
import type { AssertionValue } from '../../../shared/records/assertion.ts';
import { catalogueSummary, type Catalogued } from '../../../shared/records/catalogue.ts';
import type { Noun } from '../../../shared/records/index.ts';
import { subjectKey } from '../../../shared/records/summary.ts';
import { Refusal } from '../../../shared/result.ts';
import type { SealedRecords } from '../compartments/sight.ts';
import type { ReadableDb } from '../database/driver.ts';
import { cataloguedById } from '../tables/catalogueRow.ts';
import { standingPair } from '../tables/pairRow.ts';
import { episodesOfAct, recordOf, recordsOfChild, type StateOf } from '../tables/record.ts';
import { active, found } from './common.ts';
import { refuseReversed, refuseWrongForm } from './episode.ts';
import { refuseUnknownReferences } from './references.ts';
import { holdOfComment, holdOfTask } from './workRules.ts';

/**
 * After a revision.
 * @throws Refusal episode/wrong-form, act/ends-before-it-begins, evidence/unknown, input/invalid
 */
export function holdAfterRevision(db: ReadableDb, type: Noun, id: string): void {
  switch (type) {
    case 'act': {
      const { fields } = found(db, 'act', id);
      refuseUnknownReferences(db, type, fields);
      refuseReversed(fields);
      for (const episode of episodesOfAct(db, id)) {
        if (episode.status === 'active') refuseWrongForm(fields.type, episode.fields.details);
      }
      return;
    }
    case 'episode': {
      const { act, details } = found(db, 'episode', id).fields;
      refuseWrongForm(found(db, 'act', act).fields.type, details);
      return;
    }
    case 'evidence':
      refuseCircle(db, id, found(db, 'evidence', id).fields.derivedFrom);
      refuseUnknownReferences(db, type, found(db, 'evidence', id).fields);
      return;
    case 'assertion':
      refuseUnknownReferences(db, type, found(db, 'assertion', id).fields);
      return;
    case 'person':
    case 'organisation':
    case 'place':
    case 'proceeding':
    case 'theory':
    case 'provision':
    case 'source':
    case 'sourceIdentity':
    case 'interview':
      holdOfCatalogue(db, type, id);
      return;
    case 'task':
      holdOfTask(db, found(db, 'task', id).fields);
      return;
    case 'comment':
      holdOfComment(db, found(db, 'comment', id).fields);
      return;
    case 'child':
    case 'link':
    case 'pair':
    case 'bearing':
    case 'holdBack':
      return;
  }
}

/** @throws Refusal catalogue/nameless, record/unknown, input/invalid where something would be a part of itself */
function holdOfCatalogue(db: ReadableDb, type: Catalogued, id: string): void {
  const state = cataloguedById(db, id);
  if (!state || catalogueSummary(state).name === null) throw new Refusal('catalogue/nameless');
  refuseUnknownReferences(db, type, state.fields);
  const above = (each: string) => {
    const one = recordOf(db, 'organisation', each) ?? recordOf(db, 'place', each);
    return one?.fields.parent.record ?? null;
  };
  for (let parent = above(id); parent !== null; parent = above(parent)) {
    if (parent === id) throw new Refusal('input/invalid', { at: 'parent' });
  }
}

/** No item was made from itself, by whatever way round. */
function refuseCircle(db: ReadableDb, id: string, derivedFrom: string | null): void {
  if (derivedFrom !== null) found(db, 'evidence', derivedFrom);
  for (let item = derivedFrom; item !== null;) {
    if (item === id) throw new Refusal('input/invalid', { at: 'derivedFrom' });
    item = recordOf(db, 'evidence', item)?.fields.derivedFrom ?? null;
  }
}

/**
 * Statements of a child that are preferred for the subject of a value, withdrawn ones too, among those of one
 * compartment (null: among the open ones). One stands in each: were an open statement to step back for a sealed one,
 * everybody would see that there is one.
 */
export function preferredRivals(
  db: ReadableDb,
  sealed: SealedRecords,
  child: string,
  value: AssertionValue,
  compartment: string | null,
): StateOf<'assertion'>[] {
  const key = subjectKey(value);
  if (key === null) return [];
  return recordsOfChild(db, 'assertion', child).filter(
    ({ id, fields }) =>
      fields.preferred &&
      subjectKey(fields.value) === key &&
      sealed.compartmentOf(id) === compartment,
  );
}

/** Whether another active statement of the child is preferred for the subject of this one. */
export function isAnotherPreferred(db: ReadableDb, sealed: SealedRecords, id: string): boolean {
  const { child, value } = found(db, 'assertion', id).fields;
  const rivals = preferredRivals(db, sealed, child, value, sealed.compartmentOf(id));
  return rivals.some(other => other.id !== id && other.status === 'active');
}

/**
 * Before a record comes back: what it hangs on is there.
 * @throws Refusal record/withdrawn, episode/child-twice, pair/decided
 */
export function refuseHangingOnNothing(db: ReadableDb, type: Noun, id: string): void {
  switch (type) {
    case 'assertion':
      active(db, 'child', found(db, 'assertion', id).fields.child);
      return;
    case 'episode': {
      const { child, act } = found(db, 'episode', id).fields;
      active(db, 'child', child);
      active(db, 'act', act);
      const isThere = episodesOfAct(db, act).some(
        each => each.status === 'active' && each.fields.child === child,
      );
      if (isThere) throw new Refusal('episode/child-twice');
      return;
    }
    case 'link': {
      const { evidence, target } = found(db, 'link', id).fields;
      active(db, 'evidence', evidence);
      active(db, target.type, target.id);
      return;
    }
    case 'pair': {
      const { of, one, other } = found(db, 'pair', id).fields;
      active(db, of, one);
      active(db, of, other);
      if (standingPair(db, one, other)) throw new Refusal('pair/decided');
      return;
    }
    case 'bearing': {
      const { theory, target, child } = found(db, 'bearing', id).fields;
      active(db, 'theory', theory);
      active(db, target.type, target.id);
      if (child !== null) active(db, 'child', child);
      return;
    }
    case 'holdBack': {
      const { target } = found(db, 'holdBack', id).fields;
      active(db, target.type, target.id);
      return;
    }
    case 'child':
    case 'act':
    case 'evidence':
    case 'theory':
    case 'provision':
    case 'source':
    case 'sourceIdentity':
    case 'interview':
    case 'person':
    case 'organisation':
    case 'place':
    case 'proceeding':
    case 'task':
    case 'comment':
      return;
  }
}
