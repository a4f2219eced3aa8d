import { constants } from 'node:fs';
import { open, opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  bagRoot,
  isSystemTrace,
  mostFiles,
  UnreadablePackage,
  type Listing,
  type PackageFile,
  type PackageSource,
  type RefusedFile,
} from '../../shared/package/source.ts';

const chunkSize = 1024 * 1024;
/** Deeper folders are none of ours, and a walk through them could exhaust the stack or the path length. */
const deepestFolder = 32;

/**
 * A package that lies as a folder. Symbolic links are not followed, pipes and devices not opened: they
 * are told as refused.
 */
export class FolderSource implements PackageSource {
  readonly #folder: string;
  #root = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  async list(): Promise<Listing> {
    const files: PackageFile[] = [];
    const refused: RefusedFile[] = [];
    await this.#walk('', 0, files, refused);
    this.#root = bagRoot(files.map(file => file.path));
    const inside = <F extends { path: string }>(all: readonly F[]) =>
      all
        .filter(file => file.path.startsWith(this.#root) && !isSystemTrace(file.path))
        .map(file => ({ ...file, path: file.path.slice(this.#root.length) }));
    return { files: inside(files), refused: inside(refused) };
  }

  async *open(file: string): AsyncGenerator<Uint8Array> {
    const full = path.join(this.#folder, this.#root, file);
    const handle = await open(
      full,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      if (!(await handle.stat()).isFile()) throw new Error('not a file');
      const buffer = new Uint8Array(chunkSize);
      for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, chunkSize, null);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  }

  async #walk(
    folder: string,
    depth: number,
    files: PackageFile[],
    refused: RefusedFile[],
  ): Promise<void> {
    const entries = [];
    for await (const entry of await opendir(path.join(this.#folder, folder))) entries.push(entry);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const name = folder + entry.name;
      if (files.length + refused.length >= mostFiles) {
        throw new UnreadablePackage('package/too-many-files');
      }
      if (entry.isFile()) {
        const { size } = await stat(path.join(this.#folder, name));
        files.push({ path: name, size });
      } else if (entry.isDirectory() && depth < deepestFolder) {
        await this.#walk(`${name}/`, depth + 1, files, refused);
      } else {
        refused.push({ path: name, code: 'file/not-a-file' });
      }
    }
  }
}
