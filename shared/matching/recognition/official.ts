/** A person who is no child of the case: names as a child has them, and where they serve. */
import * as z from 'zod';
import type { Person } from '../../records/person.ts';
import { wordsOf } from '../fold.ts';
import { skeletonOfFolded } from '../skeleton.ts';
import { compareBirths, compareDocuments, comparePlaces, compareSexes } from './circumstances.ts';
import { judged, type Comparison } from './compare.ts';
import { Description } from './description.ts';
import type { Frequencies } from './frequencies.ts';
import { blockingKeys } from './keys.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { compareNames } from './names.ts';
import { telling } from './observation.ts';
import { amongOfficials, positionChances } from './weights.ts';

export const OfficialDescription = Description.extend({
  /** What they are and where, as written. */
  positions: z.array(z.string().max(2001)).max(500),
});
export type OfficialDescription = z.infer<typeof OfficialDescription>;

export interface OfficialLikeness extends Likeness {
  readonly positions: readonly { readonly text: string; readonly words: ReadonlySet<string> }[];
}

/** What is recorded of a person says of who it is. */
export function descriptionOfPerson(person: Omit<Person, 'number'>): OfficialDescription {
  const { names, birthDate, birthPlace, sex, positions, externalNumbers } = person;
  return {
    names: names.map(({ surname, given, patronymic }) => ({ surname, given, patronymic })),
    births: birthDate === null ? [] : [birthDate],
    sexes: sex === 'female' || sex === 'male' ? [sex] : [],
    birthPlaces: birthPlace === null ? [] : [birthPlace],
    otherPlaces: [],
    relatives: [],
    documents: externalNumbers.map(({ system, value }) => `${system} ${value}`),
    positions: positions.flatMap(({ position, organisation }) => {
      const said = [position, organisation].filter(part => part !== null).join(', ');
      return said === '' ? [] : [said];
    }),
  };
}

/** A name that was typed in one line, as a party of an act is. */
export function descriptionOfLine(name: string, position: string | null): OfficialDescription {
  return {
    names: [{ surname: name.slice(0, 1000), given: null, patronymic: null }],
    births: [],
    sexes: [],
    birthPlaces: [],
    otherPlaces: [],
    relatives: [],
    documents: [],
    positions: position === null ? [] : [position],
  };
}

export function officialLikenessOf(description: OfficialDescription): OfficialLikeness {
  const positions = description.positions.map(text => ({ text, words: telltaleWords(text) }));
  return { ...likenessOf(description), positions };
}

/** As of a child; and the surname alone, since little else may be known of an official. */
export function officialKeys(official: OfficialLikeness): string[] {
  const surnames = official.names.flatMap(({ surname }) => (surname ? [`0 ${surname.key}`] : []));
  return [...new Set([...blockingKeys(official), ...surnames])];
}

export function compareOfficials(
  ours: OfficialLikeness,
  theirs: OfficialLikeness,
  frequencies: Frequencies,
): Comparison {
  const positions = telling(ours.positions, theirs.positions, (a, b) => {
    const shared = [...a.words].filter(word => b.words.has(word)).length;
    const fewer = Math.min(a.words.size, b.words.size);
    const level =
      fewer > 0 && shared === Math.max(a.words.size, b.words.size)
        ? 'same'
        : shared > 0 && shared * 2 >= fewer
          ? 'near'
          : 'different';
    const told = { ours: a.text, theirs: b.text, chances: positionChances[level], chance: 0.05 };
    return { field: 'position', level, ...told } as const;
  });
  const observations = [
    ...compareNames(ours, theirs, frequencies),
    ...compareBirths(ours, theirs),
    ...compareSexes(ours, theirs),
    ...comparePlaces(ours, theirs, frequencies),
    ...compareDocuments(ours, theirs),
    ...positions,
  ];
  return judged(observations, amongOfficials);
}

/** The words of a text that tell it from others, in one script: numbers and all but the shortest words. */
export function telltaleWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(word => (/\d/.test(word) ? word : skeletonOfFolded(word)));
  return new Set(words.filter(word => /\d/.test(word) || word.length > 2));
}
