/** Four eyes: what one person may do only when a second one has agreed, and how the ledger tells of it. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { systemKinds } from '../../../shared/events/event.ts';
import type { Result } from '../../../shared/result.ts';
import type { Role } from '../../../shared/rights.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { appended, asInsider } from '../../support/insider.ts';
import { testFolder } from '../../support/folder.ts';
import { facts, newChild } from '../../support/records.ts';

const theirs = 'dub yasen topolia 17';
const second = 'Ірина Друга';
const reason = 'перевірка';
const day = 24 * 60 * 60 * 1000;

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function enrol(bench: Bench, name: string, ...roles: Role[]): Promise<string> {
  return valueOf(await bench.client.user.enrol({ name, roles, passphrase: theirs })).id;
}

async function openAs(bench: Bench, name: string): Promise<void> {
  await bench.restart();
  const { vaultDir: vault } = bench;
  const words = name === userName ? passphrase : theirs;
  valueOf(
    await bench.client.session.open({
      vault,
      userName: name,
      passphrase: words,
      readOnly: false,
    }),
  );
}

async function exportingBench(clock?: () => Date): Promise<Bench> {
  const page = path.join(testFolder(), 'verify.html');
  writeFileSync(page, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = page;
  return openBench(clock ? { clock } : {});
}

/** A vault of two who may approve, and a documenter. */
async function twoApprovers(clock?: () => Date): Promise<{ bench: Bench; documenter: string }> {
  const bench = await exportingBench(clock);
  const documenter = await enrol(bench, 'Записувач', 'documenter');
  await enrol(bench, second, 'administrator', 'prosecutor');
  return { bench, documenter };
}

function exported(bench: Bench, name: string, addressee = 'Суд') {
  return bench.client.packages.export({
    scope: { scope: 'all' },
    language: 'uk',
    target: path.join(bench.dir, name),
    form: 'zip',
    recipients: [],
    addressee,
  });
}

async function requests(bench: Bench) {
  return valueOf(await bench.client.request.list({}));
}

async function deepCodes(bench: Bench): Promise<string[]> {
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  return findings.map(finding => `${finding.code} ${finding.where}`);
}

test('where nobody else could agree the work goes on, and the entry says so', async () => {
  const bench = await exportingBench();
  valueOf(await bench.client.child.register(newChild()));
  const { seq } = valueOf(await exported(bench, 'p.zip'));
  const { disclosures } = valueOf(await bench.client.ledger.entry({ seq }));
  expect(disclosures.find(each => each.name === 'request')).toMatchObject({ value: null });
  expect(await requests(bench)).toEqual([]);
  expect(await deepCodes(bench)).toEqual([]);
});

test('an export waits for a second person, is done once, and waits again', async () => {
  const { bench } = await twoApprovers();
  valueOf(await bench.client.child.register(newChild()));
  expect(codeOf(await exported(bench, 'p.zip'))).toBe('approval/asked');
  expect(codeOf(await exported(bench, 'p.zip'))).toBe('approval/asked');
  const [asked, ...others] = await requests(bench);
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ standing: 'waiting', isOwn: true, mayAnswer: false });
  expect(codeOf(await bench.client.request.approve({ id: asked!.id, reason: null }))).toBe(
    'request/yourself',
  );

  await openAs(bench, second);
  expect((await requests(bench))[0]).toMatchObject({ isOwn: false, mayAnswer: true });
  valueOf(await bench.client.request.approve({ id: asked!.id, reason }));

  await openAs(bench, userName);
  expect((await requests(bench))[0]).toMatchObject({ standing: 'approved', mayCarryOut: true });
  expect(codeOf(await exported(bench, 'other.zip', 'Інший суд'))).toBe('approval/asked');
  const { seq } = valueOf(await exported(bench, 'p.zip'));
  const { disclosures } = valueOf(await bench.client.ledger.entry({ seq }));
  expect(disclosures.find(each => each.name === 'request')).toMatchObject({ value: asked!.id });
  expect((await requests(bench)).find(each => each.id === asked!.id)).toMatchObject({
    standing: 'done',
    mayCarryOut: false,
  });
  const report = valueOf(
    await bench.client.packages.verify({
      path: path.join(bench.dir, 'p.zip'),
      words: null,
      sha512: false,
      trust: null,
    }),
  );
  expect(report).toMatchObject({ verdict: 'valid', notices: [] });
  expect(report.agreements).toMatchObject([
    { action: 'user.enrol', state: 'alone' },
    { action: 'user.enrol', state: 'alone' },
    { action: 'packages.export', seq, state: 'agreed', asked: userName, agreed: second },
  ]);
  expect(codeOf(await exported(bench, 'again.zip'))).toBe('approval/asked');
  expect(await deepCodes(bench)).toEqual([]);
});

