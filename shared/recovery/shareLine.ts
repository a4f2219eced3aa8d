/**
 * One line of a recovery share: ten bytes that a person can type back. Sixteen characters of Crockford's base 32
 * and two that check them, so that a slip is told with the line it stands in (docs/formats.md, "Recovery share").
 */
import { base32crockford } from '@scure/base';

export const lineBytes = 10;
/** Characters of a line without the spaces: sixteen that say something, two that check. */
export const lineLength = 18;
const dataLength = 16;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters that look the same on paper, or on a keyboard that was left in Cyrillic. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ...pairs('OILОІ', '01101'),
  ...pairs('АВЕЗКМНРСТХУ', 'ABE3KMHPCTXY'),
]);

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from).map((letter, index) => [letter, to.charAt(index)]);
}

/**
 * CRC-10 (ITU-T I.610: x^10 + x^9 + x^5 + x^4 + x + 1) over the line's number and its sixteen characters, five bits
 * each, the highest first. Its degree is ten: one wrong character, or two neighbours changed about, never pass.
 */
function checkOf(line: number, symbols: readonly number[]): number {
  let crc = 0;
  for (const symbol of [line, ...symbols]) {
    for (let bit = 4; bit >= 0; bit--) {
      const top = (crc >> 9) ^ ((symbol >> bit) & 1);
      crc = (crc << 1) & 0x3ff;
      if (top === 1) crc ^= 0x233;
    }
  }
  return crc;
}

/** The line of these ten bytes, in groups for the eye. `line` counts from 1. */
export function writeLine(line: number, bytes: Uint8Array): string {
  const data = base32crockford.encode(bytes);
  const check = checkOf(line, symbolsOf(data));
  const groups = [0, 4, 8, 12].map(at => data.slice(at, at + 4));
  return [...groups, alphabet.charAt(check >> 5) + alphabet.charAt(check & 31)].join(' ');
}

export type LineFault = 'too-short' | 'too-long' | 'wrong';

/** What is typed without spaces, dashes and a number before it, in the letters it stands for. */
export function plainLine(typed: string): string {
  const bare = typed.replace(/^\s*\d\s*[.):]/, '').replace(/[\s\-\u2010-\u2015.,·_]/g, '');
  return Array.from(bare.toUpperCase(), letter => lookalikes.get(letter) ?? letter).join('');
}

/** The ten bytes of a line without its spaces, or what is wrong with it. */
export function readLine(line: number, plain: string): Uint8Array | LineFault {
  if (plain.length < lineLength) return 'too-short';
  if (plain.length > lineLength) return 'too-long';
  const symbols = symbolsOf(plain);
  if (symbols.includes(-1)) return 'wrong';
  const [high = 0, low = 0] = symbols.slice(dataLength);
  if (checkOf(line, symbols.slice(0, dataLength)) !== (high << 5) + low) return 'wrong';
  return base32crockford.decode(plain.slice(0, dataLength));
}

function symbolsOf(text: string): number[] {
  return Array.from(text, letter => alphabet.indexOf(letter));
}
