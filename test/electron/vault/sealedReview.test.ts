/** Sealed records are reviewed by the members of their compartment, and nobody else learns that they were. */
import { expect, test, vi } from 'vitest';
import { enrol, openAs } from '../../support/colleagues.ts';
import { codeOf, decryptedPages, verified } from '../../support/compartments.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { leaksInBytes } from '../../support/leaks.ts';
import { facts } from '../../support/records.ts';

// each opening derives a key, and this opens a vault several times
vi.setConfig({ testTimeout: 180_000 });

const words = {
  submitted: 'звірено з бджолярем',
  approved: 'відповідає вуликові',
  reopened: 'помилка в пасіці',
};

async function item(bench: Bench, id: string) {
  return valueOf(await bench.client.evidence.get({ id })).evidence;
}

async function looked(bench: Bench, id: string) {
  const { review } = await item(bench, id);
  return [{ type: 'evidence' as const, id, change: review.change.seq }];
}

async function waiting(bench: Bench): Promise<number> {
  return valueOf(await bench.client.review.queue({ after: null, limit: 10 })).rows.length;
}

test('asked for, approved with a reason, unlocked by two, revised: members alone see and answer it', async () => {
  const bench = await openBench();
  await enrol(bench, 'Сторонній', 'documenter');
  const reviewer = await enrol(bench, 'Друга', 'reviewer');
  const { id: compartment } = valueOf(
    await bench.client.compartment.create({ name: 'Вулик', members: [reviewer] }),
  );
  const { id } = valueOf(
    await bench.client.evidence.describe({ facts, citations: [], compartment }),
  );
  const records = await looked(bench, id);
  valueOf(await bench.client.review.submit({ records, reason: words.submitted }));
  expect(codeOf(await bench.client.review.approve({ records, reason: null }))).toBe('review/own');

  await openAs(bench, 'Друга');
  expect(await waiting(bench)).toBe(1);
  valueOf(await bench.client.review.approve({ records, reason: words.approved }));
  expect(await waiting(bench)).toBe(0);

  await openAs(bench, userName);
  const { changed, review } = await item(bench, id);
  expect(review).toMatchObject({ state: 'approved', approval: { reason: words.approved } });
  const subject = { type: 'evidence' as const, id };
  const revise = () =>
    bench.client.record.revise({
      ...subject,
      expectedSeq: changed.seq,
      changes: { title: 'Інша назва' },
      reason: null,
    });
  expect(codeOf(await revise())).toBe('record/approved');
  const reopen = () => bench.client.review.reopen({ ...subject, reason: words.reopened });
  expect(codeOf(await reopen())).toBe('approval/asked');
  expect(codeOf(await reopen())).toBe('approval/asked');

  await openAs(bench, 'Друга');
  const [asked] = valueOf(await bench.client.request.list({}));
  expect(asked).toMatchObject({ action: 'review.reopen', mayAnswer: true, unlocks: { id } });
  valueOf(await bench.client.request.approve({ id: asked!.id, reason: null }));

  await openAs(bench, userName);
  valueOf(await reopen());
  valueOf(await revise());
  expect((await item(bench, id)).review.state).toBe('working');
  const history = await bench.client.record.history({ id, whole: false, before: null, limit: 20 });
  expect(
    valueOf(history)
      .entries.map(({ change }) => change)
      .sort(),
  ).toEqual(['approved', 'begun', 'reopened', 'revised', 'submitted'].sort());
  expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });

  await openAs(bench, 'Сторонній');
  expect(await waiting(bench)).toBe(0);
  expect(valueOf(await bench.client.request.list({}))).toEqual([]);
  expect(await verified(bench)).toEqual({ findings: [], sealed: 7 });
  const pages = await decryptedPages(bench, 'Сторонній');
  expect(leaksInBytes(pages, [...Object.values(words), id, 'record.approved', asked!.id])).toEqual(
    [],
  );
});
