/** What somebody agreed to, as it was given, refused or taken back; and what it allows on a day. */
import * as z from 'zod';
import { dateBounds } from '../dates/index.ts';
import { termId } from '../vocabulary/index.ts';
import { Line, When } from './primitives.ts';

/** One asking and its answer. It names nobody: who a source is stands in its identity alone. */
export const AskedConsent = z.strictObject({
  state: termId('consentStates'),
  giver: termId('consentGivers').nullable(),
  form: termId('consentForms').nullable(),
  asked: When,
  /** The colleague who asked. */
  askedBy: Line,
  scope: z.array(termId('consentScopes')).max(30),
  conditions: Line,
  expires: When,
  /** The day on which it was taken back, and why. */
  withdrawn: When,
  withdrawnWhy: Line,
});
export type AskedConsent = z.infer<typeof AskedConsent>;

/** What decides of a consent; that of a piece of evidence has the same members. */
export type DecidingConsent = Pick<AskedConsent, 'state' | 'scope' | 'expires'>;

/** Why something may not be passed on. */
export const hindrances = ['not-asked', 'refused', 'withdrawn', 'expired', 'not-covered'] as const;
export type Hindrance = (typeof hindrances)[number];

/**
 * Why what these consents are about may not be passed on for a use; null where it may. The newest that speaks of the
 * use decides: one without a scope refuses or takes back everything, and gives nothing.
 * @param use a term of `recipientKinds`; null where nobody said for what: then only what was refused, taken back or has
 *   run out stands against it
 * @param day `YYYY-MM-DD`
 */
export function hindranceOf(
  consents: readonly DecidingConsent[],
  use: string | null,
  day: string,
): Hindrance | null {
  const asked = consents.filter(({ state }) => state !== 'not-asked');
  if (asked.length === 0) return 'not-asked';
  const deciding = asked.findLast(consent => speaksOf(consent, use));
  if (deciding === undefined) return 'not-covered';
  const { state } = deciding;
  if (state === 'refused' || state === 'withdrawn') return state;
  return hasEnded(deciding.expires, day) ? 'expired' : null;
}

function speaksOf({ state, scope }: DecidingConsent, use: string | null): boolean {
  if (use === null || scope.includes(use)) return true;
  return scope.length === 0 && state !== 'given';
}

/** Whether the last day that a date can mean is over; what is open never is. */
export function hasEnded(date: string | null, day: string): boolean {
  const last = date === null ? null : dateBounds(date).latest;
  return last !== null && last < day;
}

/**
 * The first day on which somebody may be 18 and is to be asked anew, since others agreed for them or they did as a
 * child; null where that was done, where nothing is to be asked again, or where the birth is not known.
 * @param birth EDTF
 */
export function askAgainFrom(
  consents: readonly Pick<AskedConsent, 'state' | 'giver' | 'asked'>[],
  birth: string | null,
): string | null {
  const born = birth === null ? null : dateBounds(birth).earliest;
  if (born === null) return null;
  const year = Number(born.slice(0, 4)) + 18;
  // someone born on 29 February comes of age on 1 March of a common year
  const isShifted = born.endsWith('-02-29') && year % 4 !== 0;
  const ofAge = `${String(year).padStart(4, '0')}${isShifted ? '-03-01' : born.slice(4)}`;
  const isOwn = ({ giver, asked }: Pick<AskedConsent, 'giver' | 'asked'>) =>
    giver === 'adult_self' || (asked !== null && (dateBounds(asked).earliest ?? '') >= ofAge);
  const given = consents.filter(({ state }) => state === 'given');
  return given.length === 0 || consents.some(isOwn) ? null : ofAge;
}
