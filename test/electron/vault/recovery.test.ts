import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { appended, asInsider } from '../../support/insider.ts';
import { leaksIn } from '../../support/leaks.ts';
import { makeShares } from '../../support/recovery.ts';

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesUnder(folder).map(file => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

async function recoverySlots(bench: Bench): Promise<string[]> {
  const { slots } = await readHeader(bench.vaultDir);
  return slots.filter(slot => slot.kind === 'recovery').map(slot => slot.id);
}

const refused = (code: string, detail: object = {}) => ({ ok: false, error: { code, detail } });

test('shares come into force when all were shown, and the ledger tells of it', async () => {
  const bench = await openBench();
  const { client } = bench;
  expect(valueOf(await client.recovery.state({}))).toMatchObject({ made: null, declined: null });
  const { set } = valueOf(
    await client.recovery.prepare({ threshold: 2, shares: 3, holders: ['Нотарка', null] }),
  );
  expect(valueOf(await client.recovery.state({}))).toMatchObject({ made: null, pending: { set } });
  valueOf(await client.recovery.share({ set, number: 1 }));
  valueOf(await client.recovery.share({ set, number: 1 }));
  expect(await client.recovery.confirm({ set })).toEqual(
    refused('recovery/not-all-shown', { left: 2 }),
  );
  expect(await recoverySlots(bench)).toEqual([]);
  valueOf(await client.recovery.share({ set, number: 2 }));
  valueOf(await client.recovery.share({ set, number: 3 }));
  valueOf(await client.recovery.confirm({ set }));
  expect(valueOf(await client.recovery.state({}))).toMatchObject({
    made: { set, threshold: 2, shares: 3, holders: ['Нотарка', null, null] },
    pending: null,
  });
  expect(await recoverySlots(bench)).toEqual([set]);
  expect(await client.recovery.share({ set, number: 1 })).toEqual(refused('recovery/not-pending'));
  const rows = valueOf(
    await client.ledger.entries({ before: null, limit: 1, type: null, child: null }),
  );
  expect(rows.rows[0]).toMatchObject({ kind: 'recovery.created@1', subject: set });
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('a rehearsal tells whose shares work and changes no byte', async () => {
  const bench = await openBench();
  const texts = await makeShares(bench, 2, 3, ['Марія', 'Сейф', null]);
  const before = digests(bench.dir);
  expect(valueOf(await bench.client.recovery.try({ shares: [texts[2]!, texts[1]!] }))).toEqual({
    threshold: 2,
    shares: 3,
    numbers: [2, 3],
    holders: ['Сейф', null],
  });
  expect(digests(bench.dir)).toEqual(before);
  await bench.restart();
  const locked = digests(bench.dir);
  const tried = await bench.client.recovery.tryLocked({
    vault: bench.vaultDir,
    shares: [texts[0]!, texts[1]!],
  });
  expect(valueOf(tried).numbers).toEqual([1, 2]);
  expect(digests(bench.dir)).toEqual(locked);
});

test('every way of bringing wrong shares has its own answer, and nothing changes', async () => {
  const bench = await openBench();
  const { client } = bench;
  const tryWith = (...shares: string[]) => client.recovery.try({ shares });
  expect(await tryWith('x')).toEqual(refused('recovery/none'));
  const old = await makeShares(bench);
  const texts = await makeShares(bench);
  const stranger = await makeShares(await openBench());
  const before = digests(bench.dir);
  const [first = '', second = ''] = texts;
  const lines = first.split('\n');
  const slip = lines[2]!.startsWith('0') ? '1' : '0';
  const damaged = lines.with(2, slip + lines[2]!.slice(1)).join('\n');
  expect(await tryWith(second, damaged)).toEqual(
    refused('share/damaged', { lines: '3', share: 2 }),
  );
  expect(await tryWith(first, '')).toEqual(refused('share/empty', { share: 2 }));
  expect(await tryWith(first, lines.slice(0, 4).join('\n'))).toEqual(
    refused('share/line-count', { found: 4, expected: 5, share: 2 }),
  );
  expect(await tryWith(first, stranger[1]!)).toEqual(refused('share/other-vault', { share: 2 }));
  expect(await tryWith(old[0]!, second)).toEqual(refused('share/other-set', { share: 1 }));
  expect(await tryWith(first, first)).toEqual(refused('share/twice', { share: 2, first: 1 }));
  expect(await tryWith(first)).toEqual(refused('recovery/too-few', { given: 1, needed: 2 }));
  expect(digests(bench.dir)).toEqual(before);
});

test('a set that is replaced opens nothing any more; waiting shares replace nothing', async () => {
  const bench = await openBench();
  const { client } = bench;
  const old = await makeShares(bench);
  const { set } = valueOf(await client.recovery.prepare({ threshold: 2, shares: 2, holders: [] }));
  valueOf(await client.recovery.share({ set, number: 1 }));
  valueOf(await client.recovery.try({ shares: [old[0]!, old[2]!] }));
  await bench.restart();
  valueOf(await bench.open());
  expect(valueOf(await bench.client.recovery.state({})).pending).toBeNull();
  valueOf(await bench.client.recovery.try({ shares: [old[0]!, old[2]!] }));
});

test('between entry and header a crash is made up for at the next opening', async () => {
  const bench = await openBench();
  const header = path.join(bench.vaultDir, 'vault.json');
  const bare = readFileSync(header);
  const texts = await makeShares(bench);
  const set = valueOf(await bench.client.recovery.state({})).made?.set;
  await bench.engine.close();
  // the entry is in the ledger, the header is the one before it
  writeFileSync(header, bare);
  await bench.restart();
  valueOf(await bench.open());
  expect(await recoverySlots(bench)).toEqual([set]);
  valueOf(await bench.client.recovery.try({ shares: texts }));
  expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).findings).toEqual([]);
});

test('to do without is a decision that somebody signs, until shares are made', async () => {
  const { client } = await openBench();
  expect(await client.recovery.decline({ reason: '  ' })).toMatchObject({ ok: false });
  valueOf(await client.recovery.decline({ reason: 'Навчальне сховище' }));
  expect(valueOf(await client.recovery.state({})).declined).toMatchObject({
    reason: 'Навчальне сховище',
    by: 'Оксана Перевірчук',
  });
});

test('no share and no label lies on the disk unless a person asked for a file', async () => {
  const bench = await openBench();
  const label = 'Прихована Тримачка';
  const texts = await makeShares(bench, 2, 3, [label]);
  const words = [
    label,
    ...texts.flatMap(text => text.split(/[\n/]/)).filter(line => line.length > 17),
  ];
  valueOf(await bench.client.recovery.try({ shares: texts }));
  await bench.engine.close();
  const plain = words.map(word => word.replaceAll(' ', ''));
  expect(await leaksIn(bench.dir, [...words, ...plain])).toEqual([]);

  await bench.restart();
  valueOf(await bench.open());
  const { set } = valueOf(
    await bench.client.recovery.prepare({ threshold: 2, shares: 2, holders: [] }),
  );
  const target = path.join(bench.dir, 'share.txt');
  valueOf(await bench.client.recovery.saveShare({ set, number: 1, target }));
  expect(await bench.client.recovery.saveShare({ set, number: 2, target })).toEqual(
    refused('target/exists'),
  );
  if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600);
  valueOf(await bench.client.recovery.saveShare({ set, number: 2, target: `${target}2` }));
  valueOf(await bench.client.recovery.confirm({ set }));
  const files = [target, `${target}2`].map(file => readFileSync(file, 'utf8'));
  expect(valueOf(await bench.client.recovery.try({ shares: files })).numbers).toEqual([1, 2]);
});

