/** Legal theories: what bears on their elements, counted as the ledger tells it, for those who may and nobody else. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Across } from '../../../shared/law/coverage.ts';
import { provisions } from '../../../shared/vocabulary/provisions.ts';
import { newPerson, newProceeding } from '../../support/catalogue.ts';
import { enrol, openAs } from '../../support/colleagues.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { testFolder } from '../../support/folder.ts';
import { movement, newAct, newChild, statement } from '../../support/records.ts';
import { newBearing, newProvision, newTheory, type NewBearing } from '../../support/theories.ts';
import type { NewCatalogued } from '../../../shared/contract/catalogue.ts';
import type { LawScope } from '../../../shared/contract/law.ts';
import type { Result } from '../../../shared/result.ts';

const deportation = 'RS-8-2-a-vii-1';
const first = `${deportation}/1`;

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

async function bear({ client }: Bench, ...bearings: NewBearing[]): Promise<string[]> {
  return valueOf(await client.bearing.record({ bearings })).map(({ id }) => id);
}

async function covered({ client }: Bench, scope: LawScope, across: Across = 'children') {
  return valueOf(await client.law.coverage({ scope, across, offset: 0, limit: 100 }));
}

/** Two children in one act, a statement about the first, and a theory of their deportation. */
async function convoy() {
  const bench = await openBench();
  const { client } = bench;
  const [one, other] = [
    valueOf(await client.child.register(newChild())).id,
    valueOf(await client.child.register(newChild())).id,
  ];
  const { act, episodes } = valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(one), movement(other)],
      citations: [],
    }),
  );
  const care = { about: 'care', status: 'institution', institution: null, place: null } as const;
  const said = valueOf(
    await client.assertion.record({ child: one, assertion: statement(care), preferred: false }),
  );
  const suspect = await recorded(bench, newPerson('Вигаданчук', 'Київлянин'));
  const theory = await recorded(
    bench,
    newTheory(deportation, [one, other], {
      modes: ['RS-28-b'],
      person: { name: 'Вигаданчук', record: suspect },
    }),
  );
  const [ofOne = '', ofOther = ''] = episodes.map(({ id }) => id);
  return { bench, client, one, other, act, ofOne, ofOther, said: said.id, suspect, theory };
}

test('elements keep their number for ever: what bears on one is known by its place', () => {
  const places = provisions.map(({ id, elements }) => `${id} ${elements.length}`);
  expect(places.join('\n')).toMatchSnapshot();
  for (const { elements } of provisions) {
    for (const { uk, en } of elements) expect([uk, en].every(text => text.length > 3)).toBe(true);
  }
});

test('a fact counts for whom it is about, what is recorded for nobody in particular for all', async () => {
  const { bench, one, other, act, ofOne, said, theory } = await convoy();
  const scope = { of: 'theory', id: theory } as const;
  const empty = await covered(bench, scope);
  expect(empty.elements.map(({ id }) => id)).toEqual([
    ...[1, 2, 3, 4, 5].map(place => `${deportation}/${place}`),
    ...[1, 2, 3, 4].map(place => `RS-28-b/${place}`),
  ]);
  expect(empty).toMatchObject({ total: 2, gaps: { open: 18, contradicted: 0, weak: 0 } });
  await bear(
    bench,
    newBearing(theory, first, { type: 'act', id: act }, { weight: 'strong' }),
    newBearing(theory, first, { type: 'episode', id: ofOne }),
    newBearing(theory, `${deportation}/2`, { type: 'assertion', id: said }, { weight: 'weak' }),
    newBearing(
      theory,
      `${deportation}/3`,
      { type: 'child', id: other },
      { relation: 'contradicts' },
    ),
    newBearing(
      theory,
      `${deportation}/4`,
      { type: 'act', id: act },
      { relation: 'context', child: one },
    ),
  );
  const { columns, gaps } = await covered(bench, scope);
  expect(columns.map(({ id }) => id)).toEqual([one, other]);
  const cell = (column: number, row: number) => columns[column]?.cells[row];
  expect(cell(0, 0)).toMatchObject({ supports: 2, strongest: 'strong' });
  expect(cell(1, 0)).toMatchObject({ supports: 1, strongest: 'strong' });
  expect([cell(0, 1)?.supports, cell(1, 1)?.supports]).toEqual([1, 0]);
  expect([cell(0, 2)?.contradicts, cell(1, 2)?.contradicts]).toEqual([0, 1]);
  expect([cell(0, 3)?.context, cell(1, 3)?.context]).toEqual([1, 0]);
  expect(gaps).toEqual({ open: 14, contradicted: 1, weak: 1 });
  const episodes = await covered(bench, scope, 'episodes');
  expect(episodes.columns.map(({ cells }) => cells[0]?.supports)).toEqual([2, 1]);
  // what a statement says of the child holds in its episode as well
  expect(episodes.columns.map(({ cells }) => cells[1]?.shared.supports)).toEqual([1, 0]);
  const suspects = await covered(bench, { of: 'all', id: null }, 'suspects');
  expect(suspects.columns.map(({ cells }) => cells[0]?.supports)).toEqual([2]);
});

