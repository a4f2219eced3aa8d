/** Sources, interviews, consent and hold-backs: what is refused, what stays behind, and who sees it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { InputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { enrol, openAs } from '../../support/colleagues.ts';
import { codeOf, decryptedPages } from '../../support/compartments.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { verified } from '../../support/exportedPackage.ts';
import { testFolder } from '../../support/folder.ts';
import { leaksIn, leaksInBytes } from '../../support/leaks.ts';
import { facts, nameUk, newChild, statement } from '../../support/records.ts';
import { consentGiven, newIdentity, newInterview, newSource } from '../../support/sources.ts';
import { filesUnder } from '../../support/files.ts';

// each opening derives a key
vi.setConfig({ testTimeout: 120_000 });

type ExportInput = InputOf<Contract['packages']['export']>;

async function recorded(bench: Bench, record: ReturnType<typeof newSource>): Promise<string> {
  return valueOf(await bench.client.catalogue.record({ record, citations: [] })).id;
}

const cited = (child: string) => [
  {
    target: { type: 'child' as const, id: child },
    relation: 'supports' as const,
    cite: null,
    note: null,
  },
];

async function describe(bench: Bench, child: string, more: Partial<typeof facts>): Promise<string> {
  const said = { ...facts, location: 'сейф-приклад', ...more };
  return valueOf(await bench.client.evidence.describe({ facts: said, citations: cited(child) })).id;
}

async function exportingBench(options: Parameters<typeof openBench>[0] = {}): Promise<Bench> {
  const page = path.join(testFolder(), 'verify.html');
  process.env['LITOPYS_VERIFIER_PAGE'] = page;
  writeFileSync(page, '<!doctype html><title>verifier</title>');
  return openBench(options);
}

let sent = 0;
async function send(bench: Bench, child: string, more: Partial<ExportInput> = {}) {
  const target = path.join(testFolder(), `package-${sent++}`);
  const how = { language: 'uk' as const, form: 'folder' as const, recipients: [], target };
  const result = await bench.client.packages.export({
    scope: { scope: 'child', child },
    ...how,
    ...more,
  });
  return { result, target };
}

/** Numbers of all records of a kind in a package. */
function shown(target: string, noun: string): string {
  return readFileSync(path.join(target, `data/records/${noun}.json`), 'utf8');
}

function wholeOf(target: string): Buffer {
  return Buffer.concat(filesUnder(target).map(file => readFileSync(file)));
}

const identity = ['Невидимко', 'Таємнослав', '+380000000777', 'Схованка-приклад'];

test('who a protected source is stands in no list, search, package, file or page of the vault for who is outside', async () => {
  const bench = await exportingBench();
  const child = valueOf(await bench.client.child.register(newChild())).id;
  const source = await recorded(bench, newSource('Калина', { consents: [consentGiven(['icc'])] }));
  const named = { name: 'Калина', record: source };
  expect(
    codeOf(await bench.client.catalogue.record({ record: newIdentity(named), citations: [] })),
  ).toBe('source/must-be-sealed');
  const compartment = valueOf(
    await bench.client.compartment.create({ name: 'Коло', members: [] }),
  ).id;
  const kept = valueOf(
    await bench.client.catalogue.record({ record: newIdentity(named), citations: [], compartment }),
  );
  // typed before a compartment was chosen
  const typed = JSON.stringify(identity);
  valueOf(await bench.client.draft.save({ key: 'sourceIdentity/new', json: typed }));
  const beside = valueOf(await bench.client.sources.beside({ id: source }));
  expect(beside.identities.map(({ id }) => id)).toEqual([kept.id]);
  // not even to a member is it a title
  const page = valueOf(await bench.client.catalogue.get({ id: kept.id }));
  expect(page.row.name).toBe('Калина');

  const told = {
    sourceRecords: [source],
    acquisition: { ...facts.acquisition, circumstances: 'розповіло джерело' },
  };
  const item = await describe(bench, child, told);
  expect(
    codeOf(
      await bench.client.record.revise({
        type: 'evidence',
        id: item,
        expectedSeq: valueOf(await bench.client.evidence.get({ id: item })).evidence.changed.seq,
        changes: { acquisition: { ...told.acquisition, fromWhom: identity[0]! } },
        reason: 'перевірка',
      }),
    ),
  ).toBe('source/named-openly');
  for (const scope of [{ scope: 'all' as const }, { scope: 'child' as const, child }]) {
    const { result, target } = await send(bench, child, { scope, recipient: 'icc' });
    valueOf(result);
    expect((await verified(target)).report.findings).toEqual([]);
    const whole = wholeOf(target);
    expect(leaksInBytes(whole, [...identity, 'розповіло джерело'])).toEqual([]);
    expect(leaksInBytes(whole, ['Калина'])).toEqual(['Калина']);
  }
  const refused = await send(bench, child, { recipient: 'icc', identities: [kept.id] });
  expect(codeOf(refused.result)).toBe('sourceIdentity/unknown');

  await enrol(bench, 'Сторонній', 'administrator', 'prosecutor');
  await openAs(bench, 'Сторонній');
  const hits = valueOf(
    await bench.client.search.find({
      text: 'Невидимко',
      types: ['source', 'sourceIdentity', 'interview', 'evidence'],
      limit: 20,
    }),
  );
  expect(hits.hits).toEqual([]);
  const listed = valueOf(
    await bench.client.catalogue.list({
      filter: { type: 'sourceIdentity', text: '', status: 'all', kind: null, review: null },
      order: 'name',
      descending: false,
      cursor: null,
      limit: 10,
    }),
  );
  expect(listed.rows).toEqual([]);
  expect(valueOf(await bench.client.sources.beside({ id: source })).identities).toEqual([]);
  const { fault } = { fault: codeOf(await bench.client.catalogue.get({ id: kept.id })) };
  expect(fault).toBe('record/unknown');
  expect(leaksInBytes(await decryptedPages(bench, 'Сторонній'), identity)).toEqual([]);
  expect(await leaksIn(bench.stateDir, identity)).toEqual([]);
});

