import { expect, test } from 'vitest';
import { fingerprintWords } from '../../../shared/ledger/fingerprint.ts';
import { readToldHead, wordsIn } from '../../../renderer/vault/headWords.ts';

const fingerprint = [0, 1, 2, 3, 500, 700, 900, 1100, 1300, 1500, 2046, 2047];
const uk = fingerprintWords(fingerprint, 'uk');
const en = fingerprintWords(fingerprint, 'en');

test('remembered words are told in the language of the reader', () => {
  expect(wordsIn('en', uk)).toEqual(en);
  expect(wordsIn('uk', uk)).toEqual(uk);
  expect(wordsIn('uk', ['no', 'words'])).toEqual(['no', 'words']);
});

test('a head told by a fault is read with its words, or as a bare size', () => {
  expect(readToldHead(`1204 · ${uk.join(' ')}`)).toEqual({ size: 1204, words: uk });
  expect(readToldHead('1200')).toEqual({ size: 1200, words: null });
  expect(readToldHead(`1204 · ${'ab'.repeat(32)}`)).toEqual({ size: 1204, words: null });
  expect(readToldHead('')).toBeNull();
});