test('gaps are told element after element, page after page, and what stands in a cell is listed', async () => {
  const { bench, client, one, act, theory, suspect } = await convoy();
  await bear(bench, newBearing(theory, first, { type: 'act', id: act }, { cite: 'арк. 3' }));
  const asked = { scope: { of: 'suspect', id: suspect }, across: 'children' } as const;
  const page = async (offset: number) =>
    valueOf(await client.law.gaps({ ...asked, offset, limit: 10 }));
  const all = [...(await page(0)).rows, ...(await page(10)).rows];
  expect(all).toHaveLength((await page(0)).total);
  expect(all).toHaveLength(16);
  expect(all.some(({ element }) => element === first)).toBe(false);
  const listed = valueOf(await client.law.bearings({ ...asked, element: first, column: one }));
  expect(listed).toMatchObject([
    { theory: { id: theory }, element: { id: first }, bearing: { fields: { cite: 'арк. 3' } } },
  ]);
  const target = { type: 'act', id: act } as const;
  expect(valueOf(await client.law.provenBy({ target }))).toHaveLength(1);
});

test('what is withdrawn takes what it proves along, and restored it stands again', async () => {
  const { bench, client, act, ofOne, one, theory } = await convoy();
  const ids = await bear(
    bench,
    newBearing(theory, first, { type: 'episode', id: ofOne }),
    newBearing(theory, first, { type: 'act', id: act }, { child: one }),
  );
  const withdrawn = async (type: 'episode' | 'child' | 'theory', id: string) => {
    const gone = valueOf(await client.record.withdraw({ type, id, reason: 'вигадана причина' }));
    const bearings = gone.withdrawn.filter(each => each.type === 'bearing').map(each => each.id);
    valueOf(await client.record.restore({ records: gone.withdrawn }));
    return bearings.sort();
  };
  expect(await withdrawn('episode', ofOne)).toEqual([ids[0]]);
  expect(await withdrawn('child', one)).toEqual([...ids].sort());
  expect(await withdrawn('theory', theory)).toEqual([...ids].sort());
  const back = await covered(bench, { of: 'theory', id: theory });
  expect(back.columns[0]?.cells[0]).toMatchObject({ supports: 2 });
  valueOf(await client.record.withdraw({ type: 'theory', id: theory, reason: 'так' }));
  const lone = await client.record.restore({ records: [{ type: 'bearing', id: ids[0] ?? '' }] });
  expect(codeOf(lone)).toBe('record/withdrawn');
});

test('what names no element of its theory, or is not there, is refused without trace', async () => {
  const { client, act, theory } = await convoy();
  const size = valueOf(await client.ledger.head({}))?.size;
  const target = { type: 'act', id: act } as const;
  const record = async (bearing: NewBearing) =>
    codeOf(await client.bearing.record({ bearings: [bearing] }));
  expect(await record(newBearing(theory, 'RS-6-e/1', target))).toBe('law/no-such-element');
  expect(await record(newBearing(act, first, target))).toBe('theory/unknown');
  expect(await record(newBearing(theory, first, { type: 'evidence', id: act }))).toBe(
    'evidence/unknown',
  );
  const nowhere = newTheory(`x-${act}`, []);
  expect(codeOf(await client.catalogue.record({ record: nowhere, citations: [] }))).toBe(
    'record/unknown',
  );
  expect(valueOf(await client.ledger.head({}))?.size).toBe(size);
});

