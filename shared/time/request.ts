/** Asking an authority, and its answer (RFC 3161, sections 2.4.1 and 2.4.2). */
import { concatBytes, fromHex } from '../bytes.ts';
import { integerOf, oidOf, partsOf, readAsn1, takeIf, tags, type Asn1 } from './asn1.ts';
import { sha256Type } from './token.ts';

export interface StampQuery {
  /** SHA-256 of what is to be stamped. */
  readonly imprint: Uint8Array;
  /** Sixteen hex digits, the first below 8 and not all zero: a positive number of 64 bits. */
  readonly nonce: string;
  /** Policy under which the authority is to answer; null where any will do. */
  readonly policy: string | null;
}

/** The bytes of a `.tsq` file: version 1, SHA-256, nonce, and the wish for certificates. */
export function writeQuery({ imprint, nonce, policy }: StampQuery): Uint8Array {
  const digest = der(tags.sequence, objectIdentifier(sha256Type), der(0x05));
  return der(
    tags.sequence,
    der(tags.integer, Uint8Array.of(1)),
    der(tags.sequence, digest, der(tags.octetString, imprint)),
    ...(policy === null ? [] : [objectIdentifier(policy)]),
    der(tags.integer, integerBytes(nonce)),
    der(tags.boolean, Uint8Array.of(0xff)),
  );
}

export interface StampAnswer {
  /** PKIStatus: 0 granted, 1 granted with changes, above that refused. */
  readonly status: number;
  /** Numbers of the set bits of PKIFailureInfo: why it was refused. */
  readonly failures: readonly number[];
  /** TimeStampToken, the bytes as they lie there; null where it was refused. */
  readonly token: Uint8Array | null;
}

/** Null for anything that is no answer. Never throws. */
export function readAnswer(bytes: Uint8Array): StampAnswer | null {
  try {
    const [info, token, more] = partsOf(readAsn1(bytes));
    if (info === undefined || more !== undefined) return null;
    const [status, ...rest] = partsOf(info);
    if (status === undefined) return null;
    const [, afterText] = takeIf(rest, tags.sequence);
    const [failure] = takeIf(afterText, tags.bitString);
    return {
      status: Number.parseInt(integerOf(status), 16),
      failures: failure ? setBits(failure) : [],
      token: token?.whole ?? null,
    };
  } catch {
    return null;
  }
}

/** True for the dotted decimals of an object identifier that can be written. */
export function isPolicy(text: string): boolean {
  if (!/^[0-2](\.(0|[1-9][0-9]{0,8})){1,30}$/.test(text)) return false;
  try {
    return oidOf(readAsn1(objectIdentifier(text))) === text;
  } catch {
    return false;
  }
}

function setBits({ content }: Asn1): number[] {
  const bits: number[] = [];
  for (const [at, byte] of content.subarray(1).entries()) {
    for (let bit = 0; bit < 8; bit++) {
      if (Math.floor(byte / 2 ** (7 - bit)) % 2 === 1) bits.push(at * 8 + bit);
    }
  }
  return bits;
}

/** A positive integer has no more leading zeros than its sign needs. */
function integerBytes(hex: string): Uint8Array {
  const bytes = fromHex(hex.replace(/^(?:00)+(?=..)/, ''));
  return (bytes[0] ?? 0) < 0x80 ? bytes : concatBytes(Uint8Array.of(0), bytes);
}

function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const arcs = [first * 40 + second, ...rest].map(arc => {
    const bytes = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      bytes.unshift(128 + (left % 128));
    }
    return Uint8Array.from(bytes);
  });
  return der(tags.oid, ...arcs);
}

/** Nothing here is longer than 65535 bytes: a query has some hundred. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...parts);
  const { length } = content;
  const lengthBytes =
    length < 128
      ? [length]
      : length < 256
        ? [0x81, length]
        : [0x82, Math.floor(length / 256), length % 256];
  return concatBytes(Uint8Array.of(tag, ...lengthBytes), content);
}
