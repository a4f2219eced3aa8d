/** What is known of a child beside its name. */
import { birthLevel, overlapChance } from './birth.ts';
import { chanceOf, type Frequencies } from './frequencies.ts';
import type { Likeness, Place, RelativeForm } from './likeness.ts';
import { chanceOfFather, chanceOfGiven, givenLevel, patronymicLevel } from './names.ts';
import { telling, type Observation } from './observation.ts';
import {
  birthChances,
  documentChances,
  homeChances,
  placeChances,
  relativeChances,
  sexChances,
} from './weights.ts';

export function compareBirths(ours: Likeness, theirs: Likeness): Observation[] {
  return telling(ours.births, theirs.births, (a, b) => {
    const level = birthLevel(a, b);
    return {
      field: 'birth',
      level,
      ours: a.text,
      theirs: b.text,
      chances: birthChances[level],
      chance: overlapChance(a, b),
    };
  });
}

export function compareSexes(ours: Likeness, theirs: Likeness): Observation[] {
  return telling(ours.sexes, theirs.sexes, (a, b) => {
    const level = a === b ? 'same' : 'different';
    return { field: 'sex', level, ours: a, theirs: b, chances: sexChances[level], chance: 0.5 };
  });
}

/** Where it was born; and where it lived, unless that only says the same once more. */
export function comparePlaces(
  ours: Likeness,
  theirs: Likeness,
  frequencies: Frequencies,
): Observation[] {
  const look = (field: 'birth-place' | 'place') => (a: Place, b: Place) => {
    const level = a.key === b.key ? 'same' : 'different';
    const chance = chanceOf(frequencies, 'place', b.key);
    const chances = field === 'place' ? homeChances[level] : placeChances[level];
    return { field, level, ours: a.text, theirs: b.text, chances, chance } as const;
  };
  const born = telling(ours.birthPlaces, theirs.birthPlaces, look('birth-place'));
  const isBirthPlace = (child: Likeness, key: string) =>
    child.birthPlaces.some(place => place.key === key);
  const isNews = ({ key }: Place) => !isBirthPlace(ours, key) || !isBirthPlace(theirs, key);
  const [here, there] = [ours.otherPlaces.filter(isNews), theirs.otherPlaces.filter(isNews)];
  return [...born, ...telling(here, there, look('place'))];
}

/** Of these a child has one; another grandmother says nothing. */
const onlyOnes: readonly string[] = ['mother', 'father'];

/** A mother is known by her given name and patronymic: her surname says again what the child's has said. */
export function compareRelatives(
  ours: Likeness,
  theirs: Likeness,
  frequencies: Frequencies,
): Observation[] {
  const relations = [...new Set(ours.relatives.map(({ relation }) => relation))];
  return relations.flatMap(relation => {
    const of = ({ relatives }: Likeness) => relatives.filter(each => each.relation === relation);
    const told = telling(of(ours), of(theirs), (a, b) => compareRelative(a, b, frequencies));
    return told.filter(({ level }) => level !== 'different' || onlyOnes.includes(relation));
  });
}

function compareRelative(a: RelativeForm, b: RelativeForm, frequencies: Frequencies): Observation {
  const level = relativeLevel(a, b);
  const given = a.given && b.given ? chanceOfGiven(a.given, b.given, frequencies) : 1;
  const father =
    a.patronymic && b.patronymic ? chanceOfFather(a.patronymic, b.patronymic, frequencies) : 1;
  return {
    field: 'relative',
    level,
    ours: a.text,
    theirs: b.text,
    chances: relativeChances[level],
    chance: level === 'same' ? given * father : given,
  };
}

function relativeLevel(a: RelativeForm, b: RelativeForm) {
  if (!a.given || !b.given || givenLevel(a.given, b.given) === 'different') return 'different';
  if (!a.patronymic || !b.patronymic) return 'given-same';
  return patronymicLevel(a.patronymic, b.patronymic) === 'different' ? 'different' : 'same';
}

/** Only a number in common tells: a child has several, and either record may know another one. */
export function compareDocuments(ours: Likeness, theirs: Likeness): Observation[] {
  for (const a of ours.documents) {
    const b = theirs.documents.find(each => each.key === a.key);
    if (!b) continue;
    const told = { ours: a.text, theirs: b.text, chances: documentChances, chance: 0 };
    return [{ field: 'document', level: 'same', ...told }];
  }
  return [];
}
