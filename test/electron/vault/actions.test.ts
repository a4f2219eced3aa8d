/** What each action promises: one entry and its row, a refusal without trace, a history that tells all. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { VaultClient } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/result.ts';
import { openBench, passphrase, userName, valueOf } from '../../support/engine.ts';
import {
  described,
  facts,
  movement,
  nameUk,
  newAct,
  newChild,
  statement,
} from '../../support/records.ts';

async function sizeOf(client: VaultClient): Promise<number> {
  return valueOf(await client.ledger.head({}))?.size ?? 0;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

const anyChild = {
  filter: {
    text: '',
    status: 'active',
    caseStatus: null,
    country: null,
    form: null,
    unproven: false,
  },
  order: 'number',
  descending: false,
  cursor: null,
  limit: 50,
} as const;

test('a registered child is one entry for itself and one for each statement, and stands in the list', async () => {
  const { client } = await openBench();
  const before = await sizeOf(client);
  const born = statement({ about: 'birth', date: '2014-05?', place: 'Вигадане', country: 'UA' });
  valueOf(await client.child.register(newChild([nameUk('Прикладюк', 'Тарас'), born])));
  expect(await sizeOf(client)).toBe(before + 3);
  const { rows, total } = valueOf(await client.child.list(anyChild));
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({ nameUk: 'Прикладюк Тарас', birth: '2014-05?', episodes: 0 });
});

test('a revision tells old and new value, who, when and why; an unchanged one is refused without trace', async () => {
  const { client } = await openBench();
  const { id } = valueOf(await client.child.register(newChild()));
  const { child } = valueOf(await client.child.get({ id }));
  const changes = { safety: 'не телефонувати після 20:00' };
  const expectedSeq = child.changed.seq;
  valueOf(
    await client.record.revise({
      type: 'child',
      id,
      expectedSeq,
      changes,
      reason: 'прохання родини',
    }),
  );
  const { entries } = valueOf(
    await client.record.history({ id, whole: false, before: null, limit: 10 }),
  );
  expect(entries[0]).toMatchObject({
    who: userName,
    change: 'revised',
    reason: 'прохання родини',
    differences: [{ member: 'safety', before: null, after: changes.safety }],
  });

  const size = await sizeOf(client);
  const again = await client.record.revise({
    type: 'child',
    id,
    expectedSeq,
    changes,
    reason: null,
  });
  expect(codeOf(again)).toBe('record/changed-meanwhile');
  const now = valueOf(await client.child.get({ id })).child.changed.seq;
  const same = await client.record.revise({
    type: 'child',
    id,
    expectedSeq: now,
    changes,
    reason: null,
  });
  expect(codeOf(same)).toBe('record/nothing-changed');
  const number = await client.record.revise({
    type: 'child',
    id,
    expectedSeq: now,
    changes: { number: 9 },
    reason: null,
  });
  expect(codeOf(number)).toBe('record/fixed-member');
  expect(await sizeOf(client)).toBe(size);
});

test('a second name of one script does not replace the first: one is preferred, both stay', async () => {
  const { client } = await openBench();
  const { id } = valueOf(await client.child.register(newChild([nameUk('Вигаданенко', 'Марійка')])));
  const imposed = statement({
    about: 'name',
    script: 'Cyrl-uk',
    kind: 'imposed',
    surname: 'Тестова',
    given: 'Марія',
    patronymic: null,
  });
  const added = valueOf(
    await client.assertion.record({ child: id, assertion: imposed, preferred: false }),
  );
  expect(valueOf(await client.child.get({ id })).row.nameUk).toBe('Вигаданенко Марійка');
  valueOf(await client.assertion.prefer({ id: added.id }));
  const page = valueOf(await client.child.get({ id }));
  expect(page.row.nameUk).toBe('Тестова Марія');
  expect(page.assertions.filter(each => each.fields.preferred)).toHaveLength(1);
  // the imposed name finds the child too
  const { hits } = valueOf(
    await client.search.find({ text: 'Testova', types: ['child'], limit: 5 }),
  );
  expect(hits.map(hit => hit.child)).toEqual([id]);
});

test('withdrawing takes what hangs on it along, says so, and can be undone', async () => {
  const { client } = await openBench();
  const { id } = valueOf(await client.child.register(newChild()));
  valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(id)],
      citations: [],
    }),
  );
  const { withdrawn } = valueOf(
    await client.record.withdraw({ type: 'child', id, reason: 'подвійний запис' }),
  );
  expect(withdrawn.map(each => each.type).sort()).toEqual(['act', 'assertion', 'child', 'episode']);
  expect(valueOf(await client.child.list(anyChild)).total).toBe(0);
  const listed = valueOf(await client.record.withdrawn({ before: null, limit: 10 })).rows;
  expect(listed).toHaveLength(4);
  expect(listed[0]).toMatchObject({ who: userName, reason: 'подвійний запис' });
  valueOf(await client.record.restore({ records: withdrawn }));
  const page = valueOf(await client.child.get({ id }));
  expect(page.child.status).toBe('active');
  expect(page.row).toMatchObject({ episodes: 1, nameUk: 'Вигаданенко Марійка Прикладівна' });
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('an act with a roster is recorded whole or not at all', async () => {
  const { client } = await openBench();
  const { id } = valueOf(await client.child.register(newChild()));
  const size = await sizeOf(client);
  const twice = {
    act: newAct('deportation'),
    participations: [movement(id), movement(id)],
    citations: [],
  };
  expect(codeOf(await client.episode.record(twice))).toBe('episode/child-twice');
  const reversed = newAct('deportation', { begin: '2023-05', end: '2022-05' });
  const backwards = { act: reversed, participations: [movement(id)], citations: [] };
  expect(codeOf(await client.episode.record(backwards))).toBe('act/ends-before-it-begins');
  const adoption = { act: newAct('adoption'), participations: [movement(id)], citations: [] };
  expect(codeOf(await client.episode.record(adoption))).toBe('episode/wrong-form');
  expect(await sizeOf(client)).toBe(size);
});

test('the same bytes are kept once, and the second record says so; a missing file stops no other', async () => {
  const { client, dir } = await openBench();
  const [one, two, gone] = ['a.txt', 'b.txt', 'gone.txt'].map(name => path.join(dir, name));
  await writeFile(one!, 'однакове');
  await writeFile(two!, 'однакове');
  const outcome = valueOf(
    await client.evidence.add({ files: [one!, gone!, two!], facts, citations: [] }),
  );
  expect(outcome.failed).toMatchObject([{ name: 'gone.txt', code: 'source/missing' }]);
  expect(outcome.added.map(each => each.sameAs)).toEqual([null, 1]);
  const first = outcome.added[0]!;
  const read = valueOf(await client.evidence.read({ id: first.id, start: 2, length: 100 }));
  expect(Buffer.from(read.bytes).toString()).toBe(Buffer.from('однакове').subarray(2).toString());
  expect(valueOf(await client.evidence.digest({}))).toEqual({ done: 2, left: 0 });
  const copy = path.join(dir, 'copy.txt');
  expect(valueOf(await client.evidence.saveCopy({ id: first.id, target: copy })).sha256).toBe(
    first.sha256,
  );
  const life = { id: first.id, whole: false, before: null, limit: 10 };
  const [copied] = valueOf(await client.record.history(life)).entries;
  expect(copied).toMatchObject({ change: 'copied', who: userName, id: first.id });
  const page = { before: null, limit: 1, type: 'evidence', child: null };
  expect(valueOf(await client.ledger.entries(page)).rows).toMatchObject([
    { kind: 'evidence.copied@1', seq: copied!.stamp.seq },
  ]);
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('bytes that only a withdrawn item has are told as those; an item that stands comes before it', async () => {
  const { client, dir } = await openBench();
  const file = path.join(dir, 'a.txt');
  await writeFile(file, 'відкликане');
  const add = async () =>
    valueOf(await client.evidence.add({ files: [file], facts, citations: [] })).added[0]!;
  const first = await add();
  valueOf(await client.record.withdraw({ type: 'evidence', id: first.id, reason: 'помилка' }));
  expect(await add()).toMatchObject({ sameAs: 1, sameAsWithdrawn: true });
  expect(await add()).toMatchObject({ sameAs: 2, sameAsWithdrawn: false });
});

test('a list pages by key: every child once, in the order of the Ukrainian alphabet', async () => {
  const { client } = await openBench();
  const surnames = [
    'Яремченко',
    'Ґалаґан',
    'Іваненко',
    'Гнатюк',
    'Єременко',
    'Ананченко',
    'Їжак',
    'Щербань',
    'Ющенко',
  ];
  for (const surname of surnames)
    valueOf(await client.child.register(newChild([nameUk(surname, 'Вигадана')])));
  const seen: string[] = [];
  for (let cursor: string | null = null; ;) {
    const asked = { ...anyChild, order: 'name' as const, cursor, limit: 2 };
    const page: { rows: { nameUk: string | null }[]; next: string | null } = valueOf(
      await client.child.list(asked),
    );
    seen.push(...page.rows.map(row => row.nameUk!.split(' ')[0]!));
    cursor = page.next;
    if (cursor === null) break;
  }
  expect(seen).toEqual(surnames.sort(new Intl.Collator('uk').compare));
});

test('Київ, Киев and Kyiv find each other', async () => {
  const { client } = await openBench();
  const where = statement({
    about: 'whereabouts',
    country: 'UA',
    place: 'Київ',
    facility: null,
    facilityType: null,
    withWhom: null,
  });
  valueOf(await client.child.register(newChild([nameUk('Вигаданенко', 'Олена'), where])));
  for (const text of ['Київ', 'киев', 'Kyiv', 'KIEV', 'Ки', 'Олена', 'Елена', 'Olena']) {
    const { hits } = valueOf(
      await client.search.find({ text, types: ['child', 'assertion'], limit: 5 }),
    );
    expect(hits, text).not.toEqual([]);
    expect(hits[0]!.matches, text).not.toEqual([]);
  }
});

test('a child that is there already is shown before it gets a second record', async () => {
  const { client } = await openBench();
  const born = statement({ about: 'birth', date: '2014-05-02', place: null, country: null });
  const { id } = valueOf(
    await client.child.register(newChild([nameUk('Вигаданенко', 'Сергій', 'Тарасович'), born])),
  );
  const similar = async (name: string, births: string[]) =>
    valueOf(await client.child.similar(described(name, { births })));
  const [same] = await similar('Выгаданенко Сергей Тарасович', ['2014-05-02']);
  expect(same).toMatchObject({ row: { id }, likeness: { isLikely: true } });
  expect(same!.likeness.reasons.map(({ field, level }) => `${field} ${level}`)).toEqual([
    'surname same',
    'given same',
    'patronymic same',
    'birth same',
  ]);
  const [renamed] = await similar('Тестов Сергій Тарасович', ['2014']);
  expect(renamed).toMatchObject({ row: { id }, likeness: { isLikely: false } });
  expect(await similar('Вигаданенко Назар Тарасович', ['2011-10-20'])).toEqual([]);
  valueOf(await client.record.withdraw({ type: 'child', id, reason: 'подвійний запис' }));
  expect(await similar('Выгаданенко Сергей Тарасович', ['2014-05-02'])).toEqual([]);
});

test('drafts are kept in the vault and not in the ledger', async () => {
  const bench = await openBench();
  const size = await sizeOf(bench.client);
  valueOf(await bench.client.draft.save({ key: 'child/new', json: '{"a":"Чернетка"}' }));
  expect(await sizeOf(bench.client)).toBe(size);
  await bench.restart();
  valueOf(await bench.open());
  expect(valueOf(await bench.client.draft.load({ key: 'child/new' }))?.json).toBe(
    '{"a":"Чернетка"}',
  );
});

test('a locked vault answers nothing; a wrong passphrase and a wrong name sound alike', async () => {
  const bench = await openBench();
  valueOf(await bench.client.session.lock({}));
  expect(codeOf(await bench.client.child.list(anyChild))).toBe('session/locked');
  const wrong = { vault: bench.vaultDir, userName, passphrase: 'x'.repeat(20), readOnly: false };
  const stranger = { vault: bench.vaultDir, userName: 'Хтось', passphrase, readOnly: false };
  expect(codeOf(await bench.client.session.open(wrong))).toBe('vault/wrong-name-or-passphrase');
  expect(codeOf(await bench.client.session.open(stranger))).toBe('vault/wrong-name-or-passphrase');
  // the name is folded: case and form of a letter do not lock a person out
  const shouted = { ...stranger, userName: userName.toUpperCase() };
  expect(codeOf(await bench.client.session.open(shouted))).toBe('ok');
});

test('a changed passphrase opens, the old one does not', async () => {
  const bench = await openBench();
  const next = 'зовсім інша фраза 7';
  const wrong = { current: 'x'.repeat(20), next };
  expect(codeOf(await bench.client.session.changePassphrase(wrong))).toBe(
    'vault/wrong-name-or-passphrase',
  );
  valueOf(await bench.client.session.changePassphrase({ current: passphrase, next }));
  await bench.restart();
  expect(codeOf(await bench.open())).toBe('vault/wrong-name-or-passphrase');
  const opened = await bench.client.session.open({
    vault: bench.vaultDir,
    userName,
    passphrase: next,
    readOnly: false,
  });
  expect(codeOf(opened)).toBe('ok');
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('a vault opened for reading only stays as it is', async () => {
  const bench = await openBench();
  await bench.engine.close();
  valueOf(await bench.open(true));
  expect(codeOf(await bench.client.child.register(newChild()))).toBe('vault/read-only');
  expect(codeOf(await bench.client.draft.save({ key: 'a', json: '1' }))).toBe('vault/read-only');
  expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).verdict).toBe('valid');
});

test('a second process on the same vault is told who has it; nothing changes', async () => {
  const bench = await openBench();
  const other = await openBench({ create: false });
  const taken = await other.client.session.open({
    vault: bench.vaultDir,
    userName,
    passphrase,
    readOnly: false,
  });
  expect(codeOf(taken)).toBe('vault/in-use');
});

test('a clock set back is noted at the entry, and the ledger stays valid', async () => {
  let now = new Date('2026-03-03T10:00:00.000Z');
  const { client } = await openBench({ clock: () => now });
  valueOf(await client.child.register(newChild()));
  now = new Date('2020-01-01T00:00:00.000Z');
  valueOf(await client.child.register(newChild([nameUk('Прикладюк', 'Тарас')])));
  const { rows } = valueOf(
    await client.ledger.entries({ before: null, limit: 10, type: null, child: null }),
  );
  expect(rows.filter(row => row.clockBack)).toHaveLength(1);
  const report = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(report.verdict).toBe('valid');
  expect(report.findings.map(finding => finding.code)).toEqual(['entry/clock-went-back']);
});

test('input that is not as the contract says is refused by its place, never by its content', async () => {
  const { engine } = await openBench();
  const result = await engine.call('child.register', { child: { remarks: ['Таємне'] } });
  expect(codeOf(result)).toBe('input/invalid');
  expect(JSON.stringify(result)).not.toContain('Таємне');
  expect(codeOf(await engine.call('child.toString', {}))).toBe('call/unknown');
  expect(codeOf(await engine.call('__proto__.constructor', {}))).toBe('call/unknown');
});

test('a term finds in either language, and no code of a term is ever shown', async () => {
  const { client } = await openBench();
  const { id } = valueOf(await client.child.register(newChild()));
  const to = {
    name: 'Тестоград',
    region: null,
    country: 'RU',
    facility: null,
    facilityType: 'camp_sanatorium',
  };
  const act = newAct('deportation', { to });
  valueOf(await client.episode.record({ act, participations: [movement(id)], citations: [] }));
  for (const text of ['депортація', 'deportation', 'санаторій', 'sanatorium', 'Росія', 'Russia']) {
    const { hits } = valueOf(await client.search.find({ text, types: ['episode'], limit: 5 }));
    expect(
      hits.map(hit => hit.child),
      text,
    ).toEqual([id]);
    expect(hits[0]!.excerpt).not.toMatch(/camp_sanatorium|deportation|\bRU\b/);
  }
});
