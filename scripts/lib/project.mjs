import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. Not `import.meta.dirname`: an old Node must get as far as our message about it. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the project. */
export function inProject(...parts) {
  return path.join(root, ...parts);
}

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every file under the given files and folders, sorted, so that a digest over them is stable. */
export function filesUnder(...places) {
  return places
    .filter(place => existsSync(place))
    .flatMap(place =>
      statSync(place).isDirectory()
        ? filesUnder(...readdirSync(place).map(name => path.join(place, name)))
        : [place],
    )
    .sort();
}

/** SHA-256 over names and contents: equal digests mean that nothing has to be built again. */
export function digestOf(...places) {
  const hash = createHash('sha256');
  for (const file of filesUnder(...places)) {
    const bytes = readFileSync(file);
    hash.update(`${path.relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
