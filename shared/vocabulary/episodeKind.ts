import type { Term, Wording } from './term.ts';

/** The forms that record an episode, in the order of the questions: where, which status, with whom, how treated, what was answered. */
export const episodeForms = [
  'movement',
  'stay',
  'citizenship',
  'identity',
  'papers',
  'residence',
  'care',
  'schooling',
  'militarisation',
  'ban',
  'display',
  'property',
  'harm',
  'referral',
  'death',
  'request',
  'pressure',
  'contact',
  'identification',
  'support',
  'claim',
  'measure',
] as const;
export type EpisodeForm = (typeof episodeForms)[number];

/** A kind of episode; the legal acts relied on are named on their side. */
export interface EpisodeKind extends Term {
  readonly group: string;
  readonly form: EpisodeForm;
  readonly note: Wording;
  /** What it may breach: a working hypothesis, never a finding. Identifiers of `provisions`. */
  readonly provisions: readonly string[];
}
