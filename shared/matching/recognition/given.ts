import { skeleton } from '../skeleton.ts';
import { distance } from './distance.ts';
import { givenNames } from './givenNames.ts';

/** Lines of the table in which a form stands, by its skeleton; and those where it stands as a full form. */
const linesOf = new Map<string, number[]>();
const fullLinesOf = new Map<string, number[]>();
givenNames.forEach((line, index) => {
  const [full = '', pet = ''] = line.split(':');
  const note = (lines: Map<string, number[]>, words: string) => {
    for (const key of new Set(words.match(/\S+/gu)?.map(skeleton))) {
      lines.set(key, [...(lines.get(key) ?? []), index]);
    }
  };
  note(fullLinesOf, full);
  note(linesOf, `${full} ${pet}`);
});

/** Is a name of this skeleton known as a given name? */
export function isGivenName(key: string): boolean {
  return linesOf.has(key);
}

/** Endings of pet names, as skeletons; what is left must still be three letters. */
const petEnding =
  /(?:ocka|iqka|oqka|inka|inko|iuwka|uwka|iuwa|usia|usa|iusia|unia|una|iunia|qik|oqok|iqok|iko|ko|ka|ik|iok|ok|oqko|asik)$/;

/** A name without its pet ending: Дениска, Назарчик. Itself where it has none. */
function withoutPetEnding(key: string): string {
  const stem = key.replace(petEnding, '');
  return stem.length >= 3 ? stem : key;
}

/**
 * The names that a given name may be, as keys that are the same for all forms of one name. A form of two names
 * has two; a name that the table does not know is its own skeleton.
 */
export function givenKeys(key: string): readonly string[] {
  const known = linesOf.get(key) ?? linesOf.get(withoutPetEnding(key));
  return known ? known.map(keyOfLine) : [key];
}

/** The same for a full form only: what Олександр is in another language. */
export function fullGivenKeys(key: string): readonly string[] {
  return fullLinesOf.get(key)?.map(keyOfLine) ?? [];
}

/** For a name that the table does not know: those that it may be with one slip of the hand. */
export function misspeltGivenKeys(key: string): readonly string[] {
  if (key.length < 5 || linesOf.has(key)) return [];
  const near = [...fullLinesOf].filter(
    ([known]) => known.length >= 4 && distance(key, known, 1) === 1,
  );
  return [...new Set(near.flatMap(([, lines]) => lines.map(keyOfLine)))];
}

const keyOfLine = (line: number) => `#${line}`;

/** One of the two is the other with a pet ending: Назарчик, Назар. */
export function isPetForm(a: string, b: string): boolean {
  const [one, other] = [withoutPetEnding(a), withoutPetEnding(b)];
  return one !== a ? b.startsWith(one) : other !== b && a.startsWith(other);
}
