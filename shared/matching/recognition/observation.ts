import type { Field, Level } from './fields.ts';
import type { Chances, Relation } from './weights.ts';

/** What comparing one field showed. */
export interface Observation {
  readonly field: Field;
  readonly level: Level;
  /** What stands in either record. */
  readonly ours: string;
  readonly theirs: string;
  readonly chances: Chances;
  /** Where `chances` leave it open: how often two who are not the same child agree in this by chance. */
  readonly chance: number;
}

export function chanceUnder({ chances, chance }: Observation, relation: Relation): number {
  return chances[relation] ?? chance;
}

/** Bits that it speaks for one child, against two strangers. */
export function weightOf(observation: Observation): number {
  return Math.log2(chanceUnder(observation, 'same') / chanceUnder(observation, 'stranger'));
}

/** Of all that is stated on both sides, the two statements that speak most for one child; one or none. */
export function telling<T>(
  ours: readonly T[],
  theirs: readonly T[],
  look: (a: T, b: T) => Observation,
): Observation[] {
  const [first, ...rest] = ours.flatMap(a => theirs.map(b => look(a, b)));
  if (!first) return [];
  return [rest.reduce((top, each) => (weightOf(each) > weightOf(top) ? each : top), first)];
}