test('protection is not raised over an identity that lies open, not even a withdrawn one', async () => {
  const bench = await openBench();
  const source = await recorded(bench, newSource('Верба', { protection: 'open' }));
  const open = await recorded(bench, newIdentity({ name: 'Верба', record: source }));
  valueOf(
    await bench.client.record.withdraw({ type: 'sourceIdentity', id: open, reason: 'помилка' }),
  );
  const { record } = valueOf(await bench.client.catalogue.get({ id: source }));
  const raised = await bench.client.record.revise({
    type: 'source',
    id: source,
    expectedSeq: record.changed.seq,
    changes: { protection: 'protected' },
    reason: 'загроза',
  });
  expect(codeOf(raised)).toBe('source/identity-open');
  // and nothing of the refused change stayed
  const after = valueOf(await bench.client.catalogue.get({ id: source })).record;
  expect(after.type === 'source' && after.fields.protection).toBe('open');
});

test('an open identity goes into a package only where it was chosen', async () => {
  const bench = await exportingBench();
  const child = valueOf(await bench.client.child.register(newChild())).id;
  const consents = [consentGiven(['icc'])];
  const source = await recorded(bench, newSource('Верба', { protection: 'open', consents }));
  const open = await recorded(bench, newIdentity({ name: 'Верба', record: source }));
  await describe(bench, child, { sourceRecords: [source] });
  const without = await send(bench, child, { recipient: 'icc' });
  valueOf(without.result);
  expect(leaksInBytes(wholeOf(without.target), identity)).toEqual([]);
  const whole = await send(bench, child, { recipient: 'icc', scope: { scope: 'all' } });
  valueOf(whole.result);
  expect(leaksInBytes(wholeOf(whole.target), identity)).toEqual([]);
  const chosen = await send(bench, child, { recipient: 'icc', identities: [open] });
  valueOf(chosen.result);
  expect((await verified(chosen.target)).report.findings).toEqual([]);
  expect(leaksInBytes(wholeOf(chosen.target), ['Невидимко'])).toEqual(['Невидимко']);
});

test('consent decides what goes to whom; against it only with a reason, and never what is held back', async () => {
  let now = new Date('2026-06-01T08:00:00Z');
  const bench = await exportingBench({ clock: () => now });
  const child = valueOf(await bench.client.child.register(newChild())).id;
  const consents = [consentGiven(['icc'], { expires: '2026-06-30' })];
  const source = await recorded(bench, newSource('Калина', { consents }));
  const item = await describe(bench, child, { title: 'Доказ-приклад', sourceRecords: [source] });
  const copy = await describe(bench, child, {
    title: 'Витяг',
    derivedFrom: item,
    derivedHow: 'витяг',
  });
  const free = await describe(bench, child, { title: 'Вільний доказ' });
  const held = async (recipient: string | null, despite: string[] = []) => {
    const scope = { scope: 'child' as const, child };
    const reason = despite.length === 0 ? null : 'наказ-приклад';
    const preview = valueOf(
      await bench.client.packages.preview({ scope, recipient, despite, reason }),
    );
    return preview.held.map(({ id, why, isOverridden }) => [id, why, isOverridden]);
  };
  expect(await held('icc')).toEqual([]);
  expect(await held(null)).toEqual([]);
  const both = [item, copy].map(id => [id, 'not-covered', false]);
  expect(new Set(await held('un'))).toEqual(new Set(both));
  now = new Date('2026-07-01T08:00:00Z');
  expect((await held('icc')).map(([, why]) => why)).toEqual(['expired', 'expired']);

  const unexplained = await send(bench, child, { recipient: 'icc', despite: [item] });
  expect(codeOf(unexplained.result)).toBe('package/reason-missing');
  const explained = { recipient: 'icc', despite: [item], reason: 'наказ-приклад' };
  const { result, target } = await send(bench, child, explained);
  valueOf(result);
  expect((await verified(target)).report.findings).toEqual([]);
  const evidence = shown(target, 'evidence');
  // the item goes against the consent, what was made from it does too; why is for colleagues alone
  expect([item, copy, free].map(id => evidence.includes(id))).toEqual([true, true, true]);
  expect(leaksInBytes(wholeOf(target), ['наказ-приклад'])).toEqual([]);
  const stays = await send(bench, child, { recipient: 'icc' });
  const left = shown(stays.target, 'evidence');
  expect([item, copy, free].map(id => left.includes(id))).toEqual([false, false, true]);

  valueOf(
    await bench.client.sources.holdBack({
      target: { type: 'evidence', id: free },
      recipients: ['un'],
      addressee: null,
      until: '2026-07',
      reason: 'триває повернення',
    }),
  );
  expect((await held('icc', [free])).some(([id]) => id === free)).toBe(false);
  expect(await held('un', [free])).toContainEqual([free, 'held-back', false]);
  now = new Date('2026-08-01T08:00:00Z');
  expect((await held('un')).some(([id]) => id === free)).toBe(false);
  const [row] = valueOf(await bench.client.sources.heldBack({ target: null }));
  expect(row?.state).toBe('over');
});

