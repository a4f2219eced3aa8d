import type { Likeness } from './likeness.ts';

/** How often names and places occur among the children of a vault: a rare one in common says more. */
export interface Frequencies {
  readonly children: number;
  readonly surname: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
  readonly father: ReadonlyMap<string, number>;
  readonly place: ReadonlyMap<string, number>;
}

export type Counted = 'surname' | 'given' | 'father' | 'place';

/**
 * What is taken for granted before anything is counted, as many children, and how common a name of each kind is among
 * them: in a small vault a surname that occurs twice in ten is not a common surname.
 */
const assumedChildren = 1000;
const assumed: Readonly<Record<Counted, number>> = {
  surname: 1 / 2500,
  given: 1 / 80,
  father: 1 / 60,
  place: 1 / 40,
};

/** The chance that a child taken by chance has it. */
export function chanceOf(frequencies: Frequencies, what: Counted, key: string): number {
  const counted = frequencies[what].get(key) ?? 0;
  return (counted + assumed[what] * assumedChildren) / (frequencies.children + assumedChildren);
}

/** Each child counts once, by the first name it has. */
export function frequenciesOf(children: Iterable<Likeness>): Frequencies {
  const counts: Record<Counted, Map<string, number>> = {
    surname: new Map(),
    given: new Map(),
    father: new Map(),
    place: new Map(),
  };
  let number = 0;
  const count = (what: Counted, key: string | undefined) => {
    if (key !== undefined) counts[what].set(key, (counts[what].get(key) ?? 0) + 1);
  };
  for (const child of children) {
    number++;
    const name = child.names[0];
    count('surname', name?.surname?.key);
    for (const key of name?.given?.names ?? []) count('given', key);
    count('father', name?.patronymic?.key);
    count('place', child.birthPlaces[0]?.key);
  }
  return { children: number, ...counts };
}
