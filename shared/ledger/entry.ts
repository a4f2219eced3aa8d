/**
 * The header of an entry: the bytes that are hashed, chained and signed. They are kept as they were
 * made and never written anew.
 */
import * as z from 'zod';

import { concatBytes, fromUtf8, toBase64url, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { lastOfDigest } from './disclosure.ts';

/** Digests come in whole groups, so that their number tells little about the number of fields. */
const digestGroup = 8;
const mostDigests = 4096;

/** A header of the most digests is below this; more is not read. */
const longestHeader = 256 * 1024;

interface Members {
  readonly vault: string;
  readonly branch: string;
  /** 0, 1, 2 ... without gaps. */
  readonly seq: number;
  /** Leaf hash of the entry before, lowercase hex; 64 zeros for the first. */
  readonly prev: string;
  /** Time of recording by this machine's clock: RFC 3339, UTC, milliseconds. */
  readonly at: string;
  /** User id. */
  readonly by: string;
  /** Digests of fields and decoys, ascending, none twice, a multiple of eight. */
  readonly _sd: readonly string[];
}

/** Written by programs that did not bind entries of users yet; read for ever. */
interface FirstHeader extends Members {
  readonly v: 1;
}

interface CurrentHeader extends Members {
  readonly v: 2;
  /**
   * Position of the latest entry before this one that tells who may sign and under which key of the vault; null
   * before the first. Whoever leaves one of those out of a package contradicts every later signer.
   */
  readonly users: number | null;
}

export type EntryHeader = FirstHeader | CurrentHeader;

/** `prev` of the first entry. */
export const noPredecessor = '0'.repeat(64);

/** How many decoys fill the last group, for a number of fields of at least one. */
export function decoysNeeded(fieldCount: number): number {
  return (digestGroup - (fieldCount % digestGroup)) % digestGroup;
}

/**
 * The decoys of an entry by their number, from one random seed that the vault keeps beside it. Nobody without the seed
 * can tell them from digests of fields; with it, the vault proves that they hide nothing. The hashed
 * text has a line break, so it is no disclosure.
 */
export function decoysOf(seed: Uint8Array, crypto: Crypto): (index: number) => string {
  const text = `litopys/decoy/v1\n${toBase64url(seed)}\n`;
  return index => crypto.textDigest(`${text}${index}`);
}

export function decoyDigests(seed: Uint8Array, count: number, crypto: Crypto): string[] {
  const decoy = decoysOf(seed, crypto);
  return Array.from({ length: count }, (_, index) => decoy(index));
}

/**
 * The bytes of a new header. `digests` are those of the fields, `decoys` fill the last group.
 * Throws if a member is not as it has to be, which would be our own fault.
 */
export function buildHeader(
  members: Omit<CurrentHeader, 'v' | '_sd'>,
  digests: readonly string[],
  decoys: readonly string[],
): Uint8Array {
  const _sd = [...digests, ...decoys].sort();
  const { vault, branch, seq, prev, at, by, users } = members;
  const text =
    `{"_sd":["${_sd.join('","')}"],"at":"${at}","branch":"${branch}","by":"${by}",` +
    `"prev":"${prev}","seq":${seq},"users":${users},"v":2,"vault":"${vault}"}`;
  if (_sd.length % digestGroup !== 0 || _sd.length > mostDigests) {
    throw new Error(`digests come in groups of eight, at most ${mostDigests}`);
  }
  if (_sd.some((digest, at) => digest === _sd[at - 1])) {
    throw new Error('digests stand in order, none twice');
  }
  const bytes = toUtf8(text);
  if (headerIn(bytes) === null) throw new Error('a member of the header is not as it has to be');
  return bytes;
}

export type ParsedHeader =
  | { readonly ok: true; readonly header: EntryHeader }
  | { readonly ok: false; readonly fault: 'entry/malformed' | 'entry/unknown-version' };

/** Reads the bytes of a header: its canonical form and nothing else. Never throws. */
export function parseHeader(bytes: Uint8Array): ParsedHeader {
  if (bytes.length > longestHeader) return { ok: false, fault: 'entry/malformed' };
  try {
    const header = headerIn(bytes);
    if (header) return { ok: true, header };
    const isForeign = OtherVersion.safeParse(JSON.parse(fromUtf8(bytes))).success;
    return { ok: false, fault: isForeign ? 'entry/unknown-version' : 'entry/malformed' };
  } catch {
    return { ok: false, fault: 'entry/malformed' };
  }
}

const OtherVersion = z.looseObject({
  v: z
    .int()
    .positive()
    .refine(v => v > 2),
});

/** What the user signs: a label that no other signature of ours begins with, then the leaf hash. */
export function signingInput(leaf: Uint8Array): Uint8Array {
  return concatBytes(signingLabel, leaf);
}

const signingLabel = toUtf8('litopys/entry/v1\n');

const identifier = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const position = '(?:0|[1-9]\\d{0,15})';
const moment = '\\d{4}-\\d\\d-\\d\\dT(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z';

/**
 * The canonical form (RFC 8785) of a header behind its digests. Its members are ASCII without escapes, so that the form
 * is one expression, which says at once whether the bytes are canonical and what they hold: a full verification asks a
 * million times. A test holds it to `canonicalJson`.
 */
const formBehindDigests = new RegExp(
  `^"\\],"at":"(${moment})","branch":"(${identifier})","by":"(${identifier})","prev":"([0-9a-f]{64})",` +
    `"seq":(${position}),(?:"v":1|"users":(null|${position}),"v":2),"vault":"(${identifier})"\\}$`,
);

/** What bytes hold that are a header of a known version to the last one; null for any other. Throws on broken UTF-8. */
function headerIn(bytes: Uint8Array): EntryHeader | null {
  const end = digestsEnd(bytes);
  if (end === null) return null;
  const behind = formBehindDigests.exec(fromUtf8(bytes.subarray(end)));
  const [, at, branch, by, prev, place, users, vault] = behind ?? [];
  if (at === undefined || branch === undefined || by === undefined) return null;
  if (prev === undefined || vault === undefined) return null;
  const seq = Number(place);
  const told = users === undefined || users === 'null' ? null : Number(users);
  if (!Number.isSafeInteger(seq) || !Number.isSafeInteger(told ?? 0) || !isDay(at)) return null;
  const version = users === undefined ? ({ v: 1 } as const) : ({ v: 2, users: told } as const);
  const members = {
    ...{ vault, branch, seq, prev, at, by },
    // read where somebody asks: a walk along the chain does not
    get _sd() {
      return fromUtf8(bytes.subarray(beforeDigests.length, end)).split('","');
    },
  };
  return Object.assign(members, version);
}

/** Entries of one day stand together: most ask for the day that was asked for before. */
let lastDay = '';

/** False for a day that never was. */
function isDay(at: string): boolean {
  if (lastDay !== '' && at.startsWith(lastDay)) return true;
  const time = Date.parse(at);
  if (Number.isNaN(time) || new Date(time).toISOString() !== at) return false;
  lastDay = at.slice(0, at.indexOf('T') + 1);
  return true;
}

const digestLength = 43;
const beforeDigests = toUtf8('{"_sd":["');
const betweenDigests = toUtf8('","');
const digestStep = digestLength + betweenDigests.length;

/**
 * Where the digests of a header end, if they are spelled as digests are, ascending, none twice, in whole groups; else
 * null. Two thirds of a header are digests: they are read as bytes.
 */
function digestsEnd(bytes: Uint8Array): number | null {
  if (!holds(bytes, 0, beforeDigests)) return null;
  let at = beforeDigests.length;
  for (let count = 1; count <= mostDigests; count++) {
    if (!isDigest(bytes, at)) return null;
    if (count > 1 && !isAscending(bytes, at)) return null;
    at += digestLength;
    if (!holds(bytes, at, betweenDigests)) return count % digestGroup === 0 ? at : null;
    at += betweenDigests.length;
  }
  return null;
}

function holds(bytes: Uint8Array, at: number, part: Uint8Array): boolean {
  for (let index = 0; index < part.length; index++) {
    if (bytes[at + index] !== part[index]) return false;
  }
  return true;
}

/** By byte: 0 for none of base64url, 2 for what may stand last in a digest, 1 for the others. */
const digestBytes = new Uint8Array(256);
for (const byte of toUtf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')) {
  digestBytes[byte] = 1;
}
for (const byte of toUtf8(lastOfDigest)) digestBytes[byte] = 2;

function isDigest(bytes: Uint8Array, start: number): boolean {
  const last = start + digestLength - 1;
  for (let at = start; at < last; at++) {
    if (digestBytes[bytes[at] ?? 0] === 0) return false;
  }
  return digestBytes[bytes[last] ?? 0] === 2;
}

/** Whether the digest that begins there is above the one before it. */
function isAscending(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < start + digestLength; at++) {
    const step = (bytes[at] ?? 0) - (bytes[at - digestStep] ?? 0);
    if (step !== 0) return step > 0;
  }
  return false;
}
