/** What holds when a record is made holds after every change, withdrawal and return of it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/result.ts';
import { openBench, valueOf, type Bench } from '../../support/engine.ts';
import { episodeTypes } from '../../../shared/vocabulary/episodeTypes.ts';
import { facts, movement, nameUk, newAct, newChild, statement } from '../../support/records.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function withEpisode(bench: Bench) {
  const { client, dir } = bench;
  const child = valueOf(await client.child.register(newChild()));
  const sister = valueOf(await client.child.register(newChild([nameUk('Вигаданенко', 'Київа')])));
  const file = path.join(dir, 'довідка.txt');
  await writeFile(file, 'вигаданий зміст');
  const { added } = valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
  const evidence = added[0]!.id;
  const recorded = valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child.id), movement(sister.id)],
      citations: [{ evidence, relation: 'supports', cite: null, note: null }],
    }),
  );
  return { child: child.id, evidence, act: recorded.act, episode: recorded.episodes[0]!.id };
}

async function seqOf({ client }: Bench, id: string): Promise<number> {
  const { entries } = valueOf(
    await client.record.history({ id, whole: false, before: null, limit: 1 }),
  );
  return entries[0]!.stamp.seq;
}

async function revised(
  bench: Bench,
  type: 'act' | 'episode' | 'assertion' | 'evidence',
  id: string,
  changes: Record<string, unknown>,
): Promise<string> {
  const expectedSeq = await seqOf(bench, id);
  return codeOf(await bench.client.record.revise({ type, id, expectedSeq, changes, reason: null }));
}

test('a link does not come back before the evidence it cites', async () => {
  const bench = await openBench();
  const { client } = bench;
  const { child, evidence } = await withEpisode(bench);
  const { withdrawn } = valueOf(
    await client.record.withdraw({ type: 'evidence', id: evidence, reason: 'помилка' }),
  );
  const links = withdrawn.filter(each => each.type === 'link');
  expect(links).toHaveLength(1);
  expect(codeOf(await client.record.restore({ records: links }))).toBe('record/withdrawn');
  // in whatever order they are named
  expect(codeOf(await client.record.restore({ records: [...withdrawn].reverse() }))).toBe('ok');
  expect(valueOf(await client.child.get({ id: child })).row.proof.supports).toBe(1);
});

test('a child that has joined an act again is not in it twice by a return', async () => {
  const bench = await openBench();
  const { client } = bench;
  const { child, act, episode } = await withEpisode(bench);
  const gone = valueOf(
    await client.record.withdraw({ type: 'episode', id: episode, reason: 'помилка' }),
  );
  valueOf(await client.episode.join({ act, participations: [movement(child)] }));
  expect(codeOf(await client.record.restore({ records: gone.withdrawn }))).toBe(
    'episode/child-twice',
  );
});

test('an act and its episodes stay of one form, and an act ends after it begins', async () => {
  const bench = await openBench();
  const { act, episode } = await withEpisode(bench);
  const citizenship = episodeTypes.find(each => each.form === 'citizenship')!.id;
  const imposed = {
    form: 'citizenship',
    country: null,
    lostCountry: null,
    applicantRole: null,
    applicant: null,
    applicationDate: null,
    decisionNumber: null,
    decisionDate: null,
    documentNumber: null,
    documentDate: null,
    childConsent: null,
    means: null,
  };
  const { size } = valueOf(await bench.client.ledger.head({}))!;
  expect(await revised(bench, 'episode', episode, { details: imposed })).toBe('episode/wrong-form');
  expect(await revised(bench, 'act', act, { type: citizenship })).toBe('episode/wrong-form');
  expect(await revised(bench, 'act', act, { end: '2020-01-01' })).toBe('act/ends-before-it-begins');
  expect(valueOf(await bench.client.ledger.head({}))!.size).toBe(size);
});

test('a statement that is moved to another subject does not stand beside the one preferred there', async () => {
  const bench = await openBench();
  const { client } = bench;
  const russian = statement({
    about: 'name',
    script: 'Cyrl-ru',
    kind: 'imposed',
    surname: 'Тестова',
    given: 'Мария',
    patronymic: null,
  });
  const { id } = valueOf(
    await client.child.register(newChild([nameUk('Вигаданенко', 'Марійка'), russian])),
  );
  const page = valueOf(await client.child.get({ id }));
  const moved = page.assertions.find(
    each => each.fields.value.about === 'name' && each.fields.value.script === 'Cyrl-ru',
  )!;
  const value = { ...moved.fields.value, script: 'Cyrl-uk' };
  expect(await revised(bench, 'assertion', moved.id, { value })).toBe('ok');
  const after = valueOf(await client.child.get({ id }));
  expect(after.row.nameUk).toBe('Вигаданенко Марійка');
  expect(after.assertions.filter(each => each.fields.preferred)).toHaveLength(1);
  expect(await revised(bench, 'assertion', moved.id, { preferred: true })).toBe(
    'record/fixed-member',
  );
});

test('what an item was made from is there, and is not the item itself', async () => {
  const bench = await openBench();
  const { client } = bench;
  const { evidence } = await withEpisode(bench);
  const nowhere = '7c2f7a3e-52d5-4f0a-9d4e-0a6c1f0f9b11';
  const made = await client.evidence.describe({
    facts: { ...facts, derivedFrom: nowhere },
    citations: [],
  });
  expect(codeOf(made)).toBe('evidence/unknown');
  const copy = valueOf(
    await client.evidence.describe({ facts: { ...facts, derivedFrom: evidence }, citations: [] }),
  );
  expect(await revised(bench, 'evidence', evidence, { derivedFrom: copy.id })).toBe(
    'input/invalid',
  );
  expect(await revised(bench, 'evidence', evidence, { derivedFrom: nowhere })).toBe(
    'evidence/unknown',
  );
});

test('withdrawn records are all listed, page by page, also where one was changed since', async () => {
  const bench = await openBench();
  const { client } = bench;
  const first = await withEpisode(bench);
  const { id: second } = valueOf(await client.child.register(newChild()));
  const reason = 'помилка';
  valueOf(await client.record.withdraw({ type: 'evidence', id: first.evidence, reason }));
  valueOf(await client.record.withdraw({ type: 'child', id: second, reason }));
  // the digest is counted later, also of what was withdrawn
  valueOf(await client.evidence.digest({}));
  const seen: string[] = [];
  let before: number | null = null;
  do {
    const page: OutputOf<Contract['record']['withdrawn']> = valueOf(
      await client.record.withdrawn({ before, limit: 1 }),
    );
    seen.push(...page.rows.map(row => row.id));
    before = page.next;
  } while (before !== null);
  const all = valueOf(await client.record.withdrawn({ before: null, limit: 100 })).rows;
  expect(seen.sort()).toEqual(all.map(row => row.id).sort());
  expect(seen).toContain(second);
});

test('the whole history of a child tells what changed in its acts and what was cited for them', async () => {
  const bench = await openBench();
  const { child, act } = await withEpisode(bench);
  expect(await revised(bench, 'act', act, { groupSize: 12 })).toBe('ok');
  const { entries } = valueOf(
    await bench.client.record.history({ id: child, whole: true, before: null, limit: 100 }),
  );
  expect(entries[0]).toMatchObject({ type: 'act', id: act, change: 'revised' });
  expect(entries.map(each => each.type)).toContain('link');
  const { rows } = valueOf(
    await bench.client.ledger.entries({ before: null, limit: 100, type: 'act', child }),
  );
  expect(rows).toHaveLength(2);
});
