import { open, unlink } from 'node:fs/promises';
import { Refusal } from '../../../shared/result.ts';
import { writingFault } from '../disk/durable.ts';
import type { DigestAlgorithm } from '../workers/jobs.ts';
import type { BytePool } from '../workers/pool.ts';
import { openingFault } from './failures.ts';
import { withObject, type ObjectReference, type OpenObject, type ReadingSide } from './opened.ts';
import { checkCancelled, sharedKey, stoppable, wipeShared, type WorkOptions } from './work.ts';

/** Lowercase hex, of the algorithms asked for. */
export type Digests = Readonly<Partial<Record<DigestAlgorithm, string>>>;

/**
 * Decrypt an object in a thread of its own and hash the content; every chunk is authenticated.
 * @throws Refusal object/*, job/cancelled
 */
export function digestsOf(
  side: ReadingSide,
  pool: BytePool,
  object: ObjectReference,
  algorithms: readonly DigestAlgorithm[],
  options: WorkOptions,
): Promise<Digests> {
  return withObject(side, object, opened =>
    openAndHash(pool, object.id, opened, null, algorithms, options),
  );
}

/**
 * The same, and write the content to a new file, synced before this resolves (its name is not: that is for
 * whoever made the folder). On any fault the file is gone.
 * @throws Refusal object/*, disk/*, disk/exists, job/cancelled
 */
export function extractTo(
  side: ReadingSide,
  pool: BytePool,
  object: ObjectReference,
  target: string,
  algorithms: readonly DigestAlgorithm[],
  options: WorkOptions,
): Promise<Digests> {
  return withObject(side, object, async opened => {
    const output = await newFile(target);
    try {
      const { fd } = output;
      const digests = await openAndHash(pool, object.id, opened, fd, algorithms, options);
      await output.sync();
      return digests;
    } catch (error) {
      await unlink(target).catch(() => undefined);
      throw writingFault(error);
    } finally {
      await output.close();
    }
  });
}

async function newFile(target: string): ReturnType<typeof open> {
  try {
    return await open(target, 'wx', 0o600);
  } catch (error) {
    throw writingFault(error);
  }
}

async function openAndHash(
  pool: BytePool,
  id: string,
  { handle, cipher }: OpenObject,
  target: number | null,
  algorithms: readonly DigestAlgorithm[],
  options: WorkOptions,
): Promise<Digests> {
  const stop = new SharedArrayBuffer(4);
  const key = sharedKey(cipher.key);
  const end = () => void Atomics.store(new Int32Array(stop), 0, 1);
  const { header, size } = cipher;
  const source = handle.fd;
  try {
    const [outcome] = await stoppable(options, end, () =>
      pool.run([{ kind: 'openAndHash', source, target, key, header, size, algorithms, stop }], {
        onProgress: bytes => options.onProgress?.(bytes),
        onFailure: end,
      }),
    );
    checkCancelled(options);
    if (outcome?.kind === 'failed') throw openingFault(id, outcome.failure);
    if (outcome?.kind !== 'done') throw new Error('a byte worker answered something else');
    options.onProgress?.(size);
    const { digests } = outcome;
    return Object.fromEntries(algorithms.map((algorithm, index) => [algorithm, digests[index]]));
  } finally {
    wipeShared(key);
  }
}

/**
 * Every byte of an object against what the database keeps of it.
 * @throws Refusal object/altered if all is authentic and yet another content; object/*, job/cancelled
 */
export async function verifyObject(
  side: ReadingSide,
  pool: BytePool,
  object: ObjectReference & { readonly sha256: string },
  options: WorkOptions,
): Promise<void> {
  const { sha256 } = await digestsOf(side, pool, object, ['sha256'], options);
  if (sha256 !== object.sha256) throw new Refusal('object/altered', { id: object.id });
}
