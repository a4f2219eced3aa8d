/** Persons, organisations, places, proceedings: recorded once, pointed at from acts and statements, found again. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { NewCatalogued } from '../../../shared/contract/catalogue.ts';
import type { Result } from '../../../shared/result.ts';
import { newOrganisation, newPerson, newPlace, newProceeding } from '../../support/catalogue.ts';
import { enrol, openAs } from '../../support/colleagues.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { verified } from '../../support/exportedPackage.ts';
import { filesUnder } from '../../support/files.ts';
import { testFolder } from '../../support/folder.ts';
import { movement, newAct, newChild, statement } from '../../support/records.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function recorded(
  { client }: Bench,
  record: NewCatalogued,
  compartment: string | null = null,
): Promise<string> {
  return valueOf(await client.catalogue.record({ record, citations: [], compartment })).id;
}

type Type = NewCatalogued['type'];

async function listed({ client }: Bench, type: Type, text = '', kind: string | null = null) {
  const asked = {
    filter: { type, text, status: 'active' as const, kind, review: null },
    order: 'name' as const,
    descending: false,
    cursor: null,
    limit: 50,
  };
  return valueOf(await client.catalogue.list(asked)).rows;
}

/** An official of a home for children, who took part in an act that befell one child. */
async function office() {
  const bench = await openBench();
  const { client } = bench;
  const home = await recorded(bench, newOrganisation('Притулок-приклад'));
  const post = { position: 'директор', organisation: 'Притулок-приклад', record: home };
  const dated = { from: '2019', to: null, source: 'вигаданий наказ' };
  const person = await recorded(
    bench,
    newPerson('Вигаданчук', 'Київлянин', {
      positions: [{ ...post, ...dated }],
      contacts: [{ kind: 'telephone', value: 'ґжедзвонити-000', note: null }],
    }),
  );
  const child = valueOf(await client.child.register(newChild())).id;
  const party = {
    name: 'директор Вигаданчук',
    record: person,
    nature: 'person' as const,
    bodyType: null,
    mode: 'signed',
    position: null,
    note: null,
  };
  const { act } = valueOf(
    await client.episode.record({
      act: newAct('deportation', { parties: [party] }),
      participations: [movement(child)],
      citations: [],
    }),
  );
  return { bench, client, home, person, child, act };
}

test('each noun is one entry and its row, and is found by kind, by number and in any script', async () => {
  const bench = await openBench();
  const before = valueOf(await bench.client.ledger.head({}))?.size ?? 0;
  await recorded(bench, newPerson('Вигаданчук', 'Київлянин'));
  await recorded(bench, newOrganisation('Притулок-приклад'));
  await recorded(bench, newPlace('Вигадане'));
  await recorded(bench, newProceeding('42023000000000001'));
  expect(valueOf(await bench.client.ledger.head({}))?.size).toBe(before + 4);
  expect(await listed(bench, 'person', 'Kyivlianyn')).toMatchObject([
    { type: 'person', number: 1, name: 'Вигаданчук Київлянин', kinds: ['official'] },
  ]);
  expect(await listed(bench, 'person', '', 'witness')).toEqual([]);
  expect(await listed(bench, 'organisation', 'O-0001', 'institution')).toHaveLength(1);
  expect(await listed(bench, 'place', 'импозитск')).toMatchObject([
    { name: 'Вигадане', others: ['Імпозитськ'] },
  ]);
  expect(await listed(bench, 'proceeding', '42023')).toMatchObject([{ name: '42023000000000001' }]);
  const types = ['person', 'organisation', 'place', 'proceeding'] as const;
  const found = await bench.client.search.find({ text: 'вигада', types: [...types], limit: 9 });
  expect(
    valueOf(found)
      .hits.map(({ type }) => type)
      .sort(),
  ).toEqual([...types].sort());
  expect(valueOf(await bench.client.ledger.rebuild({}))).toMatchObject({ differing: 0 });
});

