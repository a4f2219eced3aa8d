/** Which words stand in the files of a vault or in the pages of its database, decrypted; also as a search knows them. */
import path from 'node:path';
import { readHeader } from '../../electron/vault/keys/header.ts';
import { unlock } from '../../electron/vault/keys/keyring.ts';
import { searchTokens } from '../../shared/matching/index.ts';
import { passphrase, userName, type Bench } from './engine.ts';
import { leaksIn, leaksInBytes } from './leaks.ts';
import { rawPages } from './rawPages.ts';

export async function vaultLeaks(bench: Bench, sought: readonly string[]): Promise<string[]> {
  const all = sought.flatMap(word => {
    const { plain, skeletons } = searchTokens(word);
    return [word, ...plain, ...skeletons].filter(each => each.length > 4);
  });
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, userName, passphrase);
  const pages = rawPages(path.join(bench.vaultDir, header.database), keyring.databaseKey);
  keyring.wipe();
  return [...leaksInBytes(pages, all), ...(await leaksIn(bench.vaultDir, all))];
}
