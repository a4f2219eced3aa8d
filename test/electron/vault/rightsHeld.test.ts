/** Rights are held to the ledger, not to the program: whoever goes round it with a good key is named. */
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { openVaultOver } from '../../../electron/vault/vault.ts';
import { kindOf, systemKinds } from '../../../shared/events/event.ts';
import type { Role } from '../../../shared/rights.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

const theirName = 'Інший Вигаданий';
const theirs = 'dub yasen topolia 17';
const someone = '00000000-0000-4000-8000-000000000000';

async function enrolled(...roles: Role[]): Promise<{ bench: Bench; id: string }> {
  const bench = await openBench();
  valueOf(await bench.client.child.register(newChild()));
  const { id } = valueOf(
    await bench.client.user.enrol({ name: theirName, roles, passphrase: theirs }),
  );
  await bench.engine.close();
  return { bench, id };
}

/** An entry straight into the tables, with the user's own good key, well chained and under a good head. */
async function writeAround(
  bench: Bench,
  { kind, on, members }: { kind: string; on: string; members: Record<string, unknown> },
): Promise<number> {
  const header = await readHeader(bench.vaultDir);
  const keyring = await unlock(header, theirName, theirs);
  const folder = bench.vaultDir;
  const database = openDatabase(path.join(folder, header.database), keyring.databaseKey);
  const clock = () => new Date();
  const parts = { folder, header, keyring, database, readOnly: false, memory: null, clock };
  const vault = openVaultOver(parts);
  const event = { kind, on: { type: on, id: someone }, members };
  const { seq } = vault.write(tx => tx.append(event));
  database.close();
  keyring.wipe();
  return seq;
}

const childFields = {
  number: 2,
  externalNumbers: [],
  remarks: [],
  safety: null,
  confidentiality: 'internal',
};

async function found(bench: Bench): Promise<string[]> {
  await bench.restart();
  const asked = { vault: bench.vaultDir, userName, passphrase, readOnly: false };
  const opened = await bench.client.session.open(asked);
  if (!opened.ok) valueOf(await bench.open(true));
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  return findings.map(finding => `${finding.code} ${finding.where} ${finding.expected ?? ''}`);
}

test.each(['auditor', 'reviewer', 'legalTeam', 'administrator'] as const)(
  'a child registered round the program by the key of a user who is %s',
  async role => {
    const { bench } = await enrolled(role);
    const event = { kind: kindOf('child', 'begun'), on: 'child', members: childFields };
    const seq = await writeAround(bench, event);
    expect(await found(bench)).toContain(`entry/without-right entry ${seq} record`);
  },
);

test('entries about users that cannot be make nobody else blind: the vault opens for reading, and all is named', async () => {
  const { bench } = await enrolled('documenter');
  const members = { reason: 'так' };
  const seq = await writeAround(bench, { kind: systemKinds.userSuspended, on: 'user', members });
  const codes = await found(bench);
  expect(codes).toContain(`entry/impossible entry ${seq} `);
  expect(codes).toContain(`entry/without-right entry ${seq} users`);
  expect(valueOf(await bench.client.user.list({}))).toHaveLength(2);
});

test('what a documenter may do is done without a finding, by whichever way', async () => {
  const { bench } = await enrolled('documenter');
  await writeAround(bench, { kind: kindOf('child', 'begun'), on: 'child', members: childFields });
  expect(await found(bench)).toEqual([]);
});

test('a header from before a change of keys, put back with its database, is told', async () => {
  const { bench, id } = await enrolled('documenter');
  const kept = (name: string) => path.join(bench.dir, name);
  const inVault = (name: string) => path.join(bench.vaultDir, name);
  for (const name of ['vault.json', 'db-1.db']) await copyFile(inVault(name), kept(name));
  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.user.remove({ id, reason: 'перевірка' }));
  await bench.engine.close();
  for (const name of ['vault.json', 'db-1.db']) await copyFile(kept(name), inVault(name));
  await bench.restart();
  const refused = await bench.open();
  expect(refused.ok ? 'ok' : refused.error.code).toBe('vault/rolled-back');
  await rm(bench.stateDir, { recursive: true });
  await bench.restart();
  const opened = valueOf(await bench.open()) as { findings: { code: string; where: string }[] };
  expect(opened.findings.map(({ code, where }) => `${code} ${where}`)).toContain(
    'vault/later-database db-2.db',
  );
});
