import fc from 'fast-check';
import { webcrypto as crypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromHex, toHex } from '../../../../shared/bytes.ts';
import { seal, unseal } from '../../../../electron/vault/crypto/aesGcm.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const sealed = { key: bytes(32), nonce: bytes(12), text: fc.uint8Array(), about: fc.uint8Array() };

test('what is sealed is what WebCrypto seals, and opens again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record(sealed), async ({ key, nonce, text, about }) => {
      const ours = seal(key, nonce, text, about);
      const theirKey = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
      const parameters = { name: 'AES-GCM', iv: nonce, additionalData: about, tagLength: 128 };
      const theirs = await crypto.subtle.encrypt(parameters, theirKey, text);
      expect(toHex(ours)).toBe(toHex(new Uint8Array(theirs)));
      expect(toHex(unseal(key, nonce, ours, about)!)).toBe(toHex(text));
    }),
  );
});

test('one bit anywhere, or a tag cut short, is refused', () => {
  fc.assert(
    fc.property(fc.record(sealed), fc.nat(), fc.nat(7), (parts, place, bit) => {
      const { key, nonce, text, about } = parts;
      const ciphertext = seal(key, nonce, text, about);
      for (const target of [key, nonce, about, ciphertext].filter(all => all.length > 0)) {
        target[place % target.length]! ^= 1 << bit;
        expect(unseal(key, nonce, ciphertext, about)).toBe(null);
        target[place % target.length]! ^= 1 << bit;
      }
      for (let length = 0; length < Math.min(20, ciphertext.length); length++) {
        expect(unseal(key, nonce, ciphertext.subarray(0, length), about)).toBe(null);
      }
    }),
  );
});

const vectors = vectorsAt('wycheproof', 'aes_gcm_test.json');
test.skipIf(!vectors)('the project Wycheproof judges alike (needs its AES-GCM vectors)', () => {
  const { testGroups } = JSON.parse(readFileSync(vectors!, 'utf8')) as {
    testGroups: {
      keySize: number;
      ivSize: number;
      tagSize: number;
      tests: Record<'key' | 'iv' | 'aad' | 'msg' | 'ct' | 'tag' | 'result', string>[];
    }[];
  };
  const ours = testGroups.filter(
    group => group.keySize === 256 && group.ivSize === 96 && group.tagSize === 128,
  );
  for (const { key, iv, aad, msg, ct, tag, result } of ours.flatMap(group => group.tests)) {
    const opened = unseal(fromHex(key), fromHex(iv), fromHex(ct + tag), fromHex(aad));
    expect(opened === null ? null : toHex(opened)).toBe(result === 'valid' ? msg : null);
  }
});
