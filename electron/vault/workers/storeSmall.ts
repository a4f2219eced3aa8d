import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsync, openSync, renameSync, unlinkSync } from 'node:fs';
import { promisify } from 'node:util';
import { sealChunk, type ChunkCipher } from '../objects/chunkCipher.ts';
import { contentKey } from '../objects/contentKey.ts';
import { chunkCount, chunkLength, chunkSize, encodeObjectHeader } from '../objects/format.ts';
import type { Source } from '../objects/source.ts';
import { asFailedJob, checkStopped, failureOf, named } from './failedJob.ts';
import type { SmallItem, SmallResult, StoreSmall } from './jobs.ts';
import { readFully, writeFully } from './threadFiles.ts';
import { sourceChanged, withSource } from './threadSource.ts';

const sync = promisify(fsync);

/**
 * Store each item in turn; the syncs, which cost most, run beside one another while the next items are
 * written. An item that fails leaves nothing and stops no other.
 */
export function storeSmall(
  job: StoreSmall,
  onProgress: (bytes: number) => void,
): Promise<SmallResult[]> {
  const epochKey = new Uint8Array(job.epochKey).slice();
  let done = 0;
  const results = job.items.map(async (item): Promise<SmallResult> => {
    try {
      const result = await storeOne(job, epochKey, item);
      if (result.kind === 'stored') onProgress((done += result.object.size));
      return result;
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  });
  epochKey.fill(0); // every item has derived its own by now
  return Promise.all(results);
}

/** Up to its `await` this runs at once. */
async function storeOne(
  job: StoreSmall,
  epochKey: Uint8Array,
  item: SmallItem,
): Promise<SmallResult> {
  checkStopped(job.stop);
  const content = contentOf(item.source, job.largeSize);
  if (!(content instanceof Uint8Array)) return content;

  const parts = { id: item.id, epoch: job.epoch, salt: randomBytes(32) };
  const header = encodeObjectHeader(parts);
  const key = contentKey(epochKey, parts);
  const sealed = sealAll({ key, header, size: content.length }, content);
  key.fill(0);
  await writeDurably(item, [header, ...sealed]);
  const { id, epoch } = parts;
  const size = content.length;
  return {
    kind: 'stored',
    object: { id, epoch, size, sha256: sha256(content), headerDigest: sha256(header) },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Large = Extract<SmallResult, { readonly kind: 'large' }>;

function contentOf(source: Source, largeSize: number): Uint8Array | Large {
  if (source.kind === 'bytes') return source.bytes;
  return withSource(source.path, file => {
    if (file.size >= largeSize) return { kind: 'large', path: source.path, size: file.size };
    // One byte more than expected, so that a file that grew is noticed.
    const buffer = new Uint8Array(file.size + 1);
    if (readFully(file.descriptor, buffer, null) !== file.size) throw sourceChanged();
    file.checkUnchanged();
    return buffer.subarray(0, file.size);
  });
}

function sealAll(cipher: ChunkCipher, content: Uint8Array): readonly Uint8Array[] {
  const chunks = Array.from({ length: chunkCount(content.length) }, (_, index) => {
    const begin = index * chunkSize;
    const end = begin + chunkLength(content.length, index);
    return sealChunk(cipher, index, content.subarray(begin, end));
  });
  return chunks.flat();
}

async function writeDurably(
  { part, file }: SmallItem,
  bytes: readonly Uint8Array[],
): Promise<void> {
  const descriptor = named('writing', () => openSync(part, 'wx', 0o600));
  try {
    try {
      writeFully(descriptor, bytes);
      await sync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(part, file);
  } catch (error) {
    unlinkSync(part);
    throw asFailedJob('writing', error);
  }
}
