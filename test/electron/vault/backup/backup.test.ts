/** Backups of a vault that is being worked in, and the vault written anew from them. */
import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/result.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../../support/engine.ts';
import { testFolder } from '../../../support/folder.ts';
import { filesUnder } from '../../../support/files.ts';
import { facts, nameUk, newChild } from '../../../support/records.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** A vault with a child and two files, and a folder on another disk. */
async function furnished(): Promise<{ bench: Bench; disk: string; child: string }> {
  const bench = await openBench();
  const disk = path.join(bench.dir, 'disk');
  await mkdir(disk);
  const { id } = valueOf(
    await bench.client.child.register(newChild([nameUk('Вигаданенко', 'Ада')])),
  );
  await addFile(bench, 'one');
  await addFile(bench, 'two');
  return { bench, disk, child: id };
}

async function addFile({ client, dir }: Bench, name: string): Promise<string> {
  const file = path.join(dir, `${name}.txt`);
  await writeFile(file, `вигаданий зміст: ${name}`);
  const { added } = valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
  return added[0]!.id;
}

const make = ({ client }: Bench, folder: string | null) =>
  client.backup.make({ folder, note: 'на диск' });

function restore({ client }: Bench, folder: string, target: string, generation = 1) {
  const wish = { folder, generation, target, userName, passphrase, incomplete: false };
  return client.backup.restore(wish);
}

/** Opens what was restored, confirming its branch, on a machine of its own. */
async function openRestored(bench: Bench, vault: string): Promise<void> {
  const stopped = await bench.client.session.open({ vault, userName, passphrase, readOnly: false });
  expect(codeOf(stopped)).toBe('vault/restored');
  const root = stopped.ok ? '' : String(stopped.error.detail['root']);
  const branch = { root, why: 'restored' as const };
  valueOf(
    await bench.client.session.open({ vault, userName, passphrase, readOnly: false, branch }),
  );
}