test('own elements join a known provision, an own provision stands by itself, and neither is lost', async () => {
  const { bench, client, act, theory } = await convoy();
  const added = { id: crypto.randomUUID(), uk: 'Вигаданий елемент', en: null };
  const addition = await recorded(
    bench,
    newProvision({ base: deportation, elements: [added], checkedAgainst: 'вигадана редакція' }),
  );
  const scope = { of: 'theory', id: theory } as const;
  const { elements } = await covered(bench, scope);
  expect(elements[5]).toMatchObject({
    id: added.id,
    en: 'Вигаданий елемент',
    own: true,
    checked: true,
  });
  await bear(bench, newBearing(theory, added.id, { type: 'act', id: act }));
  const { changed } = valueOf(await client.catalogue.get({ id: addition })).record;
  const emptied = {
    type: 'provision',
    id: addition,
    expectedSeq: changed.seq,
    changes: { elements: [] },
    reason: 'помилка',
  } as const;
  expect(codeOf(await client.record.revise(emptied))).toBe('law/element-in-use');
  // withdrawn it asks for nothing more, but what bears on it is still told
  valueOf(await client.record.withdraw({ type: 'provision', id: addition, reason: 'так' }));
  const after = await covered(bench, scope);
  expect(after.elements.at(-1)).toMatchObject({ id: added.id, former: true });
  const own = await recorded(
    bench,
    newProvision({ elements: [{ ...added, id: crypto.randomUUID() }] }),
  );
  const other = await recorded(bench, newTheory(`x-${own}`, []));
  expect((await covered(bench, { of: 'theory', id: other })).elements).toHaveLength(1);
});

test('the children of a proceeding are those of a theory that names none', async () => {
  const { bench, one } = await convoy();
  const children = [{ name: null, record: one }];
  const proceeding = await recorded(bench, newProceeding('42023000000000001', { children }));
  const named = { proceeding: { name: null, record: proceeding } };
  await recorded(bench, newTheory('CCU-438', [], named));
  const { columns, theories } = await covered(bench, { of: 'proceeding', id: proceeding });
  expect(columns.map(({ id }) => id)).toEqual([one]);
  expect(theories).toMatchObject([{ provision: 'CCU-438', children: 1 }]);
});

