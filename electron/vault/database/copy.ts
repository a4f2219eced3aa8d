import { fstat, read } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { AbortSignalLike } from '../../../shared/contract/define.ts';
import { Refusal } from '../../../shared/result.ts';
import { syncFolder, writeAll, writingFault } from '../disk/durable.ts';

export interface CopyOptions {
  /** Called with bytes done and bytes in all. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignalLike;
}

const step = 4 * 1024 * 1024;
const readAsync = promisify(read);
const fstatAsync = promisify(fstat);

/**
 * Copy a file that stands still, through a descriptor that is already open, to a name that does not exist
 * yet; synced before it gets its name.
 * @throws Refusal job/cancelled, disk/full, disk/not-writable, disk/failed; nothing is left behind
 */
export async function copyFrozen(
  descriptor: number,
  target: string,
  options: CopyOptions,
): Promise<void> {
  const { size } = await fstatAsync(descriptor);
  const part = `${target}.part`;
  try {
    const output = await open(part, 'wx', 0o600);
    try {
      const buffer = new Uint8Array(step);
      for (let done = 0; done < size;) {
        if (options.signal?.aborted) throw new Refusal('job/cancelled');
        const { bytesRead } = await readAsync(descriptor, buffer, 0, step, done);
        if (bytesRead === 0) throw new Error('the database became shorter while it was copied');
        await writeAll(output, buffer.subarray(0, bytesRead));
        done += bytesRead;
        options.onProgress?.(done, size);
      }
      await output.sync();
    } finally {
      await output.close();
    }
    await rename(part, target);
    await syncFolder(path.dirname(target));
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw writingFault(error);
  }
}