test('who agreed may carry it out; a third person may not', async () => {
  const { bench } = await twoApprovers();
  await exported(bench, 'p.zip');
  const [asked] = await requests(bench);
  await openAs(bench, second);
  valueOf(await bench.client.request.approve({ id: asked!.id, reason: null }));
  valueOf(await exported(bench, 'p.zip'));
  await openAs(bench, 'Записувач');
  expect(codeOf(await bench.client.request.approve({ id: asked!.id, reason: null }))).toBe(
    'rights/not-yours',
  );
});

test('refused and withdrawn requests are good for nothing, and a new one can be made', async () => {
  const { bench, documenter } = await twoApprovers();
  const suspend = () => bench.client.user.suspend({ id: documenter, reason });
  expect(codeOf(await suspend())).toBe('approval/asked');
  const [first] = await requests(bench);
  await openAs(bench, second);
  valueOf(await bench.client.request.refuse({ id: first!.id, reason: 'не доведено' }));
  expect(codeOf(await bench.client.request.withdraw({ id: first!.id }))).toBe(
    'request/not-waiting',
  );
  await openAs(bench, userName);
  expect(codeOf(await suspend())).toBe('approval/asked');
  const [again] = await requests(bench);
  expect(again!.id).not.toBe(first!.id);
  valueOf(await bench.client.request.withdraw({ id: again!.id }));
  await openAs(bench, second);
  expect(codeOf(await bench.client.request.approve({ id: again!.id, reason }))).toBe(
    'request/not-waiting',
  );
  expect(valueOf(await bench.client.user.list({}))).toMatchObject([
    {},
    { status: 'active' },
    { status: 'active' },
  ]);
  expect(await deepCodes(bench)).toEqual([]);
});

test('an agreement is good for fourteen days', async () => {
  let now = Date.parse('2026-03-01T09:00:00.000Z');
  const { bench, documenter } = await twoApprovers(() => new Date(now));
  const suspend = () => bench.client.user.suspend({ id: documenter, reason });
  await suspend();
  const [asked] = await requests(bench);
  await openAs(bench, second);
  valueOf(await bench.client.request.approve({ id: asked!.id, reason }));
  now += 14 * day + 1;
  await openAs(bench, userName);
  expect((await requests(bench))[0]).toMatchObject({ standing: 'expired', mayCarryOut: false });
  expect(codeOf(await suspend())).toBe('approval/asked');
  now -= 1;
  await openAs(bench, userName);
  valueOf(await suspend());
});

test('people are enrolled, given roles and removed only by two; no passphrase is kept with a request', async () => {
  const { bench, documenter } = await twoApprovers();
  const { user } = bench.client;
  const words = 'shovkovytsia kalyna 99';
  const newcomer = { name: 'Новий', roles: ['reviewer' as const], passphrase: words };
  const deeds = [
    () => bench.client.user.enrol(newcomer),
    () => bench.client.user.changeRoles({ id: documenter, roles: ['reviewer'], reason }),
    () => bench.client.user.suspend({ id: documenter, reason }),
    () => bench.client.user.reinstate({ id: documenter, reason }),
    () => bench.client.user.remove({ id: documenter, reason }),
  ];
  expect(codeOf(await user.reinstate({ id: documenter, reason }))).toBe('user/wrong-standing');
  for (const deed of deeds) {
    expect(codeOf(await deed())).toBe('approval/asked');
    const [asked] = await requests(bench);
    expect(JSON.stringify(asked)).not.toContain(words);
    await openAs(bench, second);
    valueOf(await bench.client.request.approve({ id: asked!.id, reason: null }));
    await openAs(bench, userName);
    valueOf(await deed());
  }
  expect(await deepCodes(bench)).toEqual([]);
  const header = await readFile(path.join(bench.vaultDir, 'vault.json'), 'utf8');
  expect(header).not.toContain(words);
});

