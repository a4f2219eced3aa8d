/**
 * On a real small disk that fills up in the middle: told as what it is, nothing is changed, and with room it works. That
 * it is so from every single write on, `everyWrite/` holds.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { goldenVaults } from '../../support/golden.ts';
import { facts, newChild } from '../../support/records.ts';

const most = 300_000;
const kibibyte = 1024;

/** A file system of some MiB. */
async function smallDisk(context: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'litopys-disk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    context.skip('needs the right to mount a small file system');
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

/** Tries with more and more room, as long as it is refused; tells how often it was. */
async function withMoreRoom(
  disk: string,
  step: number,
  attempt: () => Promise<Result<unknown>>,
  unchanged: () => Promise<void>,
): Promise<number> {
  const ballast = path.join(disk, 'ballast');
  for (let refused = 0; ; refused++) {
    const { bavail, bsize } = await statfs(disk);
    await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - refused * step)));
    const result = await attempt();
    await truncate(ballast, 0);
    if (result.ok) return refused;
    expect(result.error.code).toBe('disk/full');
    await unchanged();
  }
}

/** An open vault on the small disk, with a child. */
async function vaultOn(disk: string): Promise<{ bench: Bench; vault: string; child: string }> {
  const bench = await openBench({ create: false });
  const vault = path.join(disk, 'small.litopys');
  valueOf(await bench.client.session.create({ target: vault, userName, passphrase }));
  const { id: child } = valueOf(await bench.client.child.register(newChild()));
  return { bench, vault, child };
}

/** Its header is as it was, nothing else lies there, and work goes on. */
function staysAsItWas({ client }: Bench, vault: string): () => Promise<void> {
  let header: string | null = null;
  return async () => {
    const now = await readFile(path.join(vault, 'vault.json'), 'utf8');
    expect(now).toBe((header ??= now));
    expect((await readdir(vault)).filter(name => /db-2|part|next/.test(name))).toEqual([]);
    valueOf(await client.child.register(newChild()));
    expect(valueOf(await client.ledger.verify({ level: 'full' })).findings).toEqual([]);
  };
}

const isSound = async ({ client }: Bench): Promise<void> =>
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);

test('nobody is barred', { timeout: most }, async context => {
  const disk = await smallDisk(context);
  const { bench, vault } = await vaultOn(disk);
  const colleague = { name: 'Колега Вигадана', roles: ['documenter' as const], passphrase };
  const { id } = valueOf(await bench.client.user.enrol(colleague));
  const remove = () => bench.client.user.remove({ id, reason: 'перевірка' });
  const unchanged = staysAsItWas(bench, vault);
  await unchanged();
  expect(await withMoreRoom(disk, 40 * kibibyte, remove, unchanged)).toBeGreaterThan(3);
  await isSound(bench);
});

test('nothing is erased', { timeout: most }, async context => {
  const disk = await smallDisk(context);
  const { bench, vault, child: id } = await vaultOn(disk);
  const erase = () =>
    bench.client.erasure.erase({
      subject: { type: 'child', id },
      whole: true,
      parts: null,
      values: null,
      ground: { law: 'ст. 15', order: null, number: null, date: null },
      reason: 'вигадана причина',
    });
  const unchanged = staysAsItWas(bench, vault);
  await unchanged();
  const before = valueOf(await bench.client.child.get({ id })).row.nameUk;
  const stays = async () => {
    await unchanged();
    expect(valueOf(await bench.client.child.get({ id })).row.nameUk).toBe(before);
  };
  expect(await withMoreRoom(disk, 80 * kibibyte, erase, stays)).toBeGreaterThan(3);
  await isSound(bench);
});

async function furnished(): Promise<Bench> {
  const bench = await openBench();
  const file = path.join(bench.dir, 'file.bin');
  await writeFile(file, Buffer.alloc(300_000, 'вигаданий зміст'));
  valueOf(await bench.client.evidence.add({ files: [file], facts, citations: [] }));
  return bench;
}

test('a backup is not made, and the older one stays whole', { timeout: most }, async context => {
  const disk = await smallDisk(context);
  const bench = await furnished();
  const make = () => bench.client.backup.make({ folder: disk, note: null });
  const check = async () => {
    const { rows, unreadable } = valueOf(await bench.client.backup.list({ folder: disk }));
    expect([unreadable, rows.map(({ fault }) => fault)]).toEqual([[], [null]]);
    const deep = { folder: disk, generation: 1, credentials: null, deep: true };
    expect(valueOf(await bench.client.backup.check(deep)).findings).toEqual([]);
  };
  valueOf(await make());
  const file = path.join(bench.dir, 'other.bin');
  await writeFile(file, Buffer.alloc(200_000, 'інший вигаданий зміст'));
  valueOf(await bench.client.evidence.add({ files: [file], facts, citations: [] }));
  expect(await withMoreRoom(disk, 80 * kibibyte, make, check)).toBeGreaterThan(3);
  const { rows } = valueOf(await bench.client.backup.list({ folder: disk }));
  expect(rows.map(({ fault }) => fault)).toEqual([null, null]);
  expect(filesUnder(disk).filter(name => name.includes('.part'))).toEqual([]);
});

test('nothing is restored that is not whole', { timeout: most }, async context => {
  const disk = await smallDisk(context);
  const bench = await furnished();
  valueOf(await bench.client.backup.make({ folder: bench.dir, note: null }));
  const target = path.join(disk, 'again.litopys');
  const wish = { folder: bench.dir, generation: 1, target, userName, passphrase };
  const restore = () => bench.client.backup.restore({ ...wish, incomplete: false });
  const absent = async () => expect(await readdir(disk)).not.toContain('again.litopys');
  expect(await withMoreRoom(disk, 80 * kibibyte, restore, absent)).toBeGreaterThan(3);
  await bench.restart();
  const read = { vault: target, userName, passphrase, readOnly: true };
  valueOf(await bench.client.session.open(read));
  await isSound(bench);
});

test('an older vault stays as it is', { timeout: most }, async context => {
  const disk = await smallDisk(context);
  const { folder, golden } = goldenVaults()[0]!;
  const bench = await openBench({ create: false });
  const vault = path.join(disk, 'older.litopys');
  await cp(folder, vault, { recursive: true });
  const { userName, passphrase } = golden;
  const open = (upgrade: boolean) =>
    bench.client.session.open({ vault, userName, passphrase, readOnly: false, upgrade });
  const isOld = async () =>
    expect(await open(false)).toMatchObject({ error: { code: 'vault/older' } });
  expect(await withMoreRoom(disk, 40 * kibibyte, () => open(true), isOld)).toBeGreaterThan(3);
  const { root } = valueOf(await bench.client.ledger.head({}))!;
  expect(root).toBe(golden.root);
  await isSound(bench);
});
