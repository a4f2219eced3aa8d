import {
  fingerprintWords,
  wordsToFingerprint,
  type FingerprintLanguage,
} from '../../shared/ledger/fingerprint.ts';

/** Fingerprint words in the reader's language, whichever of the two they are kept in. */
export function wordsIn(
  language: FingerprintLanguage,
  words: readonly string[],
): readonly string[] {
  const fingerprint = wordsToFingerprint(words.join(' '));
  return fingerprint === null ? words : fingerprintWords(fingerprint, language);
}

/** A head as a fault tells it, `1204 · берег ліс …`: the size, and the words where they are words. */
export function readToldHead(
  told: string,
): Readonly<{ size: number; words: readonly string[] | null }> | null {
  const match = /^(\d+)(?: · (.*))?$/u.exec(told);
  if (!match) return null;
  const rest = match[2] ?? '';
  return {
    size: Number(match[1]),
    words: wordsToFingerprint(rest) === null ? null : rest.split(' '),
  };
}
