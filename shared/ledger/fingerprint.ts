/**
 * The fingerprint of a vault's state in twelve words, to be compared by two people over a telephone:
 * 132 bits, eleven a word, from lists of our own in Ukrainian and English.
 */
import { concatBytes, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { englishWords } from './words/en.ts';
import { ukrainianWords } from './words/uk.ts';

export const fingerprintLanguages = ['uk', 'en'] as const;
export type FingerprintLanguage = (typeof fingerprintLanguages)[number];

const wordCount = 12;
const bitsPerWord = 11;

const wordLists: Readonly<Record<FingerprintLanguage, readonly string[]>> = {
  uk: ukrainianWords,
  en: englishWords,
};

/** Twelve numbers below 2048: the same fingerprint in either language. */
export type Fingerprint = readonly number[];

/** The first 132 bits of SHA-256(checkpoint body ‖ vault public key). */
export function fingerprintOf(body: string, vaultKey: Uint8Array, crypto: Crypto): Fingerprint {
  const hash = crypto.sha256(concatBytes(toUtf8(body), vaultKey));
  const bits = Array.from(hash, byte => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: wordCount }, (_, at) =>
    Number.parseInt(bits.slice(at * bitsPerWord, (at + 1) * bitsPerWord), 2),
  );
}

/** The twelve words in one language. */
export function fingerprintWords(
  fingerprint: Fingerprint,
  language: FingerprintLanguage,
): readonly string[] {
  return fingerprint.map(number => {
    const word = wordLists[language][number];
    if (word === undefined) throw new Error('a fingerprint has numbers below 2048');
    return word;
  });
}

/**
 * What a person typed, in either language, any case, any spaces between; null unless it is twelve
 * known words of one language.
 */
export function wordsToFingerprint(text: string): Fingerprint | null {
  const typed = text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/u)
    .filter(word => word !== '');
  if (typed.length !== wordCount) return null;
  for (const language of fingerprintLanguages) {
    const numbers = typed.map(word => wordLists[language].indexOf(word));
    if (numbers.every(number => number >= 0)) return numbers;
  }
  return null;
}

export function sameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}