test('the matrix is the fold of the ledger, whatever was linked and withdrawn', async () => {
  const { bench, client, one, other, act, ofOne, ofOther, said, theory } = await convoy();
  const targets = [
    { target: { type: 'act', id: act }, about: [one, other] },
    { target: { type: 'episode', id: ofOne }, about: [one] },
    { target: { type: 'episode', id: ofOther }, about: [other] },
    { target: { type: 'assertion', id: said }, about: [one] },
  ] as const;
  const links = fc.array(
    fc.record({
      at: fc.nat(targets.length - 1),
      element: fc.integer({ min: 1, max: 5 }),
      relation: fc.constantFrom('supports', 'contradicts', 'context'),
      weight: fc.constantFrom('strong', 'moderate', 'weak', null),
      goes: fc.boolean(),
    }),
    { minLength: 25, maxLength: 25 },
  );
  const [made = []] = fc.sample(links, { numRuns: 1, seed: 7 });
  const ids = await bear(
    bench,
    ...made.map(({ at, element, relation, weight }) =>
      newBearing(theory, `${deportation}/${element}`, targets[at]!.target, { relation, weight }),
    ),
  );
  for (const [index, { goes }] of made.entries()) {
    const record = { type: 'bearing', id: ids[index] ?? '', reason: 'так' } as const;
    if (goes) valueOf(await client.record.withdraw(record));
  }
  const { columns } = await covered(bench, { of: 'theory', id: theory });
  for (const { id, cells } of columns) {
    for (const element of [1, 2, 3, 4, 5]) {
      const standing = made.filter(
        each =>
          !each.goes &&
          each.element === element &&
          targets[each.at]!.about.some(child => child === id),
      );
      const count = (relation: string) =>
        standing.filter(each => each.relation === relation).length;
      expect(cells[element - 1]).toMatchObject({
        supports: count('supports'),
        contradicts: count('contradicts'),
        context: count('context'),
      });
    }
  }
  expect(valueOf(await client.ledger.rebuild({}))).toMatchObject({ differing: 0 });
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('the legal team argues and records nothing else; an auditor and a reviewer look on', async () => {
  const { bench, act, theory } = await convoy();
  await enrol(bench, 'Правник Вигаданий', 'legalTeam');
  await enrol(bench, 'Аудитор Вигаданий', 'auditor');
  await openAs(bench, 'Правник Вигаданий');
  const { client } = bench;
  const own = await recorded(bench, newTheory('CCU-438', []));
  const [id = ''] = await bear(bench, newBearing(theory, first, { type: 'act', id: act }));
  const { changed } = valueOf(await client.catalogue.get({ id: own })).record;
  const revision = { expectedSeq: changed.seq, changes: { state: 'dropped' }, reason: 'так' };
  valueOf(await client.record.revise({ type: 'theory', id: own, ...revision }));
  valueOf(await client.draft.save({ key: 'theory/new', json: '{}' }));
  valueOf(await client.record.withdraw({ type: 'bearing', id, reason: 'так' }));
  const beyond = [
    await client.child.register(newChild()),
    await client.record.withdraw({ type: 'act', id: act, reason: 'так' }),
    await client.catalogue.record({ record: newPerson('А', 'Б'), citations: [] }),
    await client.draft.save({ key: 'child/new', json: '{}' }),
  ];
  expect(beyond.map(codeOf)).toEqual(beyond.map(() => 'rights/not-yours'));
  await openAs(bench, 'Аудитор Вигаданий');
  expect((await covered(bench, { of: 'all', id: null })).theories).toHaveLength(2);
  const refused = await bench.client.bearing.record({
    bearings: [newBearing(theory, first, { type: 'act', id: act })],
  });
  expect(codeOf(refused)).toBe('rights/not-yours');
  await openAs(bench, userName);
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('what is sealed is argued under the seal: nobody outside learns that anything bears on it', async () => {
  const { bench, client, act, theory } = await convoy();
  await enrol(bench, 'Сторонній', 'prosecutor');
  const { id: compartment } = valueOf(
    await client.compartment.create({ name: 'Вигадана справа', members: [] }),
  );
  const sealed = await recorded(bench, newTheory('CCU-438', []), compartment);
  await bear(bench, newBearing(sealed, 'CCU-438/1', { type: 'act', id: act }));
  const hidden = valueOf(await client.child.register({ ...newChild(), compartment })).id;
  await bear(bench, newBearing(theory, first, { type: 'child', id: hidden }));
  expect((await covered(bench, { of: 'theory', id: theory })).total).toBe(3);
  await openAs(bench, 'Сторонній');
  const seen = await covered(bench, { of: 'all', id: null });
  expect(seen.theories).toHaveLength(1);
  expect(seen.total).toBe(2);
  const target = { type: 'act', id: act } as const;
  expect(valueOf(await bench.client.law.provenBy({ target }))).toEqual([]);
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('theories leave the vault in no package unless they are chosen', async () => {
  const folder = testFolder();
  const verifier = path.join(folder, 'verify.html');
  writeFileSync(verifier, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = verifier;
  const { bench, client, one, act, theory } = await convoy();
  await bear(
    bench,
    newBearing(theory, first, { type: 'act', id: act }, { assessment: ['ґжедзвисновок'] }),
  );
  const packed = async (
    name: string,
    scope: { scope: 'all' | 'allWithTheories' } | { scope: 'child'; child: string },
  ) => {
    const target = path.join(folder, name);
    const form = { recipients: [], target, form: 'folder' as const, addressee: '' };
    const made = valueOf(await client.packages.export({ scope, language: 'uk', ...form }));
    expect(made.report).toMatchObject({ verdict: 'valid', findings: [] });
    return filesUnder(target)
      .map(file => readFileSync(file, 'utf8'))
      .join('\n');
  };
  for (const text of [
    await packed('child', { scope: 'child', child: one }),
    await packed('all', { scope: 'all' }),
  ]) {
    expect(text).not.toContain('Вигадана версія');
    expect(text).not.toContain('ґжедзвисновок');
  }
  const chosen = await packed('chosen', { scope: 'allWithTheories' });
  expect(chosen).toContain('Вигадана версія');
  expect(chosen).toContain('ґжедзвисновок');
});
