/** Whether an act that is relied on was in force on the days of a deed, and in which edition. Says nothing of validity. */
import { dateBounds } from '../dates/index.ts';
import type { Instrument } from '../vocabulary/instrument.ts';
import { instruments } from '../vocabulary/instruments.ts';

/** `partly`: for some of the days. `unsure`: the day is not exact enough to tell. */
export type Force = 'in-force' | 'not-yet' | 'ended' | 'partly' | 'unsure';

type InForce = Pick<Instrument, 'date' | 'validFrom' | 'validTo'>;

/**
 * Null where the days of the deed, or those of the act, are not known at all.
 * @param begin EDTF
 * @param end EDTF; null for a deed of one day
 */
export function forceOn(act: InForce, begin: string | null, end: string | null): Force | null {
  const since = act.validFrom ?? act.date;
  if (begin === null || since === null) return null;
  const from = dateBounds(since).earliest;
  const until = act.validTo === null ? null : dateBounds(act.validTo).latest;
  const first = dateBounds(begin).earliest;
  const last = dateBounds(end ?? begin).latest;
  if (from === null || (first === null && last === null)) return null;
  if (last !== null && last < from) return 'not-yet';
  if (until !== null && first !== null && first > until) return 'ended';
  const isAfterItBegan = first !== null && first >= from;
  const isBeforeItEnded = until === null || (last !== null && last <= until);
  if (isAfterItBegan && isBeforeItEnded) return 'in-force';
  return end === null ? 'unsure' : 'partly';
}

/** The last change of an act that was in force when the deed began; null where it stood as it was issued. */
export function editionOn(act: Pick<Instrument, 'id'>, begin: string | null): Instrument | null {
  const changes = instruments
    .filter(({ amends }) => amends?.includes(act.id) === true)
    .filter(change => forceOn(change, begin, null) === 'in-force')
    .sort((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1));
  return changes.at(-1) ?? null;
}