test('a child that is held back goes nowhere, with all that hangs on it, until that is lifted with a reason', async () => {
  const bench = await exportingBench();
  const child = valueOf(
    await bench.client.child.register(newChild([nameUk('Утриманко', 'Ія')])),
  ).id;
  const recording = await describe(bench, child, { title: 'Запис розмови' });
  const about = { name: 'Ія', record: child };
  const recordings = [{ name: 'Запис', record: recording }];
  const consents = [consentGiven(['icc'])];
  const interview = await recorded(bench, newInterview({ child: about, recordings, consents }));
  const { id } = valueOf(
    await bench.client.sources.holdBack({
      target: { type: 'child', id: child },
      recipients: [],
      addressee: null,
      until: null,
      reason: 'ведуться перемовини',
    }),
  );
  expect(codeOf((await send(bench, child, { recipient: 'icc' })).result)).toBe(
    'package/child-held-back',
  );
  const all = await send(bench, child, { recipient: 'icc', scope: { scope: 'all' } });
  valueOf(all.result);
  expect(leaksInBytes(wholeOf(all.target), ['Утриманко', 'Запис розмови', interview, id])).toEqual(
    [],
  );
  valueOf(await bench.client.record.withdraw({ type: 'holdBack', id, reason: 'дитину повернуто' }));
  const after = await send(bench, child, { recipient: 'icc' });
  valueOf(after.result);
  expect((await verified(after.target)).report.findings).toEqual([]);
  expect(shown(after.target, 'interview')).toContain(interview);
  // that it was held back, and why, is told to nobody outside
  expect(leaksInBytes(wholeOf(after.target), [id, 'ведуться перемовини'])).toEqual([]);
});

test('interviews of a child warn of a second one, and of consent to be asked again at 18', async () => {
  const bench = await openBench({ clock: () => new Date('2026-06-01T08:00:00Z') });
  const birth = statement({ about: 'birth', date: '2008-02-03', place: null, country: null });
  const child = valueOf(
    await bench.client.child.register(newChild([nameUk('Вигаданенко', 'Ія'), birth])),
  ).id;
  const about = { name: 'Ія', record: child };
  const consents = [consentGiven(['icc'], { giver: 'parent' })];
  await recorded(bench, newInterview({ child: about, consents }));
  await recorded(
    bench,
    newInterview({ child: about, when: '2025', qualification: 'non_specialist' }),
  );
  const [second, first] = valueOf(await bench.client.sources.interviewsOf({ child }));
  expect(first?.warnings).toEqual(['no-representative', 'again']);
  expect(first?.askAgain).toEqual({ from: '2026-02-03', isDue: true });
  expect(second?.warnings).toEqual(['non-specialist', 'no-consent', 'no-representative', 'again']);
  expect(second?.askAgain).toBeNull();
});

test('a second person sees what goes against a consent, and the agreement holds for exactly that', async () => {
  const bench = await exportingBench();
  const child = valueOf(await bench.client.child.register(newChild())).id;
  const consents = [consentGiven(['icc'], { state: 'withdrawn', withdrawn: '2025-01' })];
  const source = await recorded(bench, newSource('Калина', { consents }));
  const item = await describe(bench, child, { sourceRecords: [source] });
  await enrol(bench, 'Друга', 'prosecutor');
  const asked = { recipient: 'icc', despite: [item], reason: 'ухвала-приклад' };
  expect(codeOf((await send(bench, child, asked)).result)).toBe('approval/asked');
  await openAs(bench, 'Друга');
  const [request] = valueOf(await bench.client.request.list({}));
  expect(request?.facts).toMatchObject(asked);
  valueOf(await bench.client.request.approve({ id: request!.id, reason: null }));
  await openAs(bench, userName);
  expect(codeOf((await send(bench, child, { ...asked, despite: [] })).result)).toBe(
    'approval/asked',
  );
  const { result, target } = await send(bench, child, asked);
  valueOf(result);
  const { report } = await verified(target);
  expect(report.findings).toEqual([]);
  expect(report.agreements.map(({ state }) => state)).toContain('agreed');
  expect(leaksInBytes(wholeOf(target), ['ухвала-приклад'])).toEqual([]);
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});
