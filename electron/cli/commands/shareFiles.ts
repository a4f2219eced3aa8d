import { sharesIn } from '../../../shared/recovery/shareText.ts';
import { readSecretFile } from '../secretFile.ts';

/**
 * Recovery shares from files, several in one parted by an empty line; `-` is standard input.
 * @throws Refusal path/missing, path/unreadable
 */
export async function readShareFiles(files: readonly string[]): Promise<string[]> {
  const shares: string[] = [];
  for (const file of files) shares.push(...sharesIn(await readSecretFile(file)));
  return shares;
}
