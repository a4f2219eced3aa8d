/**
 * A recovery share: five lines that a person keeps on paper (docs/formats.md, "Recovery share"). Combining too few
 * shares, or foreign ones, gives a wrong key without a sound; so each says of which vault and set it is, how many
 * are needed, and holds a checksum of itself.
 */
import { concatBytes, equalBytes, fromHex, toHex, toUtf8 } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { fault, ok, type Result } from '../result.ts';
import { cutLines, lineCount, typedLines } from './paper.ts';
import { lineLength, plainLine, readLine, type LineFault } from './shareLine.ts';

export const shareVersion = 1;
/** 32 bytes of the polynomials, and the place at which they were taken. */
export const pieceLength = 33;
/** A share a holder: more people than this cannot be kept track of. */
export const mostShares = 15;
/** One share alone would be a key in one hand. */
export const leastThreshold = 2;

const checksumLength = 5;
const checksumLabel = toUtf8('litopys/share/v1\n');
/** Stands before the lines in a QR code, so that whoever scans one sees what it is. */
const mark = 'LITOPYS-SHARE';

export interface Share {
  /** First eight hex digits of the vault's id. */
  readonly vault: string;
  /** First eight hex digits of the set's id. */
  readonly set: string;
  /** How many are needed, of how many. */
  readonly threshold: number;
  readonly shares: number;
  /** From 1: which holder's it is. */
  readonly number: number;
  /** `pieceLength` bytes of Shamir's sharing over GF(2^8). */
  readonly piece: Uint8Array;
}

/** The short form in which ids of vaults and sets stand on paper. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}

/** The five lines, in groups for the eye. */
export function shareLines(share: Share, crypto: Crypto): readonly string[] {
  const { vault, set, threshold, shares, number, piece } = share;
  if (piece.length !== pieceLength) throw new Error(`a piece is ${pieceLength} bytes`);
  const content = concatBytes(
    Uint8Array.of(shareVersion),
    fromHex(vault),
    fromHex(set),
    Uint8Array.of(threshold, shares, number),
    piece,
  );
  const whole = concatBytes(content, checksumOf(content, crypto));
  const lines = cutLines(whole);
  content.fill(0);
  whole.fill(0);
  return lines;
}

/** The same lines for a QR code, in the letters of its alphanumeric mode. */
export function shareQrText(lines: readonly string[]): string {
  return [mark, ...lines.map(plainLine)].join('/');
}

/** How each line stands while somebody types; for a hint beside it. */
export function lineStates(text: string): readonly (LineFault | 'right')[] {
  return typedLines(text, mark).map((line, index) => {
    const read = readLine(index + 1, line);
    return typeof read === 'string' ? read : 'right';
  });
}

/**
 * A share as typed, pasted or scanned: lines in any spacing, upper or lower case, or the text of the QR code. Lines
 * that begin with # are remarks.
 * Faults: share/empty, share/line-count, share/line-length, share/damaged, share/does-not-add-up,
 * share/unknown-version.
 */
export function readShare(text: string, crypto: Crypto): Result<Share> {
  const typed = typedLines(text, mark);
  if (typed.length === 0) return fault('share/empty');
  const version = versionOf(typed);
  if (version !== null && version !== shareVersion)
    return fault('share/unknown-version', { version });
  if (typed.length !== lineCount) {
    return fault('share/line-count', { found: typed.length, expected: lineCount });
  }
  const read = typed.map((line, index) => readLine(index + 1, line));
  const odd = typed.findIndex(line => line.length !== lineLength);
  if (odd !== -1) {
    const found = typed[odd]?.length ?? 0;
    return fault('share/line-length', { line: odd + 1, found, expected: lineLength });
  }
  const damaged = read.flatMap((line, index) => (typeof line === 'string' ? [index + 1] : []));
  if (damaged.length > 0) return fault('share/damaged', { lines: damaged.join(', ') });
  return whole(concatBytes(...read.filter(line => typeof line !== 'string')), crypto);
}

function whole(bytes: Uint8Array, crypto: Crypto): Result<Share> {
  const content = bytes.subarray(0, -checksumLength);
  const [threshold = 0, shares = 0, number = 0] = content.subarray(9, 12);
  const isRight = equalBytes(bytes.subarray(-checksumLength), checksumOf(content, crypto));
  const isPossible =
    threshold >= leastThreshold &&
    threshold <= shares &&
    shares <= mostShares &&
    number >= 1 &&
    number <= shares;
  const piece = content.slice(12);
  const vault = toHex(content.subarray(1, 5));
  const set = toHex(content.subarray(5, 9));
  bytes.fill(0);
  if (!isRight || !isPossible) return fault('share/does-not-add-up');
  return ok({ vault, set, threshold, shares, number, piece });
}

/** The version stands first in every version; null where the first line cannot be read. */
function versionOf(typed: readonly string[]): number | null {
  const line = readLine(1, typed[0] ?? '');
  return typeof line === 'string' ? null : (line[0] ?? null);
}

function checksumOf(content: Uint8Array, crypto: Crypto): Uint8Array {
  return crypto.sha256(concatBytes(checksumLabel, content)).slice(0, checksumLength);
}
