/** An institution, by all names it bore, by its kind, its number and where it is. */
import * as z from 'zod';
import type { Organisation } from '../../records/organisation.ts';
import { wordsOf } from '../fold.ts';
import { skeletonOfFolded } from '../skeleton.ts';
import { judged, type Comparison } from './compare.ts';
import { isNear } from './distance.ts';
import { telling } from './observation.ts';
import { telltaleWords } from './official.ts';
import { settlementKey } from './places.ts';
import {
  amongInstitutions,
  countryChances,
  documentChances,
  institutionPlaceChances,
  kindChances,
  titleChances,
} from './weights.ts';

const text = z.string().max(1000);

export const InstitutionDescription = z.strictObject({
  titles: z.array(text).max(500),
  kinds: z.array(text).max(10),
  countries: z.array(text).max(10),
  places: z.array(text).max(10),
  documents: z.array(z.string().max(2001)).max(500),
});
export type InstitutionDescription = z.infer<typeof InstitutionDescription>;

interface TitleForm {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Figures in the name: school 5 is not school 12, however alike the rest. */
  readonly figures: string;
}

export interface InstitutionLikeness {
  readonly titles: readonly TitleForm[];
  readonly kinds: readonly string[];
  readonly countries: readonly string[];
  readonly places: readonly { readonly text: string; readonly key: string }[];
  readonly documents: readonly { readonly text: string; readonly key: string }[];
}

/** What is recorded of an organisation says of which it is. */
export function descriptionOfOrganisation(
  organisation: Omit<Organisation, 'number'>,
): InstitutionDescription {
  const { names, type, country, seat, externalNumbers } = organisation;
  return {
    titles: names.map(({ name }) => name),
    kinds: [type],
    countries: country === null ? [] : [country],
    places: seat.name === null ? [] : [seat.name],
    documents: externalNumbers.map(({ system, value }) => `${system} ${value}`),
  };
}

export function institutionLikenessOf(description: InstitutionDescription): InstitutionLikeness {
  return {
    titles: description.titles.map(title => ({
      text: title,
      words: telltaleWords(title),
      figures: wordsOf(title)
        .filter(word => /^\d+$/.test(word))
        .sort()
        .join(' '),
    })),
    kinds: description.kinds,
    countries: description.countries,
    places: description.places.flatMap(place => {
      const key = settlementKey(place);
      return key === null ? [] : [{ text: place, key }];
    }),
    documents: description.documents.map(each => ({ text: each, key: [...keyed(each)].join('') })),
  };
}

const keyed = (line: string) =>
  wordsOf(line).map(word => (/\d/.test(word) ? word : skeletonOfFolded(word)));

/** Under each telling word of its names, by how it begins: endings differ from language to language. */
export function institutionKeys(institution: InstitutionLikeness): string[] {
  const words = institution.titles.flatMap(({ words: all }) => [...all]);
  return [
    ...new Set([
      ...words.map(word => `1 ${word.slice(0, 5)}`),
      ...institution.documents.map(({ key }) => `9 ${key}`),
    ]),
  ];
}

export function compareInstitutions(
  ours: InstitutionLikeness,
  theirs: InstitutionLikeness,
): Comparison {
  const titles = telling(ours.titles, theirs.titles, (a, b) => {
    const level = titleLevel(a, b);
    const told = { ours: a.text, theirs: b.text, chances: titleChances[level], chance: 0.01 };
    return { field: 'title', level, ...told } as const;
  });
  const kinds = telling(ours.kinds, theirs.kinds, (a, b) => {
    const level = a === b ? 'same' : 'different';
    return { field: 'kind', level, ours: a, theirs: b, chances: kindChances[level], chance: 0.1 };
  });
  const countries = telling(ours.countries, theirs.countries, (a, b) => {
    const level = a === b ? 'same' : 'different';
    const told = { ours: a, theirs: b, chances: countryChances[level], chance: 0.5 };
    return { field: 'country', level, ...told } as const;
  });
  const places = telling(ours.places, theirs.places, (a, b) => {
    const level = a.key === b.key ? 'same' : 'different';
    const told = { ours: a.text, theirs: b.text, chance: 0.05 };
    return { field: 'place', level, ...told, chances: institutionPlaceChances[level] } as const;
  });
  const shared = ours.documents.flatMap(a => {
    const b = theirs.documents.find(({ key }) => key === a.key);
    return b ? [{ a, b }] : [];
  });
  const numbers = shared.slice(0, 1).map(
    ({ a, b }) =>
      ({
        field: 'document',
        level: 'same',
        ours: a.text,
        theirs: b.text,
        chances: documentChances,
        chance: 0,
      }) as const,
  );
  return judged([...titles, ...kinds, ...countries, ...places, ...numbers], amongInstitutions);
}

/** All words the same, nearly all, some, or none; another figure is another institution. */
function titleLevel(a: TitleForm, b: TitleForm): 'same' | 'near' | 'part' | 'different' {
  if (a.figures !== b.figures) return a.figures === '' || b.figures === '' ? 'part' : 'different';
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (fewer.size === 0) return 'different';
  const met = [...fewer].filter(word =>
    [...more].some(each => each === word || isNear(each, word)),
  );
  if (met.length === more.size) return 'same';
  if (met.length === fewer.size && met.length * 2 >= more.size) return 'near';
  return met.length * 2 >= more.size ? 'part' : 'different';
}
