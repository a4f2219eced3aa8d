import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder, writeAll } from '../disk/durable.ts';
import { asError } from './failure.ts';
import type { PackageSink, WrittenPackage } from './sink.ts';

/** Files that are being synced while the next are written: more would only queue in the system. */
const mostSyncing = 8;

/** A package as a folder. Files are synced in parallel with the writing of the next. */
export class FolderSink implements PackageSink {
  readonly #folder: string;
  readonly #folders = new Map<string, Promise<void>>();
  readonly #syncing = new Set<Promise<void>>();
  #failed: Error | null = null;
  #bytes = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder; fails where it is there already. */
  static async create(folder: string): Promise<FolderSink> {
    await mkdir(folder, { mode: 0o700 });
    return new FolderSink(folder);
  }

  async add(file: string, _size: number | null, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const full = path.join(this.#folder, file);
    await this.#makeFolder(path.dirname(full));
    const handle = await open(full, 'wx', 0o600);
    try {
      for await (const chunk of bytes) {
        await writeAll(handle, chunk);
        this.#bytes += chunk.length;
      }
    } catch (error) {
      await handle.close();
      throw error;
    }
    await this.#syncLater(handle);
  }

  readonly place = async (file: string, size: number): Promise<string> => {
    const full = path.join(this.#folder, file);
    await this.#makeFolder(path.dirname(full));
    this.#bytes += size;
    return full;
  };

  async finish(): Promise<WrittenPackage> {
    await Promise.all(this.#syncing);
    if (this.#failed !== null) throw this.#failed;
    for (const folder of this.#folders.keys()) await syncFolder(folder);
    return { bytes: this.#bytes, sha256: null };
  }

  async abandon(): Promise<void> {
    await Promise.all(this.#syncing);
    await rm(this.#folder, { recursive: true, force: true }).catch(() => undefined);
  }

  /** Each folder is made once, however many files wait for it. */
  #makeFolder(folder: string): Promise<void> {
    const made = this.#folders.get(folder) ?? this.#makeNew(folder);
    this.#folders.set(folder, made);
    return made;
  }

  async #makeNew(folder: string): Promise<void> {
    if (folder === this.#folder) return;
    await this.#makeFolder(path.dirname(folder));
    await mkdir(folder, { mode: 0o700 });
  }

  async #syncLater(handle: FileHandle): Promise<void> {
    if (this.#syncing.size >= mostSyncing) await Promise.race(this.#syncing);
    if (this.#failed !== null) throw this.#failed;
    const sync = this.#sync(handle).then(() => void this.#syncing.delete(sync));
    this.#syncing.add(sync);
  }

  /** Never rejects: the failure is told by the next `add`, or by `finish`. */
  async #sync(handle: FileHandle): Promise<void> {
    try {
      await handle.sync();
    } catch (error) {
      this.#failed = asError(error);
    }
    await handle.close().catch((error: unknown) => (this.#failed ??= asError(error)));
  }
}
