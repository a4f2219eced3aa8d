/**
 * Device binding: who has the vault's folder and the passphrase opens nothing without the second secret. The system's
 * key store is the one stand-in here: a table, asked through the same port.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { DeviceStore } from '../../../electron/vault/keys/device.ts';
import { checksumOf, readHeader } from '../../../electron/vault/keys/header.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

interface Table extends DeviceStore {
  readonly kept: Map<string, Uint8Array>;
}

function keyStore(): Table {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    canKeep: () => Promise.resolve(true),
    find: id => Promise.resolve(kept.get(id)?.slice() ?? null),
    keep: ({ id, key }) => Promise.resolve(void kept.set(id, key.slice())),
    forget: id => Promise.resolve(void kept.delete(id)),
  };
}

interface Bound {
  readonly bench: Bench;
  readonly store: Table;
  readonly code: string;
}

async function bind({ client }: Bench, typed = passphrase): Promise<string> {
  const { device, lines } = valueOf(await client.device.prepare({}));
  valueOf(await client.device.bind({ device, passphrase: typed }));
  return lines.join('\n');
}

async function bound(): Promise<Bound> {
  const store = keyStore();
  const bench = await openBench({ deviceStore: store });
  return { bench, store, code: await bind(bench) };
}

/** What opening answers; the vault is locked again. */
async function opens(
  { client, vaultDir }: Bench,
  more: { deviceCode?: string; passphrase?: string } = {},
) {
  await client.session.lock({});
  const input = { vault: vaultDir, userName, passphrase, readOnly: false, ...more };
  const result = await client.session.open(input);
  await client.session.lock({});
  return result.ok ? 'ok' : result.error.code;
}

/** Kinds of all entries, newest first, and what a deep verification finds. */
async function ledgerOf({ client }: Bench): Promise<unknown> {
  const page = { before: null, limit: 50, type: null, child: null };
  const { rows } = valueOf(await client.ledger.entries(page));
  const { findings } = valueOf(await client.ledger.verify({ level: 'deep' }));
  return [rows.map(({ kind }) => kind.split('@')[0]), findings];
}

const headerOf = ({ vaultDir }: Bench) => readFile(path.join(vaultDir, 'vault.json'), 'utf8');

test('a bound vault opens by itself on its machine, and elsewhere not without the code', async () => {
  const { bench, store, code } = await bound();
  expect(await ledgerOf(bench)).toEqual([['user.device-bound', 'vault.created'], []]);
  expect(await opens(bench)).toBe('ok');
  const [[id, key]] = [...store.kept] as [[string, Uint8Array]];
  expect(await headerOf(bench)).toContain(id);
  store.kept.clear();
  expect(await opens(bench)).toBe('vault/device-missing');
  expect(await opens(bench, { deviceCode: code })).toBe('ok');
  expect(await opens(bench, { deviceCode: code, passphrase: 'wrong' })).toMatch(/wrong-name/);
  expect(store.kept.size).toBe(0);
  expect(await headerOf(bench)).not.toContain(Buffer.from(key).toString('base64url'));
});

test('without the second secret a right passphrase and a wrong one look alike', async () => {
  const { bench, store } = await bound();
  store.kept.clear();
  expect(await opens(bench)).toBe('vault/device-missing');
  expect(await opens(bench, { passphrase: 'wrong' })).toBe('vault/device-missing');
});

test('bound anew on the second machine, the first code and its machine open no more', async () => {
  const { bench, store, code } = await bound();
  const first = new Map(store.kept);
  await bench.client.session.lock({});
  store.kept.clear();
  const input = { vault: bench.vaultDir, userName, passphrase, readOnly: false };
  valueOf(await bench.client.session.open({ ...input, deviceCode: code }));
  expect(valueOf(await bench.client.device.state({}))).toMatchObject({
    isBound: true,
    isHere: false,
  });
  const second = await bind(bench);
  expect(valueOf(await bench.client.device.state({}))).toMatchObject({ isHere: true });
  expect(await opens(bench)).toBe('ok');
  store.kept.clear();
  for (const [id, key] of first) store.kept.set(id, key);
  expect(await opens(bench)).toBe('vault/device-missing');
  expect(await opens(bench, { deviceCode: code })).toBe('device-code/other-binding');
  expect(await opens(bench, { deviceCode: second })).toBe('ok');
});

