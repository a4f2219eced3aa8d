import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { storedPath } from '../../vault/evidence/storedPath.ts';

/** What was found: files in a stable order, and what is neither file nor folder and was left out. */
export interface Found {
  readonly files: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * All files at and under these places. Links are not followed: what they point to was not named.
 * @throws Refusal path/missing, path/unreadable
 */
export async function filesUnder(places: readonly string[]): Promise<Found> {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const typed of places) {
    const place = path.resolve(typed);
    if ((await kindOf(place)) === null) throw new Refusal('path/missing', { path: place });
    await gather(place, files, skipped);
  }
  return { files: [...new Set(files)], skipped };
}

async function gather(place: string, files: string[], skipped: string[]): Promise<void> {
  const kind = await kindOf(place);
  // one that cannot be looked at stops no other: the vault tells of it by its name
  if (kind === null || kind.isFile()) files.push(place);
  else if (kind.isDirectory()) {
    const names = await readdir(await storedPath(place)).catch(() => null);
    if (names === null) throw new Refusal('path/unreadable', { path: place });
    for (const name of names.sort()) await gather(path.join(place, name), files, skipped);
  } else skipped.push(place);
}

/** What lies there, found also where its name is not UTF-8. */
async function kindOf(place: string): Promise<Stats | null> {
  try {
    return await lstat(await storedPath(place));
  } catch {
    return null;
  }
}

/** Types of evidence that a file's ending tells by itself. */
const byEnding: Readonly<Record<string, string>> = {
  photo: 'jpg jpeg heic heif tif tiff dng cr2 nef arw',
  video: 'mp4 mov avi mkv webm 3gp mts m4v',
  audio: 'wav mp3 ogg oga opus m4a aac flac amr wma',
  correspondence: 'eml msg',
};

/** The type of evidence by the ending of its name; a person says it better later. */
export function documentTypeOf(file: string): string {
  const ending = path.extname(file).slice(1).toLowerCase();
  const found = Object.entries(byEnding).find(([, endings]) => endings.split(' ').includes(ending));
  return ending !== '' && found ? found[0] : 'other';
}
