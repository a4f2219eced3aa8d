/** Old backups, removed only when someone asks for it. */
import { readdir, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder, writingFault } from '../disk/durable.ts';
import { removeParts } from './copying.ts';
import {
  generationFolder,
  generationsIn,
  pooled,
  readManifest,
  readObjectList,
  sizeOf,
} from './layout.ts';

export interface Thinned {
  readonly generations: number;
  readonly objects: number;
  /** Bytes of encrypted files. */
  readonly bytes: number;
}

/**
 * Removes all but the newest `keep` backups, then the encrypted files that none of those names. Each backup loses its
 * name first, so that what is half removed is never taken for whole.
 * @throws Refusal backup/damaged when a backup that stays cannot tell what it names: nothing is removed then
 */
export async function thinBackups(backups: string, keep: number): Promise<Thinned> {
  const all = await generationsIn(backups);
  const named = new Set<string>();
  for (const generation of all.slice(-keep)) {
    const manifest = await readManifest(backups, generation);
    for (const { id } of await readObjectList(backups, manifest)) named.add(id);
  }
  try {
    const gone = all.slice(0, -keep);
    for (const generation of gone) {
      const folder = generationFolder(backups, generation);
      await rename(folder, `${folder}.part`);
    }
    await syncFolder(backups);
    await removeParts(backups);
    return { generations: gone.length, ...(await removeUnnamed(backups, named)) };
  } catch (error) {
    throw writingFault(error);
  }
}

async function removeUnnamed(
  backups: string,
  named: ReadonlySet<string>,
): Promise<{ objects: number; bytes: number }> {
  let [count, bytes] = [0, 0];
  for (const folder of await readdir(path.join(backups, 'objects'))) {
    for (const id of await readdir(path.join(backups, 'objects', folder))) {
      if (named.has(id) || !/^[0-9a-f]{32}$/.test(id)) continue;
      const file = pooled(backups, id);
      bytes += (await sizeOf(file)) ?? 0;
      await unlink(file);
      count++;
    }
    await syncFolder(path.join(backups, 'objects', folder));
  }
  return { objects: count, bytes };
}
