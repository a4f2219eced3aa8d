/** What a person picked or dropped, as a package that can be read piece by piece. */
import {
  bagRoot,
  isSystemTrace,
  type Listing,
  type PackageSource,
} from '../../shared/package/source.ts';
import type { RandomAccess } from '../../shared/package/zip/directory.ts';
import { ZipSource, type Inflate } from '../../shared/package/zip/zipSource.ts';

const chunkSize = 1024 * 1024;

export interface Chosen {
  /** Name of the folder or of the file, to tell the reader what is being checked. */
  readonly name: string;
  readonly source: PackageSource;
}

export interface PathFile {
  readonly path: string;
  readonly file: File;
}

/** A single file is taken for a zip, all else for a folder; null where nothing was picked. */
export function chosenFrom(files: readonly PathFile[]): Chosen | null {
  const [first] = files;
  if (first === undefined) return null;
  if (files.length === 1 && !first.path.includes('/')) {
    return { name: first.file.name, source: new ZipSource(blobAccess(first.file), inflate) };
  }
  const name = first.path.split('/')[0] ?? first.path;
  return { name, source: new FilesSource(files) };
}

/** The files of a folder, as the browser lists them. */
class FilesSource implements PackageSource {
  readonly #files = new Map<string, File>();

  constructor(files: readonly PathFile[]) {
    const root = bagRoot(files.map(each => each.path));
    for (const { path, file } of files) {
      if (!path.startsWith(root) || isSystemTrace(path)) continue;
      this.#files.set(path.slice(root.length), file);
    }
  }

  list(): Promise<Listing> {
    const files = [...this.#files].map(([path, { size }]) => ({ path, size }));
    return Promise.resolve({ files, refused: [] });
  }

  async *open(path: string): AsyncGenerator<Uint8Array> {
    const file = this.#files.get(path);
    if (file === undefined) throw new Error('no such file');
    const blob = blobAccess(file);
    for (let at = 0; at < blob.size; at += chunkSize) {
      yield blob.read(at, Math.min(chunkSize, blob.size - at));
    }
  }
}

function blobAccess(blob: Blob): RandomAccess {
  return {
    size: blob.size,
    async read(start, length) {
      const bytes = new Uint8Array(await blob.slice(start, start + length).arrayBuffer());
      if (bytes.length !== length) throw new Error('the file is shorter than it says');
      return bytes;
    },
  };
}

const inflate: Inflate = async function* (chunks: AsyncIterable<Uint8Array>) {
  const inflater = new DecompressionStream('deflate-raw');
  const fed = feed(inflater.writable.getWriter(), chunks);
  // Told where the pieces are taken: a failure here ends the other side too.
  fed.catch(() => undefined);
  // Older browsers cannot iterate over a stream.
  const reader = inflater.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield value;
  }
  await fed;
};

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(new Uint8Array(chunk));
    await writer.close();
  } catch (cause) {
    await writer.abort(cause).catch(() => undefined);
    throw cause;
  }
}
