/** Review: a second person approves, and what was approved changes only after it was unlocked by two. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kindOf, systemKinds } from '../../../shared/events/event.ts';
import type { Noun } from '../../../shared/records/index.ts';
import type { Result } from '../../../shared/result.ts';
import { enrol, openAs, theirs } from '../../support/colleagues.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';
import { appended, asInsider } from '../../support/insider.ts';
import { movement, nameUk, newAct, newChild, statement } from '../../support/records.ts';

const second = 'Ірина Друга';
const writer = 'Записувач';
const reason = 'уточнення за витягом';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** The founder (administrator and prosecutor), a reviewer and a documenter. */
async function office(): Promise<Bench> {
  const bench = await openBench();
  await enrol(bench, writer, 'documenter');
  await enrol(bench, second, 'reviewer');
  return bench;
}

interface Looked {
  readonly type: Noun;
  readonly id: string;
  readonly change: number;
}

async function childOf(bench: Bench, id: string) {
  return valueOf(await bench.client.child.get({ id })).child;
}

/** The record with the change that a screen would be showing. */
async function looked(bench: Bench, id: string): Promise<Looked> {
  return { type: 'child', id, change: (await childOf(bench, id)).review.change.seq };
}

async function stateOf(bench: Bench, id: string): Promise<string> {
  return (await childOf(bench, id)).review.state;
}

async function revise(bench: Bench, id: string, remark: string) {
  const expectedSeq = (await childOf(bench, id)).changed.seq;
  const changes = { remarks: [remark] };
  return bench.client.record.revise({ type: 'child', id, expectedSeq, changes, reason });
}

async function submit(bench: Bench, id: string) {
  return bench.client.review.submit({ records: [await looked(bench, id)], reason: null });
}

async function approve(bench: Bench, id: string) {
  return bench.client.review.approve({ records: [await looked(bench, id)], reason: null });
}

/** A child written by the documenter and approved by the reviewer; the documenter is at work. */
async function approvedChild(bench: Bench): Promise<string> {
  await openAs(bench, writer);
  const { id } = valueOf(await bench.client.child.register(newChild()));
  valueOf(await submit(bench, id));
  await openAs(bench, second);
  valueOf(await approve(bench, id));
  await openAs(bench, writer);
  return id;
}

async function agreeToAll(bench: Bench): Promise<void> {
  for (const each of valueOf(await bench.client.request.list({}))) {
    if (each.mayAnswer) valueOf(await bench.client.request.approve({ id: each.id, reason: null }));
  }
}

async function findings(bench: Bench): Promise<string[]> {
  const report = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  return report.findings.map(({ code, where }) => `${code} ${where}`);
}

test('a record goes from work to review to approval, and each step names the change it speaks of', async () => {
  const bench = await office();
  await openAs(bench, writer);
  const { id, seq } = valueOf(await bench.client.child.register(newChild()));
  expect(await childOf(bench, id)).toMatchObject({
    review: { state: 'working', change: { seq }, last: null, approval: null },
  });
  const asked = { records: [await looked(bench, id)], reason: 'перше читання' };
  valueOf(await bench.client.review.submit(asked));
  expect(codeOf(await bench.client.review.submit(asked))).toBe('review/wrong-state');

  await openAs(bench, second);
  const { rows, total } = valueOf(await bench.client.review.queue({ after: null, limit: 10 }));
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({
    id,
    isOwn: false,
    authors: [writer],
    lastBy: writer,
    review: { last: { reason: 'перше читання' } },
  });
  const looking = await looked(bench, id);
  const stale = { ...looking, change: looking.change - 1 };
  expect(codeOf(await bench.client.review.approve({ records: [stale], reason: null }))).toBe(
    'record/changed-meanwhile',
  );
  valueOf(await approve(bench, id));
  const { review, changed } = await childOf(bench, id);
  expect(review).toMatchObject({ state: 'approved', approval: { reason: null } });
  // an approval changes nothing of what the record says
  expect(changed.seq).toBe(seq);
  expect(valueOf(await bench.client.review.queue({ after: null, limit: 10 })).rows).toEqual([]);
  const history = valueOf(
    await bench.client.record.history({ id, whole: false, before: null, limit: 10 }),
  );
  expect(history.entries.map(each => each.change)).toEqual(['approved', 'submitted', 'begun']);
  expect(await findings(bench)).toEqual([]);
});

