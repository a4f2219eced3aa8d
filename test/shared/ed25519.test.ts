import { readFileSync } from 'node:fs';
import path from 'node:path';
import { webcrypto } from 'node:crypto';

import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeCrypto, publicKeyOf, sign } from '../../electron/vault/crypto/nodeCrypto.ts';
import { concatBytes, fromHex, toHex, toUtf8 } from '../../shared/bytes.ts';
import { isStrictPublicKey, isStrictSignature } from '../../shared/ed25519.ts';
import { pageCrypto } from '../../shared/pageCrypto.ts';
import { vectorsAt } from '../support/vectors.ts';

const wycheproof = vectorsAt('wycheproof');
const cctv = vectorsAt('cctv', 'ed25519');

const { subtle } = webcrypto;
const implementations = {
  node: nodeCrypto,
  noble: pageCrypto(null),
  browser: pageCrypto(async (publicKey, message, signature) => {
    const key = await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return subtle.verify('Ed25519', key, signature, message);
  }),
  browserWithoutEd25519: pageCrypto(() => Promise.reject(new Error('unknown algorithm'))),
};

/** The one answer of all implementations; two answers are a failure by themselves. */
async function decide(key: Uint8Array, message: Uint8Array, signature: Uint8Array) {
  const answers: Record<string, boolean> = {};
  for (const [name, crypto] of Object.entries(implementations)) {
    answers[name] = await crypto.verify(key, message, signature);
  }
  const verdict = answers['node'];
  expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map(name => [name, verdict])));
  return verdict;
}

interface Suite {
  testGroups: {
    publicKey: { pk: string };
    tests: { tcId: number; msg: string; sig: string; result: string; comment: string }[];
  }[];
}

test.skipIf(wycheproof === null)(
  'Wycheproof is decided as it says (skips without vectors)',
  async () => {
    const text = readFileSync(path.join(wycheproof!, 'ed25519_test.json'), 'utf8');
    const suite = JSON.parse(text) as Suite;
    let count = 0;
    for (const group of suite.testGroups) {
      for (const vector of group.tests) {
        count++;
        const [key, message, signature] = [group.publicKey.pk, vector.msg, vector.sig].map(fromHex);
        const verdict = await decide(key!, message!, signature!);
        expect(verdict, `${vector.tcId} ${vector.comment}`).toBe(vector.result === 'valid');
      }
    }
    expect(count).toBeGreaterThan(100);
  },
);

const { Point } = ed25519;
const { Fn } = Point;
const message = toUtf8('a message');

function littleEndian(scalar: bigint): Uint8Array {
  return fromHex(scalar.toString(16).padStart(64, '0')).reverse();
}

function scalarOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes.slice().reverse())}`);
}

/** The eight points of small order, as multiples of one of order eight. */
const orderEight = Point.fromHex(
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
);
const smallOrder = Array.from({ length: 8 }, (_, n) =>
  n === 0 ? Point.ZERO : orderEight.multiplyUnsafe(BigInt(n)),
);

/** A signature whose equation holds up to small-order parts chosen for the key and for R. */
function crooked(keyTorsion: number, rTorsion: number, seed: bigint) {
  const [secret, nonce] = [seed * 7919n + 11n, seed * 104_729n + 13n];
  const key = Point.BASE.multiply(secret).add(smallOrder[keyTorsion]!).toBytes();
  const r = Point.BASE.multiply(nonce).add(smallOrder[rTorsion]!).toBytes();
  const hash = implementations.node.hasher('sha512');
  for (const part of [r, key, message]) hash.update(part);
  const challenge = Fn.create(scalarOf(hash.digest()));
  const s = Fn.add(Fn.mul(challenge, secret), nonce);
  return { key, signature: concatBytes(r, littleEndian(s)) };
}

test('points with any small-order part are refused, others of the same making accepted', async () => {
  for (let keyTorsion = 0; keyTorsion < 8; keyTorsion++) {
    for (let rTorsion = 0; rTorsion < 8; rTorsion++) {
      const { key, signature } = crooked(
        keyTorsion,
        rTorsion,
        BigInt(keyTorsion * 8 + rTorsion + 1),
      );
      const verdict = await decide(key, message, signature);
      expect(verdict, `${keyTorsion} ${rTorsion}`).toBe(keyTorsion === 0 && rTorsion === 0);
    }
  }
});

test.skipIf(cctv === null)(
  'no listed low-order encoding is a key or an R (skips without vectors)',
  async () => {
    const text = readFileSync(path.join(cctv!, 'README.md'), 'utf8');
    const encodings = (text.match(/\b[0-9a-f]{64}\b/g) ?? []).map(fromHex);
    expect(encodings).toHaveLength(14);
    const { key, signature } = crooked(0, 0, 5n);
    const zero = new Uint8Array(32);
    for (const encoding of encodings) {
      // With a low-order key, S = 0 and R of low order satisfy most equations for some message.
      for (const other of encodings) {
        expect(await decide(encoding, message, concatBytes(other, zero))).toBe(false);
      }
      expect(await decide(encoding, message, signature)).toBe(false);
      expect(await decide(key, message, concatBytes(encoding, signature.subarray(32)))).toBe(false);
    }
  },
);

test('S is accepted in its one spelling only', async () => {
  const { key, signature } = crooked(0, 0, 9n);
  const s = scalarOf(signature.subarray(32));
  const spelled = (n: bigint) => concatBytes(signature.subarray(0, 32), littleEndian(n));
  expect(await decide(key, message, spelled(s))).toBe(true);
  expect(await decide(key, message, spelled(s + Fn.ORDER))).toBe(false);
  expect(await decide(key, message, spelled(s + 8n * Fn.ORDER))).toBe(false);
});

test('encodings beyond field and group are refused by their bytes, before any library is asked', () => {
  const sound = crooked(0, 0, 21n).signature;
  const [r, s] = [sound.subarray(0, 32), sound.subarray(32)];
  const prime = 2n ** 255n - 19n;
  for (let beyond = 0n; beyond < 19n; beyond++) {
    for (const sign of [0n, 2n ** 255n]) {
      const encoding = littleEndian(prime + beyond + sign);
      expect(isStrictSignature(concatBytes(encoding, s)), `p + ${beyond}`).toBe(false);
      expect(isStrictPublicKey(encoding), `p + ${beyond}`).toBe(false);
    }
  }
  expect(isStrictSignature(concatBytes(littleEndian(prime - 2n), s))).toBe(true);
  expect(isStrictSignature(concatBytes(r, littleEndian(Fn.ORDER - 1n)))).toBe(true);
  expect(isStrictSignature(concatBytes(r, littleEndian(Fn.ORDER)))).toBe(false);
  expect(isStrictSignature(concatBytes(r, littleEndian(Fn.ORDER + 1n)))).toBe(false);
});

test('what is signed verifies; any flipped bit or other length does not', async () => {
  const seed = new Uint8Array(32).fill(7);
  const [key, signature] = [publicKeyOf(seed), sign(seed, message)];
  expect(await decide(key, message, signature)).toBe(true);
  const flipped = (bytes: Uint8Array, bit: number) => {
    const copy = bytes.slice();
    copy[bit >> 3]! ^= 1 << (bit & 7);
    return copy;
  };
  await fc.assert(
    fc.asyncProperty(fc.nat(511), fc.nat(255), fc.nat(8 * message.length - 1), async (s, k, m) => {
      expect(await decide(key, message, flipped(signature, s))).toBe(false);
      expect(await decide(flipped(key, k), message, signature)).toBe(false);
      expect(await decide(key, flipped(message, m), signature)).toBe(false);
    }),
    { numRuns: 20 },
  );
  for (const length of [0, 31, 33, 63, 65]) {
    const other = new Uint8Array(length);
    expect(await decide(other, message, signature)).toBe(false);
    expect(await decide(key, message, other)).toBe(false);
  }
});

test('hashes of both implementations agree, in one piece and in many', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), chunks => {
      const whole = concatBytes(...chunks);
      for (const algorithm of ['sha256', 'sha512'] as const) {
        const digests = [nodeCrypto, pageCrypto(null)].map(crypto => {
          const running = crypto.hasher(algorithm);
          for (const chunk of chunks) running.update(chunk);
          return running.digest();
        });
        expect(digests[0]).toEqual(digests[1]);
        if (algorithm === 'sha256') expect(digests[0]).toEqual(nodeCrypto.sha256(whole));
        if (algorithm === 'sha256') expect(digests[0]).toEqual(pageCrypto(null).sha256(whole));
      }
    }),
  );
});

test('checking leaves the bytes of a Buffer as they are', () => {
  const seed = new Uint8Array(32).fill(7);
  const message = toUtf8('message');
  for (let attempt = 0; attempt < 16; attempt += 1) {
    // Some R have the sign bit of x set: the bit that the check clears in its own copy.
    const signature = Buffer.from(sign(seed, concatBytes(message, Uint8Array.of(attempt))));
    const before = toHex(signature);
    void nodeCrypto.verify(
      publicKeyOf(seed),
      concatBytes(message, Uint8Array.of(attempt)),
      signature,
    );
    expect(toHex(signature)).toBe(before);
  }
});
