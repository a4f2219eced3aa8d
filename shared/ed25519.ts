/**
 * The strictness that all implementations of Ed25519 verification share, so that vault, command line
 * and page decide every signature alike (RFC 8032, section 5.1.7, read strictly).
 *
 * Libraries differ only on hostile points: non-canonical encodings, points of small order, points with
 * a small-order component. All of these are refused here, before the library is asked. What is left
 * has no torsion, and there the equation with and without the cofactor gives the same answer.
 */
import { ed25519 } from '@noble/curves/ed25519.js';

import { fromHex, toHex } from './bytes.ts';

export const publicKeyLength = 32;
export const signatureLength = 64;

/**
 * The y coordinates, little-endian, of the eight points of small order. The sign bit of x is cleared
 * before comparing, which also catches the two encodings of "minus zero".
 */
const smallOrderY = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map(fromHex);

/** The order of the group, little-endian (RFC 8032, section 5.1). */
const groupOrder = [
  0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/**
 * True for the one encoding of a point of the prime-order group, the neutral element excluded: what
 * an honest key generator makes. The costly part is remembered, since a ledger has few keys.
 */
export function isStrictPublicKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== publicKeyLength) return false;
  const name = toHex(publicKey);
  const known = judgedKeys.get(name);
  if (known !== undefined) return known;
  const sound = isStrictPoint(publicKey) && isTorsionFree(publicKey);
  if (judgedKeys.size >= mostJudgedKeys) judgedKeys.clear();
  judgedKeys.set(name, sound);
  return sound;
}

/** A hostile package may name any number of keys; memory stays bounded. */
const mostJudgedKeys = 1024;
const judgedKeys = new Map<string, boolean>();

/** True if R is canonical and not of small order, and S is below the group order. */
export function isStrictSignature(signature: Uint8Array): boolean {
  return (
    signature.length === signatureLength &&
    isStrictPoint(signature.subarray(0, 32)) &&
    isBelowGroupOrder(signature.subarray(32))
  );
}

/** True if the encoding is a point of the curve without a small-order component. */
export function isTorsionFree(encoding: Uint8Array): boolean {
  try {
    return ed25519.Point.fromBytes(encoding).isTorsionFree();
  } catch {
    return false;
  }
}

function isStrictPoint(encoding: Uint8Array): boolean {
  // a copy, whatever it is: the slice() of Node's Buffer would share the caller's memory
  const y = new Uint8Array(encoding);
  y[31] = (y[31] ?? 0) & 0x7f;
  return (
    isBelowFieldPrime(y) && !smallOrderY.some(small => small.every((byte, at) => byte === y[at]))
  );
}

/** p = 2^255 - 19: bytes ed, thirty times ff, 7f. */
function isBelowFieldPrime(y: Uint8Array): boolean {
  if (y[31] !== 0x7f) return true;
  for (let at = 30; at >= 1; at--) if (y[at] !== 0xff) return true;
  return (y[0] ?? 0) < 0xed;
}

function isBelowGroupOrder(scalar: Uint8Array): boolean {
  for (let at = 31; at >= 0; at--) {
    const difference = (scalar[at] ?? 0) - (groupOrder[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
