import { readdir, stat } from 'node:fs/promises';
import { Refusal } from '../../../shared/result.ts';

/** What a vault's folder holds beside objects: one of them may be missing, and that is then a finding. */
const ofVault = /^(?:vault\.json|db-\d+\.db)$/;

/** What lies at the top of a package; any of them may have been taken away. */
const ofPackage = new Set(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'verify.html']);

/**
 * Whether a vault or a package lies there. A file is taken for a package: what it is, reading it shows.
 * @throws Refusal path/missing, path/unreadable, path/not-recognised
 */
export async function kindOfPlace(place: string): Promise<'vault' | 'package'> {
  const kind = await stat(place).catch(() => null);
  if (kind === null) throw new Refusal('path/missing', { path: place });
  if (!kind.isDirectory()) return 'package';
  const names = await readdir(place).catch(() => null);
  if (names === null) throw new Refusal('path/unreadable', { path: place });
  if (names.some(name => ofVault.test(name))) return 'vault';
  if (names.some(name => ofPackage.has(name))) return 'package';
  throw new Refusal('path/not-recognised', { path: place });
}
