import path from 'node:path';
import type { Database } from './database/driver.ts';
import { findLeftovers, removeLeftovers } from './objects/leftovers.ts';
import { doomedObjects, objects } from './tables/object.ts';

/** More than one batch of an ingest can leave between writing its objects and naming them. */
const mostLeftByCrash = 64;

/**
 * Removes what a crash left between writing an object and naming it; tells how many files that were. More whole
 * objects than a crash can leave mean that an older database was put beside newer objects: they stay, and a full
 * verification names them. What an erasure took out of the list goes, however much it is.
 */
export async function sweep(folder: string, database: Database): Promise<number> {
  const named = new Set(objects(database.reader).map(object => object.id));
  const found = await findLeftovers(folder, id => named.has(id));
  const doomed = doomedObjects(database.reader);
  const erased = found.unnamed.filter(place => doomed.has(path.basename(place)));
  const left = found.unnamed.filter(place => !doomed.has(path.basename(place)));
  const unnamed = left.length > mostLeftByCrash ? erased : [...left, ...erased];
  await removeLeftovers(folder, { ...found, unnamed });
  return found.parts.length + unnamed.length;
}
