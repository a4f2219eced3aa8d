/** A closed investigation: children, statements, acts and episodes in a compartment, and what of it shows outside. */
import { expect, test, vi } from 'vitest';
import { enrol, openAs } from '../../support/colleagues.ts';
import { codeOf, decryptedPages, verified } from '../../support/compartments.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { leaksInBytes } from '../../support/leaks.ts';
import {
  described,
  facts,
  movement,
  nameUk,
  newAct,
  newChild,
  statement,
} from '../../support/records.ts';

// each opening derives a key, and these open a vault several times
vi.setConfig({ testTimeout: 180_000 });

const reason = 'перевірка';
const hidden = {
  child: 'Потаєнко',
  remark: 'примітка-схованої',
  statement: 'Лелечинськ',
  act: 'викладене-потай',
  openAct: 'викрадення-відкритої',
  note: 'нотатка-до-цитати',
  title: 'річ-зі-схованки',
};
const filter = {
  text: '',
  status: 'all' as const,
  caseStatus: null,
  country: null,
  form: null,
  unproven: false,
};
const page = { order: 'number' as const, descending: false, cursor: null, limit: 50 };

async function listed(bench: Bench): Promise<(string | null)[]> {
  return valueOf(await bench.client.child.list({ filter, ...page })).rows.map(row => row.nameUk);
}

async function hits(bench: Bench, text: string): Promise<string[]> {
  const types = ['child', 'assertion', 'episode', 'evidence'] as const;
  const found = valueOf(await bench.client.search.find({ text, types: [...types], limit: 20 }));
  return found.hits.map(hit => hit.type).sort();
}

function actSaying(text: string) {
  return newAct('deportation', { fact: [text] });
}

/** One open child with one open statement and act; one sealed child, and sealed parts of both. */
async function investigation() {
  const bench = await openBench();
  const { client } = bench;
  const open = valueOf(await client.child.register(newChild())).id;
  const openAct = valueOf(
    await client.episode.record({
      act: actSaying('відкритий виклад'),
      participations: [movement(open)],
      citations: [],
    }),
  );
  const member = await enrol(bench, 'Друга', 'documenter');
  await enrol(bench, 'Сторонній', 'administrator', 'prosecutor');
  const { id: compartment } = valueOf(
    await client.compartment.create({ name: 'Закрите', members: [member] }),
  );
  const asked = newChild([nameUk(hidden.child, 'Ївга')]);
  const sealed = valueOf(
    await client.child.register({
      ...asked,
      child: { ...asked.child, remarks: [hidden.remark] },
      compartment,
    }),
  );
  const said = valueOf(
    await client.assertion.record({
      child: open,
      assertion: nameUk(hidden.statement, 'Марійка'),
      preferred: true,
      compartment,
    }),
  ).id;
  const [part] = valueOf(
    await client.episode.record({
      act: actSaying(hidden.openAct),
      participations: [movement(open)],
      citations: [],
      compartment,
    }),
  ).episodes;
  // an act that befell a sealed child is sealed without being asked for
  const own = valueOf(
    await client.episode.record({
      act: actSaying(hidden.act),
      participations: [movement(sealed.id), movement(open)],
      citations: [],
    }),
  );
  return { bench, open, openAct, compartment, sealed, said, part: part!, own };
}

