/** As of every entry, a record is the fold of the ledger up to it, whatever was done. */
import fc from 'fast-check';
import { Database as Native } from '@signalapp/sqlcipher';
import { expect, onTestFinished, test } from 'vitest';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { movement, nameUk, newAct, newChild } from '../../support/records.ts';
import type { Sql } from '../../../electron/vault/database/sql.ts';
import { first } from '../../../electron/vault/migrations/0001-first.ts';
import { branches } from '../../../electron/vault/migrations/0005-branches.ts';
import { work } from '../../../electron/vault/migrations/0012-work.ts';
import {
  entriesAbout,
  entryBy,
  indexBefore,
  subjectsOfChild,
} from '../../../electron/vault/tables/entry.ts';

const Step = fc.oneof(
  fc.record({ what: fc.constant('register' as const), given: fc.string({ maxLength: 8 }) }),
  fc.record({
    what: fc.constant('revise' as const),
    which: fc.nat(),
    remark: fc.string({ maxLength: 12 }),
  }),
  fc.record({ what: fc.constant('withdraw' as const), which: fc.nat() }),
  fc.record({ what: fc.constant('restore' as const), which: fc.nat() }),
  fc.record({ what: fc.constant('episode' as const), which: fc.nat() }),
);
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

async function take({ client }: Bench, step: Step, children: string[]): Promise<void> {
  const child = 'which' in step ? children[step.which % Math.max(1, children.length)] : undefined;
  if (step.what === 'register') {
    const made = await client.child.register(newChild([nameUk('Вигаданенко', step.given || 'А')]));
    if (made.ok) children.push(made.value.id);
    return;
  }
  if (child === undefined) return;
  if (step.what === 'withdraw') {
    await client.record.withdraw({ type: 'child', id: child, reason: 'двічі' });
  } else if (step.what === 'restore') {
    await client.record.restore({ records: [{ type: 'child', id: child }] });
  } else if (step.what === 'episode') {
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child)],
      citations: [],
    });
  } else {
    const now = valueOf(await client.child.get({ id: child }));
    await client.record.revise({
      type: 'child',
      id: child,
      expectedSeq: now.child.changed.seq,
      changes: { remarks: [step.remark] },
      reason: null,
    });
  }
}

/** What the vault says of a child now, as far as its own fields go. */
async function seen({ client }: Bench, id: string) {
  const { child, assertions, episodes } = valueOf(await client.child.get({ id }));
  return {
    fields: child.fields,
    status: child.status,
    changed: child.changed.seq,
    parts: [...assertions.map(each => each.id), ...episodes.map(each => each.episode.id)].sort(),
  };
}

test('as of every entry it is what could be seen just after it', async () => {
  const bench = await openBench();
  const children: string[] = [];
  const photographs: { seq: number; id: string; was: Awaited<ReturnType<typeof seen>> }[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 4, maxLength: 10 }), async steps => {
      for (const step of steps) {
        await take(bench, step, children);
        const { size } = valueOf(await bench.client.ledger.head({}))!;
        for (const id of children.slice(-3)) {
          photographs.push({ seq: size - 1, id, was: await seen(bench, id) });
        }
      }
    }),
    { numRuns: 6 },
  );
  expect(photographs.length).toBeGreaterThan(20);
  for (const { seq, id, was } of photographs) {
    const then = valueOf(await bench.client.record.asOf({ id, whole: true, at: { seq } }));
    const own = then.records.find(each => each.id === id)!;
    expect(Object.fromEntries(own.members.map(({ member, value }) => [member, value]))).toEqual(
      was.fields,
    );
    expect([own.status, own.changed.seq]).toEqual([was.status, was.changed]);
    const parts = then.records.filter(each => /^(assertion|episode)$/.test(each.type));
    expect(parts.map(each => each.id).sort()).toEqual(was.parts);
  }
}, 120_000);

test('it tells how far the review had come then, and who had brought it there', async () => {
  const { client } = await openBench();
  const { id, seq } = valueOf(await client.child.register(newChild()));
  const looked = { type: 'child' as const, id, change: seq };
  const asked = valueOf(await client.review.submit({ records: [looked], reason: 'готово' }));
  const changes = { remarks: ['ще одне'] };
  valueOf(
    await client.record.revise({ type: 'child', id, expectedSeq: seq, changes, reason: null }),
  );
  const at = async (position: number) =>
    valueOf(await client.record.asOf({ id, whole: false, at: { seq: position } })).records[0]!
      .review;
  expect(await at(seq)).toEqual({ state: 'working', last: null });
  expect(await at(asked.seq)).toMatchObject({
    state: 'submitted',
    last: { deed: 'submitted', who: userName, reason: 'готово' },
  });
  expect(await at(asked.seq + 1)).toMatchObject({ state: 'working', last: { deed: 'changed' } });
});

test('it tells who changed what, from what, and what is still to come; and takes a moment', async () => {
  let now = Date.UTC(2026, 2, 3, 9);
  const bench = await openBench({ clock: () => new Date(now) });
  const { client } = bench;
  const child = valueOf(await client.child.register(newChild()));
  now += 60_000;
  const change = (expectedSeq: number, remark: string) =>
    client.record.revise({
      type: 'child',
      id: child.id,
      expectedSeq,
      changes: { remarks: [remark] },
      reason: null,
    });
  const first = valueOf(await change(child.seq, 'перше'));
  now += 60_000;
  valueOf(await change(first.seq, 'друге'));
  const at = (moment: number) =>
    client.record.asOf({
      id: child.id,
      whole: false,
      at: { moment: new Date(moment).toISOString() },
    });

  const middle = valueOf(await at(now - 30_000));
  expect(middle.stood).toMatchObject({ seq: first.seq, who: userName });
  const [record] = middle.records;
  expect(record!.later).toBe(1);
  expect(record!.members.find(({ member }) => member === 'remarks')).toMatchObject({
    value: ['перше'],
    before: ['Вигадана особа'],
    stamp: { seq: first.seq },
    who: userName,
  });
  expect(valueOf(await at(now - 600_000))).toEqual({ stood: null, records: [] });
  const later = await client.record.asOf({ id: child.id, whole: false, at: { seq: 900 } });
  expect(later).toMatchObject({ error: { code: 'ledger/no-such-entry' } });
});

test('no question about the past reads the whole diary', () => {
  const native = new Native(':memory:');
  onTestFinished(() => native.close());
  native.exec(`${first}\n${branches}\n${work}`);
  const asked: Sql[] = [];
  const db = {
    get: (query: Sql) => (asked.push(query), null),
    all: (query: Sql) => (asked.push(query), []),
  };
  entryBy(db, '2030-01-01T00:00:00.000Z');
  subjectsOfChild(db, 'child', 100);
  indexBefore(db, { before: null, type: null, child: 'child' }, 10);
  indexBefore(db, { before: 100, type: 'vault', child: null }, 10);
  indexBefore(db, { before: null, type: null, child: null, who: 'person' }, 10);
  entriesAbout(db, 'child');
  const plans = asked.flatMap(({ text, values }) =>
    native
      .prepare(`EXPLAIN QUERY PLAN ${text}`)
      .all(values.map(() => null))
      .map(row => String(row['detail'])),
  );
  expect(plans.length).toBeGreaterThan(5);
  expect(plans.filter(step => /^SCAN (entry|entry_index|disclosure|record)\b/.test(step))).toEqual(
    [],
  );
});
