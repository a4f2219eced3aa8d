/** The files of a vault's database: `db-<generation>.db`, of which the header names the one in force. */
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../../../shared/contract/session.ts';
import { syncFolder, writingFault } from '../disk/durable.ts';

/** Where the next generation lies until the header names it. */
export function waitingFile(folder: string, database: string): string {
  return path.join(folder, `${database}.part`);
}

/**
 * The path of the database that the header names. A crash right after the header's rename leaves it under the name
 * where it waited: that is made up for, unless the vault is opened for reading only.
 */
export async function settledFile(
  folder: string,
  database: string,
  readOnly: boolean,
): Promise<string> {
  const file = path.join(folder, database);
  const names = await readdir(folder);
  if (names.includes(database) || !names.includes(`${database}.part`)) return file;
  if (readOnly) return waitingFile(folder, database);
  try {
    await rename(waitingFile(folder, database), file);
    await syncFolder(folder);
  } catch (error) {
    throw writingFault(error);
  }
  return file;
}

/** The generation of a database's file, or of what belongs to one; 0 for any other name. */
function generationOf(name: string): number {
  return Number(/^db-([1-9]\d{0,8})\.db/.exec(name)?.[1] ?? 0);
}

/** A name for the next generation. Numbers that a crash left behind are passed over. */
export async function freeName(folder: string, current: string): Promise<string> {
  const names = await readdir(folder);
  return `db-${Math.max(...[current, ...names].map(generationOf)) + 1}.db`;
}

/**
 * Removes what lies there of generations before the one in force: what was erased may still stand in them. Called
 * only when the one in force could be opened.
 */
export async function removeOlder(folder: string, current: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => {
    const generation = generationOf(name);
    return generation > 0 && generation < generationOf(current);
  });
  for (const name of names) await rm(path.join(folder, name), { force: true });
  if (names.length > 0) await syncFolder(folder);
}

/**
 * Databases of a later generation than the header's: an old header was put back. They are never removed unasked.
 */
export async function laterDatabases(folder: string, current: string): Promise<Finding[]> {
  const names = await readdir(folder);
  return names
    .filter(name => /\.db$/.test(name) && generationOf(name) > generationOf(current))
    .map(laterDatabase);
}

function laterDatabase(name: string): Finding {
  return {
    code: 'vault/later-database',
    where: name,
    message: 'a later database lies in the folder, which the header does not name',
    expected: null,
    found: null,
  };
}
