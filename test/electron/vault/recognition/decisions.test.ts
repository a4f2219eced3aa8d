/** Decisions on two records that may be of one child: made by one, confirmed by another, changing neither record. */
import { expect, test } from 'vitest';
import { systemKinds } from '../../../../shared/events/event.ts';
import type { NewCatalogued } from '../../../../shared/contract/catalogue.ts';
import {
  descriptionOfLine,
  descriptionOfPerson,
} from '../../../../shared/matching/recognition/index.ts';
import type { Result } from '../../../../shared/result.ts';
import { newPerson } from '../../../support/catalogue.ts';
import { enrol, openAs, theirs } from '../../../support/colleagues.ts';
import { openBench, userName, valueOf, type Bench } from '../../../support/engine.ts';
import { appended, asInsider } from '../../../support/insider.ts';
import { movement, nameUk, newAct, newChild, statement } from '../../../support/records.ts';

const second = 'Ірина Друга';
const writer = 'Записувач';
const why = 'та сама мати й той самий день';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function office(): Promise<Bench> {
  const bench = await openBench();
  await enrol(bench, writer, 'documenter');
  await enrol(bench, second, 'reviewer');
  await openAs(bench, writer);
  return bench;
}

async function registered(bench: Bench, name: string, date: string): Promise<string> {
  const [surname = '', given = '', patronymic = ''] = name.split(' ');
  const born = statement({ about: 'birth', date, place: null, country: null });
  const child = newChild([nameUk(surname, given, patronymic), born]);
  return valueOf(await bench.client.child.register(child)).id;
}

const two = async (bench: Bench) => [
  await registered(bench, 'Вигаданенко Микола Петрович', '2014-03-09'),
  await registered(bench, 'Выгаданенко Коля Петрович', '2014-09-03'),
];

async function decide(
  bench: Bench,
  decision: 'same' | 'different',
  one: string | undefined,
  other: string | undefined,
) {
  const ends = { one: one ?? '', other: other ?? '' };
  return bench.client.pair.decide({ of: 'child', ...ends, decision, why, leading: null });
}

async function confirm(bench: Bench, id: string) {
  const [row] = valueOf(await bench.client.review.of({ ids: [id] }));
  const records = [{ type: 'pair' as const, id, change: row!.review.change.seq }];
  return bench.client.review.approve({ records, reason: null });
}

/** Proposed by the documenter, confirmed by the reviewer; the documenter is at work again. */
async function joined(bench: Bench, one: string | undefined, other: string | undefined) {
  const { id } = valueOf(await decide(bench, 'same', one, other));
  await openAs(bench, second);
  valueOf(await confirm(bench, id));
  await openAs(bench, writer);
  return id;
}

async function listed(bench: Bench, text = ''): Promise<number[]> {
  const filter = { text, status: 'active', caseStatus: null, country: null, form: null } as const;
  const page = { order: 'number', descending: false, cursor: null, limit: 50 } as const;
  const { rows } = valueOf(
    await bench.client.child.list({ filter: { ...filter, unproven: false }, ...page }),
  );
  return rows.map(({ number }) => number);
}

async function findings(bench: Bench): Promise<string[]> {
  const report = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  return report.findings.map(({ code }) => code);
}

