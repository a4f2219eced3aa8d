/** An insider with a key of the vault and another program: writes what the application would refuse. */
import path from 'node:path';
import { openDatabase } from '../../electron/vault/database/driver.ts';
import { readHeader } from '../../electron/vault/keys/header.ts';
import { unlock } from '../../electron/vault/keys/keyring.ts';
import { openVaultOver, type Tx, type Vault } from '../../electron/vault/vault.ts';
import type { Bench } from './engine.ts';

/** The vault has to be closed. */
export async function asInsider<T>(
  { vaultDir: folder }: Bench,
  who: { readonly userName: string; readonly passphrase: string },
  work: (vault: Vault) => T,
): Promise<T> {
  const header = await readHeader(folder);
  const keyring = await unlock(header, who.userName, who.passphrase);
  const database = openDatabase(path.join(folder, header.database), keyring.databaseKey);
  try {
    const parts = { folder, header, keyring, database, readOnly: false, memory: null };
    return work(openVaultOver({ ...parts, clock: () => new Date() }));
  } finally {
    database.close();
    keyring.wipe();
  }
}

export function appended(
  tx: Tx,
  kind: string,
  type: string,
  id: string,
  members: Readonly<Record<string, unknown>>,
): number {
  return tx.append({ kind, on: { type, id }, members }).seq;
}
