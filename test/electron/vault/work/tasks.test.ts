/** Tasks and comments: given, found, taken over, dropped; theirs who wrote them; never in a package. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { TaskFilter } from '../../../../shared/contract/tasks.ts';
import type { Result } from '../../../../shared/result.ts';
import { enrol, openAs } from '../../../support/colleagues.ts';
import { openBench, userName, valueOf, type Bench } from '../../../support/engine.ts';
import { filesUnder } from '../../../support/files.ts';
import { testFolder } from '../../../support/folder.ts';
import { newChild } from '../../../support/records.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

const waiting: TaskFilter = {
  text: '',
  status: 'active',
  progress: 'unfinished',
  assigned: null,
  type: null,
  dueBefore: null,
};

async function titles({ client }: Bench, narrowed: Partial<TaskFilter> = {}) {
  const page = await client.task.list({
    filter: { ...waiting, ...narrowed },
    order: 'due',
    descending: false,
    cursor: null,
    limit: 50,
  });
  return valueOf(page).rows.map(({ title }) => title);
}

test('tasks are found by whose they are and when they are due; replay tells the same', async () => {
  const bench = await openBench();
  const { client } = bench;
  const mine = valueOf(await client.user.list({})).find(({ isSelf }) => isSelf)!.id;
  const child = valueOf(await client.child.register(newChild())).id;
  const give = async (title: string, rest: object) =>
    valueOf(await client.task.record({ title, type: 'find_proof', ...rest }));
  await give('Знайти наказ', {
    about: { type: 'child', id: child },
    assigned: { user: mine, role: null },
    due: '2026-03',
  });
  await give('Перекласти лист', { assigned: { user: null, role: 'legalTeam' }, due: '2026-02-10' });
  const free = await give('Запитати свідка', {});

  expect(await titles(bench)).toEqual(['Перекласти лист', 'Знайти наказ', 'Запитати свідка']);
  expect(await titles(bench, { assigned: 'me' })).toEqual(['Знайти наказ']);
  expect(await titles(bench, { assigned: 'nobody' })).toEqual(['Запитати свідка']);
  expect(await titles(bench, { assigned: 'legalTeam' })).toEqual(['Перекласти лист']);
  // a month is late only when its last day has gone
  expect(await titles(bench, { dueBefore: '2026-03-31' })).toEqual(['Перекласти лист']);
  expect(await titles(bench, { text: 'T-0003' })).toEqual(['Запитати свідка']);
  expect(await titles(bench, { text: 'nakaz' })).toEqual(['Знайти наказ']);
  expect(valueOf(await client.task.of({ id: child }))).toMatchObject([
    {
      about: { id: child, label: 'C-0001 Вигаданенко Марійка Прикладівна' },
      user: { name: userName },
    },
  ]);

  const dropped = { id: free.id, expectedSeq: free.seq, changes: { progress: 'dropped' as const } };
  expect(codeOf(await client.task.revise(dropped))).toBe('task/dropped-without-reason');
  const why = { ...dropped.changes, progressReason: 'свідок уже все сказав' };
  valueOf(await client.task.revise({ ...dropped, changes: why }));
  expect(await titles(bench, { progress: 'dropped' })).toEqual(['Запитати свідка']);
  expect(valueOf(await client.task.counts({ today: '2026-03-01' }))).toEqual({
    ...{ mine: 1, mineLate: 0, all: 2, late: 1 },
  });
  expect(valueOf(await client.ledger.rebuild({}))).toMatchObject({ differing: 0 });
});

test('who only reads gives no task; who reviews does, and records nothing else', async () => {
  const bench = await openBench();
  await enrol(bench, 'Спостерігач', 'auditor');
  await enrol(bench, 'Рецензентка', 'reviewer');
  await openAs(bench, 'Рецензентка');
  const asked = { title: 'Уточнити дату', type: 'review' };
  expect(codeOf(await bench.client.task.record(asked))).toBe('ok');
  expect(codeOf(await bench.client.child.register(newChild()))).toBe('rights/not-yours');
  await openAs(bench, 'Спостерігач');
  expect(codeOf(await bench.client.task.record(asked))).toBe('rights/not-yours');
  expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).findings).toEqual([]);
});

test('a comment is its author’s to change; what was withdrawn stays in the history', async () => {
  const bench = await openBench();
  const child = valueOf(await bench.client.child.register(newChild())).id;
  await enrol(bench, 'Колега', 'prosecutor');
  const about = { type: 'child', id: child };
  const said = valueOf(await bench.client.comment.record({ about, text: ['Чий це підпис?'] }));
  await openAs(bench, 'Колега');
  const { client } = bench;
  const size = valueOf(await client.ledger.head({}))?.size;
  const change = { id: said.id, expectedSeq: said.seq, text: ['Інше'] };
  const reason = 'не потрібен';
  expect([
    codeOf(await client.comment.revise(change)),
    codeOf(await client.comment.withdraw({ id: said.id, reason })),
    codeOf(await client.record.withdraw({ type: 'comment', id: said.id, reason })),
    codeOf(await client.comment.record({ about, text: ['  '] })),
  ]).toEqual(['comment/not-yours', 'comment/not-yours', 'comment/not-yours', 'comment/empty']);
  expect(valueOf(await client.ledger.head({}))?.size).toBe(size);
  const answer = { about, answers: said.id, text: ['Директора притулку-прикладу'] };
  const own = valueOf(await client.comment.record(answer));
  valueOf(await client.comment.withdraw({ id: own.id, reason }));
  expect(valueOf(await client.comment.of({ id: child }))).toMatchObject([
    { who: userName, isMine: false, comment: { fields: { text: ['Чий це підпис?'] } } },
  ]);
  const history = valueOf(
    await client.record.history({ id: own.id, whole: false, before: null, limit: 9 }),
  );
  expect(history.entries.map(({ change: step }) => step)).toEqual(['withdrawn', 'begun']);
});

test('a saved search is its owner’s; colleagues see what is shared, and the ledger nothing of it', async () => {
  const bench = await openBench();
  await enrol(bench, 'Колега', 'prosecutor');
  const size = valueOf(await bench.client.ledger.head({}))?.size;
  const save = async (name: string, isShared: boolean, json = '{}') =>
    valueOf(await bench.client.savedSearch.save({ name, room: 'child', json, isShared })).id;
  await save('лише моє', false);
  await save('спільне', true, '{"a":1}');
  const shared = await save('спільне', true, '{"a":2}');
  expect(valueOf(await bench.client.ledger.head({}))?.size).toBe(size);
  await openAs(bench, 'Колега');
  expect(valueOf(await bench.client.savedSearch.list({}))).toEqual([
    {
      ...{ id: shared, name: 'спільне', room: 'child', json: '{"a":2}' },
      ...{ isShared: true, isMine: false, who: userName },
    },
  ]);
  expect(codeOf(await bench.client.savedSearch.drop({ id: shared }))).toBe('search/unknown');
});

test('no package carries what colleagues say to each other, not even one of everything', async () => {
  const folder = testFolder();
  const verifier = path.join(folder, 'verify.html');
  writeFileSync(verifier, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = verifier;
  const bench = await openBench();
  const { client } = bench;
  const child = valueOf(await client.child.register(newChild())).id;
  const about = { type: 'child', id: child };
  valueOf(await client.task.record({ title: 'ґжезавдання', type: 'other', about }));
  valueOf(await client.comment.record({ about, text: ['ґжекоментар'] }));
  for (const scope of [{ scope: 'all' as const }, { scope: 'child' as const, child }]) {
    const target = path.join(folder, scope.scope);
    const options = { language: 'uk' as const, form: 'folder' as const, addressee: 'Зразок' };
    const made = await client.packages.export({ scope, target, recipients: [], ...options });
    const { report } = valueOf(made);
    expect(report).toMatchObject({ verdict: 'valid', findings: [] });
    const text = filesUnder(target)
      .map(file => readFileSync(file, 'utf8'))
      .join('\n');
    const told = /ґже(?:завдання|коментар)/;
    expect(text).toContain('Вигаданенко');
    expect(text).not.toMatch(told);
    expect(disclosedIn(text)).not.toMatch(told);
  }
});

/** Disclosures lie in packages as base64url. */
function disclosedIn(text: string): string {
  return [...text.matchAll(/"([A-Za-z0-9_-]{40,})"/g)]
    .map(([, each = '']) => Buffer.from(each, 'base64url').toString())
    .join('\n');
}
