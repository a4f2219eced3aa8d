import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { access, lstat, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';

/** The system's name of a failure (`ENOSPC`, `EIO` …), or null if the error is not the system's. */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && 'syscall' in error ? error.code : null;
}

/**
 * What a person is told when writing fails: the disk is full, may not be written, has such a file, or failed.
 * An error that is not the system's is our own bug, or told already, and comes back as it was.
 */
export function writingFault(error: unknown): unknown {
  const reason = systemReason(error);
  return reason === null ? error : writingRefusal(reason);
}

export function writingRefusal(reason: string): Refusal {
  switch (reason) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('disk/full');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal('disk/not-writable', { reason });
    case 'EEXIST':
      return new Refusal('disk/exists');
    default:
      return new Refusal('disk/failed', { reason });
  }
}

/** False on a medium or in a folder that this person may not write. */
export async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    (error: unknown) => !['EACCES', 'EPERM', 'EROFS'].includes(systemReason(error) ?? ''),
  );
}

/**
 * Make the names in a folder durable: without it a power cut can forget a file that was itself synced.
 * Windows cannot open folders and keeps names in its own journal, so there is nothing to do there.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The system may write less than it was given, on a disk that fills up above all. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    done += bytesWritten;
  }
}

/**
 * Replace a file as a whole: at every moment, and after a power cut, its name leads to the old bytes or
 * to the new ones. The temporary name is on the same volume and carries `.part`, so sweeping finds it.
 * @throws Refusal disk/full, disk/not-writable, disk/failed; the old file is then untouched
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.${randomBytes(8).toString('hex')}.part`;
  try {
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw writingFault(error);
  }
}

/**
 * The same without giving way to other work, for what must be on the disk before a transaction ends.
 * @throws Refusal disk/full, disk/not-writable, disk/failed; the old file is then untouched
 */
export function replaceFileSync(file: string, bytes: Uint8Array): void {
  const part = `${file}.${randomBytes(8).toString('hex')}.part`;
  try {
    writeFileSync(part, bytes, { flag: 'wx', mode: 0o600 });
    syncSync(part, 'r+');
    renameSync(part, file);
    if (process.platform !== 'win32') syncSync(path.dirname(file), 'r');
  } catch (error) {
    rmSync(part, { force: true });
    throw writingFault(error);
  }
}

function syncSync(place: string, flags: string): void {
  const descriptor = openSync(place, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Read a small file whose content is not yet trusted. Never follows a link, never waits on a pipe or a
 * device, never reads more than `most` bytes. Returns null where there is no such file.
 * @throws Refusal file/not-a-file, file/too-large, file/unreadable
 */
export async function readSmallFile(file: string, most: number): Promise<Uint8Array | null> {
  try {
    if (!(await lstat(file)).isFile()) throw new Refusal('file/not-a-file');
    const handle = await open(
      file,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      if (!(await handle.stat()).isFile()) throw new Refusal('file/not-a-file');
      const buffer = new Uint8Array(most + 1);
      let filled = 0;
      for (;;) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, null);
        if (bytesRead === 0) return buffer.slice(0, filled);
        filled += bytesRead;
        if (filled > most) throw new Refusal('file/too-large', { most });
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'ENOENT') return null;
    if (reason !== null) throw new Refusal('file/unreadable', { reason });
    throw error;
  }
}
