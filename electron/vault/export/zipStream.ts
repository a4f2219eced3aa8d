import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ByteWriter } from './fileWriter.ts';

/** The beginning of the DOS calendar: a time of writing would only tell about us, and change the digest. */
const fixedTime = new Date(1980, 0, 1);

/**
 * A zip (zip64 where it needs to be) of stored, uncompressed files in the order in which they come, under
 * one folder (RFC 8493, section 4). Equal contents give equal bytes.
 */
export class ZipStream {
  readonly #zip = new ZipFile();
  readonly #root: string;
  readonly #pumped: Promise<void>;

  constructor(root: string, output: ByteWriter) {
    this.#root = root;
    this.#pumped = this.#pump(output);
    // A failure is told by the next `add`, or by `end`; until then it must not count as unhandled.
    this.#pumped.catch(() => undefined);
  }

  async add(path: string, size: number | null, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const stream = Readable.from(copied(bytes), { highWaterMark: 2 });
    const options = { mtime: fixedTime, mode: 0o100644, compress: false, forceDosTimestamp: true };
    const written = new Promise<void>((resolve, reject) => {
      stream.once('end', resolve);
      stream.once('error', reject);
    });
    this.#zip.addReadStream(
      stream,
      `${this.#root}/${path}`,
      size === null ? options : { ...options, size },
    );
    // The archive does not end before `end` is called, so only a failure can come first.
    try {
      await Promise.race([written, this.#pumped]);
    } catch (error) {
      // Closes what the pieces come from.
      stream.destroy();
      throw error;
    }
  }

  async end(): Promise<void> {
    this.#zip.end();
    await this.#pumped;
  }

  async #pump(output: ByteWriter): Promise<void> {
    const failed = new Promise<never>((_, reject) => this.#zip.once('error', reject));
    const pumped = (async () => {
      for await (const chunk of this.#zip.outputStream) {
        if (!(chunk instanceof Uint8Array)) throw new Error('the archive gave no bytes');
        await output.write(chunk);
      }
      await output.end();
    })();
    await Promise.race([pumped, failed]);
  }
}

/** The archive keeps pieces for a while, so that each must be its own. */
async function* copied(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) yield Buffer.from(chunk);
}
