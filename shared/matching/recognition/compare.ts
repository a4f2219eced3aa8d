/**
 * Are two records of one child? A weighted comparison field by field after Fellegi and Sunter (1969), with several
 * ways of not being the same: strangers agree by chance, brothers and sisters in all that a family shares, twins in the
 * day of birth too, namesakes in the name.
 */
import {
  compareBirths,
  compareDocuments,
  comparePlaces,
  compareRelatives,
  compareSexes,
} from './circumstances.ts';
import type { Field, Level } from './fields.ts';
import type { Frequencies } from './frequencies.ts';
import type { Likeness } from './likeness.ts';
import { compareNames } from './names.ts';
import { chanceUnder, weightOf, type Observation } from './observation.ts';
import { others, timesAsMany, type Relation } from './weights.ts';

/** What one field says, with what stands in either record. */
export interface Reason {
  readonly field: Field;
  readonly level: Level;
  readonly ours: string;
  readonly theirs: string;
  /** Bits against two strangers: above 0 it speaks for one child, below 0 against it. */
  readonly weight: number;
}

export interface Comparison {
  /** Logarithm (base 2) of the odds that it is one child: 0 is as likely as not, 10 is a thousand to one. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From this score on two records are proposed as one child. */
export const proposedFrom = 1;

export function compare(ours: Likeness, theirs: Likeness, frequencies: Frequencies): Comparison {
  return judged(
    [
      ...compareNames(ours, theirs, frequencies),
      ...compareBirths(ours, theirs),
      ...compareSexes(ours, theirs),
      ...comparePlaces(ours, theirs, frequencies),
      ...compareRelatives(ours, theirs, frequencies),
      ...compareDocuments(ours, theirs),
    ],
    timesAsMany,
  );
}

/**
 * All that was observed, weighed against every way of not being the same.
 * @param many how many pairs of each other kind are compared for each pair of one
 */
export function judged(
  observations: readonly Observation[],
  many: Readonly<Record<(typeof others)[number], number>>,
): Comparison {
  const bits = (relation: Relation) =>
    observations.reduce((sum, each) => sum + Math.log2(chanceUnder(each, relation)), 0);
  const rivals = others.map(relation => bits(relation) + Math.log2(many[relation]));
  return {
    score: bits('same') - logarithmOfSum(rivals),
    reasons: observations.map(each => ({
      field: each.field,
      level: each.level,
      ours: each.ours,
      theirs: each.theirs,
      weight: weightOf(each),
    })),
  };
}

/** log2 of the sum of the numbers of which these are log2. */
function logarithmOfSum(logarithms: readonly number[]): number {
  const most = Math.max(...logarithms);
  return most + Math.log2(logarithms.reduce((sum, each) => sum + 2 ** (each - most), 0));
}
