/**
 * Bytes and their spellings. Each spelling is unique: what decodes, encodes back to the same text.
 * Every decoder throws a plain Error on anything else; whoever reads foreign text catches it once,
 * where the text enters.
 */
import { bytesToHex, concatBytes as concatNoble, hexToBytes } from '@noble/hashes/utils.js';
import { base64, base64urlnopad } from '@scure/base';

/** The two WHATWG codecs exist in every runtime we have, but `shared/` sees neither Node nor DOM types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: true; ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/** Node's codecs, ten times as fast, which a ledger of a million entries needs. A page has none and takes the others. */
declare const Buffer:
  | undefined
  | {
      from(text: string, spelling: 'utf8' | 'base64url'): NativeBytes;
      from(memory: ArrayBufferLike, offset: number, length: number): NativeBytes;
    };
interface NativeBytes {
  readonly length: number;
  toString(spelling: 'hex' | 'base64url' | 'utf8'): string;
  write(text: string, spelling: 'base64url'): number;
}
const native =
  typeof Buffer === 'undefined'
    ? null
    : {
        over: ({ buffer, byteOffset, length }: Uint8Array) =>
          Buffer.from(buffer, byteOffset, length),
        textBytes: (text: string) => Buffer.from(text, 'utf8'),
        spelled: (text: string) => Buffer.from(text, 'base64url').toString('utf8'),
      };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 of a text. Throws on a lone surrogate, which the codec alone would silently replace. */
export function toUtf8(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  // As many bytes as units means ASCII: headers and digests are spared the search.
  if (bytes.length !== text.length && hasLoneSurrogate(text)) {
    throw new Error('the text has a lone surrogate');
  }
  return bytes;
}

/** The text of UTF-8 bytes; a byte order mark is kept as a character. Throws on invalid UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new Error('the bytes are not UTF-8', { cause });
  }
}

/** True where a UTF-16 surrogate stands without its pair: such a text has no UTF-8 form. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return concatNoble(...parts);
}

/** Equality in a time that depends on the length only. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let at = 0; at < a.length; at++) difference |= (a[at] ?? 0) ^ (b[at] ?? 0);
  return difference === 0;
}

/** A short array has no memory of its own until a codec asks for it, which costs more than the spelling. */
const longestSpelledHere = 64;
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lowercase hex. */
export function toHex(bytes: Uint8Array): string {
  if (bytes.length > longestSpelledHere) {
    return native ? native.over(bytes).toString('hex') : bytesToHex(bytes);
  }
  let text = '';
  for (const byte of bytes) text += hexOfByte[byte] ?? '';
  return text;
}

/** Throws on anything but an even number of lowercase hex digits. */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new Error('the text is not lowercase hex');
  return hexToBytes(text);
}

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  return native ? native.over(bytes).toString('base64url') : base64urlnopad.encode(bytes);
}

/** Base64url of the UTF-8 of a text. Throws on a lone surrogate. */
export function textToBase64url(text: string): string {
  if (!native) return toBase64url(toUtf8(text));
  const bytes = native.textBytes(text);
  if (bytes.length !== text.length && hasLoneSurrogate(text)) {
    throw new Error('the text has a lone surrogate');
  }
  return bytes.toString('base64url');
}

/**
 * The text that a spelling holds, if it is one: what is broken may come out as something else, or throw. Only for those
 * who hold what came out to `textToBase64url`, which costs less than two checks on the way.
 */
export function guessBase64urlText(spelling: string): string {
  return native ? native.spelled(spelling) : fromUtf8(base64urlnopad.decode(spelling));
}

/** Throws on padding, on foreign characters and on slack bits that are not zero. */
export function fromBase64url(text: string): Uint8Array {
  if (!native) return base64urlnopad.decode(text);
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const memory = native.over(bytes);
  memory.write(text, 'base64url');
  // Node's decoder passes over what it does not know: only what it spells again is what was read
  if (memory.toString('base64url') !== text) throw new Error('the text is not base64url');
  return bytes;
}

/** Standard base64 with padding (RFC 4648, section 4), as signed notes and PEM use it. */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** Throws on missing padding, on foreign characters, line breaks and on slack bits that are not zero. */
export function fromBase64(text: string): Uint8Array {
  return base64.decode(text);
}