test('what has no name, names what is not there, or is a part of itself is refused without trace', async () => {
  const bench = await openBench();
  const { client } = bench;
  const above = await recorded(bench, newOrganisation('Відомство'));
  const within = newOrganisation('Підрозділ', { parent: { name: 'Відомство', record: above } });
  const below = await recorded(bench, within);
  const person = await recorded(bench, newPerson('А', 'Б'));
  const size = valueOf(await client.ledger.head({}))?.size;
  const record = (each: NewCatalogued) =>
    client.catalogue.record({ record: each, citations: [], compartment: null });
  expect(codeOf(await record(newPerson('А', 'Б', { names: [] })))).toBe('catalogue/nameless');
  const parent = { name: null, record: person };
  expect(codeOf(await record(newOrganisation('В', { parent })))).toBe('record/unknown');
  const { changed } = valueOf(await client.catalogue.get({ id: above })).record;
  const circle = await client.record.revise({
    type: 'organisation',
    id: above,
    expectedSeq: changed.seq,
    changes: { parent: { name: 'Підрозділ', record: below } },
    reason: 'помилка',
  });
  expect(codeOf(circle)).toBe('input/invalid');
  expect(valueOf(await client.ledger.head({}))?.size).toBe(size);
});

test('the page of a person tells the acts and children, the part taken, and where they serve', async () => {
  const { client, home, person, child, act } = await office();
  const guardian = {
    about: 'guardian',
    name: 'Вигаданчук',
    record: person,
    relation: 'guardian_ru_claim',
    authority: 'russian-claim',
    contact: null,
  } as const;
  const said = { child, assertion: statement(guardian), preferred: false };
  valueOf(await client.assertion.record(said));
  const page = valueOf(await client.catalogue.get({ id: person }));
  expect(page.mentions).toMatchObject([
    { type: 'act', id: act, kind: 'deportation', modes: ['signed'], episodes: [{ child }] },
    { type: 'assertion', child, members: ['value'] },
  ]);
  expect(page.named).toMatchObject([{ id: home, label: 'O-0001 Притулок-приклад' }]);
  const place = valueOf(await client.catalogue.get({ id: home }));
  expect(place.mentions).toMatchObject([{ type: 'person', id: person, members: ['positions'] }]);
});

test('revised, withdrawn and restored it keeps its history, and who named it stays', async () => {
  const { client, bench, person } = await office();
  const { changed } = valueOf(await client.catalogue.get({ id: person })).record;
  const change = {
    type: 'person' as const,
    id: person,
    expectedSeq: changed.seq,
    changes: { roles: ['official', 'suspect'] },
    reason: 'вигадане повідомлення про підозру',
  };
  valueOf(await client.record.revise(change));
  expect(codeOf(await client.record.revise(change))).toBe('record/changed-meanwhile');
  const gone = valueOf(await client.record.withdraw({ type: 'person', id: person, reason: 'так' }));
  expect(gone.withdrawn).toEqual([{ type: 'person', id: person }]);
  expect(await listed(bench, 'person')).toEqual([]);
  expect(valueOf(await client.catalogue.get({ id: person })).mentions).toHaveLength(1);
  valueOf(await client.record.restore({ records: gone.withdrawn }));
  expect(await listed(bench, 'person')).toMatchObject([{ kinds: ['official', 'suspect'] }]);
  const asked = { id: person, whole: false, before: null, limit: 9 };
  const { entries } = valueOf(await client.record.history(asked));
  expect(entries.map(entry => entry.change)).toEqual(['restored', 'withdrawn', 'revised', 'begun']);
  const { findings } = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);
});

