import type { Term, Wording } from './term.ts';

/** Which form records an episode. */
export type EpisodeForm = 'movement' | 'citizenship' | 'identity' | 'care';

/** A kind of episode; the legal acts relied on are named on their side. */
export interface EpisodeKind extends Term {
  readonly group: string;
  /** Null: the kind has no form of its own. */
  readonly form: EpisodeForm | null;
  readonly note: Wording;
  /** What it may breach: a working hypothesis, never a finding. Identifiers of `provisions`. */
  readonly provisions: readonly string[];
}
