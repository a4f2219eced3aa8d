import { createHash } from 'node:crypto';
import { chunkCount, chunkLength } from '../objects/format.ts';
import { FailedJob } from './failedJob.ts';
import type { ReadAndHash } from './jobs.ts';
import { ringOver } from './ring.ts';
import { readFully } from './threadFiles.ts';
import { sourceChanged, withSource } from './threadSource.ts';

/** The one read of a source. The other thread seals a chunk while this one hashes it. */
export function readAndHash(
  { path, size, ring: memory }: ReadAndHash,
  onProgress: (bytes: number) => void,
): readonly string[] {
  const ring = ringOver(memory);
  return withSource(path, source => {
    if (source.size !== size) throw sourceChanged();
    const hash = createHash('sha256');
    for (let index = 0, done = 0; index < chunkCount(size); index++) {
      const slot = ring.slotToFill(index);
      if (slot === null) throw new FailedJob({ what: 'stopped' });
      const chunk = slot.subarray(0, chunkLength(size, index));
      if (readFully(source.descriptor, chunk, null) < chunk.length) throw sourceChanged();
      ring.filled();
      hash.update(chunk);
      done += chunk.length;
      onProgress(done);
    }
    if (readFully(source.descriptor, new Uint8Array(1), null) > 0) throw sourceChanged();
    source.checkUnchanged();
    return [hash.digest('hex')];
  });
}