test('a package of a child shows who took part and where they serve; how to reach them stays behind', async () => {
  const folder = testFolder();
  const verifier = path.join(folder, 'verify.html');
  writeFileSync(verifier, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = verifier;
  const { client, bench, child } = await office();
  await recorded(bench, newPerson('Сторонній', 'Нездотичний'));
  const target = path.join(folder, 'package');
  const scope = { scope: 'child' as const, child };
  const seen = valueOf(await client.packages.preview({ scope }));
  expect(seen).toMatchObject({ children: 1, named: 2 });
  const made = valueOf(
    await client.packages.export({
      scope,
      language: 'uk',
      recipients: [],
      target,
      form: 'folder',
      addressee: 'Канцелярія-зразок',
    }),
  );
  expect(made.report).toMatchObject({ verdict: 'valid', findings: [] });
  const { report } = await verified(target, made.words.uk.join(' '));
  expect(report).toMatchObject({ verdict: 'valid', findings: [] });
  const page = readFileSync(path.join(target, 'data/catalogue.html'), 'utf8');
  expect(page).toContain('Вигаданчук');
  expect(page).toContain('Притулок-приклад');
  expect(page).toContain('C-0001');
  const all = filesUnder(target)
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');
  expect(all).not.toContain('ґжедзвонити');
  expect(all).not.toContain('Нездотичний');
});

test('a sealed person is there for members only, and no open act may name them', async () => {
  const bench = await openBench();
  const { client } = bench;
  const child = valueOf(await client.child.register(newChild())).id;
  await enrol(bench, 'Сторонній', 'prosecutor');
  const { id: compartment } = valueOf(
    await client.compartment.create({ name: 'Вигадана справа', members: [] }),
  );
  const person = await recorded(bench, newPerson('Таємнюк', 'Свідок'), compartment);
  expect(await listed(bench, 'person', 'таємнюк')).toHaveLength(1);
  expect(valueOf(await client.catalogue.get({ id: person })).compartment).toMatchObject({
    number: 1,
  });
  const [party] = newAct('deportation').parties;
  const telling = await client.episode.record({
    act: newAct('deportation', { parties: [{ ...party!, record: person, nature: 'person' }] }),
    participations: [movement(child)],
    citations: [],
  });
  expect(codeOf(telling)).toBe('compartment/would-tell');
  await openAs(bench, 'Сторонній');
  expect(await listed(bench, 'person')).toEqual([]);
  expect(codeOf(await bench.client.catalogue.get({ id: person }))).toBe('record/unknown');
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);
});

test('a second person approves it, and then it does not change', async () => {
  const { bench, person } = await office();
  await enrol(bench, 'Ірина Друга', 'reviewer');
  const { review, changed } = valueOf(await bench.client.catalogue.get({ id: person })).record;
  const looked = [{ type: 'person' as const, id: person, change: review.change.seq }];
  valueOf(await bench.client.review.submit({ records: looked, reason: null }));
  await openAs(bench, 'Ірина Друга');
  const { rows } = valueOf(await bench.client.review.queue({ after: null, limit: 9 }));
  expect(rows).toMatchObject([{ type: 'person', label: 'P-0001 Вигаданчук Київлянин' }]);
  valueOf(await bench.client.review.approve({ records: looked, reason: null }));
  await openAs(bench, userName);
  const revised = await bench.client.record.revise({
    type: 'person',
    id: person,
    expectedSeq: changed.seq,
    changes: { roles: [] },
    reason: 'без дозволу',
  });
  expect(codeOf(revised)).toBe('record/approved');
  const approved = {
    filter: { type: 'person', text: '', status: 'active', kind: null, review: 'approved' },
    order: 'number',
    descending: false,
    cursor: null,
    limit: 5,
  } as const;
  expect(valueOf(await bench.client.catalogue.list(approved)).total).toBe(1);
});

test('erased on legal grounds it is still a record, without a name', async () => {
  const { bench, client, person } = await office();
  valueOf(
    await client.erasure.erase({
      subject: { type: 'person', id: person },
      whole: true,
      parts: null,
      values: null,
      ground: { law: 'Вигаданий закон, ст. 1', order: null, number: null, date: null },
      reason: 'вимога особи',
    }),
  );
  expect(await listed(bench, 'person')).toMatchObject([{ id: person, name: null, kinds: [] }]);
  expect(await listed(bench, 'person', 'вигаданчук')).toEqual([]);
  const page = valueOf(await client.catalogue.get({ id: person }));
  expect(page.record.withheld).toContain('names#0');
  expect(page.mentions).toHaveLength(1);
  const { findings } = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);
});