test('opened for reading only nothing is made', async () => {
  const bench = await openBench();
  await bench.restart();
  valueOf(await bench.open(true));
  const { client } = bench;
  for (const answer of [
    await client.recovery.prepare({ threshold: 2, shares: 3, holders: [] }),
    await client.recovery.decline({ reason: 'ні' }),
  ]) {
    expect(answer).toEqual(refused('vault/read-only'));
  }
});

test('an entry about shares that cannot be read keeps nobody from reading the vault', async () => {
  const bench = await openBench();
  await makeShares(bench);
  const before = valueOf(await bench.client.recovery.state({}));
  await bench.engine.close();
  const forged = await asInsider(bench, { userName, passphrase }, vault =>
    vault.write(tx => appended(tx, systemKinds.recoveryCreated, 'recovery', vault.id, {})),
  );
  await bench.restart();
  const where = `entry ${forged}`;
  expect(await bench.open()).toMatchObject({
    ok: false,
    error: { code: 'vault/fault-found', detail: { fault: 'entry/impossible', where } },
  });
  const state = valueOf(await bench.open(true));
  expect(state).toMatchObject({ findings: [{ code: 'entry/impossible', where }] });
  expect(valueOf(await bench.client.recovery.state({}))).toEqual(before);
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  expect(findings.map(({ code, where: at }) => `${code} ${at}`)).toEqual([
    `entry/impossible ${where}`,
  ]);
});
