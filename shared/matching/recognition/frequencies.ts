import type { Likeness } from './likeness.ts';

/** How often names and places occur among the children of a vault: a rare one in common says more. */
export interface Frequencies {
  readonly children: number;
  count(what: Counted, key: string): number;
}

export const counted = ['surname', 'given', 'father', 'place'] as const;
export type Counted = (typeof counted)[number];

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
  return (
    (frequencies.count(what, key) + assumed[what] * assumedChildren) /
    (frequencies.children + assumedChildren)
  );
}

/** What of a child is counted, by the first name and birthplace that it has. */
export function countedOf(child: Likeness): { readonly what: Counted; readonly key: string }[] {
  const name = child.names[0];
  const keys: Readonly<Record<Counted, readonly (string | undefined)[]>> = {
    surname: [name?.surname?.key],
    given: name?.given?.names ?? [],
    father: [name?.patronymic?.key],
    place: [child.birthPlaces[0]?.key],
  };
  return counted.flatMap(what =>
    [...new Set(keys[what])].flatMap(key => (key === undefined ? [] : [{ what, key }])),
  );
}

export function frequenciesOf(children: Iterable<Likeness>): Frequencies {
  const counts = new Map<string, number>();
  let number = 0;
  for (const child of children) {
    number++;
    for (const { what, key } of countedOf(child)) {
      const place = `${what} ${key}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return { children: number, count: (what, key) => counts.get(`${what} ${key}`) ?? 0 };
}
