/**
 * Killed before each of its writings to the disk, one after another: the backup that was there stays whole, a restored
 * vault is there altogether or not at all, and the next attempt ends.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../../../electron/vault/backup/layout.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../../support/engine.ts';
import { filesUnder } from '../../../support/files.ts';
import { facts, newChild } from '../../../support/records.ts';

/** True when it ended by itself before the n-th writing. */
async function run(bench: Bench, what: string, disk: string, target: string, at: number) {
  const child = spawn(
    process.execPath,
    [
      process.env['LITOPYS_WRITER'] ?? '',
      ...[what, bench.stateDir, bench.vaultDir, disk, target, userName, passphrase],
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, LITOPYS_KILL_AT: String(at) },
    },
  );
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const signal = await new Promise<string | null>(resolve =>
    child.once('exit', (_, ended) => resolve(ended)),
  );
  if (signal === null) expect(told).toBe('done\n');
  return signal === null;
}

async function addFile({ client, dir }: Bench, name: string): Promise<void> {
  const file = path.join(dir, `${name}.bin`);
  await writeFile(file, Buffer.alloc(70_000, name));
  valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
}

async function withBackup(): Promise<{ bench: Bench; disk: string }> {
  const bench = await openBench();
  const disk = path.join(bench.dir, 'disk');
  await mkdir(disk);
  valueOf(await bench.client.child.register(newChild()));
  await addFile(bench, 'one');
  valueOf(await bench.client.backup.make({ folder: disk, note: null }));
  await addFile(bench, 'two');
  return { bench, disk };
}

test('a backup, killed before each writing', async () => {
  const { bench, disk } = await withBackup();
  await bench.engine.close();
  const before = new Map<string, string>();
  for (const file of filesUnder(disk)) before.set(file, await digestOf(file));
  let known = 1;
  let kills = 0;
  for (let at = 1; ; at++) {
    const ended = await run(bench, 'backup', disk, '', at);
    await bench.restart();
    const { rows, unreadable } = valueOf(await bench.client.backup.list({ folder: disk }));
    expect([unreadable, rows.filter(({ fault }) => fault !== null)]).toEqual([[], []]);
    for (const [file, digest] of before) expect(await digestOf(file)).toBe(digest);
    if (rows.length > known) {
      const credentials = { userName, passphrase };
      const { generation } = rows[0]!;
      const check = { folder: disk, credentials, deep: true, generation };
      expect(valueOf(await bench.client.backup.check(check)).findings).toEqual([]);
      known = rows.length;
    }
    await bench.engine.close();
    if (ended) break;
    kills++;
  }
  expect(kills).toBeGreaterThan(15);
  await bench.restart();
  valueOf(await bench.open());
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
  const [folder = ''] = await readdir(disk);
  const names = await readdir(path.join(disk, folder));
  expect(names.filter(name => name.endsWith('.part'))).toEqual([]);
}, 300_000);

test('a restore, killed before each writing', async () => {
  const { bench, disk } = await withBackup();
  await bench.engine.close();
  const fresh = await openBench({ create: false });
  const target = path.join(fresh.dir, 'again.litopys');
  let kills = 0;
  for (let at = 1; ; at++) {
    const ended = await run(fresh, 'restore', disk, target, at);
    const names = await readdir(fresh.dir);
    if (names.includes('again.litopys')) {
      // it has its name: it is whole
      const vault = path.join(fresh.dir, `copy-${at}.litopys`);
      await cp(target, vault, { recursive: true });
      const input = { vault, userName, passphrase, readOnly: true };
      valueOf(await fresh.client.session.open(input));
      const { findings } = valueOf(await fresh.client.ledger.verify({ level: 'deep' }));
      expect(findings).toEqual([]);
      await fresh.restart();
    }
    if (ended || names.includes('again.litopys')) break;
    kills++;
  }
  expect(kills).toBeGreaterThan(8);
  expect((await readdir(fresh.dir)).filter(name => name.endsWith('.part'))).toEqual([]);
}, 300_000);
