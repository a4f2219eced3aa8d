/** Files copied so that their names appear only over whole content: what is cut off ends in `.part`. */
import { mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { AbortSignalLike, JobContext } from '../../../shared/contract/define.ts';
import { Refusal } from '../../../shared/result.ts';
import { syncFolder, systemReason, writeAll } from '../disk/durable.ts';
import { partEnding } from '../objects/places.ts';

const step = 4 * 1024 * 1024;
const atOnce = 8;

/** Copies one file, synced, to a name that may be taken; the name itself is durable after a sync of the folder. */
export async function copyFile(
  from: string,
  to: string,
  signal: AbortSignalLike,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const part = `${to}${partEnding}`;
  const input = await open(from, 'r');
  try {
    const output = await open(part, 'w', 0o600);
    try {
      const buffer = new Uint8Array(step);
      for (;;) {
        if (signal.aborted) throw new Refusal('job/cancelled');
        const { bytesRead } = await input.read(buffer, 0, step, null);
        if (bytesRead === 0) break;
        await writeAll(output, buffer.subarray(0, bytesRead));
        onBytes(bytesRead);
      }
      await output.sync();
    } finally {
      await output.close();
    }
    await rename(part, to);
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw error;
  } finally {
    await input.close();
  }
}

export interface ObjectCopy {
  readonly id: string;
  /** Bytes on the disk. */
  readonly stored: number;
}

/**
 * Copies encrypted files from one `objects` folder to another, several at once, all durable when this resolves. Those
 * that cannot be read at their source are left out: a check tells of them.
 * @throws Refusal job/cancelled; errors of the system where writing fails
 */
export async function copyObjects(
  objects: readonly ObjectCopy[],
  from: string,
  to: string,
  { progress, signal }: JobContext,
): Promise<void> {
  const of = objects.reduce((sum, { stored }) => sum + stored, 0);
  const waiting = [...objects];
  const folders = new Set<string>();
  let done = 0;
  const tell = (bytes: number) =>
    progress({ step: 'objects', done: (done += bytes), of, unit: 'bytes' });

  async function work(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const place = path.join(next.id.slice(0, 2), next.id);
      const folder = path.dirname(path.join(to, place));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      folders.add(folder);
      const source = path.join(from, place);
      if (!(await canBeRead(source))) continue;
      await copyFile(source, path.join(to, place), signal, tell);
    }
  }

  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = outcomes.find(each => each.status === 'rejected');
  if (failed) throw failed.reason;
  for (const folder of [...folders, to]) await syncFolder(folder);
}

async function canBeRead(file: string): Promise<boolean> {
  try {
    await (await open(file, 'r')).close();
    return true;
  } catch (error) {
    if (systemReason(error) === null) throw error;
    return false;
  }
}

/** Removes what an attempt that was cut off left in a folder of backups or under its pool. */
export async function removeParts(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.name.endsWith(partEnding)) await rm(place, { recursive: true, force: true });
    else if (entry.isDirectory() && /^(objects|[0-9a-f]{2})$/.test(entry.name))
      await removeParts(place);
  }
}
