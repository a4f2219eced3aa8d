/** A child made comparable: what is recorded of it, as keys that are the same in every script. */
import { wordsOf } from '../fold.ts';
import { skeletonOfFolded } from '../skeleton.ts';
import { birthForm, type BirthForm } from './birth.ts';
import type { Description, NameParts } from './description.ts';
import { fullGivenKeys, givenKeys, isGivenName, misspeltGivenKeys } from './given.ts';
import { fatherOf, isPatronymic, type Father } from './patronymic.ts';
import { settlementKey } from './places.ts';
import { surnameKey } from './surname.ts';

export interface Part {
  readonly text: string;
  /** Skeleton; of several words, joined. */
  readonly key: string;
}

export interface SurnamePart extends Part {
  /** Without the ending that tells the sex. */
  readonly key: string;
  /** Of a double surname each half; of a single one itself. */
  readonly halves: readonly string[];
}

export interface GivenPart extends Part {
  /** The names that it may be; an initial has none. */
  readonly names: readonly string[];
  /** Those of which it is a full form, not what one is called at home. */
  readonly full: readonly string[];
  /** Those that it may be with one wrong letter, where it is none that is known. */
  readonly misspelt: readonly string[];
}

export interface FatherPart extends Part, Father {}

export interface NameForm {
  readonly surname: SurnamePart | null;
  readonly given: GivenPart | null;
  readonly patronymic: FatherPart | null;
  /** Read with surname and given name in each other's place. */
  readonly isExchanged: boolean;
}

export interface RelativeForm extends NameForm {
  readonly relation: string;
  readonly text: string;
}

export interface Place {
  readonly text: string;
  readonly key: string;
}

export interface Likeness {
  readonly names: readonly NameForm[];
  readonly births: readonly BirthForm[];
  readonly sexes: readonly ('female' | 'male')[];
  readonly birthPlaces: readonly Place[];
  readonly otherPlaces: readonly Place[];
  readonly relatives: readonly RelativeForm[];
  readonly documents: readonly Part[];
}

export function likenessOf(description: Description): Likeness {
  const present = <T>(values: readonly (T | null)[]) => values.filter(each => each !== null);
  return {
    names: description.names.flatMap(nameForms),
    births: present(description.births.map(birthForm)),
    sexes: description.sexes,
    birthPlaces: present(description.birthPlaces.map(placeOf)),
    otherPlaces: present(description.otherPlaces.map(placeOf)),
    relatives: description.relatives.map(({ relation, name }) => ({
      relation,
      text: name,
      ...formOfLine(name),
    })),
    documents: description.documents.map(documentOf).filter(({ key }) => key.length >= 5),
  };
}

/** The name; and the other way round where what stands as the surname is a given name. */
function nameForms(parts: NameParts): NameForm[] {
  const { surname, given, patronymic } = parts;
  if (surname === null && given === null) return [];
  if (surname !== null && given === null && patronymic === null) {
    return surname.trim().includes(' ') ? [formOfLine(surname)] : [nameForm(parts)];
  }
  if (surname === null || given === null || !keysOf(surname).every(isGivenName)) {
    return [nameForm(parts)];
  }
  const exchanged = nameForm({ surname: given, given: surname, patronymic });
  return [nameForm(parts), { ...exchanged, isExchanged: true }];
}

function nameForm({ surname, given, patronymic }: NameParts): NameForm {
  return {
    isExchanged: false,
    surname: surname === null ? null : surnamePart(surname),
    given: given === null ? null : givenPart(given),
    patronymic: patronymic === null ? null : fatherPart(patronymic),
  };
}

function surnamePart(text: string): SurnamePart | null {
  const halves = keysOf(text).map(surnameKey);
  return halves.length === 0 ? null : { text, key: halves.join(' '), halves };
}

function givenPart(text: string): GivenPart | null {
  const words = keysOf(text);
  const [first] = words;
  if (first === undefined) return null;
  const key = words.join(' ');
  if (key.length === 1) return { text, key, names: [], full: [], misspelt: [] };
  return {
    text,
    key,
    names: words.flatMap(givenKeys),
    full: words.flatMap(fullGivenKeys),
    misspelt: words.flatMap(misspeltGivenKeys),
  };
}

function fatherPart(text: string): FatherPart | null {
  const [first] = keysOf(text);
  if (first === undefined) return null;
  return { text, ...(first.length === 1 ? { key: first, stem: first } : fatherOf(first)) };
}

/** A line holds the parts of a name in any order: what each is, its form tells. */
function formOfLine(line: string): NameForm {
  const words = wordsOf(line).filter(word => /^\p{L}+$/u.test(word));
  const keyed = words.map(word => ({ word, key: skeletonOfFolded(word) }));
  const patronymic = keyed.find(({ key }, at) => at > 0 && isPatronymic(key));
  const rest = keyed.filter(each => each !== patronymic);
  const given =
    rest.find(({ key }, at) => at > 0 && isGivenName(key)) ??
    rest.find(({ key }) => isGivenName(key));
  const surname = rest.find(each => each !== given);
  return nameForm({
    surname: surname?.word ?? null,
    given: given?.word ?? null,
    patronymic: patronymic?.word ?? null,
  });
}

function placeOf(text: string): Place | null {
  const key = settlementKey(text);
  return key === null ? null : { text, key };
}

/** Spaces, dashes and signs do not count, nor whether a letter is Latin or Cyrillic. */
function documentOf(text: string): Part {
  const key = wordsOf(text)
    .map(word => (/\d/.test(word) ? word : skeletonOfFolded(word)))
    .join('');
  return { text, key };
}

/** A name has not more words than this; a text in its place must not become a thousand keys. */
const mostWords = 6;

function keysOf(text: string): string[] {
  return wordsOf(text)
    .slice(0, mostWords)
    .map(word => skeletonOfFolded(unmixed(word)))
    .filter(key => key !== '');
}

const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у',
}; // prettier-ignore

/** A word in which letters of two alphabets are mixed is a Cyrillic one with Latin letters that look the same. */
function unmixed(word: string): string {
  if (!/[а-яєіїґ]/u.test(word)) return word;
  return word.replace(/[a-z]/g, letter => lookAlikes[letter] ?? letter);
}