test('one proposes, another confirms; then both records are shown as one child, until it is undone', async () => {
  const bench = await office();
  const [one, other] = await two(bench);
  valueOf(
    await bench.client.episode.record({
      act: newAct('deportation'),
      participations: [movement(other!)],
      citations: [],
    }),
  );
  expect(valueOf(await bench.client.child.pairs({}))).toMatchObject({ pairs: [{}], decided: 0 });
  const { id } = valueOf(await decide(bench, 'same', other, one));
  expect(codeOf(await decide(bench, 'different', one, other))).toBe('pair/decided');
  expect(codeOf(await confirm(bench, id))).toBe('rights/not-yours');
  expect(valueOf(await bench.client.child.pairs({}))).toMatchObject({ pairs: [], decided: 1 });
  // nothing is one yet
  expect(await listed(bench)).toEqual([1, 2]);

  await openAs(bench, second);
  expect(codeOf(await decide(bench, 'same', one, other))).toBe('rights/not-yours');
  valueOf(await confirm(bench, id));
  expect(await listed(bench)).toEqual([1]);
  expect(valueOf(await bench.client.child.figures({}))).toMatchObject({
    children: 1,
    forms: [{ count: 1 }],
  });
  // the other record's name finds the one that stands for both
  expect(await listed(bench, 'Выгаданенко Коля')).toEqual([1]);
  const page = valueOf(await bench.client.child.get({ id: one! }));
  expect(page.row).toMatchObject({ number: 1, records: 2, episodes: 1 });
  expect(page.episodes).toEqual([]);
  expect(page.same).toMatchObject({
    leading: one,
    others: [{ row: { id: other, number: 2 }, episodes: [{ episode: { fields: { number: 1 } } }] }],
    decisions: [
      {
        state: 'confirmed',
        why,
        decided: { who: writer },
        confirmed: { who: second },
        hasChanged: false,
        one: { id: one },
      },
    ],
  });
  expect(page.same.decisions[0]!.grounds).toContainEqual(
    expect.objectContaining({ field: 'given', level: 'pet-form', ours: 'Микола', theirs: 'Коля' }),
  );
  expect(await findings(bench)).toEqual([]);

  await openAs(bench, writer);
  valueOf(await bench.client.pair.lead({ child: other! }));
  expect(await listed(bench)).toEqual([2]);
  // an approved decision is undone by two, as any approved record is
  const leave = { type: 'pair', id, reason: 'це брати' } as const;
  expect(codeOf(await bench.client.record.withdraw(leave))).toBe('record/approved');
  expect(codeOf(await bench.client.review.reopen(leave))).toBe('approval/asked');
  await openAs(bench, second);
  for (const each of valueOf(await bench.client.request.list({}))) {
    if (each.mayAnswer) valueOf(await bench.client.request.approve({ id: each.id, reason: null }));
  }
  await openAs(bench, writer);
  valueOf(await bench.client.review.reopen(leave));
  expect(await listed(bench)).toEqual([1, 2]);
  valueOf(await bench.client.record.withdraw(leave));
  const [view] = valueOf(await bench.client.pair.of({ record: one! }));
  expect(view).toMatchObject({ state: 'withdrawn' });
  expect(valueOf(await bench.client.child.pairs({})).pairs).toHaveLength(1);
  expect(await findings(bench)).toEqual([]);
});

test('who proposes does not confirm, neither in the window nor with a program of their own', async () => {
  const bench = await openBench();
  await enrol(bench, writer, 'documenter');
  const [one, other] = await two(bench);
  const { id, seq } = valueOf(await decide(bench, 'same', one, other));
  expect(codeOf(await confirm(bench, id))).toBe('review/own');
  await bench.engine.close();
  const who = { userName, passphrase: 'verba berizka kalyna 42' };
  await asInsider(bench, who, vault =>
    vault.write(tx =>
      appended(tx, systemKinds.recordApproved, 'pair', id, { change: seq, reason: null }),
    ),
  );
  await bench.restart();
  valueOf(await bench.open());
  expect(await findings(bench)).toEqual(['entry/own-approval']);
  expect(await listed(bench)).toEqual([1, 2]);
});

