/** Choosing what is erased, value by value; stopping it; carrying out what was agreed to; and where it is seen that it was. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { VaultEvent } from '../../../shared/contract/wire.ts';
import type { Result } from '../../../shared/result.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { testFolder } from '../../support/folder.ts';
import { facts, nameUk, newChild } from '../../support/records.ts';

const ground = { law: 'Вигаданий закон, ст. 15', order: null, number: null, date: null };
const reason = 'вимога законного представника';
const said = { ground, reason };
const surname = 'Жхщюфенко';
const old = 'Їжджубчала нотатка';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** A child whose remark was changed since, with a file about it. */
async function filled() {
  const folder = testFolder();
  const bench = await openBench();
  const { client } = bench;
  const named = newChild([nameUk(surname, 'Ївга')]);
  named.child.remarks = [old];
  const { id: child } = valueOf(await client.child.register(named));
  const expectedSeq = valueOf(await client.child.get({ id: child })).child.changed.seq;
  const changes = { remarks: ['Пізніша нотатка'] };
  const change = { type: 'child' as const, id: child, expectedSeq, changes, reason: 'уточнено' };
  valueOf(await client.record.revise(change));
  const file = path.join(folder, 'lyst.txt');
  writeFileSync(file, 'вигаданий лист');
  const target = { type: 'child' as const, id: child };
  const citations = [{ target, relation: 'supports' as const, cite: null, note: null }];
  const { added } = valueOf(await client.evidence.add({ files: [file], facts, citations }));
  const scope = { subject: { type: 'child' as const, id: child }, whole: true };
  return { bench, folder, child, evidence: added[0]!.id, scope };
}

type Filled = Awaited<ReturnType<typeof filled>>;

async function found({ bench, scope }: Filled, text: string) {
  const sight = { ...scope, text, part: null, cursor: null, limit: 50 };
  return valueOf(await bench.client.erasure.values(sight)).rows;
}

test('values are found by their words, old ones too, page by page', async () => {
  const all = await filled();
  const { bench, scope } = all;
  const [was] = await found(all, old.toLowerCase());
  expect(was).toMatchObject({ part: 'remarks', value: old, stands: false });
  const [is] = await found(all, 'пізніша');
  expect(is).toMatchObject({ part: 'remarks', stands: true });
  const [name] = await found(all, surname);
  expect(name).toMatchObject({ part: 'value/surname', type: 'assertion', about: 'name' });

  const sight = { ...scope, text: '', part: null };
  const keys = valueOf(await bench.client.erasure.keys(sight));
  const paged: typeof keys = [];
  const pageAt = async (cursor: number | null) =>
    valueOf(await bench.client.erasure.values({ ...sight, cursor, limit: 7 }));
  for (let page = await pageAt(null); ; page = await pageAt(page.next)) {
    expect(page.total).toBe(keys.length);
    paged.push(...page.rows.map(({ position, name: field }) => ({ position, name: field })));
    if (page.next === null) break;
  }
  expect(paged).toEqual(keys);
  const remarks = valueOf(await bench.client.erasure.keys({ ...sight, part: 'remarks' }));
  expect(remarks.map(({ name }) => name)).toEqual(['remarks#0', 'remarks#0']);
});

