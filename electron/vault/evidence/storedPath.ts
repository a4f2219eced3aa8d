/**
 * Files whose names are not UTF-8 (KOI8-U or CP866 from old archives and sticks). Every program is shown U+FFFD in
 * place of such bytes, and a path spelled so leads nowhere: the folder is asked for the bytes of the name.
 */
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';

/** What is shown in place of bytes that are no UTF-8; how many of them differs between programs. */
const shownInstead = /\ufffd+/g;

function blurred(name: string): string {
  return name.replace(shownInstead, '\ufffd');
}

/**
 * The path by which the system opens the file: as it was given, or in bytes.
 * @throws Refusal source/missing; source/name-unclear where several names look alike; errors of the system
 */
export async function storedPath(file: string): Promise<string | Buffer> {
  if (!file.includes('\ufffd')) return file;
  if (await lstat(file).catch(() => null)) return file;
  const { root } = path.parse(file);
  let place = Buffer.from(root);
  for (const part of file.slice(root.length).split(path.sep)) {
    const name = part.includes('\ufffd') ? await nameIn(place, part) : Buffer.from(part);
    const between = place.length === root.length ? '' : path.sep;
    place = Buffer.concat([place, Buffer.from(between), name]);
  }
  return place;
}

async function nameIn(folder: Buffer, shown: string): Promise<Buffer> {
  const names = await readdir(folder, { encoding: 'buffer' });
  const [found, ...others] = names.filter(name => blurred(name.toString()) === blurred(shown));
  if (!found) throw new Refusal('source/missing');
  if (others.length > 0) throw new Refusal('source/name-unclear');
  return found;
}

/** The name's own bytes where it is not UTF-8, else null. */
export function rawNameOf(stored: string | Buffer): Buffer | null {
  if (typeof stored === 'string') return null;
  const name = stored.subarray(stored.lastIndexOf(path.sep) + 1);
  return Buffer.from(name.toString()).equals(name) ? null : name;
}
