/** What tests of sealed records ask: what was refused, what verifies, what lies in the file for everybody. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Database as Native } from '@signalapp/sqlcipher';
import { readHeader } from '../../electron/vault/keys/header.ts';
import { unlock } from '../../electron/vault/keys/keyring.ts';
import type { Result } from '../../shared/result.ts';
import { theirs } from './colleagues.ts';
import { valueOf, type Bench } from './engine.ts';

/** What an action was refused by, or `ok`. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

export async function verified(bench: Bench, level: 'full' | 'deep' = 'deep') {
  const { findings, checked } = valueOf(await bench.client.ledger.verify({ level }));
  return { findings: findings.map(each => `${each.code} ${each.where}`), sealed: checked.sealed };
}

/** The whole database as it lies under the keys that this person has: they hold the master key, as everybody does. */
export async function decryptedPages(bench: Bench, name: string): Promise<Buffer> {
  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, name, theirs);
  const native = new Native(path.join(bench.vaultDir, header.database));
  native.pragma(`key = "x'${Buffer.from(keyring.databaseKey).toString('hex')}'"`);
  const plain = path.join(bench.dir, 'plain.db');
  native.exec(`ATTACH DATABASE '${plain}' AS plain KEY ''`);
  native.prepare(`SELECT sqlcipher_export('plain')`).get();
  native.close();
  return readFile(plain);
}
