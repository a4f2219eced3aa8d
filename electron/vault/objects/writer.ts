import { Refusal, type Result } from '../../../shared/result.ts';
import { writingFault } from '../disk/durable.ts';
import { newRun, storeBatch, type WritingRun } from './batch.ts';
import type { WritingSide } from './largeIngest.ts';
import type { Source } from './source.ts';
import { checkCancelled, stoppable, type StoredObject, type WorkOptions } from './work.ts';

/** Sources in one job: enough to keep the disk busy with syncs, few enough to hold open at once. */
const batchSize = 64;
/** Jobs on their way at once: one more than most machines have threads for, so that none waits for us. */
const batchesAtOnce = 3;

/**
 * Hash, encrypt and store in one pass; durable when this resolves. On any fault nothing is left.
 * @throws Refusal source/*, disk/*, job/cancelled
 */
export async function storeObject(
  side: WritingSide,
  source: Source,
  options: WorkOptions,
): Promise<StoredObject> {
  const [result] = await storeObjects(side, [source], options);
  if (result === undefined) throw new Error('a source was lost');
  if (!result.ok) throw new Refusal(result.error.code, result.error.detail);
  return result.value;
}

/**
 * Store many, some at once. A source's own fault (`source/*`) is its result and stops no other. Progress
 * counts the bytes of all.
 * @throws Refusal job/cancelled, disk/*; then nothing of all is left
 */
export async function storeObjects(
  side: WritingSide,
  sources: readonly Source[],
  options: WorkOptions,
): Promise<readonly Result<StoredObject>[]> {
  const run = newRun(side, options);
  const firsts = Array.from(
    { length: Math.ceil(sources.length / batchSize) },
    (_, at) => at,
  ).values();
  async function storeInTurn(): Promise<void> {
    for (const at of firsts) {
      if (run.isStopped()) return;
      const first = at * batchSize;
      await storeBatch(run, first, sources.slice(first, first + batchSize));
    }
  }
  try {
    await stoppable(options, run.stop, () => inParallel(run, storeInTurn));
    checkCancelled(options);
    await side.places.syncFoldersOf(run.storedIds());
    return run.results;
  } catch (error) {
    await side.places.remove(run.storedIds());
    throw writingFault(error);
  } finally {
    run.wipe();
  }
}

/** One failure stops all; this ends only when all have ended, so that cleaning up misses nothing. */
async function inParallel(run: WritingRun, work: () => Promise<void>): Promise<void> {
  const all = Array.from({ length: batchesAtOnce }, () =>
    work().catch((error: unknown) => {
      run.stop();
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(all)).find(end => end.status === 'rejected');
  if (failed) throw failed.reason;
}
