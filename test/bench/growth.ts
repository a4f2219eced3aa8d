/** How the same work takes longer in a larger vault: each figure at several sizes. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { described, newChild } from '../support/records.ts';
import { median } from './contest.ts';
import { engineOn, valueOf, type BenchEngine } from './engine.ts';
import { keptVault, usualVault } from './generator.ts';
import type { Bench } from './goal.ts';
import { figure } from './report.ts';

export interface Grown {
  readonly children: number;
  readonly entries: number;
  /** Median milliseconds by what was done. */
  readonly milliseconds: Readonly<Record<string, number>>;
}

const times = 15;

/** @param asked numbers of children, `200,2000,20000` */
export async function growth(
  { cache, folder, say }: Bench,
  asked: string,
  report: (text: string) => void,
): Promise<Grown[]> {
  const all: Grown[] = [];
  for (const children of asked.split(',').map(Number)) {
    const kept = await keptVault(cache, usualVault(children), say);
    const dir = await folder(`growth-${children}`);
    const vault = path.join(dir, 'vault.litopys');
    await cp(kept, vault, { recursive: true });
    const state = path.join(dir, 'state');
    let bench = await engineOn(vault, state);
    const milliseconds: Record<string, number> = {};
    const openings: number[] = [];
    for (let n = 0; n < 3; n++) {
      await bench.engine.close();
      const begun = performance.now();
      bench = await engineOn(vault, state);
      openings.push(performance.now() - begun);
    }
    milliseconds['open, with the key derivation'] = median(openings);
    for (const [what, work] of await deeds(bench)) {
      const taken: number[] = [];
      for (let n = 0; n < times; n++) {
        const begun = performance.now();
        await work(n);
        taken.push(performance.now() - begun);
      }
      milliseconds[what] = median(taken);
      say(`${children} children: ${what} ${figure(milliseconds[what] ?? 0)} ms`);
    }
    const head = valueOf(await bench.client.ledger.head({}));
    const entries = head?.size ?? 0;
    await bench.engine.close();
    all.push({ children, entries, milliseconds });
  }
  report(table(all));
  return all;
}

type Deed = readonly [what: string, work: (n: number) => Promise<unknown>];

async function deeds({ client }: BenchEngine): Promise<Deed[]> {
  const filter = {
    text: '',
    status: 'active',
    caseStatus: null,
    country: null,
    form: null,
    unproven: false,
  } as const;
  const page = { descending: false, cursor: null, limit: 100 } as const;
  const { rows } = valueOf(
    await client.child.list({ filter, order: 'number', ...page, limit: 100 }),
  );
  const evidenceFilter = {
    text: '',
    status: 'active',
    type: null,
    confidentiality: null,
    unlinked: false,
  } as const;
  const items = valueOf(
    await client.evidence.list({ ...evidenceFilter, order: 'number', ...page }),
  ).rows;
  const idOf = (n: number) => rows[(n * 7) % rows.length]?.id ?? '';
  const list = async (more: Partial<typeof filter> | { text: string }, order: 'name' | 'changed') =>
    valueOf(await client.child.list({ filter: { ...filter, ...more }, order, ...page }));
  const find = async (text: string) =>
    valueOf(await client.search.find({ text, types: ['child', 'episode', 'evidence'], limit: 20 }));
  return [
    ['a page of the list of children', () => list({}, 'name')],
    ['the same, filtered by country', () => list({ country: 'RU' } as never, 'changed')],
    ['the same, filtered by form', () => list({ form: 'movement' } as never, 'name')],
    ['the same, filtered by a name', () => list({ text: 'вигада' }, 'name')],
    [
      'a page of the list of evidence',
      async () =>
        valueOf(await client.evidence.list({ ...evidenceFilter, order: 'title', ...page })),
    ],
    [
      'the same, unlinked only',
      async () =>
        valueOf(
          await client.evidence.list({
            ...evidenceFilter,
            unlinked: true,
            order: 'title',
            ...page,
          }),
        ),
    ],
    ["a child's page", async n => valueOf(await client.child.get({ id: idOf(n) }))],
    [
      "a child's history",
      async n =>
        valueOf(await client.record.history({ id: idOf(n), whole: true, before: null, limit: 50 })),
    ],
    [
      'an item of evidence',
      async n => valueOf(await client.evidence.get({ id: items[n % items.length]?.id ?? '' })),
    ],
    ['search, two rare words', () => find('Vyhadan17 Pryklad3')],
    ['search, a common word', () => find('вигадаада')],
    ['search, one letter', () => find('в')],
    [
      'similar children',
      async () =>
        valueOf(
          await client.child.similar(
            described('Вигадаоренко Марійка Прикладович', { births: ['2010-05-05'] }),
          ),
        ),
    ],
    [
      'suggestions for a place',
      async () => valueOf(await client.search.suggest({ field: 'place', text: 'вигадане-1' })),
    ],
    [
      'the diary',
      async () =>
        valueOf(await client.ledger.entries({ before: null, limit: 50, type: null, child: null })),
    ],
    ['a child registered', async () => valueOf(await client.child.register(newChild()))],
    [
      'preview of an export of one child',
      async n =>
        valueOf(await client.packages.preview({ scope: { scope: 'child', child: idOf(n) } })),
    ],
    ['session state', async () => valueOf(await client.session.state({}))],
  ];
}

function table(all: readonly Grown[]): string {
  const names = Object.keys(all[0]?.milliseconds ?? {});
  const wide = Math.max(...names.map(name => name.length));
  const row = (name: string, cells: readonly string[]) =>
    `${name.padEnd(wide)}  ${cells.map(cell => cell.padStart(10)).join('')}`;
  return [
    row(
      'milliseconds, median',
      all.map(each => `${each.children}`),
    ),
    row(
      'entries',
      all.map(each => `${each.entries}`),
    ),
    ...names.map(name =>
      row(
        name,
        all.map(each => figure(each.milliseconds[name] ?? 0)),
      ),
    ),
  ].join('\n');
}
