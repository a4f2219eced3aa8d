import type { Term, Wording } from './term.ts';

/**
 * A legal provision that an episode may fall under. Choosing one is a working hypothesis, never a finding.
 * Elements are paraphrases in our own words. Their order is kept for ever: an element is known by its place.
 */
export interface Provision extends Term {
  /** Identifier of `provisionSources`. */
  readonly source: string;
  /** Article, or number and date, as cited. */
  readonly article: string;
  /** Identifier of `provisionKinds`. */
  readonly kind: string;
  /** What has to be shown, one by one. */
  readonly elements: readonly Wording[];
  /** The paraphrases were not compared, or not all, with the official text. */
  readonly elementsUnchecked: boolean;
}