test('that two are different is remembered until something else is told of one of them', async () => {
  const bench = await office();
  const [one, other] = await two(bench);
  const { id } = valueOf(await decide(bench, 'different', one, other));
  const looked = async () => valueOf(await bench.client.child.pairs({}));
  expect(await looked()).toMatchObject({ pairs: [], decided: 1 });
  // a remark is nothing that is compared
  const { child } = valueOf(await bench.client.child.get({ id: one! }));
  const change = { type: 'child', id: one!, reason: null, expectedSeq: child.changed.seq } as const;
  valueOf(await bench.client.record.revise({ ...change, changes: { remarks: ['примітка'] } }));
  expect(await looked()).toMatchObject({ pairs: [], decided: 1 });
  const named = statement({
    about: 'guardian',
    relation: 'mother',
    name: 'Вигаданенко Ада Левківна',
    record: null,
    authority: 'ukrainian',
    contact: null,
  });
  const put = { child: other!, assertion: named, preferred: false, compartment: null };
  valueOf(await bench.client.assertion.record(put));
  expect((await looked()).pairs).toMatchObject([{ before: { id, hasChanged: true, why } }]);
  // a new decision takes the place of the old one, whose history stays
  valueOf(await decide(bench, 'same', one, other));
  const states = valueOf(await bench.client.pair.of({ record: one! })).map(({ state }) => state);
  expect(states).toEqual(['proposed', 'withdrawn']);
});

test('chains make one group, a circle too; what cannot hold together is pointed out', async () => {
  const bench = await office();
  const [a, b] = await two(bench);
  const c = await registered(bench, 'Вигаданенко Миколка Петрович', '2014-03-09');
  await joined(bench, a, b);
  valueOf(await decide(bench, 'different', a, c));
  const { id } = valueOf(await decide(bench, 'same', b, c));
  const viewOf = async (pair: string) =>
    valueOf(await bench.client.pair.of({ record: c })).find(each => each.id === pair);
  // told before it is confirmed
  expect((await viewOf(id))!.against).toHaveLength(1);
  await openAs(bench, second);
  valueOf(await confirm(bench, id));
  expect(await listed(bench)).toEqual([1]);
  const page = valueOf(await bench.client.child.get({ id: c }));
  expect(page.same.others.map(({ row }) => row.number)).toEqual([1, 2]);
  const contrary = page.same.decisions.find(({ state }) => state === 'different');
  expect(contrary!.against).toHaveLength(2);
  expect(valueOf(await bench.client.child.pairs({})).pairs).toEqual([]);
  expect(await findings(bench)).toEqual([]);
});

test('a record that is withdrawn leaves its group, and is in it again when it comes back', async () => {
  const bench = await office();
  const [one, other] = await two(bench);
  await joined(bench, one, other);
  const leave = { type: 'child', id: one!, reason: 'помилка' } as const;
  const { withdrawn } = valueOf(await bench.client.record.withdraw(leave));
  expect(withdrawn.some(({ type }) => type === 'pair')).toBe(false);
  expect(await listed(bench)).toEqual([2]);
  expect(valueOf(await bench.client.child.get({ id: other! })).same.others).toEqual([]);
  valueOf(await bench.client.record.restore({ records: withdrawn }));
  expect(await listed(bench)).toEqual([1]);
  expect(await findings(bench)).toEqual([]);
});

test('what was changed behind the ledger about who is one with whom is found and put right', async () => {
  const bench = await office();
  const [one, other] = await two(bench);
  await joined(bench, one, other);
  await bench.engine.close();
  await asInsider(bench, { userName: writer, passphrase: theirs }, vault => {
    vault.database.transaction(db => {
      db.exec(`DELETE FROM same_child; UPDATE pair_row SET state = 'different';`);
    });
  });
  await bench.restart();
  const open = {
    vault: bench.vaultDir,
    readOnly: false,
    userName,
    passphrase: 'verba berizka kalyna 42',
  };
  valueOf(await bench.client.session.open(open));
  expect(await findings(bench)).toEqual([
    'projection/altered',
    'projection/missing',
    'projection/missing',
  ]);
  valueOf(await bench.client.ledger.rebuild({}));
  expect(await listed(bench)).toEqual([1]);
  expect(await findings(bench)).toEqual([]);
});

