/** From a file to records and back: what is proposed, what is recorded, what twice the same file adds, what undo takes. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { VaultClient } from '../../../../shared/contract/index.ts';
import type { RowDecision } from '../../../../shared/contract/lists.ts';
import { openBench, valueOf, type Bench } from '../../../support/engine.ts';
import { facts, nameUk, newChild, statement } from '../../../support/records.ts';

const heading =
  'Код;Прізвище;Ім’я;По батькові;Дата народження;Стать;Місце народження;Куди;Примітки';
const lines = [
  heading,
  'A-1;Прикладенко;Марійка;Тарасівна;02.03.2014;ж;Вигадане;Тестоград;=1+1',
  'A-2;Зразківський;Остап;Юрійович;31.02.2012;ч;Вигадане;;',
  'A-3;Тестовенко;Ярина;;06.01.10;;;;мати розшукує',
  'A-4;Вигаданенко;Левко;Прикладович;2013;;;;',
];

async function listIn({ dir }: Bench, name: string, text: string): Promise<string> {
  const file = path.join(dir, name);
  await writeFile(file, text);
  return file;
}

const open = (client: VaultClient, file: string, name: string | null = null) =>
  client.list.open({ file, name, columns: null });

const allRows = async (client: VaultClient, list: string) =>
  valueOf(await client.list.rows({ list, standing: null, outcome: null, from: 0, limit: 100 }));

const decide = (key: string, act: RowDecision['act'], more: Partial<RowDecision> = {}) => ({
  key,
  act,
  child: null,
  birth: null,
  sex: null,
  ...more,
});

const importing = (client: VaultClient, list: string, decisions: RowDecision[] = []) =>
  client.list.import({
    list,
    facts: { ...facts, type: 'transfer_list' },
    decisions,
    acceptsDerivedSex: false,
  });

const children = async (client: VaultClient) => {
  const filter = {
    text: '',
    status: 'active',
    caseStatus: null,
    country: null,
    form: null,
    unproven: false,
  } as const;
  const page = { order: 'number', descending: false, cursor: null, limit: 100 } as const;
  return valueOf(await client.child.list({ filter, ...page })).rows;
};

const sizeOf = async (client: VaultClient) => valueOf(await client.ledger.head({}))?.size ?? 0;

test('opening a list writes nothing and tells of each row how it stands', async () => {
  const bench = await openBench();
  const { client } = bench;
  valueOf(await client.child.register(newChild([nameUk('Вигаданенко', 'Левко', 'Прикладович')])));
  const before = await sizeOf(client);
  const opened = valueOf(await open(client, await listIn(bench, 'діти.csv', lines.join('\n'))));
  expect(opened).toMatchObject({
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    name: 'діти',
    heldAs: null,
    counts: { all: 4, standing: { new: 2, same: 0, maybe: 1, change: 0, error: 1 } },
  });
  const { rows } = await allRows(client, opened.id);
  expect(rows.map(({ row, outcome, standing }) => [row, outcome, standing])).toEqual([
    [2, 'ok', 'new'],
    [3, 'error', 'error'],
    [4, 'decision', 'new'],
    [5, 'ok', 'maybe'],
  ]);
  expect(rows[3]?.resembles).toMatchObject([{ number: 1, why: 'recognised' }]);
  const reasons = rows[3]?.resembles[0]?.likeness?.reasons.map(({ field }) => field);
  expect(reasons?.slice(0, 2)).toEqual(['surname', 'given']);
  expect(await sizeOf(client)).toBe(before);
});

test('only what is new and clear is recorded unasked; the rest waits for a decision', async () => {
  const bench = await openBench();
  const { client } = bench;
  const file = await listIn(bench, 'діти.csv', lines.join('\n'));
  const { id } = valueOf(await open(client, file));
  expect(valueOf(await importing(client, id))).toMatchObject({ created: 2, left: 1, errors: 1 });
  const [first, second] = await children(client);
  expect([first?.nameUk, second?.nameUk]).toEqual([
    'Прикладенко Марійка Тарасівна',
    'Вигаданенко Левко Прикладович',
  ]);
  const { child, assertions, evidence } = valueOf(await client.child.get({ id: first?.id ?? '' }));
  expect(child.fields.externalNumbers).toEqual([{ system: 'діти', value: 'A-1' }]);
  expect(child.fields.remarks).toEqual(['Куди: Тестоград', 'Примітки: =1+1']);
  expect(assertions.map(({ fields }) => fields.source)).toEqual(['діти, 2', 'діти, 2', 'діти, 2']);
  expect(assertions.map(({ fields }) => fields.value)).toMatchObject([
    { about: 'name', surname: 'Прикладенко' },
    { about: 'birth', date: '2014-03-02', place: 'Вигадане' },
    { about: 'sex', sex: 'female' },
  ]);
  expect(evidence[0]?.link.fields).toMatchObject({ cite: '2', relation: 'supports' });
});

test('the file is kept as it was received', async () => {
  const bench = await openBench();
  const { client } = bench;
  const file = await listIn(bench, 'діти.csv', lines.join('\r\n'));
  const opened = valueOf(await open(client, file));
  const { evidence } = valueOf(await importing(client, opened.id));
  const [first] = await children(client);
  const { evidence: cited } = valueOf(await client.child.get({ id: first?.id ?? '' }));
  const item = cited[0]?.link.fields.evidence ?? '';
  const { bytes } = valueOf(await client.evidence.read({ id: item, start: 0, length: 100_000 }));
  expect(Buffer.from(bytes)).toEqual(await readFile(file));
  expect(opened.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(evidence).toBe(1);
});

test('a row is taken in as it was decided: another date, a recorded child, not at all', async () => {
  const bench = await openBench();
  const { client } = bench;
  const known = valueOf(
    await client.child.register(newChild([nameUk('Вигаданенко', 'Левко', 'Прикладович')])),
  );
  const { id } = valueOf(await open(client, await listIn(bench, 'діти.csv', lines.join('\n'))));
  const decisions = [
    decide('0:2', 'skip'),
    decide('0:3', 'create', { birth: '2012-02' }),
    decide('0:4', 'create', { birth: '2010-01-06', sex: 'female' }),
    decide('0:5', 'add', { child: known.id }),
  ];
  expect(valueOf(await importing(client, id, decisions))).toMatchObject({
    created: 2,
    added: 1,
    left: 1,
    errors: 0,
  });
  const rows = await children(client);
  expect(rows.map(({ nameUk: name, birth, sex }) => [name, birth, sex])).toEqual([
    ['Вигаданенко Левко Прикладович', '2013', null],
    ['Зразківський Остап Юрійович', '2012-02', 'male'],
    ['Тестовенко Ярина', '2010-01-06', 'female'],
  ]);
  const { assertions } = valueOf(await client.child.get({ id: rows[1]?.id ?? '' }));
  expect(assertions[1]?.fields.note).toBe('31.02.2012');
});

test('a row with an error is not recorded without its correction, and nothing else is then either', async () => {
  const bench = await openBench();
  const { client } = bench;
  const { id } = valueOf(await open(client, await listIn(bench, 'діти.csv', lines.join('\n'))));
  const before = await sizeOf(client);
  expect(await importing(client, id, [decide('0:3', 'create')])).toMatchObject({
    error: { code: 'list/row-needs-correction', detail: { row: '3' } },
  });
  expect(await importing(client, id, [decide('0:99', 'skip')])).toMatchObject({
    error: { code: 'list/row-unknown' },
  });
  expect(await sizeOf(client)).toBe(before);
});

test('the same file again adds nothing', async () => {
  const bench = await openBench();
  const { client } = bench;
  const file = await listIn(bench, 'діти.csv', lines.join('\n'));
  const decisions = [decide('0:4', 'create'), decide('0:3', 'create', { birth: '2012' })];
  const { id } = valueOf(await open(client, file));
  valueOf(await importing(client, id, decisions));
  const before = await sizeOf(client);
  const copy = await listIn(bench, 'інша назва.csv', lines.join('\n'));
  const again = valueOf(await open(client, copy));
  expect(again).toMatchObject({ heldAs: 1, counts: { standing: { same: 4 } } });
  expect(valueOf(await importing(client, again.id))).toMatchObject({ created: 0, same: 4 });
  expect(await sizeOf(client)).toBe(before);
});

test('a later edition of a list tells what is new of the children it knows by number', async () => {
  const bench = await openBench();
  const { client } = bench;
  const first = valueOf(
    await open(client, await listIn(bench, 'a.csv', lines.join('\n')), 'Реєстр'),
  );
  valueOf(await importing(client, first.id));
  const later = [heading, lines[1], 'A-4;Вигаданенко;Левко;Прикладович;12.05.2013;;;;'].join('\n');
  const second = valueOf(await open(client, await listIn(bench, 'b.csv', later), 'Реєстр'));
  const { rows } = await allRows(client, second.id);
  expect(rows.map(({ standing }) => standing)).toEqual(['same', 'change']);
  const child = rows[1]?.resembles[0]?.child ?? '';
  const [key] = [rows[1]?.key ?? ''];
  expect(
    valueOf(await importing(client, second.id, [decide(key, 'add', { child })])),
  ).toMatchObject({
    added: 1,
    created: 0,
  });
  const { assertions } = valueOf(await client.child.get({ id: child }));
  const births = assertions
    .map(({ fields }) => fields)
    .filter(each => each.value.about === 'birth');
  expect(births.map(({ value, preferred }) => [value, preferred])).toMatchObject([
    [{ date: '2013' }, true],
    [{ date: '2013-05-12' }, false],
  ]);
});

test('undo withdraws what the batch recorded and nobody touched since, and the file stays', async () => {
  const bench = await openBench();
  const { client } = bench;
  const file = await listIn(bench, 'діти.csv', lines.join('\n'));
  const { id } = valueOf(await open(client, file));
  const { batch } = valueOf(await importing(client, id));
  const [first, second] = await children(client);
  const more = statement({ about: 'sex', sex: 'male' });
  valueOf(
    await client.assertion.record({ child: second?.id ?? '', assertion: more, preferred: true }),
  );
  const undone = valueOf(await client.list.undo({ batch, reason: 'не той список' }));
  expect(undone.kept).toBe(1);
  const left = await children(client);
  expect(left.map(each => each.id)).toEqual([second?.id]);
  const { child } = valueOf(await client.child.get({ id: first?.id ?? '' }));
  expect(child.withdrawn?.reason).toBe('не той список');
  expect(valueOf(await client.list.batches({}))).toMatchObject([
    { batch, created: 2, isUndone: true },
  ]);
  expect(await client.list.undo({ batch, reason: 'ще раз' })).toMatchObject({
    error: { code: 'list/batch-undone' },
  });
  // the row whose child was withdrawn is new again; the one that was kept is not
  const again = valueOf(await open(client, file));
  expect(again).toMatchObject({ heldAs: 1, counts: { standing: { new: 2, same: 1, error: 1 } } });
});

test('columns that a person named are remembered for the next list with the same headings', async () => {
  const bench = await openBench();
  const { client } = bench;
  const text = 'Дитина;Колонка\nПрикладенко Марійка Тарасівна;02.03.2014\n';
  const file = await listIn(bench, 'a.csv', text);
  const unnamed = valueOf(await open(client, file));
  expect(unnamed.sheets[0]).toMatchObject({ headerRows: null, children: 0, others: 2 });
  const columns = [
    { sheet: '', column: 0, role: 'fullName' as const },
    { sheet: '', column: 1, role: 'birthDate' as const },
  ];
  const named = valueOf(await client.list.open({ file, name: null, columns }));
  expect(named).toMatchObject({ isMapped: false, counts: { all: 1, outcome: { ok: 1 } } });
  const other = text.replace('Марійка', 'Ярина');
  const next = valueOf(await open(client, await listIn(bench, 'b.csv', other)));
  expect(next).toMatchObject({ isMapped: true, counts: { all: 1, outcome: { ok: 1 } } });
});

test('the report names rows, what was done and child numbers, and no person', async () => {
  const bench = await openBench();
  const { client } = bench;
  const { id } = valueOf(await open(client, await listIn(bench, 'діти.csv', lines.join('\n'))));
  valueOf(await importing(client, id));
  const target = path.join(bench.dir, 'report.csv');
  expect(valueOf(await client.list.report({ list: id, target })).rows).toBe(4);
  const text = await readFile(target, 'utf8');
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    '\ufeffrow,outcome,standing,done,child,issues',
    '2,ok,same,created,1,formula_like_text',
    '3,error,error,error,,date_invalid',
  ]);
  expect(text).not.toContain('Прикладенко');
});

test('a list is forgotten when the vault locks', async () => {
  const bench = await openBench();
  const { client } = bench;
  const { id } = valueOf(await open(client, await listIn(bench, 'діти.csv', lines.join('\n'))));
  valueOf(await client.session.lock({}));
  valueOf(await bench.open());
  const asked = await client.list.rows({
    list: id,
    standing: null,
    outcome: null,
    from: 0,
    limit: 9,
  });
  expect(asked).toMatchObject({ error: { code: 'list/not-open' } });
});

test('what is on screen after an import is the fold of the ledger', async () => {
  const bench = await openBench();
  const { client } = bench;
  const { id } = valueOf(await open(client, await listIn(bench, 'діти.csv', lines.join('\n'))));
  const { batch } = valueOf(await importing(client, id));
  valueOf(await client.list.undo({ batch, reason: 'перевірка' }));
  const report = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(report.findings).toEqual([]);
});

test('rows of one list that may be one child are told; who is recorded as another child stays another', async () => {
  const bench = await openBench();
  const { client } = bench;
  const born = statement({ about: 'birth', date: '2014-03-02', place: 'Вигадане', country: null });
  const names = [nameUk('Прикладенко', 'Марія', 'Тарасівна'), born];
  valueOf(await client.child.register(newChild(names)));
  const text = [
    heading,
    'A-1;Прикладенко;Марійка;Тарасівна;02.03.2014;ж;Вигадане;Тестоград;',
    'A-2;Вигаданенко;Левко;Прикладович;09.03.2013;ч;Вигадане;;',
    'A-3;Выгаданенко;Лёва;Прикладович;03.09.2013;ч;Вигадане;;',
    'A-4;Тестовенко;Ярина;Остапівна;06.01.2010;ж;Іншеград;;',
  ].join('\n');
  const list = valueOf(await open(client, await listIn(bench, 'рядки.csv', text)));
  const { rows } = await allRows(client, list.id);
  expect(rows.map(({ standing, alike }) => [standing, alike.map(({ row }) => row)])).toEqual([
    ['maybe', []],
    ['maybe', [4]],
    ['maybe', [3]],
    ['new', []],
  ]);
  expect(rows[1]?.alike[0]?.likeness.reasons).toContainEqual(
    expect.objectContaining({ field: 'surname', ours: 'Вигаданенко', theirs: 'Выгаданенко' }),
  );
  valueOf(await importing(client, list.id, [decide(rows[0]?.key ?? '', 'create')]));
  expect(await children(client)).toHaveLength(3);
  expect(valueOf(await client.child.pairs({}))).toMatchObject({ pairs: [], decided: 1 });
  const query = { of: 'child', states: ['different'], before: null, limit: 5 } as const;
  const { rows: decided } = valueOf(
    await client.pair.list({ ...query, states: [...query.states] }),
  );
  expect(decided).toMatchObject([{ one: { number: 1 }, other: { number: 2 } }]);
  expect(decided[0]?.why).toContain('рядки');
  // undoing the batch takes the decision along
  const [batch] = valueOf(await client.list.batches({}));
  valueOf(await client.list.undo({ batch: batch?.batch ?? '', reason: 'не той файл' }));
  const { total } = valueOf(await client.pair.list({ ...query, states: [...query.states] }));
  expect(total).toBe(0);
});
