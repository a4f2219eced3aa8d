/** How a package is read, wherever it lies: a folder, a zip, files that a person dropped on a page. */
import { concatBytes, fromUtf8 } from '../bytes.ts';
import { Refusal } from '../result.ts';

export interface PackageFile {
  /** Relative to the bag's own folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What lies there but was not read, and why. */
export interface RefusedFile {
  readonly path: string;
  readonly code:
    /** A symbolic link, a device, a pipe: it can lead out of the package or never end. */
    | 'file/not-a-file'
    | 'file/duplicate'
    | 'file/encrypted'
    /** A compression that this program does not read. */
    | 'file/unknown-compression';
}

export interface Listing {
  readonly files: readonly PackageFile[];
  readonly refused: readonly RefusedFile[];
}

export interface PackageSource {
  list(): Promise<Listing>;
  /**
   * The bytes of a listed file, never more than its size; a chunk is only good until the next is asked for.
   * Throws where it cannot be read as listed.
   */
  open(path: string): AsyncIterable<Uint8Array>;
}

/** It is not a package at all, or reading it as one would exhaust the machine. */
export class UnreadablePackage extends Refusal {
  constructor(code: UnreadableCode, options?: ErrorOptions) {
    super(code, {}, options);
    this.name = 'UnreadablePackage';
  }
}

export type UnreadableCode =
  | 'package/not-found'
  | 'package/not-a-package'
  | 'package/encrypted'
  | 'package/too-many-files'
  | 'package/damaged-archive'
  | 'package/hostile-archive';

/** More files than this are not listed. */
export const mostFiles = 2_000_000;

/**
 * The bag's own folder inside what was given: the folder itself, or the one folder in it, as a zip
 * (RFC 8493, section 4) and a file picker give it. Empty, or a path that ends in `/`.
 */
export function bagRoot(paths: Iterable<string>): string {
  let only: string | null = null;
  let found = false;
  for (const path of paths) {
    if (isSystemTrace(path)) continue;
    const slash = path.indexOf('/');
    if (path === 'bagit.txt' || slash < 0) return '';
    const first = path.slice(0, slash + 1);
    if (only !== null && first !== only) return '';
    only = first;
    if (path === `${first}bagit.txt`) found = true;
  }
  return found && only !== null ? only : '';
}

/**
 * True for what file managers leave behind in a folder they showed or an archive they made. It is no
 * part of a package, tells nothing, and nothing reads it.
 */
export function isSystemTrace(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return path.startsWith('__MACOSX/') || name.startsWith('._') || systemTraces.has(name);
}

const systemTraces = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** A small file as a whole; null if it is longer than `most` bytes. */
export async function readWhole(
  source: PackageSource,
  path: string,
  most: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open(path)) {
    length += chunk.length;
    if (length > most) return null;
    parts.push(chunk.slice());
  }
  return concatBytes(...parts);
}

/** The line is longer than its limit: a hostile file must not be gathered in memory. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong';
}

/**
 * Lines that end in LF, as text; what follows the last LF is a line too if it is not empty.
 * @throws LineTooLong, and Error for bytes that are not UTF-8
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<string> {
  let open: Uint8Array[] = [];
  let length = 0;
  const take = (): string => {
    const line = open.length === 1 && open[0] ? open[0] : concatBytes(...open);
    open = [];
    length = 0;
    return fromUtf8(line);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      if (length + end - start > longest) throw new LineTooLong();
      open.push(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > longest) throw new LineTooLong();
    // A source may use its buffer again, so what is kept is copied.
    if (start < chunk.length) open.push(chunk.slice(start));
  }
  if (length > 0) yield take();
}
