import { argon2id } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../shared/bytes.ts';
import { KdfCost, leastKdfCost } from '../../../../electron/vault/keys/header.ts';
import {
  calibrateKdf,
  deriveSecret,
  foldName,
} from '../../../../electron/vault/keys/passphrase.ts';

const kdf = {
  ...leastKdfCost,
  algorithm: 'argon2id',
  salt: toBase64url(new Uint8Array(32).fill(1)),
} as const;

test('the secret is Argon2id of the passphrase with the salt of the format, by another implementation', async () => {
  const salt = createHash('sha256').update(fromBase64url(kdf.salt)).update('оксана').digest();
  const expected = argon2id('пароль', salt, { t: 3, m: 64 * 1024, p: 4, dkLen: 32 });
  expect(await deriveSecret(kdf, 'Оксана', 'пароль')).toEqual(expected);
});

test('spellings of one name and one passphrase are one; other names and salts are not', async () => {
  const secret = (name: string, passphrase: string, salt = kdf.salt) =>
    deriveSecret({ ...kdf, salt }, name, passphrase).then(toBase64url);
  const composed = 'Й і ї';
  const all = await Promise.all([
    secret('Їжак', composed.normalize('NFC')),
    secret('їЖАК'.normalize('NFD'), composed.normalize('NFD')),
    secret('Їжачок', composed),
    secret('Їжак', composed, toBase64url(new Uint8Array(32).fill(2))),
    secret('Їжак', composed.toLowerCase()),
  ]);
  expect(all[0]).toBe(all[1]);
  expect(new Set(all).size).toBe(4);
});

test('folding a name twice is folding it once, and case makes no difference', () => {
  expect([foldName('ΣΊΣΥΦΟΣ'), foldName('Straße')]).toEqual([
    foldName('σίσυφος'),
    foldName('STRASSE'),
  ]);
  for (let point = 0; point <= 0x10ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const letter = String.fromCodePoint(point);
    const folded = foldName(letter);
    const others = [folded, letter.toUpperCase(), letter.toLowerCase()];
    if (others.some(other => foldName(other) !== folded)) expect(letter).toBe(folded);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), name => {
      expect(foldName(foldName(name))).toBe(foldName(name));
      expect(foldName(name.toUpperCase())).toBe(foldName(name));
    }),
  );
});

test('the cost found for this machine is one that a header may have', async () => {
  const cost = await calibrateKdf();
  expect(KdfCost.parse(cost)).toEqual(cost);
});
