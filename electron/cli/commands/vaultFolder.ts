import path from 'node:path';

/** A vault is a folder whose name ends so; whoever leaves the ending out means it. */
const ending = '.litopys';

/** The folder of a new vault, as an absolute path. */
export function vaultFolder(typed: string): string {
  const folder = path.resolve(typed);
  return folder.endsWith(ending) ? folder : folder + ending;
}