test('unbinding asks the passphrase; then it alone opens, and the header is as before binding', async () => {
  const { bench, store } = await bound();
  const { device } = bench.client;
  expect((await readHeader(bench.vaultDir)).version).toBe(2);
  expect(await device.unbind({ passphrase: 'wrong' })).toMatchObject({
    error: { code: 'vault/wrong-name-or-passphrase' },
  });
  expect(valueOf(await device.unbind({ passphrase }))).toMatchObject({ isBound: false });
  expect(store.kept.size).toBe(0);
  expect((await readHeader(bench.vaultDir)).version).toBe(1);
  expect(await headerOf(bench)).not.toContain('device');
  expect(await device.unbind({ passphrase })).toMatchObject({
    error: { code: 'device/not-bound' },
  });
  expect(await ledgerOf(bench)).toEqual([
    ['user.device-unbound', 'user.device-bound', 'vault.created'],
    [],
  ]);
  expect(await opens(bench)).toBe('ok');
});

test('a new passphrase and new keys of the vault leave the binding in force', async () => {
  const { bench, store, code } = await bound();
  const { session, user } = bench.client;
  valueOf(await bench.client.child.register(newChild()));
  const next = 'зовсім інша фраза 7';
  valueOf(await session.changePassphrase({ current: passphrase, next }));
  const enrol = {
    name: 'Ярина Друга',
    passphrase: 'ярина друга фраза 12',
    roles: ['documenter' as const],
  };
  const { id } = valueOf(await user.enrol(enrol));
  valueOf(await user.remove({ id, reason: 'Invented' }));
  valueOf(await session.changePassphrase({ current: next, next: passphrase }));
  expect(await opens(bench)).toBe('ok');
  store.kept.clear();
  expect(await opens(bench)).toBe('vault/device-missing');
  expect(await opens(bench, { deviceCode: code })).toBe('ok');
});

test('a backup restored elsewhere asks the code', async () => {
  const { bench, store, code } = await bound();
  const folder = path.join(bench.dir, 'backups');
  await mkdir(folder);
  valueOf(await bench.client.backup.make({ folder, note: null }));
  await bench.client.session.lock({});
  store.kept.clear();
  const target = path.join(bench.dir, 'again');
  const wish = { folder, generation: 1, target, userName, passphrase, incomplete: false };
  expect(await bench.client.backup.restore(wish)).toMatchObject({
    error: { code: 'vault/device-missing' },
  });
  valueOf(await bench.client.backup.restore({ ...wish, deviceCode: code }));
});

test('the code is tried without changing anything, and a wrong one told by line', async () => {
  const { bench, code } = await bound();
  const before = await headerOf(bench);
  const tried = async (typed: string) => {
    const result = await bench.client.device.try({ code: typed });
    return result.ok ? 'ok' : result.error;
  };
  expect(await tried(code)).toBe('ok');
  expect(await tried(code.toLowerCase().replaceAll(' ', ''))).toBe('ok');
  const lines = code.split('\n');
  const slip = lines[2]!.replace(/./, letter => (letter === '7' ? '8' : '7'));
  expect(await tried(lines.with(2, slip).join('\n'))).toEqual({
    code: 'device-code/damaged',
    detail: { lines: '3' },
  });
  expect(await tried(lines.slice(1).join('\n'))).toMatchObject({ code: 'device-code/incomplete' });
  const { bench: other } = await bound();
  const foreign = await other.client.device.try({ code });
  expect(foreign).toMatchObject({ error: { code: 'device-code/other-vault' } });
  expect(await headerOf(bench)).toBe(before);
});

test('without a key store nothing is bound', async () => {
  const bench = await openBench();
  const before = await headerOf(bench);
  expect(valueOf(await bench.client.device.state({}))).toEqual({
    isBound: false,
    isHere: false,
    canKeep: false,
  });
  expect(await bench.client.device.prepare({})).toMatchObject({
    error: { code: 'device/no-key-store' },
  });
  expect(await headerOf(bench)).toBe(before);
});

