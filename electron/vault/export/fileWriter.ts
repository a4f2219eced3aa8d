import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { toHex } from '../../../shared/bytes.ts';
import { writeAll } from '../disk/durable.ts';

/** Where bytes go, one piece after another. A piece is the caller's again when `write` has answered. */
export interface ByteWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** Everything is written; nothing may follow. */
  end(): Promise<void>;
}

/** A new file, with size and SHA-256 of what was written. */
export class FileWriter implements ByteWriter {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #size = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Fails where the file is there already. Only its owner may read it. */
  static async create(file: string): Promise<FileWriter> {
    return new FileWriter(await open(file, 'wx', 0o600));
  }

  async write(bytes: Uint8Array): Promise<void> {
    // The system writes in a thread of its own while this one hashes.
    const written = writeAll(this.#handle, bytes);
    this.#hash.update(bytes);
    this.#size += bytes.length;
    await written;
  }

  /** Synced and closed. */
  async end(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
  }

  /** Closed as it is; the file is the caller's to remove. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }

  /** After `end`. */
  result(): { readonly bytes: number; readonly sha256: string } {
    return { bytes: this.#size, sha256: toHex(this.#hash.digest()) };
  }
}
