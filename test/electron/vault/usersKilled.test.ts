/** Barring a user is cut off at every step, and at any moment: the vault is then as it was, or as it should be. */
import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { UserStatus } from '../../../shared/events/users.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

const colleague = { name: 'Колега Вигадана', roles: ['documenter' as const], passphrase };
const reason = 'перевірка';
type Verb = 'suspend' | 'reinstate' | 'remove';

/** A closed vault with two users and a record; the second one's id. */
async function closedVault(): Promise<{ bench: Bench; id: string }> {
  const bench = await openBench();
  valueOf(await bench.client.child.register(newChild()));
  const { id } = valueOf(await bench.client.user.enrol(colleague));
  await bench.engine.close();
  return { bench, id };
}

/** What the process said before it ended, by itself or killed after so many milliseconds of its work. */
function barIn(bench: Bench, verb: Verb, id: string, dieAt: number, after: number | null = null) {
  return new Promise<string[]>(resolve => {
    const { stateDir, vaultDir } = bench;
    const script = process.env['LITOPYS_BARRING'] ?? '';
    const told = [script, stateDir, vaultDir, userName, passphrase, verb, id, String(dieAt)];
    const child = spawn(process.execPath, told, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      const isFirst = text === '';
      text += chunk;
      if (isFirst && after !== null) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.once('exit', () => resolve(text.split('\n').slice(0, -1)));
  });
}

/** Opens what is left, holds all of it to what it should be, and says how the colleague stands. */
async function judged(bench: Bench, id: string): Promise<UserStatus> {
  await bench.restart();
  const opened = valueOf(await bench.open()) as { findings: unknown[] };
  expect(opened.findings).toEqual([]);
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);
  valueOf(await bench.client.child.register(newChild()));
  const user = valueOf(await bench.client.user.list({})).find(each => each.id === id);
  await bench.engine.close();
  const names = await readdir(bench.vaultDir);
  expect(names.filter(name => name.endsWith('.part'))).toEqual([]);
  const databases = names.filter(name => /^db-\d+\.db$/.test(name));
  const header = JSON.parse(await readFile(path.join(bench.vaultDir, 'vault.json'), 'utf8')) as {
    database: string;
    slots: { user: string; master: string | null }[];
  };
  expect(databases).toEqual([header.database]);
  const slot = header.slots.find(each => each.user === id);
  const opensNow = (slot?.master ?? null) !== null;
  if (user?.status !== 'active') expect(opensNow).toBe(false);
  return user!.status;
}

test.each([
  ['suspend', 'active', 'suspended', 6],
  ['reinstate', 'suspended', 'active', 3],
  ['remove', 'active', 'removed', 6],
] as const)(
  'killed before each change of a name on the disk, %s ends in the old or the new state',
  async (verb, before, after, leastSteps) => {
    const { bench, id } = await closedVault();
    if (before === 'suspended') await barIn(bench, 'suspend', id, 0);
    const kept = path.join(bench.dir, 'kept');
    await cp(bench.vaultDir, kept, { recursive: true });
    const seen = new Set<UserStatus>();
    for (let dieAt = 1; ; dieAt++) {
      const told = await barIn(bench, verb, id, dieAt);
      const status = await judged(bench, id);
      seen.add(status);
      if (told.includes('done')) {
        expect(status).toBe(after);
        expect(dieAt).toBeGreaterThanOrEqual(leastSteps);
        break;
      }
      expect([before, after]).toContain(status);
      await rm(bench.vaultDir, { recursive: true });
      await rm(bench.stateDir, { recursive: true });
      await cp(kept, bench.vaultDir, { recursive: true });
    }
    expect(seen).toEqual(new Set([before, after]));
  },
  300_000,
);

test('killed at any moment, access suspended and given back again and again', async () => {
  const { bench, id } = await closedVault();
  const begun = performance.now();
  await barIn(bench, 'suspend', id, 0);
  const whole = performance.now() - begun;
  let status = await judged(bench, id);
  for (let round = 0; round < 6; round++) {
    const verb = status === 'suspended' ? 'reinstate' : 'suspend';
    await barIn(bench, verb, id, 0, Math.random() * whole * 0.4);
    status = await judged(bench, id);
    expect(['active', 'suspended']).toContain(status);
  }
}, 300_000);

/** A file system of a few MiB; null where none may be mounted. */
async function smallDisk(): Promise<string | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'litopys-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(async () => {
    execFileSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

test('on a disk that fills up at any write, nobody is barred, and work goes on', async context => {
  const disk = await smallDisk();
  if (disk === null) {
    context.skip('needs the right to mount a small file system');
    return;
  }
  const bench = await openBench({ create: false });
  const vaultDir = path.join(disk, 'small.litopys');
  const { client } = bench;
  valueOf(await client.session.create({ target: vaultDir, userName, passphrase }));
  valueOf(await client.child.register(newChild()));
  const { id } = valueOf(await client.user.enrol(colleague));
  const ballast = path.join(disk, 'ballast');
  let refused = 0;
  for (let room = 0; ; room += 24 * 1024) {
    const { bavail, bsize } = await statfs(disk);
    await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - room)));
    const header = await readFile(path.join(vaultDir, 'vault.json'), 'utf8');
    const result = await client.user.remove({ id, reason });
    await truncate(ballast, 0);
    if (result.ok) break;
    refused += 1;
    expect(result.error.code).toBe('disk/full');
    expect(await readFile(path.join(vaultDir, 'vault.json'), 'utf8')).toBe(header);
    expect((await readdir(vaultDir)).filter(name => /db-2|part/.test(name))).toEqual([]);
    valueOf(await client.child.register(newChild()));
    expect(valueOf(await client.ledger.verify({ level: 'full' })).findings).toEqual([]);
  }
  expect(refused).toBeGreaterThan(3);
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
}, 300_000);
