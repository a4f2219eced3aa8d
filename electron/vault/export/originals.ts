/** Originals go out of the vault as they came in: decrypted, hashed and written in one pass. */
import type { AbortSignalLike } from '../../../shared/contract/define.ts';
import { originalOf, type Contents, type Original } from '../../../shared/package/contents.ts';
import { Refusal } from '../../../shared/result.ts';
import { asError } from './failure.ts';
import type { BagWriter, FileDigests } from './bagWriter.ts';
import type { ExportSource } from './exportSource.ts';
import type { PackageSink } from './sink.ts';

/** Threads do the work; more at once only wait for them. */
const mostAtOnce = 4;

/** @throws Refusal evidence/altered where a file is not the one that was recorded */
export async function writeOriginals(
  source: ExportSource,
  contents: Contents,
  sink: PackageSink,
  bag: BagWriter,
  signal: AbortSignalLike,
): Promise<void> {
  const originals = contents.of('evidence').flatMap(evidence => {
    const original = originalOf(evidence);
    return original === null ? [] : [{ id: evidence.id, original }];
  });
  const { place } = sink;
  const write = async ({ id, original }: Item): Promise<void> => {
    const { path, size, sha256, sha512 } = original;
    const found =
      place === null || size === null
        ? await bag.add(path, source.original(id), size, sha512)
        : await extract(source, { id, original }, await place(path, size), size, bag, signal);
    if (found.sha256 !== sha256) throw new Refusal('evidence/altered', { path });
  };
  if (place !== null) {
    await inParallel(originals, write);
    return;
  }
  for (const original of originals) await write(original);
}

interface Item {
  readonly id: string;
  readonly original: Original;
}

/** SHA-512 is counted only where the ledger does not tell it: it costs more than all the rest. */
async function extract(
  source: ExportSource,
  { id, original }: Item,
  target: string,
  size: number,
  bag: BagWriter,
  signal: AbortSignalLike,
): Promise<FileDigests> {
  let told = 0;
  const onProgress = (done: number) => {
    bag.onBytes(done - told);
    told = done;
  };
  const algorithms =
    original.sha512 === null ? (['sha256', 'sha512'] as const) : (['sha256'] as const);
  const digests = await source.extract(id, target, algorithms, { signal, onProgress });
  const [sha256, sha512] = [digests.sha256, original.sha512 ?? digests.sha512];
  if (sha256 === undefined || sha512 === undefined) throw new Error('a digest was not counted');
  const found = { size, sha256, sha512 };
  bag.note(original.path, found);
  return found;
}

/** After a failure nothing new is begun, and what runs has ended before it is told. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  let failed = false;
  const lane = async () => {
    for (const item of queue) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: mostAtOnce }, lane));
  for (const lane of ended) if (lane.status === 'rejected') throw asError(lane.reason);
}
