import { sealChunk } from '../objects/chunkCipher.ts';
import { chunkCount, chunkLength } from '../objects/format.ts';
import { FailedJob } from './failedJob.ts';
import type { SealAndWrite } from './jobs.ts';
import { ringOver } from './ring.ts';
import { earlyFlush, writeFully } from './threadFiles.ts';

/** Writes header and sealed chunks, and begins to bring them to the disk; the last sync is the caller's. */
export async function sealAndWrite(job: SealAndWrite): Promise<void> {
  const ring = ringOver(job.ring);
  const cipher = { ...job, key: new Uint8Array(job.key) };
  const flush = earlyFlush(job.target);
  try {
    writeFully(job.target, [job.header]);
    for (let index = 0; index < chunkCount(job.size); index++) {
      const slot = ring.slotToEmpty(index);
      if (slot === null) throw new FailedJob({ what: 'stopped' });
      const content = slot.subarray(0, chunkLength(job.size, index));
      const parts = sealChunk(cipher, index, content);
      ring.emptied();
      writeFully(job.target, parts);
      await flush.wrote(content.length);
    }
  } finally {
    await flush.end();
  }
}
