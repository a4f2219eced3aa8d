import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ChildFilter } from '../../../../shared/contract/records.ts';
import { ReviewState } from '../../../../shared/events/review.ts';
import { makeDemo } from '../../../../electron/vault/demo/index.ts';
import { people } from '../../../../electron/vault/demo/people.ts';
import { openBench, valueOf, type Bench } from '../../../support/engine.ts';

function demoOn(
  { engine, dir }: Bench,
  language: 'uk' | 'en',
  signal = new AbortController().signal,
) {
  return makeDemo(async (name, input) => valueOf(await engine.call(name, input)), {
    language,
    filesDir: path.join(dir, 'files'),
    grant: file => file,
    progress: () => undefined,
    signal,
  });
}

const everyone = {
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
  limit: 100,
} as const;

test('the demonstration shows what the program is for, and its ledger holds', async () => {
  const bench = await openBench();
  const { client } = bench;
  const made = await demoOn(bench, 'uk');
  expect(made).toMatchObject({ children: people.length, files: 40 });
  expect(await readdir(path.join(bench.dir, 'files'))).toHaveLength(40);

  const { rows } = valueOf(await client.child.list(everyone));
  expect(rows.length).toBeGreaterThanOrEqual(12);
  const forms = new Map<string, number>();
  let contradicted = 0;
  let shared = 0;
  for (const row of rows) {
    const page = valueOf(await client.child.get({ id: row.id }));
    expect(page.child.fields.remarks[0]).toBe('ВИГАДАНА ОСОБА / SYNTHETIC');
    expect([row.nameUk, row.nameRu, row.nameLatn]).not.toContain(null);
    expect(page.episodes.length, row.nameUk!).toBeGreaterThanOrEqual(3);
    for (const { episode, proof, others } of page.episodes) {
      const { form } = episode.fields.details;
      forms.set(form, (forms.get(form) ?? 0) + 1);
      if (proof.contradicts > 0) contradicted += 1;
      if (others.length > 0) shared += 1;
    }
    const abouts = page.assertions.map(each => each.fields.value.about);
    for (const about of ['birth', 'citizenship', 'document', 'guardian', 'care', 'whereabouts']) {
      expect(abouts).toContain(about);
    }
  }
  for (const form of ['movement', 'citizenship', 'identity', 'care']) {
    expect(forms.get(form), form).toBeGreaterThanOrEqual(6);
  }
  expect(contradicted).toBeGreaterThan(4);
  expect(shared).toBeGreaterThan(20);

  const figures = valueOf(await client.child.figures({}));
  const behind = async (narrow: Partial<ChildFilter>) => {
    const filter = { ...everyone.filter, ...narrow };
    return valueOf(await client.child.list({ ...everyone, filter })).total;
  };
  expect(figures.children).toBe(rows.length);
  expect(figures.unproven).toBe(await behind({ unproven: true }));
  expect(figures.overdue).toBeGreaterThan(0);
  expect(figures.overdue).toBe(await behind({ overdue: true }));
  expect(figures.unlocated).toBe(await behind({ unlocated: true }));
  for (const { value, count } of figures.caseStatuses) {
    expect(count).toBe(await behind({ caseStatus: value! }));
  }
  for (const { value, count } of figures.countries) {
    if (value !== null) expect(count).toBe(await behind({ country: value }));
  }
  for (const { value, count } of figures.reviews) {
    expect(count).toBe(await behind({ review: ReviewState.parse(value) }));
  }
  expect(figures.forms.map(({ value }) => value).sort()).toEqual([...forms.keys()].sort());
  for (const form of ['movement', 'citizenship', 'identity', 'care'] as const) {
    const figure = figures.forms.find(({ value }) => value === form);
    expect(figure?.count).toBe(await behind({ form }));
  }

  const withdrawn = valueOf(await client.record.withdrawn({ before: null, limit: 100 }));
  expect(withdrawn.rows.some(row => row.type === 'child' && row.reason !== null)).toBe(true);
  const report = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(report.findings).toEqual([]);
  expect(report.checked.objects).toBe(40);
});

test('it stops when asked', async () => {
  const bench = await openBench();
  const controller = new AbortController();
  const stopping = demoOn(bench, 'en', controller.signal);
  controller.abort();
  await expect(stopping).rejects.toThrow('job/cancelled');
});