test('a chosen value goes, what replaced it stays, and what says the same is told', async () => {
  const all = await filled();
  const { bench, child, scope } = all;
  const { client } = bench;
  const copied = newChild([nameUk(surname, 'Ївга')]).assertions[0]!;
  valueOf(await client.assertion.record({ child, assertion: copied, preferred: false }));
  const [was] = await found(all, old);
  const [name] = await found(all, surname);
  const values = [was!, name!].map(({ position, name }) => ({ position, name }));
  const choice = { ...scope, parts: null, values };
  const weighed = valueOf(await client.erasure.preview(choice));
  expect(weighed).toMatchObject({ entries: 2, files: 0, same: 1, packages: 0 });

  const { seq } = valueOf(await client.erasure.erase({ ...choice, ...said }));
  expect(valueOf(await client.child.get({ id: child })).child.fields.remarks).toEqual([
    'Пізніша нотатка',
  ]);
  expect((await found(all, old)).length).toBe(0);
  expect((await found(all, surname)).length).toBe(1);
  const { findings } = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);

  const marks = valueOf(await client.erasure.marks({ ids: [child], whole: true }));
  expect(marks).toMatchObject([
    { seq, who: userName, law: ground.law, type: 'child', id: child, about: null },
    { seq, type: 'assertion', about: 'name' },
  ]);
  const touched = valueOf(await client.erasure.touched({}));
  expect(touched.filter(each => each.title).map(({ type, child: of }) => [type, of])).toEqual([
    ['assertion', child],
  ]);
  const about = { id: child, whole: false, before: null, limit: 10 };
  const { entries } = valueOf(await client.record.history(about));
  expect(entries.map(({ change }) => change)).toEqual(['erased', 'revised', 'begun']);
  expect(entries[0]).toMatchObject({ reason });
  expect(entries[1]!.withheldBefore).toEqual(['remarks#0']);
  expect(entries[2]!.withheld).toEqual(['remarks#0']);
});

test('of an original the description, the digests and the bytes go together', async () => {
  const all = await filled();
  const { bench, evidence, scope } = all;
  const [name] = await found(all, 'lyst.txt');
  const values = [{ position: name!.position, name: name!.name }];
  const choice = { ...scope, parts: null, values };
  expect(valueOf(await bench.client.erasure.preview(choice)).files).toBe(1);
  valueOf(await bench.client.erasure.erase({ ...choice, ...said }));
  expect(filesUnder(path.join(bench.vaultDir, 'objects'))).toEqual([]);
  const { evidence: item } = valueOf(await bench.client.evidence.get({ id: evidence }));
  expect(item.fields.file).toBeNull();
  expect(item.withheld).toEqual(expect.arrayContaining(['file/name', 'file/sha256']));
});

test('what is left of a statement whose value is gone can be erased later', async () => {
  const all = await filled();
  const { bench, scope } = all;
  const [name] = await found(all, surname);
  const own = { subject: { type: 'assertion' as const, id: name!.id }, whole: false };
  const parts = ['value/surname', 'value/given', 'value/patronymic'];
  valueOf(await bench.client.erasure.erase({ ...own, parts, values: null, ...said }));
  const left = await found(all, 'вигадане джерело');
  expect(left.map(({ id }) => id)).toEqual([name!.id]);
  const values = [{ position: left[0]!.position, name: left[0]!.name }];
  valueOf(await bench.client.erasure.erase({ ...scope, parts: null, values, ...said }));
  expect(await found(all, 'вигадане джерело')).toEqual([]);
});

/** Asks for all of the child and lets it be stopped when this step is told. */
async function stoppedAt({ bench, scope }: Filled, wanted: string | null) {
  const stop = new AbortController();
  const steps: string[] = [];
  const input = { ...scope, parts: null, values: null, ...said };
  const result = await bench.client.erasure.erase(input, {
    signal: stop.signal,
    onProgress({ step }) {
      steps.push(step);
      if (step === wanted) stop.abort();
    },
  });
  return { result, steps };
}

test('it can be stopped at every step before the commit, and the vault is as it was', async () => {
  const all = await filled();
  const { bench, child } = all;
  const before = filesUnder(bench.vaultDir).sort();
  const steps = ['generation.copy', 'generation.change', 'generation.write', 'generation.open'];
  for (const step of steps) {
    const { result } = await stoppedAt(all, step);
    expect(codeOf(result), step).toBe('job/cancelled');
    expect(filesUnder(bench.vaultDir).sort(), step).toEqual(before);
    expect(valueOf(await bench.client.child.get({ id: child })).row.nameUk).toContain(surname);
    valueOf(await bench.client.child.register(newChild()));
  }
  expect(valueOf(await bench.client.erasure.list({}))).toEqual([]);
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
  const { result, steps: told } = await stoppedAt(all, null);
  expect(codeOf(result)).toBe('ok');
  expect(told).toEqual(steps);
});

