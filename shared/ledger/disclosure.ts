/**
 * Fields that can be withheld one by one, in the manner of SD-JWT (RFC 9901, section 4.2): the entry
 * commits to digests; each field travels beside it as a salted text, or does not travel.
 */
import * as z from 'zod';

import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from '../bytes.ts';
import { canonicalJson, parseCanonical } from '../canonical.ts';
import type { Crypto } from '../crypto.ts';

/** 128 bits: enough that a short value (a name, a date) cannot be guessed from its digest. */
export const saltLength = 16;

/** A hostile package must not make us decode without end; our longest paragraph stays far below. */
const longestDisclosure = 4 * 1024 * 1024;

/** Visible ASCII that begins with a letter: so neither `_sd` nor `...`, which RFC 9901 keeps for itself. */
const fieldName = /^[A-Za-z][!-~]{0,255}$/;

const Parts = z.tuple([
  /** 16 bytes in base64url; the last character carries four bits that are zero. */
  z.string().regex(/^[A-Za-z0-9_-]{21}[AQgw]$/),
  z.string().regex(fieldName),
  z.unknown(),
]);

/** The 43 characters of base64url(SHA-256(...)); the last one carries two bits that are zero. */
export const digestPattern = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

export interface Disclosure {
  /** base64url, 22 characters. */
  readonly salt: string;
  readonly name: string;
  readonly value: unknown;
}

/**
 * The text of a field: base64url of the canonical JSON of [salt, name, value]. Salts are random and
 * never used twice; the caller brings them, since `shared/` has no randomness.
 * @throws Error for a salt of another length or a name that is none; CanonicalJsonError for a value
 * without canonical form.
 */
export function makeDisclosure(salt: Uint8Array, name: string, value: unknown): string {
  if (salt.length !== saltLength) throw new Error(`a salt is ${saltLength} bytes`);
  if (!fieldName.test(name)) throw new Error('the name of a field is a letter and visible ASCII');
  const text = toBase64url(toUtf8(canonicalJson([toBase64url(salt), name, value])));
  if (text.length > longestDisclosure) throw new Error('the field is too long to be disclosed');
  return text;
}

/** The field, or null for anything that `makeDisclosure` would not have written. Never throws. */
export function parseDisclosure(text: string): Disclosure | null {
  if (text.length > longestDisclosure) return null;
  try {
    const parsed = Parts.safeParse(parseCanonical(fromUtf8(fromBase64url(text))));
    if (!parsed.success) return null;
    const [salt, name, value] = parsed.data;
    return { salt, name, value };
  } catch {
    return null;
  }
}

/** base64url(SHA-256(ASCII of the text)) (RFC 9901, section 4.2.3). */
export function disclosureDigest(text: string, crypto: Crypto): string {
  return toBase64url(crypto.sha256(toUtf8(text)));
}
