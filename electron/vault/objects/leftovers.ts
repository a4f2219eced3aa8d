import { readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder, systemReason, writingFault } from '../disk/durable.ts';
import { partEnding } from './places.ts';

/** What lies in a vault's folder and is not named by it. Paths are relative to that folder. */
export interface Leftovers {
  /** Files of a writing that did not end. */
  readonly parts: readonly string[];
  /** Whole objects that nothing names: a crash came between writing the object and its ledger entry. */
  readonly unnamed: readonly string[];
  /** Files under `objects/` that we did not put there; they are never removed. */
  readonly foreign: readonly string[];
}

/**
 * List what a crash left behind. Only while nothing is being written: at opening.
 * `isNamed` says whether the database knows an object's id.
 */
export async function findLeftovers(
  vaultFolder: string,
  isNamed: (id: string) => boolean,
): Promise<Leftovers> {
  const parts = await partsOfVault(vaultFolder);
  const unnamed: string[] = [];
  const foreign: string[] = [];
  for (const place of await filesUnder(vaultFolder, 'objects')) {
    const name = path.basename(place);
    const isOurs = place === path.join('objects', name.slice(0, 2), name);
    if (isOurs && new RegExp(`^[0-9a-f]{32}\\${partEnding}$`).test(name)) parts.push(place);
    else if (!isOurs || !/^[0-9a-f]{32}$/.test(name)) foreign.push(place);
    else if (!isNamed(name)) unnamed.push(place);
  }
  return { parts: parts.sort(), unnamed: unnamed.sort(), foreign: foreign.sort() };
}

/** Remove what was found, durably; foreign files stay. @throws Refusal disk/* */
export async function removeLeftovers(vaultFolder: string, found: Leftovers): Promise<void> {
  const files = [...found.parts, ...found.unnamed].map(place => path.join(vaultFolder, place));
  try {
    for (const file of files) await unlink(file);
    for (const folder of new Set(files.map(file => path.dirname(file)))) await syncFolder(folder);
  } catch (error) {
    throw writingFault(error);
  }
}

/** Header and database are replaced through such files too. */
async function partsOfVault(vaultFolder: string): Promise<string[]> {
  const names = await readdir(vaultFolder);
  return names.filter(name => /^(vault\.json|db-\d+\.db)\b.*\.part(-wal|-journal)?$/.test(name));
}

async function filesUnder(vaultFolder: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(vaultFolder, folder), { withFileTypes: true });
    const files: string[] = [];
    for (const entry of entries) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) files.push(...(await filesUnder(vaultFolder, place)));
      else files.push(place);
    }
    return files;
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return [];
    throw error;
  }
}