const second = {
  name: 'Друга',
  roles: ['administrator' as const],
  passphrase: 'dub yasen topolia 17',
};

async function openAs(bench: Bench, person: { name: string; passphrase: string }): Promise<void> {
  await bench.restart();
  const { vaultDir: vault } = bench;
  const { name: userName, passphrase } = person;
  valueOf(await bench.client.session.open({ vault, userName, passphrase, readOnly: false }));
}

test('what was agreed to is carried out as it was asked for, once, and nothing else', async () => {
  const all = await filled();
  const { bench, folder, child, scope } = all;
  valueOf(await bench.client.user.enrol(second));
  const [was] = await found(all, old);
  const [name] = await found(all, surname);
  const pick = (each: typeof was) => [{ position: each!.position, name: each!.name }];
  const erase = (values: { position: number; name: string }[]) =>
    bench.client.erasure.erase({ ...scope, parts: null, values, ...said });
  expect(codeOf(await erase(pick(was)))).toBe('approval/asked');
  expect(codeOf(await erase([...pick(was), ...pick(name)]))).toBe('approval/asked');
  const [both, one] = valueOf(await bench.client.request.list({}));
  const carryOut = (request: string) => bench.client.erasure.carryOut({ request });
  expect(codeOf(await carryOut(one!.id))).toBe('approval/asked');

  await openAs(bench, second);
  for (const { id } of [one!, both!]) {
    valueOf(await bench.client.request.approve({ id, reason: null }));
  }
  await openAs(bench, { name: userName, passphrase });
  const events: VaultEvent[] = [];
  bench.engine.on(event => events.push(event));
  const { seq } = valueOf(await carryOut(one!.id));
  expect(events).toContainEqual({ name: 'erased' });
  expect(valueOf(await bench.client.child.get({ id: child })).row.nameUk).toContain(surname);
  expect(await found(all, old)).toEqual([]);
  expect(codeOf(await carryOut(one!.id))).toBe('request/not-waiting');
  // the other request asks for more, part of which is gone: that is not what was agreed to any more
  expect(codeOf(await carryOut(both!.id))).toBe('erasure/changed-meanwhile');
  expect(codeOf(await carryOut(child))).toBe('request/unknown');
  expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);

  const target = path.join(folder, 'certificate.txt');
  valueOf(await bench.client.erasure.saveCertificate({ seq, target, form: 'uk' }));
  expect(readFileSync(target, 'utf8')).toContain(second.name);
  const again = await bench.client.erasure.saveCertificate({ seq, target, form: 'json' });
  expect(codeOf(again)).toBe('target/exists');
  const none = path.join(folder, 'none.txt');
  const wrong = await bench.client.erasure.saveCertificate({ seq: 0, target: none, form: 'en' });
  expect(codeOf(wrong)).toBe('ledger/no-such-entry');
  expect(existsSync(none)).toBe(false);
});

test('who may not erase is refused, and so is a vault opened for reading', async () => {
  const all = await filled();
  const { bench, scope } = all;
  const input = { ...scope, parts: null, values: null, ...said };
  const documenter = { ...second, roles: ['documenter' as const] };
  valueOf(await bench.client.user.enrol(documenter));
  await openAs(bench, documenter);
  expect(codeOf(await bench.client.erasure.erase(input))).toBe('rights/not-yours');
  expect(codeOf(await bench.client.erasure.carryOut({ request: scope.subject.id }))).toBe(
    'rights/not-yours',
  );
  await bench.restart();
  valueOf(await bench.open(true));
  expect(codeOf(await bench.client.erasure.erase(input))).toBe('vault/read-only');
});
