import { givenKeys, isGivenName, misspeltGivenKeys } from './given.ts';

/** Endings of patronymics in both languages, as skeletons: -ович, -евич, -ич, -івна, -овна, -инична. */
const ending = /^(.{2,}?)(?:[oi]?viq|[oi]?vna|iniqna|inqna|iqna|iq)$/;

/** Has this skeleton the form of a patronymic? */
export function isPatronymic(key: string): boolean {
  return key.length >= 5 && ending.test(key);
}

/** Which father a patronymic names. */
export interface Father {
  /** The same for Миколайович, Николаевич, Mykolaiovych, and for son and daughter. */
  readonly key: string;
  /** The skeleton of what stands before the ending: two of these are compared where a letter is wrong. */
  readonly stem: string;
}

/** Where the table does not know the father's given name, his key is the stem. */
export function fatherOf(key: string): Father {
  const stem = ending.exec(key)?.[1] ?? key;
  const longer = key.replace(/(?:viq|vna|iniqna|inqna|iqna|iq)$/, '');
  for (const form of [longer, stem, ...['a', 'o', 'i', 'ia', 'ii', 'iv'].map(end => stem + end)]) {
    const bare = form.replace(/(?<=.{3})[oi]$/, '');
    const known = isGivenName(form) ? form : isGivenName(bare) ? bare : null;
    if (known !== null) return { key: givenKeys(known)[0] ?? stem, stem };
  }
  return { key: misspeltGivenKeys(stem)[0] ?? stem, stem };
}
