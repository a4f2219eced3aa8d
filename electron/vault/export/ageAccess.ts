import type { RandomAccess } from '../../../shared/package/zip/directory.ts';
import { ageChunk, ageTag, openAgeChunk } from './ageStream.ts';

/**
 * Reads any part of the payload of an age file that we have just written and still hold the key of: so
 * that what is verified is what lies on the disk.
 */
export class AgeAccess implements RandomAccess {
  readonly size: number;
  readonly #file: RandomAccess;
  readonly #start: number;
  readonly #key: Uint8Array;
  readonly #chunks: number;

  /** @param start where the first chunk begins, behind header and nonce */
  constructor(file: RandomAccess, start: number, key: Uint8Array) {
    const sealed = file.size - start;
    this.#chunks = Math.ceil(sealed / (ageChunk + ageTag));
    this.size = sealed - this.#chunks * ageTag;
    this.#file = file;
    this.#start = start;
    this.#key = key;
  }

  async read(start: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    if (length === 0) return bytes;
    const first = Math.floor(start / ageChunk);
    const last = Math.floor((start + length - 1) / ageChunk);
    const step = ageChunk + ageTag;
    const from = this.#start + first * step;
    const to = Math.min(this.#start + (last + 1) * step, this.#file.size);
    const sealed = await this.#file.read(from, to - from);
    for (let index = first; index <= last; index++) {
      const at = (index - first) * step;
      const isLast = index === this.#chunks - 1;
      const plain = openAgeChunk(this.#key, index, isLast, sealed.subarray(at, at + step));
      const offset = index * ageChunk - start;
      const skip = Math.max(0, -offset);
      bytes.set(plain.subarray(skip, length - offset), Math.max(0, offset));
    }
    return bytes;
  }
}