test('nobody approves what they changed since the last approval, first or last', async () => {
  const bench = await office();
  await openAs(bench, userName);
  const { id } = valueOf(await bench.client.child.register(newChild()));
  await openAs(bench, writer);
  valueOf(await revise(bench, id, 'уточнено'));
  valueOf(await submit(bench, id));
  await openAs(bench, userName);
  expect(codeOf(await approve(bench, id))).toBe('review/own');
  const [row] = valueOf(await bench.client.review.queue({ after: null, limit: 10 })).rows;
  expect(row).toMatchObject({ isOwn: true, authors: [userName, writer] });
  await openAs(bench, writer);
  expect(codeOf(await approve(bench, id))).toBe('rights/not-yours');
  await openAs(bench, second);
  valueOf(await approve(bench, id));
});

test('a change while under review takes the record back to work, and says so', async () => {
  const bench = await office();
  await openAs(bench, writer);
  const { id } = valueOf(await bench.client.child.register(newChild()));
  valueOf(await submit(bench, id));
  const before = await looked(bench, id);
  valueOf(await revise(bench, id, 'ще одне'));
  expect((await childOf(bench, id)).review).toMatchObject({
    state: 'working',
    last: { deed: 'changed' },
  });
  await openAs(bench, second);
  expect(codeOf(await bench.client.review.approve({ records: [before], reason: null }))).toBe(
    'review/wrong-state',
  );
});

test('what is sent back says why, until it is submitted again', async () => {
  const bench = await office();
  await openAs(bench, writer);
  const { id } = valueOf(await bench.client.child.register(newChild()));
  valueOf(await submit(bench, id));
  await openAs(bench, second);
  const records = [await looked(bench, id)];
  valueOf(await bench.client.review.sendBack({ records, reason: 'бракує джерела' }));
  await openAs(bench, writer);
  valueOf(await revise(bench, id, 'джерело додано'));
  expect((await childOf(bench, id)).review.last).toMatchObject({
    deed: 'returned',
    reason: 'бракує джерела',
  });
  valueOf(await submit(bench, id));
  expect(await stateOf(bench, id)).toBe('submitted');
});

test('an approved record is changed only after two unlocked it, and then approved anew', async () => {
  const bench = await office();
  const id = await approvedChild(bench);
  const size = async () => valueOf(await bench.client.ledger.head({}))?.size;
  const before = await size();
  expect(codeOf(await revise(bench, id, 'поправка'))).toBe('record/approved');
  const leave = { type: 'child', id, reason } as const;
  expect(codeOf(await bench.client.record.withdraw(leave))).toBe('record/approved');
  expect(await size()).toBe(before);

  const reopen = () => bench.client.review.reopen({ type: 'child', id, reason });
  expect(codeOf(await reopen())).toBe('approval/asked');
  await openAs(bench, second);
  await agreeToAll(bench);
  await openAs(bench, writer);
  const other = { type: 'child', id, reason: 'інша причина' } as const;
  expect(codeOf(await bench.client.review.reopen(other))).toBe('approval/asked');
  valueOf(await reopen());
  expect((await childOf(bench, id)).review).toMatchObject({
    state: 'working',
    last: { deed: 'reopened', reason },
  });
  // unlocked and submitted as it is, it still was written by the documenter
  expect((await childOf(bench, id)).review.authors).toHaveLength(1);
  valueOf(await revise(bench, id, 'поправка'));
  const changes = valueOf(await bench.client.review.changes({ id }));
  expect(changes.map(each => each.change)).toEqual(['reopened', 'revised']);
  expect(changes[1]?.differences).toMatchObject([
    { member: 'remarks', before: ['Вигадана особа'], after: ['поправка'] },
  ]);
  valueOf(await submit(bench, id));
  await openAs(bench, second);
  valueOf(await approve(bench, id));
  await openAs(bench, writer);
  // the agreement was for the approval before
  expect(codeOf(await reopen())).toBe('approval/asked');
  expect(await findings(bench)).toEqual([]);
});

