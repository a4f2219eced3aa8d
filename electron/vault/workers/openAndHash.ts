import { createHash } from 'node:crypto';
import { openChunk } from '../objects/chunkCipher.ts';
import { chunkCount, chunkOffset, sealedChunkSize, chunkLength } from '../objects/format.ts';
import { tagSize } from '../crypto/aesGcm.ts';
import { checkStopped, FailedJob } from './failedJob.ts';
import type { OpenAndHash } from './jobs.ts';
import { earlyFlush, readFully, writeFully } from './threadFiles.ts';

/** What fails to authenticate is neither hashed nor written. */
export async function openAndHash(
  job: OpenAndHash,
  onProgress: (bytes: number) => void,
): Promise<readonly string[]> {
  const cipher = { ...job, key: new Uint8Array(job.key) };
  const hashes = job.algorithms.map(algorithm => createHash(algorithm));
  const flush = job.target === null ? null : earlyFlush(job.target);
  const buffer = new Uint8Array(sealedChunkSize);
  try {
    for (let index = 0, done = 0; index < chunkCount(job.size); index++) {
      checkStopped(job.stop);
      const sealed = buffer.subarray(0, chunkLength(job.size, index) + tagSize);
      const read = readFully(job.source, sealed, chunkOffset(index));
      const content = openChunk(cipher, index, sealed.subarray(0, read));
      if (content === null) throw new FailedJob({ what: 'chunk-altered', chunk: index });
      for (const hash of hashes) hash.update(content);
      if (job.target !== null) writeFully(job.target, [content]);
      await flush?.wrote(content.length);
      done += content.length;
      onProgress(done);
    }
  } finally {
    await flush?.end();
  }
  return hashes.map(hash => hash.digest('hex'));
}
