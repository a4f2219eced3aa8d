import { rm } from 'node:fs/promises';
import { AgeStream, type AgeKey } from './ageStream.ts';
import { FileWriter, type ByteWriter } from './fileWriter.ts';
import type { PackageSink, WrittenPackage } from './sink.ts';
import { ZipStream } from './zipStream.ts';

/** A package as one file: a zip, or a zip that goes straight into age and never lies on the disk in the clear. */
export class ArchiveSink implements PackageSink {
  readonly place = null;
  readonly #file: string;
  readonly #writer: FileWriter;
  readonly #zip: ZipStream;

  private constructor(file: string, writer: FileWriter, zip: ZipStream) {
    this.#file = file;
    this.#writer = writer;
    this.#zip = zip;
  }

  /** @param root the one folder in the archive; fails where the file is there already */
  static async create(file: string, root: string, age: AgeKey | null): Promise<ArchiveSink> {
    const writer = await FileWriter.create(file);
    const output: ByteWriter = age === null ? writer : await AgeStream.begin(age, writer);
    return new ArchiveSink(file, writer, new ZipStream(root, output));
  }

  async add(path: string, size: number | null, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    await this.#zip.add(path, size, bytes);
  }

  async finish(): Promise<WrittenPackage> {
    await this.#zip.end();
    return this.#writer.result();
  }

  async abandon(): Promise<void> {
    await this.#writer.abandon();
    await rm(this.#file, { force: true }).catch(() => undefined);
  }
}
