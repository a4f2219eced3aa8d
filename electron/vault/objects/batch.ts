import { ok, Refusal, type Result } from '../../../shared/result.ts';
import type { SmallItem, SmallResult } from '../workers/jobs.ts';
import { storingFault } from './failures.ts';
import { chunkSize } from './format.ts';
import { storeLarge, type WritingSide } from './largeIngest.ts';
import type { Source } from './source.ts';
import { sharedKey, wipeShared, type StoredObject, type WorkOptions } from './work.ts';

/** From here on two threads share the work; below, joining them would cost more than it saves. */
const largeSize = 8 * chunkSize;

/** What the batches of one call share. */
export interface WritingRun {
  readonly side: WritingSide;
  readonly options: WorkOptions;
  /** One for each source, in order, when all have ended well. */
  readonly results: Result<StoredObject>[];
  readonly epochKey: SharedArrayBuffer;
  readonly stopFlag: SharedArrayBuffer;
  readonly stop: () => void;
  isStopped(): boolean;
  /** A listener for one piece of work; the caller of all hears the sum. */
  progressOfOne(): (bytes: number) => void;
  storedIds(): string[];
  wipe(): void;
}

export function newRun(side: WritingSide, options: WorkOptions): WritingRun {
  const results: Result<StoredObject>[] = [];
  const stopFlag = new SharedArrayBuffer(4);
  const flag = new Int32Array(stopFlag);
  const epochKey = sharedKey(side.epochKey);
  let sum = 0;
  return {
    side,
    options,
    results,
    epochKey,
    stopFlag,
    stop: () => void Atomics.store(flag, 0, 1),
    isStopped: () => Atomics.load(flag, 0) === 1,
    progressOfOne() {
      let before = 0;
      return bytes => {
        sum += bytes - before;
        before = bytes;
        options.onProgress?.(sum);
      };
    },
    storedIds: () => results.flatMap(result => (result.ok ? [result.value.id] : [])),
    wipe: () => wipeShared(epochKey),
  };
}

/**
 * Store sources whose results begin at index `first`; those that turn out large follow one by one.
 * @throws Refusal job/cancelled, disk/*; what was stored by then stands among the results
 */
export async function storeBatch(
  run: WritingRun,
  first: number,
  sources: readonly Source[],
): Promise<void> {
  const small = await storeSmall(run, sources);
  // All that is stored is entered before anything is thrown: it may have to be taken away again.
  small.forEach((result, at) => {
    if (result.kind === 'stored') run.results[first + at] = ok(result.object);
  });
  for (const [at, result] of small.entries()) {
    if (run.isStopped()) return;
    if (result.kind === 'failed')
      run.results[first + at] = sourceFault(storingFault(result.failure));
    if (result.kind === 'large') run.results[first + at] = await storeOneLarge(run, result);
  }
}

async function storeSmall(
  run: WritingRun,
  sources: readonly Source[],
): Promise<readonly SmallResult[]> {
  const { side, epochKey, stopFlag: stop } = run;
  const { epoch } = side;
  const items: SmallItem[] = [];
  for (const source of sources) items.push({ source, ...(await side.places.plan()) });
  const onProgress = run.progressOfOne();
  const [outcome] = await side.pool.run(
    [{ kind: 'storeSmall', items, epoch, epochKey, largeSize, stop }],
    { onProgress, onFailure: run.stop },
  );
  if (outcome?.kind === 'failed') throw storingFault(outcome.failure);
  if (outcome?.kind !== 'stored') throw new Error('a byte worker answered something else');
  const stored = outcome.results.map(one => (one.kind === 'stored' ? one.object.size : 0));
  onProgress(stored.reduce((sum, size) => sum + size, 0));
  return outcome.results;
}

async function storeOneLarge(
  run: WritingRun,
  source: { readonly path: string | Uint8Array; readonly size: number },
): Promise<Result<StoredObject>> {
  try {
    const options = { ...run.options, onProgress: run.progressOfOne() };
    return ok(await storeLarge(run.side, source, options));
  } catch (error) {
    return sourceFault(error);
  }
}

/** The source's own fault as a value; what the next source would meet too is thrown on. */
function sourceFault(error: unknown): Result<StoredObject> {
  if (!(error instanceof Refusal && error.fault.code.startsWith('source/'))) throw error;
  return { ok: false, error: error.fault };
}