test('an approval is of the record alone: statements come beside it, and the working version may change', async () => {
  const bench = await office();
  const id = await approvedChild(bench);
  const { assertions } = valueOf(await bench.client.child.get({ id }));
  const [name] = assertions;
  const records = [{ type: 'assertion' as const, id: name!.id, change: name!.review.change.seq }];
  valueOf(await bench.client.review.submit({ records, reason: null }));
  await openAs(bench, second);
  valueOf(await bench.client.review.approve({ records, reason: null }));
  await openAs(bench, writer);
  const given = { child: id, assertion: nameUk('Вигаданенко', 'Марія'), preferred: true };
  valueOf(await bench.client.assertion.record(given));
  const after = valueOf(await bench.client.child.get({ id }));
  expect(after.child.review.state).toBe('approved');
  const states = after.assertions.map(each => [each.review.state, each.fields.preferred]);
  expect(states).toEqual([
    ['approved', false],
    ['working', true],
  ]);
  const leave = { type: 'child', id, reason } as const;
  expect(await bench.client.record.withdraw(leave)).toMatchObject({
    error: { code: 'record/approved', detail: { records: 2 } },
  });
  expect(await findings(bench)).toEqual([]);
});

test('records of every noun are reviewed, and lists are narrowed by state', async () => {
  const bench = await office();
  await openAs(bench, writer);
  const { client } = bench;
  const { id: child } = valueOf(await client.child.register(newChild()));
  valueOf(await client.child.register(newChild([])));
  const sex = statement({ about: 'sex', sex: 'female' });
  valueOf(await client.assertion.record({ child, assertion: sex, preferred: false }));
  valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child)],
      citations: [],
    }),
  );
  const page = valueOf(await bench.client.child.get({ id: child }));
  const all = [page.child, ...page.assertions, ...page.episodes.flatMap(e => [e.episode, e.act])];
  const records = all.map(({ type, id, review }) => ({ type, id, change: review.change.seq }));
  expect(valueOf(await bench.client.review.submit({ records, reason: null })).done).toBe(5);
  const first = valueOf(await bench.client.review.queue({ after: null, limit: 3 }));
  const rest = valueOf(await bench.client.review.queue({ after: first.next, limit: 3 }));
  expect([...first.rows, ...rest.rows].map(row => row.id)).toEqual(records.map(({ id }) => id));
  expect(rest.next).toBeNull();
  await openAs(bench, second);
  valueOf(await bench.client.review.approve({ records, reason: null }));
  const listed = async (review: 'approved' | 'working') => {
    const filter = { text: '', status: 'active', caseStatus: null, country: null } as const;
    const { rows } = valueOf(
      await bench.client.child.list({
        filter: { ...filter, form: null, unproven: false, review },
        order: 'number',
        descending: false,
        cursor: null,
        limit: 10,
      }),
    );
    return rows.map(row => row.number);
  };
  expect(await listed('approved')).toEqual([1]);
  expect(await listed('working')).toEqual([2]);
  expect(await findings(bench)).toEqual([]);
});

test('a package says of each record whether it was approved, by whom and when', async () => {
  process.env['LITOPYS_VERIFIER_PAGE'] = path.join(testFolder(), 'verify.html');
  writeFileSync(process.env['LITOPYS_VERIFIER_PAGE'], '<!doctype html><title>verifier</title>');
  const bench = await openBench();
  const { id } = valueOf(await bench.client.child.register(newChild()));
  valueOf(await submit(bench, id));
  await enrol(bench, second, 'reviewer');
  await openAs(bench, second);
  valueOf(await approve(bench, id));
  const target = path.join(bench.dir, 'package');
  const exporting = () =>
    bench.client.packages.export({
      scope: { scope: 'all' },
      language: 'uk',
      target,
      form: 'folder',
      recipients: [],
      addressee: 'Суд',
    });
  await openAs(bench, userName);
  expect(codeOf(await exporting())).toBe('approval/asked');
  await openAs(bench, second);
  await agreeToAll(bench);
  await openAs(bench, userName);
  expect(valueOf(await exporting()).report.verdict).toBe('valid');
  const { review } = await childOf(bench, id);
  const read = (file: string) => readFileSync(path.join(target, 'data', file), 'utf8');
  expect(JSON.parse(read('records/child.json'))).toMatchObject([{ id, review }]);
  expect(JSON.parse(read('records/assertion.json'))).toMatchObject([
    { review: { state: 'working', approval: null } },
  ]);
  const page = read('children/C-0001.html');
  expect(page).toContain(`схвалено: <bdi>${second}</bdi>`);
  expect(page).toContain('у роботі, не схвалено');
}, 120_000);

