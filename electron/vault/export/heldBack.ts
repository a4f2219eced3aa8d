/** What does not go to a recipient, whoever exports: nobody agreed to it, or it is held back. */
import type { Held } from '../../../shared/contract/sources.ts';
import {
  hindranceOf,
  type DecidingConsent,
  type Hindrance,
} from '../../../shared/records/consent.ts';
import { isHeldFrom, type Recipient } from '../../../shared/records/holdBack.ts';
import { referencesIn } from '../../../shared/records/references.ts';
import { labelOf } from '../actions/common.ts';
import type { ReadableDb } from '../database/driver.ts';
import { holdBacks, recordById, recordOf } from '../tables/record.ts';
import { recordsNaming } from '../tables/reference.ts';

/**
 * The records among these that stay behind, each with the first reason found. A reason that stands against a source
 * stands against what rests on it, one against an interview against its recordings, one against an item against what was
 * made from it.
 * @param chosen nouns of records by id
 * @param despite records that go although nobody agreed to it
 * @param day `YYYY-MM-DD`
 */
export function heldBackOf(
  db: ReadableDb,
  chosen: ReadonlyMap<string, string>,
  to: Recipient,
  despite: ReadonlySet<string>,
  day: string,
): Held[] {
  const held = new Set(
    holdBacks(db).flatMap(({ status, fields }) =>
      status === 'active' && isHeldFrom(fields, to, day) ? [fields.target.id] : [],
    ),
  );
  const known = new Map<string, Held['why'] | null>();

  /** Asked once for each record; a circle of items made from each other ends where it began. */
  function whyNot(id: string): Held['why'] | null {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, null);
    const why = held.has(id) ? 'held-back' : (ownHindrance(id) ?? inherited(id));
    known.set(id, why);
    return why;
  }

  function ownHindrance(id: string): Hindrance | null {
    const consents = consentsOf(db, id);
    return consents === null ? null : hindranceOf(consents, to.kind, day);
  }

  function inherited(id: string): Held['why'] | null {
    for (const each of restsOn(db, id)) {
      const why = whyNot(each);
      if (why !== null && !(why !== 'held-back' && despite.has(each))) return why;
    }
    return null;
  }

  return [...chosen].flatMap(([id, type]): Held[] => {
    const isJudged = type === 'evidence' || type === 'interview' || held.has(id);
    const why = isJudged ? whyNot(id) : null;
    const state = why === null ? null : recordById(db, id);
    if (why === null || state === null) return [];
    const { label } = labelOf(db, state);
    const isOverridden = why !== 'held-back' && despite.has(id);
    return [{ type: state.type, id, label, why, isOverridden }];
  });
}

/** The consents that decide of a record; null where none is needed. An item that was not asked about is told elsewhere. */
function consentsOf(db: ReadableDb, id: string): readonly DecidingConsent[] | null {
  const type = recordById(db, id)?.type ?? null;
  switch (type) {
    case 'evidence': {
      const consent = recordOf(db, 'evidence', id)?.fields.consent;
      return consent === undefined || consent.state === 'not-asked' ? null : [consent];
    }
    case 'interview':
      return recordOf(db, 'interview', id)?.fields.consents ?? null;
    case 'source': {
      const source = recordOf(db, 'source', id)?.fields;
      if (source === undefined) return null;
      return source.type === 'person' || source.consents.length > 0 ? source.consents : null;
    }
    default:
      return null;
  }
}

/** Sources, the interview that an item records, the item that it was made from. */
function restsOn(db: ReadableDb, id: string): string[] {
  const state = recordById(db, id);
  if (!state || (state.type !== 'evidence' && state.type !== 'interview')) return [];
  const told = referencesIn(state.type, state.fields)
    .filter(({ to }) => to.includes('source'))
    .map(({ target }) => target);
  if (state.type === 'interview') {
    const { child } = recordOf(db, 'interview', id)?.fields ?? {};
    return typeof child?.record === 'string' ? [...told, child.record] : told;
  }
  const origin = recordOf(db, 'evidence', id)?.fields.derivedFrom ?? null;
  const interviews = recordsNaming(db, id).flatMap(({ source, member }) =>
    member === 'recordings' && recordById(db, source)?.status === 'active' ? [source] : [],
  );
  return [...told, ...interviews, ...(origin === null ? [] : [origin])];
}
