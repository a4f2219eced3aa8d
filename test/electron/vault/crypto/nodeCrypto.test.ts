import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import {
  hkdfSha256,
  hmacSha256,
  openSigningKey,
  publicKeyOf,
  randomBytes,
  sign,
} from '../../../../electron/vault/crypto/nodeCrypto.ts';
import { fromHex, toHex, toUtf8 } from '../../../../shared/bytes.ts';
import { publicKeyPem } from '../../../../shared/pem.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const wycheproof = vectorsAt('wycheproof');

interface Suite<T> {
  testGroups: { tests: (T & { tcId: number; result: string })[] }[];
}

function vectorsOf<T>(file: string) {
  const suite = JSON.parse(readFileSync(path.join(wycheproof!, file), 'utf8')) as Suite<T>;
  return suite.testGroups.flatMap(group => group.tests);
}

test.skipIf(wycheproof === null)('HKDF derives as Wycheproof says (skips without vectors)', () => {
  type Vector = { ikm: string; salt: string; info: string; size: number; okm: string };
  const vectors = vectorsOf<Vector>('hkdf_sha256_test.json');
  expect(vectors.length).toBeGreaterThan(10);
  for (const { ikm, salt, info, size, okm, result, tcId } of vectors) {
    const derive = () => toHex(hkdfSha256(fromHex(ikm), fromHex(salt), fromHex(info), size));
    if (result === 'valid') expect(derive(), `${tcId}`).toBe(okm);
    else expect(derive, `${tcId}`).toThrow(RangeError);
  }
});

test.skipIf(wycheproof === null)('HMAC tags are as Wycheproof says (skips without vectors)', () => {
  type Vector = { key: string; msg: string; tag: string };
  const vectors = vectorsOf<Vector>('hmac_sha256_test.json');
  expect(vectors.length).toBeGreaterThan(10);
  for (const { key, msg, tag, result, tcId } of vectors) {
    const made = toHex(hmacSha256(fromHex(key), fromHex(msg))).slice(0, tag.length);
    expect(made === tag, `${tcId}`).toBe(result === 'valid');
  }
});

test('a signing key is its seed: RFC 8032, section 7.1, test 2', () => {
  const seed = fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
  const key = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
  expect(toHex(publicKeyOf(seed))).toBe(key);
  expect(toHex(openSigningKey(seed).publicKey)).toBe(key);
  expect(toHex(sign(seed, new Uint8Array([0x72])))).toBe(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  expect(() => openSigningKey(seed.subarray(1))).toThrow('32 bytes');
});

test('bytes are plain arrays, so that equal values compare as equal', () => {
  expect(randomBytes(16).constructor).toBe(Uint8Array);
  expect(randomBytes(16)).not.toEqual(randomBytes(16));
  expect(publicKeyOf(new Uint8Array(32)).constructor).toBe(Uint8Array);
});

test('openssl checks our signature with the PEM text and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'litopys-pem-'));
  try {
    const seed = randomBytes(32);
    const [key, message, signature] = ['key.pem', 'message', 'signature'].map(f =>
      path.join(folder, f),
    );
    writeFileSync(key!, publicKeyPem(publicKeyOf(seed)));
    writeFileSync(message!, 'what was signed');
    writeFileSync(signature!, sign(seed, toUtf8('what was signed')));
    const verify = ['pkeyutl', '-verify', '-pubin', '-inkey', key!, '-rawin', '-in', message!];
    const answer = execFileSync('openssl', [...verify, '-sigfile', signature!], {
      encoding: 'utf8',
    });
    expect(answer).toContain('Signature Verified Successfully');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