test('a package of one record tells nothing of the other, unless its exporter chose both', async () => {
  const bench = await openBench();
  await enrol(bench, writer, 'documenter');
  await enrol(bench, second, 'reviewer');
  await openAs(bench, writer);
  const [one, other] = await two(bench);
  const id = await joined(bench, one, other);
  await openAs(bench, userName);
  const preview = async (scope: Parameters<typeof bench.client.packages.preview>[0]['scope']) =>
    valueOf(await bench.client.packages.preview({ scope }));
  expect(await preview({ scope: 'child', child: one! })).toMatchObject({ children: 1 });
  const both = { scope: 'together', child: one!, others: [other!] } as const;
  expect(await preview({ ...both, others: [other!] })).toMatchObject({ children: 2 });
  const stranger = await registered(bench, 'Прикладенко Ада Левківна', '2012-01-01');
  const wrong = await bench.client.packages.preview({
    scope: { scope: 'together', child: one!, others: [stranger] },
  });
  expect(codeOf(wrong)).toBe('pair/not-together');
  const counts = await bench.client.packages.parts({ scope: { scope: 'child', child: one! } });
  expect(valueOf(counts).some(({ type }) => type === 'pair')).toBe(false);
  const withBoth = await bench.client.packages.parts({ scope: { ...both, others: [other!] } });
  expect(valueOf(withBoth).some(({ type }) => type === 'pair')).toBe(true);
  expect(id).not.toBe(other);
});

test('a child entered beside one that it resembles is remembered as another', async () => {
  const bench = await office();
  const one = await registered(bench, 'Вигаданенко Микола Петрович', '2014-03-09');
  const born = statement({ about: 'birth', date: '2014-09-03', place: null, country: null });
  const entered = newChild([nameUk('Вигаданенко', 'Коля', 'Петрович'), born]);
  const { id } = valueOf(
    await bench.client.child.register({ ...entered, different: [{ child: one, why }] }),
  );
  expect(valueOf(await bench.client.child.pairs({}))).toMatchObject({ pairs: [], decided: 1 });
  const [view] = valueOf(await bench.client.pair.of({ record: id }));
  expect(view).toMatchObject({ state: 'different', why, hasChanged: false });
  expect(view!.grounds.length).toBeGreaterThan(3);
  expect(await findings(bench)).toEqual([]);
});

test('an official who is recorded already is told, and who is decided to be another is told no more', async () => {
  const bench = await office();
  const patronymic = { patronymic: 'Петрович', kind: 'legal', from: null, to: null, source: null };
  const named = (script: 'Cyrl-uk' | 'Cyrl-ru', surname: string, given: string) =>
    newPerson(surname, given, { names: [{ script, surname, given, ...patronymic }] });
  const record = async (entered: NewCatalogued, different: { record: string; why: string }[]) =>
    valueOf(await bench.client.catalogue.record({ record: entered, citations: [], different }));
  const one = await record(named('Cyrl-uk', 'Вигаданський', 'Олексій'), []);
  const description = descriptionOfLine('Выгаданский Алексей Петрович', null);
  const told = valueOf(
    await bench.client.pair.similar({ what: { of: 'person', description }, record: null }),
  );
  expect(told).toMatchObject([{ side: { id: one.id, number: 1 }, likeness: { isLikely: true } }]);
  const again = named('Cyrl-ru', 'Выгаданский', 'Алексей');
  const other = await record(again, [{ record: one.id, why }]);
  if (again.type !== 'person') throw new Error('a person was made');
  const what = { of: 'person', description: descriptionOfPerson(again.fields) } as const;
  expect(valueOf(await bench.client.pair.similar({ what, record: other.id }))).toEqual([]);
  const merged = { of: 'person', one: one.id, other: other.id, why, leading: null } as const;
  expect(codeOf(await bench.client.pair.decide({ ...merged, decision: 'same' }))).toBe(
    'input/invalid',
  );
  expect(await findings(bench)).toEqual([]);
});