test('members see, find and verify sealed children, statements, acts and episodes beside the open ones', async () => {
  const { bench, open, sealed, said, part, own } = await investigation();
  for (const name of [userName, 'Друга']) {
    await openAs(bench, name);
    expect(await listed(bench)).toEqual([
      'Вигаданенко Марійка Прикладівна',
      `${hidden.child} Ївга`,
    ]);
    const got = valueOf(await bench.client.child.get({ id: sealed.id }));
    expect(got.episodes.map(({ episode }) => episode.id)).toEqual([own.episodes[0]!.id]);
    const page = valueOf(await bench.client.child.get({ id: open }));
    expect(page.assertions.map(({ id }) => id)).toContain(said);
    expect(page.episodes).toHaveLength(3);
    expect(page.row.episodes).toBe(3);
    const [other] = valueOf(await bench.client.episode.get({ id: own.episodes[0]!.id })).others;
    expect(other).toMatchObject({ child: open });
    expect(await hits(bench, hidden.child)).toEqual(['assertion', 'child']);
    expect(await hits(bench, hidden.statement)).toEqual(['assertion']);
    expect(await hits(bench, hidden.openAct)).toEqual(['episode']);
    expect(await hits(bench, hidden.act)).toEqual(['episode', 'episode']);
    const told = described(`${hidden.child} Ївга`);
    expect(valueOf(await bench.client.child.similar(told)).map(({ row }) => row.id)).toEqual([
      sealed.id,
    ]);
    const places = valueOf(
      await bench.client.compartment.of({ ids: [open, sealed.id, said, part.id] }),
    );
    expect(places.map(({ record }) => record)).toEqual([sealed.id, said, part.id]);
    expect(places[0]!.place).toMatchObject({ number: 1, name: 'Закрите' });
    expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });
    expect(valueOf(await bench.client.ledger.rebuild({})).differing).toBe(0);
  }
});

test('others see sealed entries and nothing of any noun, on the screens, in the pages or in the numbers', async () => {
  const { bench, open, openAct, sealed, said, part, own } = await investigation();
  await openAs(bench, 'Сторонній');
  expect(await listed(bench)).toEqual(['Вигаданенко Марійка Прикладівна']);
  const page = valueOf(await bench.client.child.get({ id: open }));
  expect(page.assertions.map(({ fields }) => fields.preferred)).toEqual([true]);
  expect(page.episodes.map(({ episode }) => episode.id)).toEqual([openAct.episodes[0]!.id]);
  expect(page.row.episodes).toBe(1);
  expect(codeOf(await bench.client.child.get({ id: sealed.id }))).toBe('child/unknown');
  expect(codeOf(await bench.client.episode.get({ id: part.id }))).toBe('episode/unknown');
  for (const text of Object.values(hidden)) expect(await hits(bench, text)).toEqual([]);
  expect(valueOf(await bench.client.compartment.of({ ids: [sealed.id, said] }))).toEqual([]);
  const told = described(`${hidden.child} Ївга`);
  expect(valueOf(await bench.client.child.similar(told))).toEqual([]);
  const all = valueOf(await bench.client.packages.preview({ scope: { scope: 'all' } }));
  expect(all.children).toBe(1);
  // 2 of the child, 1 statement, 2 of one act, 3 of the other
  expect(await verified(bench, 'full')).toEqual({ findings: [], sealed: 8 });
  expect(await verified(bench)).toEqual({ findings: [], sealed: 8 });
  expect(valueOf(await bench.client.ledger.rebuild({})).differing).toBe(0);
  // open numbers go on as if nothing was there
  const { number } = valueOf(
    await bench.client.child.register(newChild([nameUk('Інша', 'Дитина')])),
  );
  expect(number).toBe(2);
  const pages = await decryptedPages(bench, 'Сторонній');
  expect(leaksInBytes(pages, ['відкритий виклад'])).toHaveLength(1);
  expect(leaksInBytes(pages, Object.values(hidden))).toEqual([]);
  const ids = [sealed.id, said, part.id, own.act, ...own.episodes.map(({ id }) => id)];
  expect(leaksInBytes(pages, ids)).toEqual([]);
});

