import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import {
  equalBytes,
  fromBase64,
  fromBase64url,
  fromHex,
  fromUtf8,
  guessBase64urlText,
  textToBase64url,
  toBase64,
  toBase64url,
  toHex,
  toUtf8,
} from '../../shared/bytes.ts';

const spellings = [
  { name: 'hex', to: toHex, from: fromHex },
  { name: 'base64url', to: toBase64url, from: fromBase64url },
  { name: 'base64', to: toBase64, from: fromBase64 },
];

test.each(spellings)('$name has one spelling for every value', ({ to, from }) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
      expect(from(to(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), text => {
      let bytes: Uint8Array;
      try {
        bytes = from(text);
      } catch {
        return;
      }
      expect(to(bytes)).toBe(text);
    }),
  );
});

test.each([
  ['uppercase hex', () => fromHex('AB')],
  ['half a byte of hex', () => fromHex('abc')],
  ['slack bits in base64url', () => fromBase64url('AB')],
  ['padding in base64url', () => fromBase64url('AA==')],
  ['characters of the other alphabet', () => fromBase64url('+/+/')],
  ['slack bits in base64', () => fromBase64('AB==')],
  ['missing padding in base64', () => fromBase64('AA')],
  ['a line break in base64', () => fromBase64('AAAA\n')],
  ['a lone surrogate', () => toUtf8('a\ud800b')],
  ['an overlong form', () => fromUtf8(new Uint8Array([0xc0, 0x80]))],
  ['a surrogate in UTF-8', () => fromUtf8(new Uint8Array([0xed, 0xa0, 0x80]))],
  ['a cut character', () => fromUtf8(new Uint8Array([0xd0]))],
])('%s is refused', (_, decode) => {
  expect(decode).toThrow(Error);
});

test('a byte order mark is a character like any other', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
  expect(toUtf8(fromUtf8(bytes))).toEqual(bytes);
});

test('bytes are equal when length and every byte are', () => {
  expect(equalBytes(new Uint8Array([1, 2]), new Uint8Array([1, 2]))).toBe(true);
  expect(equalBytes(new Uint8Array([1, 2]), new Uint8Array([1, 3]))).toBe(false);
  expect(equalBytes(new Uint8Array([1, 2]), new Uint8Array([1, 2, 0]))).toBe(false);
});

/** What a page runs, which has not Node's codecs. */
async function inPage(): Promise<typeof import('../../shared/bytes.ts')> {
  vi.resetModules();
  vi.stubGlobal('Buffer', undefined);
  try {
    return await import('../../shared/bytes.ts');
  } finally {
    vi.unstubAllGlobals();
  }
}

/** The value, or that there is none. */
function outcome<T>(work: () => T): T | 'refused' {
  try {
    return work();
  } catch {
    return 'refused';
  }
}

/** Of the alphabet, of the other one, and of none. */
const letters = fc.constantFrom(...Array.from('ABQgwxyz019-_+/= \n=é'));

test('a page and Node spell and read alike', async () => {
  const page = await inPage();
  expect(page.toHex).not.toBe(toHex);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
      expect(page.toHex(bytes)).toBe(toHex(bytes));
      expect(page.toBase64url(bytes)).toBe(toBase64url(bytes));
      expect(page.fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 9 }), text => {
      expect(outcome(() => page.fromBase64url(text))).toEqual(outcome(() => fromBase64url(text)));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const spelled = outcome(() => textToBase64url(text));
      expect(outcome(() => page.textToBase64url(text))).toBe(spelled);
      if (spelled === 'refused') return;
      expect([guessBase64urlText(spelled), page.guessBase64urlText(spelled)]).toEqual([text, text]);
    }),
  );
});

test('a guess at a broken spelling is never spelled so', () => {
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 9 }), text => {
      const bytes = outcome(() => fromUtf8(fromBase64url(text)));
      const guess = outcome(() => textToBase64url(guessBase64urlText(text)));
      expect(guess === text).toBe(bytes !== 'refused');
    }),
    { numRuns: 2000 },
  );
});