test('a backup is verified, is in the ledger, adds only what is new, and remembers its place', async () => {
  const { bench, disk } = await furnished();
  expect(codeOf(await make(bench, null))).toBe('backup/folder-needed');
  const first = valueOf(await make(bench, disk));
  expect(first.report).toMatchObject({ verdict: 'valid', generation: 1, findings: [] });
  expect(first.report.checked).toMatchObject({ objects: 2 });
  expect(first.added.objects).toBe(2);
  await addFile(bench, 'three');
  const second = valueOf(await make(bench, null));
  expect(second.added.objects).toBe(1);
  expect(second.folder).toBe(first.folder);

  const { rows } = valueOf(await bench.client.backup.list({ folder: null }));
  expect(rows.map(({ generation, fault }) => [generation, fault])).toEqual([
    [2, null],
    [1, null],
  ]);
  expect(rows[0]!.root).toBe(second.report.head!.root);
  expect(rows[0]!.wordsEn).toEqual(second.report.head!.wordsEn);
  const entries = valueOf(
    await bench.client.ledger.entries({ before: null, limit: 50, type: 'vault', child: null }),
  );
  expect(entries.rows.map(({ kind }) => kind)).toEqual([
    'backup.made@1',
    'backup.made@1',
    'vault.created@1',
  ]);
  const checkpoints = valueOf(await bench.client.ledger.checkpoints({}));
  expect(checkpoints.map(({ why }) => why)).toEqual(['backup', 'backup']);
  expect(valueOf(await bench.client.backup.state({}))).toMatchObject({
    last: { generation: 2, present: true },
    since: 0,
    overdue: false,
  });
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('what is recorded while the database is copied stays out of it, and the vault goes on', async () => {
  const { bench, disk } = await furnished();
  const making = make(bench, disk);
  for (let n = 0; n < 5; n++) valueOf(await bench.client.child.register(newChild()));
  valueOf(await bench.client.ledger.verify({ level: 'full' }));
  const { report } = valueOf(await making);
  expect(report.verdict).toBe('valid');
  expect(codeOf(await bench.client.child.register(newChild()))).toBe('ok');
  const deep = { folder: disk, generation: 1, credentials: null, deep: true };
  const checked = valueOf(await bench.client.backup.check(deep));
  expect(checked).toMatchObject({ verdict: 'valid', head: { root: report.head!.root } });
  expect(checked.checked.bytes).toBeGreaterThan(0);
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('two at once are refused; a folder that is gone or lies in the vault is refused', async () => {
  const { bench, disk } = await furnished();
  const [one, two] = await Promise.all([make(bench, disk), make(bench, disk)]);
  expect([codeOf(one), codeOf(two)]).toEqual(['ok', 'backup/running']);
  expect(codeOf(await make(bench, path.join(bench.dir, 'gone')))).toBe('backup/folder-gone');
  const inside = path.join(bench.vaultDir, 'objects');
  expect(codeOf(await make(bench, inside))).toBe('backup/inside-vault');
});

test('restored elsewhere it is the same vault on a branch of its own, and its packages verify', async () => {
  const page = path.join(testFolder(), 'verify.html');
  await writeFile(page, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = page;
  const { bench, disk, child } = await furnished();
  valueOf(await make(bench, disk));
  valueOf(await bench.client.child.register(newChild()));
  const other = await openBench({ create: false });
  const target = path.join(other.dir, 'again');
  const restored = valueOf(await restore(other, disk, target));
  expect(restored.folder).toBe(`${target}.litopys`);
  expect(restored.report.verdict).toBe('valid');
  await openRestored(other, restored.token);
  valueOf(await other.client.child.get({ id: child }));
  valueOf(await other.client.child.register(newChild()));
  const { findings } = valueOf(await other.client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);
  const { rows } = valueOf(
    await other.client.ledger.entries({ before: null, limit: 5, type: 'vault', child: null }),
  );
  expect(rows[0]!.kind).toBe('ledger.branched@1');

  // a package from it carries the branch, and verifies
  const exported = await other.client.packages.export({
    scope: { scope: 'all' },
    language: 'uk',
    target: path.join(other.dir, 'package'),
    form: 'folder',
    recipients: [],
    addressee: '',
  });
  expect(valueOf(exported).report.findings).toEqual([]);
  await other.restart();
  valueOf(
    await other.client.session.open({
      vault: restored.folder,
      userName,
      passphrase,
      readOnly: false,
    }),
  );
});

test('an older backup is restored as it was, whatever came after it', async () => {
  const { bench, disk } = await furnished();
  const first = valueOf(await make(bench, disk));
  await addFile(bench, 'three');
  valueOf(await make(bench, disk));
  const other = await openBench({ create: false });
  const restored = valueOf(await restore(other, disk, path.join(other.dir, 'again'), 1));
  expect(restored.report.head).toEqual(first.report.head);
  expect(filesUnder(path.join(restored.folder, 'objects'))).toHaveLength(2);
});

test('a wrong passphrase, a taken place, an unknown backup: told, and nothing is there', async () => {
  const { bench, disk } = await furnished();
  valueOf(await make(bench, disk));
  const target = path.join(bench.dir, 'again.litopys');
  const wish = { folder: disk, generation: 1, target, userName, incomplete: false };
  const wrong = await bench.client.backup.restore({ ...wish, passphrase: 'another one of those' });
  expect(codeOf(wrong)).toBe('vault/wrong-name-or-passphrase');
  expect(codeOf(await restore(bench, disk, target, 7))).toBe('backup/unknown-generation');
  expect(codeOf(await restore(bench, bench.dir, target))).toBe('backup/none-here');
  expect(codeOf(await restore(bench, disk, bench.vaultDir))).toBe('target/exists');
  expect((await readdir(bench.dir)).filter(name => name.includes('again'))).toEqual([]);
});

const damages: [what: string, code: string, damage: (backups: string) => Promise<void>][] = [
  [
    'a database cut short',
    'backup/damaged',
    async b => truncate(path.join(b, 'g-000001/db-1.db'), 8192),
  ],
  [
    'one bit in the database',
    'backup/damaged',
    async b => {
      const file = path.join(b, 'g-000001/db-1.db');
      const bytes = await readFile(file);
      bytes[20_000]! ^= 1;
      await writeFile(file, bytes);
    },
  ],
  [
    'a header cut short',
    'backup/damaged',
    async b => truncate(path.join(b, 'g-000001/vault.json'), 100),
  ],
  [
    'a description cut short',
    'backup/damaged',
    async b => truncate(path.join(b, 'g-000001/backup.json'), 100),
  ],
  [
    'a list cut short',
    'backup/damaged',
    async b => truncate(path.join(b, 'g-000001/objects.txt'), 10),
  ],
  [
    'an encrypted file gone',
    'backup/incomplete',
    async b => rm(filesUnder(path.join(b, 'objects'))[0]!),
  ],
  [
    'an encrypted file cut short',
    'backup/incomplete',
    async b => truncate(filesUnder(path.join(b, 'objects'))[0]!, 50),
  ],
];

test.each(damages)('%s is told, and no vault comes of it', async (_, code, damage) => {
  const { bench, disk } = await furnished();
  const { folder } = valueOf(await make(bench, disk));
  await damage(folder);
  const target = path.join(bench.dir, 'again.litopys');
  expect(codeOf(await restore(bench, disk, target))).toBe(code);
  expect(await stat(target).catch(() => null)).toBe(null);
  const { rows, unreadable } = valueOf(await bench.client.backup.list({ folder: disk }));
  const told = [...rows.map(({ fault }) => fault), ...unreadable.map(each => each.code)];
  // one bit is seen only by reading it all: a check does
  if (!_.startsWith('one bit')) expect(told).toEqual([code]);
  if (code === 'backup/incomplete') {
    const wish = { folder: disk, generation: 1, target, userName, passphrase, incomplete: true };
    const { report } = valueOf(await bench.client.backup.restore(wish));
    expect(report.findings).toHaveLength(1);
  }
});

test('a damaged file in the pool is made whole by the next backup', async () => {
  const { bench, disk } = await furnished();
  const { folder } = valueOf(await make(bench, disk));
  await truncate(filesUnder(path.join(folder, 'objects'))[0]!, 50);
  const again = valueOf(await make(bench, disk));
  expect(again.added.objects).toBe(1);
  const { rows } = valueOf(await bench.client.backup.list({ folder: disk }));
  expect(rows.map(({ fault }) => fault)).toEqual([null, null]);
});

test('old backups go only when asked, and the files that others name stay', async () => {
  const { bench, disk } = await furnished();
  const { folder } = valueOf(await make(bench, disk));
  await addFile(bench, 'three');
  valueOf(await make(bench, disk));
  valueOf(await make(bench, disk));
  expect((await readdir(folder)).sort()).toEqual(['g-000001', 'g-000002', 'g-000003', 'objects']);
  const stray = path.join(folder, 'objects', 'ab');
  await mkdir(stray, { recursive: true });
  await writeFile(path.join(stray, 'ab'.repeat(16)), 'named by nobody');
  expect(valueOf(await bench.client.backup.thin({ folder: disk, keep: 1 }))).toEqual({
    generations: 2,
    objects: 1,
    bytes: 15,
  });
  expect((await readdir(folder)).sort()).toEqual(['g-000003', 'objects']);
  const check = { folder: disk, generation: 3, credentials: { userName, passphrase }, deep: true };
  expect(valueOf(await bench.client.backup.check(check)).verdict).toBe('valid');
});

test('cancelled, nothing of it stays, and the older backup is whole', async () => {
  const { bench, disk } = await furnished();
  const { folder } = valueOf(await make(bench, disk));
  const stop = new AbortController();
  const making = bench.client.backup.make(
    { folder: disk, note: null },
    { signal: stop.signal, onProgress: () => stop.abort() },
  );
  expect(codeOf(await making)).toBe('job/cancelled');
  expect((await readdir(folder)).sort()).toEqual(['g-000001', 'objects']);
  expect(codeOf(await make(bench, disk))).toBe('ok');
});

test('a vault without a backup, or with an old one, is told of after the days that were set', async () => {
  let now = Date.UTC(2026, 2, 3);
  const bench = await openBench({ clock: () => new Date(now) });
  const disk = path.join(bench.dir, 'disk');
  await mkdir(disk);
  const day = 24 * 60 * 60 * 1000;
  const isOverdue = async () => valueOf(await bench.client.backup.state({})).overdue;
  expect(await isOverdue()).toBe(false);
  now += 8 * day;
  expect(await isOverdue()).toBe(true);
  valueOf(await make(bench, disk));
  expect(await isOverdue()).toBe(false);
  now += 8 * day;
  // nothing was recorded since: there is nothing to back up
  expect(await isOverdue()).toBe(false);
  valueOf(await bench.client.child.register(newChild()));
  expect(await isOverdue()).toBe(true);
  valueOf(await bench.client.settings.write({ backupReminder: 0 }));
  expect(await isOverdue()).toBe(false);
  valueOf(await bench.client.settings.write({ backupReminder: 7, rememberVaults: false }));
  expect(valueOf(await bench.client.backup.state({})).last).toMatchObject({ folder: null });
});

test('nothing that was recorded can be read in a backup', async () => {
  const { bench, disk } = await furnished();
  valueOf(await make(bench, disk));
  for (const file of filesUnder(disk)) {
    const bytes = await readFile(file);
    for (const secret of ['Вигаданенко', 'вигаданий', userName, 'one.txt', 'на диск']) {
      expect(bytes.includes(secret)).toBe(false);
    }
  }
});

test('a backup is the vault of that moment also where the whole folder is copied on', async () => {
  const { bench, disk } = await furnished();
  valueOf(await make(bench, disk));
  const second = path.join(bench.dir, 'second-disk');
  await cp(disk, second, { recursive: true });
  const check = {
    folder: second,
    generation: 1,
    credentials: { userName, passphrase },
    deep: true,
  };
  expect(valueOf(await bench.client.backup.check(check)).verdict).toBe('valid');
});
