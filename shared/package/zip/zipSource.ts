/** A package in a zip archive, read in place: nothing is unpacked to disk or gathered in memory. */
import { equalBytes } from '../../bytes.ts';
import {
  bagRoot,
  isSystemTrace,
  UnreadablePackage,
  type Listing,
  type PackageFile,
  type PackageSource,
  type RefusedFile,
} from '../source.ts';
import { readDirectory, viewOf, type RandomAccess, type ZipEntry } from './directory.ts';

/** Raw DEFLATE (RFC 1951): the browser's, or Node's. */
export type Inflate = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

const chunkSize = 1024 * 1024;
const localHeaderLength = 30;
const stored = 0;
const deflated = 8;

/** How an age file begins, binary and armoured (age-encryption.org/v1). */
const ageMarks = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'];
const longestMark = 40;

/** Packages are stored uncompressed; one that somebody packed anew stays far below this. */
const mostExpansion = 100;
const freeExpansion = 64 * 1024 * 1024;

export class ZipSource implements PackageSource {
  readonly #file: RandomAccess;
  readonly #inflate: Inflate;
  readonly #entries = new Map<string, ZipEntry>();

  constructor(file: RandomAccess, inflate: Inflate) {
    this.#file = file;
    this.#inflate = inflate;
  }

  /** @throws UnreadablePackage where it is encrypted, no archive, damaged, or would unpack to an absurd size */
  async list(): Promise<Listing> {
    await this.#refuseEncrypted();
    const all = await readDirectory(this.#file);
    const total = all.reduce((sum, entry) => sum + entry.size, 0);
    if (total > freeExpansion && total > this.#file.size * mostExpansion) {
      throw new UnreadablePackage('package/hostile-archive');
    }
    const entries = all.filter(({ name, size }) => !(name.endsWith('/') && size === 0));
    const root = bagRoot(entries.map(entry => entry.name));
    const files: PackageFile[] = [];
    const refused: RefusedFile[] = [];
    this.#entries.clear();
    for (const entry of entries) {
      const isInside = entry.name.startsWith(root);
      if (!isInside || isSystemTrace(entry.name)) continue;
      const path = entry.name.slice(root.length);
      const code = this.#entries.has(path) ? 'file/duplicate' : whyNot(entry);
      if (code !== null) {
        refused.push({ path, code });
        continue;
      }
      this.#entries.set(path, entry);
      files.push({ path, size: entry.size });
    }
    return { files, refused };
  }

  async *open(path: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new Error('no such file in the archive');
    const start = await this.#dataStart(entry);
    const raw = this.#slices(start, entry.compressedSize);
    let length = 0;
    for await (const chunk of entry.method === stored ? raw : this.#inflate(raw)) {
      length += chunk.length;
      if (length > entry.size) throw new Error('more bytes than the directory says');
      yield chunk;
    }
    if (length !== entry.size) throw new Error('fewer bytes than the directory says');
  }

  /** An age file holds the zip: only its recipient can open it, with age and a key. */
  async #refuseEncrypted(): Promise<void> {
    const length = Math.min(this.#file.size, longestMark);
    const start = await this.#file.read(0, length);
    const text = Array.from(start, byte => String.fromCharCode(byte)).join('');
    if (ageMarks.some(mark => text.startsWith(mark)))
      throw new UnreadablePackage('package/encrypted');
  }

  /** The local header must tell of the same file as the directory: some programs go by one, some by the other. */
  async #dataStart(entry: ZipEntry): Promise<number> {
    const { offset, rawName, method } = entry;
    const header = viewOf(await this.#file.read(offset, localHeaderLength));
    const nameLength = header.getUint16(26, true);
    const isSame =
      header.getUint32(0, true) === 0x04034b50 &&
      header.getUint16(8, true) === method &&
      nameLength === rawName.length &&
      equalBytes(await this.#file.read(offset + localHeaderLength, nameLength), rawName);
    if (!isSame) throw new Error('directory and file tell of two files');
    return offset + localHeaderLength + nameLength + header.getUint16(28, true);
  }

  async *#slices(start: number, length: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < length; at += chunkSize) {
      yield await this.#file.read(start + at, Math.min(chunkSize, length - at));
    }
  }
}

function whyNot(entry: ZipEntry): RefusedFile['code'] | null {
  if (entry.isLink) return 'file/not-a-file';
  if (entry.isEncrypted) return 'file/encrypted';
  if (entry.method !== stored && entry.method !== deflated) return 'file/unknown-compression';
  if (entry.method === stored && entry.size !== entry.compressedSize)
    return 'file/unknown-compression';
  return null;
}