test('all records of one call, or none', async () => {
  const bench = await office();
  await openAs(bench, writer);
  const { id: one } = valueOf(await bench.client.child.register(newChild()));
  const { id: other } = valueOf(await bench.client.child.register(newChild([])));
  valueOf(await submit(bench, other));
  const records = [await looked(bench, one), await looked(bench, other)];
  expect(codeOf(await bench.client.review.submit({ records, reason: null }))).toBe(
    'review/wrong-state',
  );
  expect(await stateOf(bench, one)).toBe('working');
});

test('a verification finds what went around the rules, and no screen calls it approved', async () => {
  const bench = await office();
  const id = await approvedChild(bench);
  await openAs(bench, writer);
  const { id: other } = valueOf(await bench.client.child.register(newChild([])));
  valueOf(await submit(bench, other));
  const { change } = await looked(bench, other);
  await bench.engine.close();
  const { recordApproved, recordReopened } = systemKinds;
  const forged = await asInsider(bench, { userName: writer, passphrase: theirs }, vault =>
    vault.write(tx => [
      appended(tx, recordApproved, 'child', other, { change, reason: null }),
      appended(tx, kindOf('child', 'revised'), 'child', id, { remarks: ['інше'], reason: null }),
      appended(tx, recordReopened, 'child', id, { approval: 1, reason, request: null }),
    ]),
  );
  await openAs(bench, userName);
  expect(await stateOf(bench, other)).toBe('submitted');
  expect(await stateOf(bench, id)).toBe('working');
  expect((await findings(bench)).sort()).toEqual(
    [
      `entry/approved-record-changed entry ${forged[1]}`,
      `entry/own-approval entry ${forged[0]}`,
      `entry/review-out-of-order entry ${forged[2]}`,
      `entry/without-approval entry ${forged[2]}`,
      `entry/without-right entry ${forged[0]}`,
    ].sort(),
  );
});

test('a child whose parts are approved is unlocked by one request that names them all, and by no more than that', async () => {
  const bench = await office();
  const { id } = valueOf(
    await bench.client.child.register(
      newChild([nameUk('Вигаданенко', 'Ївга'), nameUk('Інша', 'Ївга')]),
    ),
  );
  const { assertions } = valueOf(await bench.client.child.get({ id }));
  const parts = assertions.map(each => ({
    type: 'assertion' as const,
    id: each.id,
    change: each.review.change.seq,
  }));
  const [, spared] = parts;
  const records = [await looked(bench, id), ...parts];
  valueOf(await bench.client.review.submit({ records, reason: null }));
  await openAs(bench, second);
  valueOf(await bench.client.review.approve({ records, reason: null }));
  await openAs(bench, userName);
  const withdraw = () => bench.client.record.withdraw({ type: 'child', id, reason });
  expect(await withdraw()).toMatchObject({
    error: { code: 'record/approved', detail: { records: 3 } },
  });
  const reopen = () => bench.client.review.reopen({ type: 'child', id, reason, whole: true });
  expect(codeOf(await reopen())).toBe('approval/asked');
  const waiting = valueOf(await bench.client.request.list({})).filter(
    ({ standing }) => standing === 'waiting',
  );
  expect(waiting).toHaveLength(1);
  expect(waiting[0]!.unlocked.sort()).toEqual(records.map(each => each.id).sort());
  await openAs(bench, second);
  valueOf(await bench.client.request.approve({ id: waiting[0]!.id, reason: null }));
  await openAs(bench, userName);
  expect(valueOf(await reopen()).unlocked).toBe(3);
  valueOf(await withdraw());
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  expect(findings).toEqual([]);
  await bench.engine.close();
  // the agreement was for each of them once
  const again = await asInsider(bench, { userName, passphrase }, vault =>
    vault.write(tx => {
      const members = { approval: 1, reason, request: waiting[0]!.id };
      return appended(tx, systemKinds.recordReopened, 'assertion', spared!.id, members);
    }),
  );
  await bench.restart();
  valueOf(await bench.open(true));
  const told = valueOf(await bench.client.ledger.verify({ level: 'full' })).findings;
  expect(told.map(({ code, where }) => `${code} ${where}`)).toContain(
    `entry/without-approval entry ${again}`,
  );
});
