/** A change of the passphrase and the entry that tells of it are there together or not at all. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';

const next = 'зовсім інша фраза 7';

/** What opening with this passphrase answers; the vault is locked again. */
async function opens({ client, vaultDir }: Bench, typed: string): Promise<string> {
  const input = { vault: vaultDir, userName, passphrase: typed, readOnly: false };
  const result = await client.session.open(input);
  if (result.ok) await client.session.lock({});
  return result.ok ? 'ok' : result.error.code;
}

const refused = 'vault/wrong-name-or-passphrase';

/** Kinds of all entries, and what a deep verification finds. */
async function ledgerOf({ client, vaultDir }: Bench, typed: string): Promise<unknown> {
  const input = { vault: vaultDir, userName, passphrase: typed, readOnly: false };
  valueOf(await client.session.open(input));
  const page = { before: null, limit: 50, type: null, child: null };
  const { rows } = valueOf(await client.ledger.entries(page));
  const { findings } = valueOf(await client.ledger.verify({ level: 'deep' }));
  await client.session.lock({});
  return [rows.map(({ kind }) => kind.split('@')[0]), findings];
}

const unchanged = [['vault.created'], []];
const changed = [['user.passphrase-changed', 'vault.created'], []];

/** The vault before and after the change, closed both times. */
async function beforeAndAfter(): Promise<{ bench: Bench; before: string; header: string }> {
  const bench = await openBench();
  await bench.client.session.lock({});
  const before = path.join(bench.dir, 'before');
  await cp(bench.vaultDir, before, { recursive: true });
  valueOf(await bench.open());
  valueOf(await bench.client.session.changePassphrase({ current: passphrase, next }));
  await bench.client.session.lock({});
  const header = await readFile(path.join(bench.vaultDir, 'vault.json'), 'utf8');
  return { bench, before, header };
}

const waiting = async ({ vaultDir }: Bench) =>
  (await readdir(vaultDir)).filter(name => name.endsWith('.next'));

test('killed before the entry was committed: the old passphrase opens, and no change is told', async () => {
  const { bench, before, header } = await beforeAndAfter();
  await rm(bench.vaultDir, { recursive: true });
  await rm(path.join(bench.stateDir, 'heads'), { recursive: true });
  await cp(before, bench.vaultDir, { recursive: true });
  await writeFile(path.join(bench.vaultDir, 'vault.json.1.next'), header);
  expect(await opens(bench, next)).toBe(refused);
  expect(await ledgerOf(bench, passphrase)).toEqual(unchanged);
  expect(await waiting(bench)).toEqual([]);
});

test('killed after the entry was committed: the new passphrase opens, and the change is told', async () => {
  const { bench, before, header } = await beforeAndAfter();
  await cp(path.join(before, 'vault.json'), path.join(bench.vaultDir, 'vault.json'));
  await writeFile(path.join(bench.vaultDir, 'vault.json.1.next'), header);
  expect(await opens(bench, next)).toBe('ok');
  expect(await opens(bench, passphrase)).toBe(refused);
  expect(await ledgerOf(bench, next)).toEqual(changed);
  expect(await waiting(bench)).toEqual([]);
});

test('the old passphrase does not undo a change that the ledger tells of', async () => {
  const { bench, before, header } = await beforeAndAfter();
  await cp(path.join(before, 'vault.json'), path.join(bench.vaultDir, 'vault.json'));
  await writeFile(path.join(bench.vaultDir, 'vault.json.1.next'), header);
  expect(await opens(bench, passphrase)).toBe(refused);
  expect(await ledgerOf(bench, next)).toEqual(changed);
});

test('a header that cannot be written leaves neither the change nor its entry', async () => {
  const bench = await openBench();
  await mkdir(path.join(bench.vaultDir, 'vault.json.1.next', 'in the way'), { recursive: true });
  const result = await bench.client.session.changePassphrase({ current: passphrase, next });
  expect(result).toMatchObject({ error: { code: 'disk/failed' } });
  await bench.client.session.lock({});
  await rm(path.join(bench.vaultDir, 'vault.json.1.next'), { recursive: true });
  expect(await opens(bench, next)).toBe(refused);
  expect(await ledgerOf(bench, passphrase)).toEqual(unchanged);
});

test('a header that cannot take its place yet takes it at the next opening', async () => {
  const bench = await openBench();
  const file = path.join(bench.vaultDir, 'vault.json');
  const old = await readFile(file);
  await rm(file);
  await mkdir(path.join(file, 'in the way'), { recursive: true });
  valueOf(await bench.client.session.changePassphrase({ current: passphrase, next }));
  await bench.client.session.lock({});
  await rm(file, { recursive: true });
  await writeFile(file, old);
  expect(await opens(bench, next)).toBe('ok');
  expect(await opens(bench, passphrase)).toBe(refused);
  expect(await ledgerOf(bench, next)).toEqual(changed);
});

test('a change cut off behind its entry holds, whoever opens the vault next', async () => {
  const bench = await openBench();
  const colleague = { userName: 'Ярина Друга', passphrase: 'ярина друга фраза 12' };
  const { userName: name, passphrase: own } = colleague;
  valueOf(await bench.client.user.enrol({ name, passphrase: own, roles: ['reviewer'] }));
  const before = await readFile(path.join(bench.vaultDir, 'vault.json'));
  valueOf(await bench.client.session.changePassphrase({ current: passphrase, next }));
  await bench.client.session.lock({});
  const changedHeader = await readFile(path.join(bench.vaultDir, 'vault.json'));
  await writeFile(path.join(bench.vaultDir, 'vault.json.2.next'), changedHeader);
  await writeFile(path.join(bench.vaultDir, 'vault.json'), before);
  const input = { vault: bench.vaultDir, ...colleague, readOnly: false };
  valueOf(await bench.client.session.open(input));
  await bench.client.session.lock({});
  expect(await waiting(bench)).toEqual([]);
  expect(await opens(bench, passphrase)).toBe(refused);
  expect(await opens(bench, next)).toBe('ok');
});
