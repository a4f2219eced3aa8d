/**
 * A time-stamp token (RFC 3161, section 2.4.2): what it says, without any judgement of who said it. The verifier page
 * reads tokens with nothing else; signature and certificates are judged where there is a judge.
 */
import { concatBytes, equalBytes, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import {
  context,
  expectTag,
  integerOf,
  octetsOf,
  oidOf,
  partAt,
  partsOf,
  readAsn1,
  takeIf,
  tags,
  timeOf,
  type Asn1,
} from './asn1.ts';

/** id-signedData (RFC 5652, section 5.1) and id-ct-TSTInfo (RFC 3161, section 2.4.2). */
export const signedDataType = '1.2.840.113549.1.7.2';
export const tstInfoType = '1.2.840.113549.1.9.16.1.4';
export const sha256Type = '2.16.840.1.101.3.4.2.1';

/** With several certificates a token has some ten thousand bytes; more is not read. */
export const longestToken = 256 * 1024;

export interface TokenFacts {
  /** The bytes that the authority signed, as they lie in the token. */
  readonly info: Uint8Array;
  /** Object identifier of the digest, and the digest of what was stamped. */
  readonly digestType: string;
  readonly imprint: Uint8Array;
  /** When, by the authority's clock: RFC 3339, UTC, milliseconds. */
  readonly genTime: string;
  /** Under which of its policies, as an object identifier. */
  readonly policy: string;
  /** Lowercase hex; the nonce is null where the token has none. */
  readonly serial: string;
  readonly nonce: string | null;
}

/** The parts of SignedData (RFC 5652, section 5.1) that anybody needs. */
export interface SignedParts {
  readonly contentType: string;
  /** Null where the signature is detached. */
  readonly content: Uint8Array | null;
  readonly certificates: readonly Asn1[];
  readonly signers: readonly Asn1[];
}

/** Null for anything that is no signed CMS. Never throws. */
export function readSigned(bytes: Uint8Array): SignedParts | null {
  try {
    const [type, wrapped] = partsOf(readAsn1(bytes));
    if (type === undefined || wrapped === undefined || oidOf(type) !== signedDataType) return null;
    const [, , encapsulated, ...rest] = partsOf(partAt(partsOf(wrapped, context(0)), 0));
    if (encapsulated === undefined) return null;
    const [contentType, content] = partsOf(encapsulated);
    if (contentType === undefined) return null;
    const [certificates, afterCertificates] = takeIf(rest, context(0));
    const [, afterLists] = takeIf(afterCertificates, context(1));
    return {
      contentType: oidOf(contentType),
      content: content ? octetsOf(partAt(partsOf(content, context(0)), 0)) : null,
      certificates: certificates ? partsOf(certificates, context(0)) : [],
      signers: partsOf(partAt(afterLists, 0), tags.set),
    };
  } catch {
    return null;
  }
}

/** Null for anything that is no token. Never throws on hostile bytes. */
export function readToken(bytes: Uint8Array): TokenFacts | null {
  if (bytes.length > longestToken) return null;
  const signed = readSigned(bytes);
  if (signed?.contentType !== tstInfoType || signed.content === null) return null;
  try {
    return readInfo(signed.content);
  } catch {
    return null;
  }
}

function readInfo(info: Uint8Array): TokenFacts {
  const [version, policy, imprint, serial, genTime, ...rest] = partsOf(readAsn1(info));
  if (!version || !policy || !imprint || !serial || !genTime) throw new Error('parts are missing');
  if (integerOf(version) !== '01') throw new Error('the version is unknown');
  const [algorithm, hashed] = partsOf(imprint);
  if (!algorithm || !hashed) throw new Error('parts are missing');
  const [, afterAccuracy] = takeIf(rest, tags.sequence);
  const [, afterOrdering] = takeIf(afterAccuracy, tags.boolean);
  const [nonce] = takeIf(afterOrdering, tags.integer);
  return {
    info,
    digestType: oidOf(partAt(partsOf(algorithm), 0)),
    imprint: octetsOf(hashed),
    genTime: timeOf(expectTag(genTime, tags.generalizedTime)),
    policy: oidOf(policy),
    serial: integerOf(serial),
    nonce: nonce && integerOf(nonce),
  };
}

/**
 * What is stamped: the three lines of a checkpoint; for a renewal the same followed by the whole token before, so that
 * the new authority vouches for the old token while it is still good (after RFC 4998, section 5.2).
 */
export function stampedBytes(body: string, previous: Uint8Array | null): Uint8Array {
  return previous === null ? toUtf8(body) : concatBytes(toUtf8(body), previous);
}

/** Whether the token is over these bytes. Only SHA-256 is asked for, so no other digest is taken. */
export function isOver(facts: TokenFacts, stamped: Uint8Array, crypto: Crypto): boolean {
  return facts.digestType === sha256Type && equalBytes(facts.imprint, crypto.sha256(stamped));
}