test('a secret that the key store does not take, or a header that cannot be written, binds nobody', async () => {
  const store = keyStore();
  const bench = await openBench({ deviceStore: store });
  const { device } = valueOf(await bench.client.device.prepare({}));
  const inTheWay = path.join(bench.vaultDir, 'vault.json.1.next');
  await mkdir(path.join(inTheWay, 'in the way'), { recursive: true });
  expect(await bench.client.device.bind({ device, passphrase })).toMatchObject({
    error: { code: 'disk/failed' },
  });
  await rm(inTheWay, { recursive: true });
  expect(valueOf(await bench.client.device.state({}))).toMatchObject({ isBound: false });
  expect(await ledgerOf(bench)).toEqual([['vault.created'], []]);
  valueOf(await bench.client.device.bind({ device, passphrase }));
  expect(await opens(bench)).toBe('ok');
});

test('killed around the commit, header and entry are there together or not at all', async () => {
  const store = keyStore();
  const bench = await openBench({ deviceStore: store });
  await bench.client.session.lock({});
  const before = path.join(bench.dir, 'before');
  await cp(bench.vaultDir, before, { recursive: true });
  valueOf(await bench.open());
  const code = await bind(bench);
  await bench.client.session.lock({});
  const header = await headerOf(bench);
  const after = path.join(bench.dir, 'after');
  await cp(bench.vaultDir, after, { recursive: true });

  // after the commit: the old header still stands, and opens with the passphrase alone
  await cp(path.join(before, 'vault.json'), path.join(bench.vaultDir, 'vault.json'));
  await writeFile(path.join(bench.vaultDir, 'vault.json.1.next'), header);
  expect(await opens(bench, { deviceCode: code })).toBe('ok');
  expect(await headerOf(bench)).toBe(header);

  // before it: the waiting header goes
  await rm(bench.vaultDir, { recursive: true });
  await rm(path.join(bench.stateDir, 'heads'), { recursive: true });
  await cp(before, bench.vaultDir, { recursive: true });
  await writeFile(path.join(bench.vaultDir, 'vault.json.1.next'), header);
  store.kept.clear();
  expect(await opens(bench)).toBe('ok');
  valueOf(await bench.open());
  expect(await ledgerOf(bench)).toEqual([['vault.created'], []]);
});

test('a slot made to look bound or unbound does not open, and a number that does not fit is refused', async () => {
  const { bench } = await bound();
  await bench.client.session.lock({});
  const { checksum: _, ...header } = await readHeader(bench.vaultDir);
  const put = (forged: Readonly<Record<string, unknown>>) =>
    writeFile(
      path.join(bench.vaultDir, 'vault.json'),
      canonicalJson({ ...forged, checksum: checksumOf(forged) }),
    );
  await put({ ...header, version: 1 });
  expect(await opens(bench)).toBe('vault/header-malformed');
  const unbound = header.slots.map(slot =>
    Object.fromEntries(Object.entries(slot).filter(([member]) => member !== 'device')),
  );
  await put({ ...header, slots: unbound, version: 1 });
  expect(await opens(bench)).toBe('vault/wrong-name-or-passphrase');
  await put({ ...header, version: 3 });
  expect(await opens(bench)).toBe('vault/newer-version');
});

test('recovery shares let in whoever lost passphrase, machine and code', async () => {
  const { bench, store } = await bound();
  const { recovery } = bench.client;
  const { set } = valueOf(await recovery.prepare({ threshold: 2, shares: 2, holders: [] }));
  const shares = [];
  for (const number of [1, 2]) {
    shares.push(valueOf(await recovery.share({ set, number })).lines.join('\n'));
  }
  valueOf(await recovery.confirm({ set }));
  await bench.client.session.lock({});
  store.kept.clear();
  const newcomer = { userName: 'Нова Вигадана', passphrase: 'ярина друга фраза 12' };
  valueOf(await recovery.use({ vault: bench.vaultDir, shares, ...newcomer }));
  expect(valueOf(await bench.client.device.state({}))).toMatchObject({ isBound: false });
});
