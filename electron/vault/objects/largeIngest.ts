import { createHash } from 'node:crypto';
import { randomBytes } from '../crypto/nodeCrypto.ts';
import { writingFault } from '../disk/durable.ts';
import type { BytePool } from '../workers/pool.ts';
import { newRingMemory, ringOver } from '../workers/ring.ts';
import type { ChunkCipher } from './chunkCipher.ts';
import { contentKey } from './contentKey.ts';
import { storingFault } from './failures.ts';
import { encodeObjectHeader } from './format.ts';
import type { Places } from './places.ts';
import {
  checkCancelled,
  sharedKey,
  stoppable,
  wipeShared,
  type StoredObject,
  type WorkOptions,
} from './work.ts';

/** What writing needs to know of the vault. */
export interface WritingSide {
  readonly places: Places;
  readonly pool: BytePool;
  readonly epoch: number;
  readonly epochKey: Uint8Array;
}

/**
 * Store one large file with two threads. Its name is durable after `syncFoldersOf`; on any fault nothing is
 * left.
 * @throws Refusal source/*, disk/*, job/cancelled
 */
export async function storeLarge(
  side: WritingSide,
  { path, size }: { readonly path: string | Uint8Array; readonly size: number },
  options: WorkOptions,
): Promise<StoredObject> {
  const place = await side.places.plan();
  const { id } = place;
  const { epoch } = side;
  const parts = { id, epoch, salt: randomBytes(32) };
  const header = encodeObjectHeader(parts);
  const cipher = { key: contentKey(side.epochKey, parts), header, size };
  const part = await side.places.begin(place);
  try {
    const sha256 = await sealInTwoThreads(side.pool, path, part.handle.fd, cipher, options);
    await part.finish();
    options.onProgress?.(size);
    const headerDigest = createHash('sha256').update(header).digest('hex');
    return { id, epoch, size, sha256, headerDigest };
  } catch (error) {
    await part.discard();
    throw writingFault(error);
  } finally {
    cipher.key.fill(0);
  }
}

/**
 * One read of the source: one thread reads and hashes, the other seals and writes what is hashed.
 * @returns SHA-256 of the content, lowercase hex
 */
async function sealInTwoThreads(
  pool: BytePool,
  path: string | Uint8Array,
  target: number,
  cipher: ChunkCipher,
  options: WorkOptions,
): Promise<string> {
  const memory = newRingMemory();
  const ring = ringOver(memory);
  const key = sharedKey(cipher.key);
  const { header, size } = cipher;
  try {
    const outcomes = await stoppable(options, ring.stop, () =>
      pool.run(
        [
          { kind: 'readAndHash', path, size, ring: memory },
          { kind: 'sealAndWrite', target, key, header, size, ring: memory },
        ],
        { onProgress: bytes => options.onProgress?.(bytes), onFailure: ring.stop },
      ),
    );
    checkCancelled(options);
    // When one thread fails the other is stopped: the first reason that is not that is the cause.
    const failures = outcomes.flatMap(end => (end.kind === 'failed' ? [end.failure] : []));
    const cause = failures.find(failure => failure.what !== 'stopped') ?? failures[0];
    if (cause) throw storingFault(cause);
    const sha256 = outcomes.flatMap(end => (end.kind === 'done' ? end.digests : []))[0];
    if (sha256 === undefined) throw new Error('the reading thread gave no digest');
    return sha256;
  } finally {
    ring.wipe();
    wipeShared(key);
  }
}
