/**
 * The header of an entry: the bytes that are hashed, chained and signed. They are kept as they were
 * made and never written anew.
 */
import * as z from 'zod';

import { concatBytes, fromUtf8, toBase64url, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { digestForm } from './disclosure.ts';

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
 * The decoys of an entry, from one random seed that the vault keeps beside it. Nobody without the seed
 * can tell them from digests of fields; with it, the vault proves that they hide nothing. The hashed
 * text has a line break, so it is no disclosure.
 */
export function decoyDigest(seed: Uint8Array, index: number, crypto: Crypto): string {
  const text = `litopys/decoy/v1\n${toBase64url(seed)}\n${index}`;
  return crypto.textDigest(text);
}

export function decoyDigests(seed: Uint8Array, count: number, crypto: Crypto): string[] {
  return Array.from({ length: count }, (_, index) => decoyDigest(seed, index, crypto));
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
  const fault = faultOfDigests(_sd);
  if (fault !== null) throw new Error(fault);
  if (headerIn(text) === null) throw new Error('a member of the header is not as it has to be');
  return toUtf8(text);
}

export type ParsedHeader =
  | { readonly ok: true; readonly header: EntryHeader }
  | { readonly ok: false; readonly fault: 'entry/malformed' | 'entry/unknown-version' };

/** Reads the bytes of a header: its canonical form and nothing else. Never throws. */
export function parseHeader(bytes: Uint8Array): ParsedHeader {
  if (bytes.length > longestHeader) return { ok: false, fault: 'entry/malformed' };
  try {
    const text = fromUtf8(bytes);
    const header = headerIn(text);
    if (header) return { ok: true, header };
    const isForeign = OtherVersion.safeParse(JSON.parse(text)).success;
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
const moment = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z';

/**
 * The canonical form (RFC 8785) of a header. Its members are ASCII without escapes, so that the form is one expression,
 * which says at once whether the bytes are canonical and what they hold: a full verification asks a million times. A
 * test holds it to `canonicalJson`.
 */
const headerForm = new RegExp(
  `^\\{"_sd":\\["(${digestForm}(?:","${digestForm})*)"\\],"at":"(${moment})",` +
    `"branch":"(${identifier})","by":"(${identifier})","prev":"([0-9a-f]{64})",` +
    `"seq":(${position}),(?:"v":1|"users":(null|${position}),"v":2),"vault":"(${identifier})"\\}$`,
);

/** What a text holds that is a header of a known version to the last character; null for any other. */
function headerIn(text: string): EntryHeader | null {
  const [, digests, at, branch, by, prev, place, users, vault] = headerForm.exec(text) ?? [];
  if (digests === undefined || at === undefined || branch === undefined) return null;
  if (by === undefined || prev === undefined || vault === undefined) return null;
  const seq = Number(place);
  const _sd = digests.split('","');
  if (!Number.isSafeInteger(seq) || !isDay(at) || faultOfDigests(_sd) !== null) return null;
  const members = { vault, branch, seq, prev, at, by, _sd };
  if (users === undefined) return { ...members, v: 1 };
  const told = users === 'null' ? null : Number(users);
  if (told !== null && !Number.isSafeInteger(told)) return null;
  return { ...members, v: 2, users: told };
}

/** False for a day or an hour that never was. */
function isDay(at: string): boolean {
  const time = Date.parse(at);
  return !Number.isNaN(time) && new Date(time).toISOString() === at;
}

function faultOfDigests(all: readonly string[]): string | null {
  if (all.length === 0 || all.length > mostDigests || all.length % digestGroup !== 0) {
    return `digests come in groups of eight, at most ${mostDigests}`;
  }
  const isAscending = all.every((text, at) => at === 0 || (all[at - 1] ?? '') < text);
  return isAscending ? null : 'digests stand in order, none twice';
}
