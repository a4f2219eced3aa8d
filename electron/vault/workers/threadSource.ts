import { closeSync, constants, fstatSync, openSync, type BigIntStats } from 'node:fs';
import { FailedJob, named } from './failedJob.ts';

export interface ThreadSource {
  readonly descriptor: number;
  readonly size: number;
  /** @throws FailedJob source-changed if it is not the same any more as when it was opened */
  checkUnchanged(): void;
}

/**
 * Use a user's file for one reading. A pipe or device is refused without waiting for it.
 * @throws FailedJob source-not-a-file, reading
 */
export function withSource<T>(path: string | Uint8Array, use: (source: ThreadSource) => T): T {
  const name = typeof path === 'string' ? path : Buffer.from(path);
  const descriptor = named('reading', () =>
    openSync(name, constants.O_RDONLY | constants.O_NONBLOCK),
  );
  try {
    const look = () => named('reading', () => fstatSync(descriptor, { bigint: true }));
    const before = look();
    if (!before.isFile()) throw new FailedJob({ what: 'source-not-a-file' });
    return use({
      descriptor,
      size: Number(before.size),
      checkUnchanged() {
        if (stamp(look()) !== stamp(before)) throw sourceChanged();
      },
    });
  } finally {
    closeSync(descriptor);
  }
}

/** The time of the last change of state too: that of the content can be set back. */
function stamp({ size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs].join(' ');
}

export function sourceChanged(): FailedJob {
  return new FailedJob({ what: 'source-changed' });
}
