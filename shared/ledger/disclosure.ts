/**
 * Fields that can be withheld one by one, in the manner of SD-JWT (RFC 9901, section 4.2): the entry
 * commits to digests; each field travels beside it as a salted text, or does not travel.
 */
import { guessBase64urlText, textToBase64url, toBase64url } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import type { Crypto } from '../crypto.ts';

/** 128 bits: enough that a short value (a name, a date) cannot be guessed from its digest. */
export const saltLength = 16;

/** A hostile package must not make us decode without end; our longest paragraph stays far below. */
const longestDisclosure = 4 * 1024 * 1024;

/** Visible ASCII that begins with a letter: so neither `_sd` nor `...`, which RFC 9901 keeps for itself. */
const fieldName = /^[A-Za-z][!-~]{0,255}$/;

/** 16 bytes in base64url; the last character carries four bits that are zero. */
const saltPattern = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** The 43 characters of base64url(SHA-256(...)); the last one carries two bits that are zero. */
export const lastOfDigest = 'AEIMQUYcgkosw048';
export const digestPattern = new RegExp(`^[A-Za-z0-9_-]{42}[${lastOfDigest}]$`);

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
  // the canonical form of the three: a salt is spelled as it is
  const parts = `["${toBase64url(salt)}",${canonicalJson(name)},${canonicalJson(value)}]`;
  const text = textToBase64url(parts);
  if (text.length > longestDisclosure) throw new Error('the field is too long to be disclosed');
  return text;
}

/** The field, or null for anything that `makeDisclosure` would not have written. Never throws. */
export function parseDisclosure(text: string): Disclosure | null {
  if (text.length > longestDisclosure) return null;
  try {
    const read: unknown = JSON.parse(guessBase64urlText(text));
    const parts = partsOf(read);
    // it is what it says if and only if it is what we would have written
    return parts && textToBase64url(canonicalJson(read)) === text ? parts : null;
  } catch {
    return null;
  }
}

/** Written by hand: a full verification comes here twenty million times. */
function partsOf(read: unknown): Disclosure | null {
  if (!Array.isArray(read) || read.length !== 3) return null;
  const parts: readonly unknown[] = read;
  const [salt, name, value] = parts;
  if (typeof salt !== 'string' || !saltPattern.test(salt)) return null;
  if (typeof name !== 'string' || !fieldName.test(name)) return null;
  return { salt, name, value };
}

/** base64url(SHA-256(ASCII of the text)) (RFC 9901, section 4.2.3). */
export function disclosureDigest(text: string, crypto: Crypto): string {
  return crypto.textDigest(text);
}
