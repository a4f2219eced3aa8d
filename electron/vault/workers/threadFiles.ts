/** Reading and writing by descriptor inside a byte worker, where waiting for the disk stops nobody else. */
import { fdatasync, readSync, writevSync } from 'node:fs';
import { promisify } from 'node:util';
import { asFailedJob, named } from './failedJob.ts';

/** Fills `into` from the file's position on and says how much there was: less only at the end of the file. */
export function readFully(descriptor: number, into: Uint8Array, position: number | null): number {
  return named('reading', () => {
    let done = 0;
    while (done < into.length) {
      const at = position === null ? null : position + done;
      const count = readSync(descriptor, into, done, into.length - done, at);
      if (count === 0) break;
      done += count;
    }
    return done;
  });
}

/** Appends all of `parts`, also where the system takes them in pieces. */
export function writeFully(descriptor: number, parts: readonly Uint8Array[]): void {
  named('writing', () => {
    let rest = parts.filter(part => part.length > 0);
    while (rest.length > 0) rest = without(rest, writevSync(descriptor, rest));
  });
}

function without(parts: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let left = bytes;
  return parts.flatMap(part => {
    const cut = Math.min(left, part.length);
    left -= cut;
    return cut === part.length ? [] : [part.subarray(cut)];
  });
}

const flush = promisify(fdatasync);
/** Linux begins to write only when a tenth of memory waits; beginning early costs nothing and ends sooner. */
const flushEvery = 32 * 1024 * 1024;

export interface EarlyFlush {
  wrote(bytes: number): Promise<void>;
  /** Waits for the flush under way. */
  end(): Promise<void>;
}

export function earlyFlush(descriptor: number): EarlyFlush {
  let waiting = 0;
  let underWay: Promise<unknown> = Promise.resolve();
  const end = async () => {
    const error = await underWay;
    if (error !== undefined) throw asFailedJob('writing', error);
  };
  return {
    async wrote(bytes) {
      waiting += bytes;
      if (waiting < flushEvery) return;
      waiting = 0;
      await end();
      underWay = flush(descriptor).then(
        () => undefined,
        (error: unknown) => error,
      );
    },
    end,
  };
}
