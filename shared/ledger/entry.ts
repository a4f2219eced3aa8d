/**
 * The header of an entry: the bytes that are hashed, chained and signed. They are kept as they were
 * made and never written anew.
 */
import * as z from 'zod';

import { concatBytes, fromUtf8, toBase64url, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { digestPattern } from './disclosure.ts';

/** Digests come in whole groups, so that their number tells little about the number of fields. */
const digestGroup = 8;
const mostDigests = 4096;

/** A header of the most digests is below this; more is not read. */
const longestHeader = 256 * 1024;

const Identifier = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

const members = {
  vault: Identifier,
  branch: Identifier,
  /** 0, 1, 2 ... without gaps. */
  seq: z.int().nonnegative(),
  /** Leaf hash of the entry before, lowercase hex; 64 zeros for the first. */
  prev: z.string().regex(/^[0-9a-f]{64}$/),
  /** Time of recording by this machine's clock: RFC 3339, UTC, milliseconds. */
  at: z.iso.datetime({ precision: 3 }),
  /** User id. */
  by: Identifier,
  /** Digests of fields and decoys, ascending, none twice, a multiple of eight. */
  _sd: z
    .array(z.string().regex(digestPattern))
    .min(digestGroup)
    .max(mostDigests)
    .refine(all => all.length % digestGroup === 0, 'digests come in groups of eight')
    .refine(all => isAscending(all), 'digests stand in order, none twice'),
};

/** Written by programs that did not bind entries of users yet; read for ever. */
const FirstHeader = z.strictObject({ v: z.literal(1), ...members });

const CurrentHeader = z.strictObject({
  v: z.literal(2),
  ...members,
  /**
   * Position of the latest entry before this one that tells who may sign and under which key of the vault; null
   * before the first. Whoever leaves one of those out of a package contradicts every later signer.
   */
  users: z.int().nonnegative().nullable(),
});

export const EntryHeader = z.discriminatedUnion('v', [FirstHeader, CurrentHeader]);
// The type alone is read-only: freezing each of a million headers costs more than parsing them.
export type EntryHeader = Readonly<z.infer<typeof EntryHeader>>;

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
  return toBase64url(crypto.sha256(toUtf8(text)));
}

export function decoyDigests(seed: Uint8Array, count: number, crypto: Crypto): string[] {
  return Array.from({ length: count }, (_, index) => decoyDigest(seed, index, crypto));
}

/**
 * The bytes of a new header. `digests` are those of the fields, `decoys` fill the last group.
 * Throws a ZodError if a member is not as the schema says, which would be our own fault.
 */
export function buildHeader(
  members: Omit<z.infer<typeof CurrentHeader>, 'v' | '_sd'>,
  digests: readonly string[],
  decoys: readonly string[],
): Uint8Array {
  const _sd = [...digests, ...decoys].sort();
  return toUtf8(headerText(CurrentHeader.parse({ ...members, v: 2, _sd })));
}

export type ParsedHeader =
  | { readonly ok: true; readonly header: EntryHeader }
  | { readonly ok: false; readonly fault: 'entry/malformed' | 'entry/unknown-version' };

/** Reads the bytes of a header: its canonical form and nothing else. Never throws. */
export function parseHeader(bytes: Uint8Array): ParsedHeader {
  if (bytes.length > longestHeader) return { ok: false, fault: 'entry/malformed' };
  try {
    const text = fromUtf8(bytes);
    const value: unknown = JSON.parse(text);
    const parsed = EntryHeader.safeParse(value);
    if (!parsed.success) {
      const isForeign = OtherVersion.safeParse(value).success;
      return { ok: false, fault: isForeign ? 'entry/unknown-version' : 'entry/malformed' };
    }
    if (headerText(parsed.data) !== text) return { ok: false, fault: 'entry/malformed' };
    return { ok: true, header: parsed.data };
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

/**
 * The canonical form (RFC 8785) of a header whose members the schema has passed: all of them are ASCII
 * without escapes, so the form is a template. Six times faster than the general way, on a path that a
 * full verification takes a million times; a test holds it to `canonicalJson`.
 */
function headerText(header: EntryHeader): string {
  const { _sd, at, branch, by, prev, seq, v, vault } = header;
  const users = header.v === 1 ? '' : `"users":${header.users},`;
  return (
    `{"_sd":["${_sd.join('","')}"],"at":"${at}","branch":"${branch}","by":"${by}",` +
    `"prev":"${prev}","seq":${seq},${users}"v":${v},"vault":"${vault}"}`
  );
}

function isAscending(texts: readonly string[]): boolean {
  return texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') < text);
}
