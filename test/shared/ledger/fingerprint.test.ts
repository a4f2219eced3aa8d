import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeCrypto as crypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import { toHex } from '../../../shared/bytes.ts';
import {
  fingerprintLanguages,
  fingerprintOf,
  fingerprintWords,
  sameFingerprint,
  wordsToFingerprint,
} from '../../../shared/ledger/fingerprint.ts';
import { englishWords } from '../../../shared/ledger/words/en.ts';
import { ukrainianWords } from '../../../shared/ledger/words/uk.ts';

const lists = [
  { language: 'uk', words: ukrainianWords, word: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]{4,8}$/ },
  { language: 'en', words: englishWords, word: /^[a-z]{4,8}$/ },
] as const;

/** Words that one letter more, less, other, or two letters exchanged would make the same. */
function mistakable(words: readonly string[]): string[][] {
  const found: string[][] = [];
  const spelled = new Map(words.map(word => [word, word]));
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const [head, letter, next, tail] = [
        word.slice(0, at),
        word[at]!,
        word[at + 1] ?? '',
        word.slice(at + 2),
      ];
      const other = spelled.get(`${head}?${next}${tail}`);
      if (other !== undefined) found.push([word, other]);
      spelled.set(`${head}?${next}${tail}`, word);
      for (const slip of [head + next + tail, head + next + letter + tail]) {
        if (slip !== word && words.includes(slip)) found.push([word, slip]);
      }
    }
  }
  return found;
}

test('a slip of one letter is seen as one', () => {
  for (const slip of ['paper', 'tape', 'taler', 'atper'])
    expect(mistakable(['taper', slip])).not.toEqual([]);
  expect(mistakable(['taper', 'tapir', 'lamp'])).toEqual([['tapir', 'taper']]);
});

test.each(lists)(
  '$language: 2048 words that cannot be mistaken for each other',
  ({ words, word }) => {
    expect(words).toHaveLength(2048);
    expect(words.filter(w => !word.test(w) || w.normalize('NFC') !== w)).toEqual([]);
    expect(new Set(words.map(w => w.slice(0, 4))).size).toBe(2048);
    expect(mistakable(words)).toEqual([]);
  },
);

/** Position is value: a moved word would change fingerprints that lie on paper. */
test.each([
  ['uk', ukrainianWords, '9e5471d0ea5c3deb'],
  ['en', englishWords, 'a8edd769a4690e7c'],
])('%s: the list never changes', (_, words, hash) => {
  const all = new TextEncoder().encode(words.join('\n'));
  expect(toHex(crypto.sha256(all)).slice(0, 16)).toBe(hash);
});

const numbers = fc.array(fc.nat(2047), { minLength: 12, maxLength: 12 });

test('words in either language come back as the fingerprint they spell', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...fingerprintLanguages), (fingerprint, language) => {
      const words = fingerprintWords(fingerprint, language);
      const typed = `  ${words.join(' \n ').toUpperCase()} `;
      expect(wordsToFingerprint(words.join(' '))).toEqual(fingerprint);
      expect(sameFingerprint(wordsToFingerprint(typed)!, fingerprint)).toBe(true);
    }),
  );
});

test('the fingerprint is the first 132 bits of the hash', () => {
  const [body, key] = ['body\n', new Uint8Array(32).fill(3)];
  const fingerprint = fingerprintOf(body, key, crypto);
  const hash = crypto.sha256(new Uint8Array([...new TextEncoder().encode(body), ...key]));
  const bits = BigInt(`0x${toHex(hash)}`)
    .toString(2)
    .padStart(256, '0')
    .slice(0, 132);
  expect(fingerprint.map(n => n.toString(2).padStart(11, '0')).join('')).toBe(bits);
  expect(sameFingerprint(fingerprint, fingerprintOf('body2\n', key, crypto))).toBe(false);
});

test('anything but twelve known words of one language is no fingerprint', () => {
  const zeros = Array<number>(12).fill(0);
  const [uk, en] = [fingerprintWords(zeros, 'uk'), fingerprintWords(zeros, 'en')];
  expect(wordsToFingerprint(en.slice(1).join(' '))).toBeNull();
  expect(wordsToFingerprint([...en, en[0]].join(' '))).toBeNull();
  expect(wordsToFingerprint([...en.slice(1), 'qwerty'].join(' '))).toBeNull();
  expect(wordsToFingerprint([...en.slice(1), uk[0]].join(' '))).toBeNull();
  expect(wordsToFingerprint('')).toBeNull();
  expect(sameFingerprint(zeros, zeros.slice(1))).toBe(false);
});
