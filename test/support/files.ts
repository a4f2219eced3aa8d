import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files under a folder, in order. By hand, since the oldest runtime cannot read recursively. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      const child = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(child);
      return entry.isFile() ? [child] : [];
    })
    .sort();
}
