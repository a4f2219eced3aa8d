/**
 * Reading ASN.1 (X.690): as much as time-stamp tokens, signatures and certificates need. BER is read, of which DER is a
 * part: some programs write detached signatures with lengths left open. Nothing is ever encoded anew: what is hashed
 * or compared are the bytes as they lie there.
 */
import { concatBytes, toHex } from '../bytes.ts';

export interface Asn1 {
  /** Class, form and number in one byte; numbers above 30 do not occur in our formats and are refused. */
  readonly tag: number;
  readonly content: Uint8Array;
  /** Tag, length and content. */
  readonly whole: Uint8Array;
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** `[number]`, constructed: explicit tags, and implicit ones of sequences and sets. */
export function context(number: number): number {
  return 0xa0 + number;
}

const deepest = 32;
const constructed = 0x20;
const openLength = 0x80;

/** The one value that the bytes are. Throws on anything else, and where something follows it. */
export function readAsn1(bytes: Uint8Array): Asn1 {
  const { node, end } = readAt(bytes, 0, 0);
  if (end !== bytes.length) throw new Error('something follows the value');
  return node;
}

/** The values inside a constructed one, in order. */
export function partsOf(node: Asn1, tag: number = tags.sequence): Asn1[] {
  expectTag(node, tag);
  const parts: Asn1[] = [];
  for (let at = 0; at < node.content.length;) {
    const { node: part, end } = readAt(node.content, at, 0);
    parts.push(part);
    at = end;
  }
  return parts;
}

/** The first value, if there is one with such a tag, and the rest. */
export function takeIf(parts: readonly Asn1[], tag: number): [Asn1 | null, readonly Asn1[]] {
  const [first, ...rest] = parts;
  return first?.tag === tag ? [first, rest] : [null, parts];
}

/** The value at that place. Throws where there is none. */
export function partAt(parts: readonly Asn1[], at: number): Asn1 {
  const part = parts[at];
  if (part === undefined) throw new Error('a part is missing');
  return part;
}

export function expectTag(node: Asn1, tag: number): Asn1 {
  if (node.tag !== tag) throw new Error('another kind of value stands there');
  return node;
}

/** Dotted decimals of an object identifier. */
export function oidOf(node: Asn1): string {
  const { content } = expectTag(node, tags.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte % 128);
    if (!Number.isSafeInteger(arc)) throw new Error('an identifier is too long');
    if (byte >= 128) continue;
    arcs.push(arc);
    arc = 0;
  }
  const last = content.at(-1);
  if (last === undefined || last >= 128) throw new Error('an identifier is cut short');
  const [head = 0, ...rest] = arcs;
  const first = Math.min(Math.floor(head / 40), 2);
  return [first, head - first * 40, ...rest].join('.');
}

/** Lowercase hex of an integer that is not negative, without leading zero bytes. */
export function integerOf(node: Asn1): string {
  const { content } = expectTag(node, tags.integer);
  const [first] = content;
  if (first === undefined || first >= 0x80) throw new Error('a number is negative');
  return toHex(content).replace(/^(?:00)+(?=..)/, '');
}

/** The bytes of an octet string, put together where it was written in pieces. */
export function octetsOf(node: Asn1): Uint8Array {
  if (node.tag !== tags.octetString + constructed) {
    return expectTag(node, tags.octetString).content;
  }
  return concatBytes(...partsOf(node, node.tag).map(octetsOf));
}

/** The bytes of a bit string that ends with a whole byte. */
export function bitsOf(node: Asn1): Uint8Array {
  const { content } = expectTag(node, tags.bitString);
  if (content[0] !== 0) throw new Error('a signature or key ends within a byte');
  return content.slice(1);
}

const timePattern = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d+))?Z$/;

/** UTCTime or GeneralizedTime as RFC 3339 with milliseconds; finer fractions are cut off. */
export function timeOf(node: Asn1): string {
  const text = String.fromCharCode(...node.content);
  const isShort = node.tag === tags.utcTime;
  if (!isShort) expectTag(node, tags.generalizedTime);
  // RFC 5280, section 4.1.2.5.1: two digits from 50 on are of the last century
  const whole = isShort ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const [, year, month, day, hour, minute, second, fraction = ''] = timePattern.exec(whole) ?? [];
  const spelled = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  const moment = new Date(spelled);
  if (Number.isNaN(moment.getTime()) || moment.toISOString() !== spelled) {
    throw new Error('a time is none');
  }
  return spelled;
}

function readAt(bytes: Uint8Array, at: number, depth: number): { node: Asn1; end: number } {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new Error('a value is cut short');
  if (tag % 32 === 31 || depth > deepest) throw new Error('the structure is not one of ours');
  if (first === openLength) return readOpen(bytes, at, tag, depth);
  const [length, start] = readLength(bytes, at + 1, first);
  const end = start + length;
  if (end > bytes.length) throw new Error('a value is cut short');
  return {
    node: { tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) },
    end,
  };
}

function readLength(bytes: Uint8Array, at: number, first: number): [length: number, start: number] {
  if (first < openLength) return [first, at + 1];
  const count = first - openLength;
  if (count > 4) throw new Error('a value is too long');
  let length = 0;
  for (const byte of bytes.subarray(at + 1, at + 1 + count)) length = length * 256 + byte;
  return [length, at + 1 + count];
}

/** A length that is not told: the value ends where two zero bytes stand for its next part. */
function readOpen(
  bytes: Uint8Array,
  at: number,
  tag: number,
  depth: number,
): { node: Asn1; end: number } {
  if (Math.floor(tag / constructed) % 2 === 0) throw new Error('the length is missing');
  let next = at + 2;
  while (bytes[next] !== 0 || bytes[next + 1] !== 0) next = readAt(bytes, next, depth + 1).end;
  const [content, whole] = [bytes.subarray(at + 2, next), bytes.subarray(at, next + 2)];
  return { node: { tag, content, whole }, end: next + 2 };
}