test('nothing open shows what is sealed: statements step back among their own, open acts take in no sealed child', async () => {
  const { bench, open, openAct, sealed, said } = await investigation();
  const preferred = async () =>
    valueOf(await bench.client.child.get({ id: open })).assertions.flatMap(each =>
      each.fields.preferred ? [each.id] : [],
    );
  const [first] = await preferred();
  expect(await preferred()).toEqual([first, said]);
  valueOf(await bench.client.assertion.prefer({ id: said }));
  expect(await preferred()).toEqual([first, said]);
  const birth = valueOf(
    await bench.client.assertion.record({
      child: open,
      assertion: statement({ about: 'sex', sex: 'female' }),
      preferred: true,
    }),
  );
  // an open statement moved to the subject of a sealed one stays preferred: only open ones are asked
  const moved = await bench.client.record.revise({
    type: 'assertion',
    id: birth.id,
    expectedSeq: birth.seq,
    changes: { value: { ...nameUk('Latn', 'Latn').value, script: 'Latn' } },
    reason,
  });
  valueOf(moved);
  expect(await preferred()).toEqual([first, birth.id, said]);
  const joined = { act: openAct.act, participations: [movement(sealed.id)] };
  expect(codeOf(await bench.client.episode.join(joined))).toBe('compartment/would-tell');
  const another = valueOf(await bench.client.compartment.create({ name: 'Інше', members: [] })).id;
  const elsewhere = await bench.client.assertion.record({
    child: sealed.id,
    assertion: statement({ about: 'sex', sex: 'female' }),
    preferred: false,
    compartment: another,
  });
  expect(codeOf(elsewhere)).toBe('compartment/would-tell');
  await openAs(bench, 'Сторонній');
  expect((await verified(bench)).findings).toEqual([]);
});

test('the life of a sealed child is sealed with all that hangs on it: cited, revised, withdrawn, restored', async () => {
  const { bench, open, sealed, part } = await investigation();
  const item = valueOf(await bench.client.evidence.describe({ facts, citations: [] })).id;
  const cites = (target: { type: 'child' | 'episode'; id: string }) => ({
    evidence: item,
    target,
    relation: 'supports' as const,
    cite: null,
    note: hidden.note,
  });
  const links = [cites({ type: 'child', id: sealed.id }), cites({ type: 'episode', id: part.id })];
  valueOf(await bench.client.link.record({ links }));
  expect(valueOf(await bench.client.evidence.get({ id: item })).row.supports).toBe(2);
  expect(valueOf(await bench.client.child.get({ id: open })).row.proof.supports).toBe(1);
  const { proof } = valueOf(await bench.client.episode.get({ id: part.id }));
  expect(proof.supports).toBe(1);
  // new evidence for a sealed record is sealed without being asked for
  const citations = [
    {
      target: { type: 'episode' as const, id: part.id },
      relation: 'leaves-open' as const,
      cite: null,
      note: null,
    },
  ];
  const secret = { ...facts, title: hidden.title };
  const made = valueOf(await bench.client.evidence.describe({ facts: secret, citations }));
  expect(made.number).toBeGreaterThan(10_000_000);
  const { child } = valueOf(await bench.client.child.get({ id: sealed.id }));
  valueOf(
    await bench.client.record.revise({
      type: 'child',
      id: sealed.id,
      expectedSeq: child.changed.seq,
      changes: { remarks: ['інша примітка-схованої'] },
      reason,
    }),
  );
  const gone = valueOf(
    await bench.client.record.withdraw({ type: 'child', id: sealed.id, reason }),
  );
  expect(gone.withdrawn.map(({ type }) => type)).toEqual(['link', 'assertion', 'episode', 'child']);
  valueOf(await bench.client.record.restore({ records: gone.withdrawn }));
  const asked = { id: sealed.id, whole: true, before: null, limit: 50 };
  const changes = valueOf(await bench.client.record.history(asked)).entries.map(
    each => each.change,
  );
  expect(changes.filter(change => change === 'restored')).toHaveLength(4);
  expect(changes).toContain('revised');
  expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });
  await openAs(bench, 'Сторонній');
  expect(valueOf(await bench.client.evidence.get({ id: item })).row.supports).toBe(0);
  expect((await verified(bench)).findings).toEqual([]);
  const pages = await decryptedPages(bench, 'Сторонній');
  expect(leaksInBytes(pages, Object.values(hidden))).toEqual([]);
});
