import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import type { RandomAccess } from '../../shared/package/zip/directory.ts';
import type { Inflate } from '../../shared/package/zip/zipSource.ts';

/** A file opened for reading any part of it. Close it when done. */
export class FileAccess implements RandomAccess {
  readonly size: number;
  readonly #handle: FileHandle;

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  /** Never follows a link, never waits on a pipe. */
  static async open(file: string): Promise<FileAccess> {
    const handle = await open(
      file,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const { size } = await handle.stat();
    return new FileAccess(handle, size);
  }

  async read(start: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
      const { bytesRead } = await this.#handle.read(bytes, filled, length - filled, start + filled);
      if (bytesRead === 0) throw new Error('the file is shorter than it says');
      filled += bytesRead;
    }
    return bytes;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

export const nodeInflate: Inflate = async function* (chunks: AsyncIterable<Uint8Array>) {
  const inflater = createInflateRaw();
  const inflated: AsyncIterable<unknown> = inflater;
  // A failure of either side ends the other, and is thrown where the pieces are taken.
  const fed = pipeline(chunks, inflater);
  fed.catch(() => undefined);
  for await (const chunk of inflated) {
    if (!(chunk instanceof Uint8Array)) throw new Error('the inflater gave no bytes');
    yield chunk;
  }
  await fed;
};
