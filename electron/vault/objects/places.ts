import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder, systemReason, writingFault } from '../disk/durable.ts';

/** While an object is written, its name ends so. */
export const partEnding = '.part';

/** Where one object is written, and where it then lies: `objects/ab/<id>`. */
export interface Place {
  /** 128 random bits, chosen before the first byte; 32 lowercase hex digits. */
  readonly id: string;
  readonly part: string;
  readonly file: string;
}

export interface Places {
  fileOf(id: string): string;
  /** A place for a new object, its folder made. @throws Refusal disk/* */
  plan(): Promise<Place>;
  /** The new file, under its temporary name. @throws Refusal disk/* */
  begin(place: Place): Promise<PartFile>;
  /** Makes the names of these objects durable. */
  syncFoldersOf(ids: readonly string[]): Promise<void>;
  /** Removes objects, durably; what is not there any more is no fault. @throws Refusal disk/* */
  remove(ids: readonly string[]): Promise<void>;
}

/** An object that has no name yet. */
export interface PartFile {
  readonly handle: FileHandle;
  /** Syncs the content and gives it its name; the name itself is durable after `syncFoldersOf`. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

export function placesIn(objects: string): Places {
  const folderOf = (id: string) => path.join(objects, id.slice(0, 2));
  const fileOf = (id: string) => path.join(folderOf(id), id);
  const made = new Set<string>();

  async function makeFolder(folder: string): Promise<void> {
    if (made.has(folder)) return;
    try {
      // not with its parents: a vault moved while open must not grow a second folder in its old place
      await mkdir(folder, { mode: 0o700 });
      await syncFolder(objects);
    } catch (error) {
      if (systemReason(error) !== 'EEXIST') throw error;
    }
    made.add(folder);
  }

  async function syncFoldersOf(ids: readonly string[]): Promise<void> {
    await Promise.all([...new Set(ids.map(folderOf))].map(syncFolder));
  }

  return {
    fileOf,
    syncFoldersOf,
    plan: () =>
      asWriting(async () => {
        const id = randomBytes(16).toString('hex');
        await makeFolder(folderOf(id));
        return { id, part: `${fileOf(id)}${partEnding}`, file: fileOf(id) };
      }),
    begin: ({ part, file }) =>
      asWriting(async () => {
        const handle = await open(part, 'wx', 0o600);
        return {
          handle,
          async finish() {
            await handle.sync();
            await handle.close();
            await rename(part, file);
          },
          async discard() {
            await handle.close().catch(() => undefined);
            await unlink(part).catch(() => undefined);
          },
        };
      }),
    remove: ids =>
      asWriting(async () => {
        await Promise.all(ids.map(id => removeIfThere(fileOf(id))));
        await syncFoldersOf(ids);
      }),
  };
}

async function removeIfThere(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (systemReason(error) !== 'ENOENT') throw error;
  }
}

async function asWriting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw writingFault(error);
  }
}