test('a copy of an original leaves the vault only by two', async () => {
  const { bench } = await twoApprovers();
  const file = path.join(bench.dir, 'лист.txt');
  writeFileSync(file, 'вигаданий лист');
  const { added } = valueOf(
    await bench.client.evidence.add({ files: [file], facts, citations: [] }),
  );
  const copy = () =>
    bench.client.evidence.saveCopy({ id: added[0]!.id, target: path.join(bench.dir, 'copy') });
  expect(codeOf(await copy())).toBe('approval/asked');
  const [asked] = await requests(bench);
  expect(asked!.label).toContain('E-');
  await openAs(bench, second);
  valueOf(await bench.client.request.approve({ id: asked!.id, reason: null }));
  await openAs(bench, userName);
  valueOf(await copy());
  expect(codeOf(await copy())).toBe('approval/asked');
  expect(await deepCodes(bench)).toEqual([]);

  // the agreement was good for one copy: an entry that names it again has none
  await bench.engine.close();
  const members = { request: asked!.id };
  const forged = await asInsider(bench, { userName, passphrase }, vault =>
    vault.write(tx => appended(tx, systemKinds.evidenceCopied, 'evidence', added[0]!.id, members)),
  );
  await bench.restart();
  valueOf(await bench.open());
  expect(await deepCodes(bench)).toEqual([`entry/without-approval entry ${forged}`]);
});

test('a deed that went around the second person is found by a full verification', async () => {
  const { bench, documenter } = await twoApprovers();
  const suspend = () => bench.client.user.suspend({ id: documenter, reason: 'інша' });
  await suspend();
  const [asked] = await requests(bench);
  await bench.engine.close();
  const me = { userName, passphrase };
  const { userSuspended, userReinstated, requestMade, requestApproved } = systemKinds;
  const on = ['user', documenter] as const;
  const forged: number[] = [];
  await asInsider(bench, me, vault =>
    vault.write(tx => {
      const other = tx.newId();
      const facts = { id: documenter, reason };
      // no request; one that nobody answered; one for another reason; one that was never made
      forged.push(appended(tx, userSuspended, ...on, { reason, request: null }));
      forged.push(appended(tx, userReinstated, ...on, { reason, request: asked!.id }));
      forged.push(appended(tx, userSuspended, ...on, { reason, request: other }));
      const made = { action: 'user.reinstate', facts, reason };
      appended(tx, requestMade, 'request', other, made);
      forged.push(appended(tx, userReinstated, ...on, { reason, request: other }));
    }),
  );
  await bench.restart();
  valueOf(await bench.open());
  expect(await deepCodes(bench)).toEqual(forged.map(seq => `entry/without-approval entry ${seq}`));

  // an approval by who asked is no approval
  await bench.engine.close();
  const own = await asInsider(bench, me, vault =>
    vault.write(tx => {
      const id = tx.newId();
      const made = { action: 'user.suspend', facts: { id: documenter, reason }, reason };
      appended(tx, requestMade, 'request', id, made);
      const answered = appended(tx, requestApproved, 'request', id, { reason: null });
      return [answered, appended(tx, userSuspended, ...on, { reason, request: id })];
    }),
  );
  await bench.restart();
  valueOf(await bench.open());
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'full' }));
  expect(findings.map(each => `${each.code} ${each.where}`).slice(-2)).toEqual([
    `entry/impossible entry ${own[0]}`,
    `entry/without-approval entry ${own[1]}`,
  ]);
  // the list is read all the same, and says of the forged one what holds
  const [forgedOne] = await requests(bench);
  expect(forgedOne).toMatchObject({ answered: null, standing: 'done' });
});

test('a list read twice is no older than the ledger', async () => {
  const { bench } = await twoApprovers();
  expect(await requests(bench)).toEqual([]);
  await exported(bench, 'p.zip');
  const [asked] = await requests(bench);
  expect(asked?.standing).toBe('waiting');
  valueOf(await bench.client.request.withdraw({ id: asked!.id }));
  expect((await requests(bench)).map(each => each.standing)).toEqual(['withdrawn']);
});
