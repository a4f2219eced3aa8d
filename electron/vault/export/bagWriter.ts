import { createHash } from 'node:crypto';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import type { AbortSignalLike } from '../../../shared/contract/define.ts';
import { writeManifest, type ManifestLine } from '../../../shared/package/bag/manifest.ts';
import { bagFiles } from '../../../shared/package/layout.ts';
import { Refusal } from '../../../shared/result.ts';
import type { PackageSink } from './sink.ts';

export interface FileDigests {
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
}

interface Manifests {
  readonly sha256: ManifestLine[];
  readonly sha512: ManifestLine[];
}

/** Writes the files of a bag through one pass of hashing each, and keeps what the manifests need. */
export class BagWriter {
  readonly #sink: PackageSink;
  readonly #signal: AbortSignalLike;
  /** Told of every piece that was written. */
  readonly onBytes: (count: number) => void;
  readonly #payload: Manifests = { sha256: [], sha512: [] };
  readonly #tags: Manifests = { sha256: [], sha512: [] };
  #octets = 0;
  #files = 0;

  constructor(sink: PackageSink, signal: AbortSignalLike, onBytes: (count: number) => void) {
    this.#sink = sink;
    this.#signal = signal;
    this.onBytes = onBytes;
  }

  /** All files of the bag, tag files included. */
  get files(): number {
    return this.#files;
  }

  /** Octets and streams of the payload (RFC 8493, section 2.2.2). */
  get oxum(): string {
    return `${this.#octets}.${this.#payload.sha256.length}`;
  }

  /** @param sha512 where the vault has counted it before: it costs more than all the rest */
  async add(
    path: string,
    bytes: AsyncIterable<Uint8Array>,
    size: number | null = null,
    sha512: string | null = null,
  ): Promise<FileDigests> {
    const hash256 = createHash('sha256');
    const hash512 = sha512 === null ? createHash('sha512') : null;
    let length = 0;
    const [signal, onBytes] = [this.#signal, this.onBytes];
    const hashed = async function* () {
      for await (const chunk of bytes) {
        if (signal.aborted) throw new Refusal('job/cancelled');
        hash256.update(chunk);
        hash512?.update(chunk);
        length += chunk.length;
        onBytes(chunk.length);
        yield chunk;
      }
    };
    await this.#sink.add(path, size, hashed());
    const digests = {
      size: length,
      sha256: toHex(hash256.digest()),
      sha512: sha512 ?? toHex(hash512?.digest() ?? new Uint8Array(0)),
    };
    this.note(path, digests);
    return digests;
  }

  async addBytes(path: string, bytes: Uint8Array): Promise<FileDigests> {
    return this.add(path, oneChunk(bytes), bytes.length);
  }

  async addText(path: string, text: string): Promise<FileDigests> {
    return this.addBytes(path, toUtf8(text));
  }

  /** The payload is complete: writes its manifests, and answers the digest of each. */
  async addPayloadManifests(): Promise<{ readonly sha256: string; readonly sha512: string }> {
    const { sha256, sha512 } = this.#payload;
    const first = await this.addText(bagFiles.manifestSha256, writeManifest(sha256));
    const second = await this.addText(bagFiles.manifestSha512, writeManifest(sha512));
    return { sha256: first.sha256, sha512: second.sha256 };
  }

  /** All tag files are there: writes their manifests, and answers the text that the exporter signs. */
  async addTagManifests(): Promise<Uint8Array> {
    const sha256 = toUtf8(writeManifest(this.#tags.sha256));
    const sha512 = toUtf8(writeManifest(this.#tags.sha512));
    await this.addBytes(bagFiles.tagManifestSha256, sha256);
    await this.addBytes(bagFiles.tagManifestSha512, sha512);
    return sha256;
  }

  /** Takes a file into the manifests: called by `add`, and for what was written at the sink's place. */
  note(path: string, { size, sha256, sha512 }: FileDigests): void {
    this.#files++;
    const isPayload = path.startsWith('data/');
    const manifests = isPayload ? this.#payload : this.#tags;
    manifests.sha256.push({ path, digest: sha256 });
    manifests.sha512.push({ path, digest: sha512 });
    if (isPayload) this.#octets += size;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the sink takes streams
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
