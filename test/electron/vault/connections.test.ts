/** What hangs together: timelines, graphs, patterns and routes, on a real file. */
import { expect, test } from 'vitest';
import type { contract } from '../../../shared/contract/index.ts';
import type { InputOf } from '../../../shared/contract/define.ts';
import { traitsOf } from '../../../shared/records/traits.ts';
import { newOrganisation, newPerson, newPlace } from '../../support/catalogue.ts';
import { openBench, valueOf, type Bench } from '../../support/engine.ts';
import { movement, nameUk, newAct, newChild } from '../../support/records.ts';

type Act = InputOf<(typeof contract)['episode']['record']>['act'];

const nowhere = { name: null, region: null, country: null, facility: null, facilityType: null };
const everywhere = { from: null, to: null, region: '' };
const party = (
  name: string,
  record: string | null,
  nature: 'person' | 'organisation' = 'person',
) => ({
  name,
  record,
  nature,
  bodyType: null,
  mode: 'signed',
  position: null,
  note: null,
});

async function children({ client }: Bench, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    ids.push(
      valueOf(
        await client.child.register(newChild([nameUk(`Вигаданенко${'абвгґд'[i]}`, 'Марійка')])),
      ).id,
    );
  }
  return ids;
}

async function happened(
  { client }: Bench,
  to: readonly string[],
  more: Partial<Act>,
  compartment: string | null = null,
) {
  const act = newAct('deportation', more);
  const participations = to.map(movement);
  return valueOf(await client.episode.record({ act, participations, citations: [], compartment }));
}

/** Three children, two of them taken the same way by the same official. */
async function taken() {
  const bench = await openBench();
  const [one = '', two = '', three = ''] = await children(bench, 3);
  const { client } = bench;
  const record = async (given: Parameters<typeof client.catalogue.record>[0]['record']) =>
    valueOf(await client.catalogue.record({ record: given, citations: [], compartment: null })).id;
  const official = await record(newPerson('Вигаданчук', 'Петро'));
  const home = await record(newOrganisation('Притулок-приклад'));
  const same = {
    from: { ...nowhere, name: 'Маріуполь', region: 'Донецька область', country: 'UA' },
  };
  const together = await happened(bench, [one, two], {
    ...same,
    to: { ...nowhere, name: 'Таганрог', facility: 'Табір «Приклад»', country: 'RU' },
    parties: [party('Вигаданчук П.', official), party('Притулок-приклад', home, 'organisation')],
  });
  const later = await happened(bench, [three], {
    from: { ...nowhere, name: 'Мариуполь', country: 'UA' },
    to: { ...nowhere, name: 'Taganrog', country: 'RU' },
    begin: '2022-11~',
    parties: [party('Вигаданчук П.', official)],
  });
  return { bench, client, one, two, three, official, home, together, later };
}

test('patterns count what a naive fold over the episodes counts, in three scripts, and after a withdrawal', async () => {
  const { client, one, together } = await taken();
  const kinds = ['institution', 'route', 'official', 'body', 'instrument', 'day'] as const;
  const check = async () => {
    const { rows } = valueOf(
      await client.child.list({
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
        limit: 50,
      }),
    );
    const naive = new Map<string, Set<string>>();
    for (const { id } of rows) {
      for (const { episode, act } of valueOf(await client.child.get({ id })).episodes) {
        if (episode.status !== 'active') continue;
        for (const { kind, key } of traitsOf(act.fields, episode.fields.details)) {
          const name = `${kind} ${key}`;
          naive.set(name, (naive.get(name) ?? new Set()).add(id));
        }
      }
    }
    for (const kind of kinds) {
      const counted = new Map<string, number>();
      for (let cursor: string | null = null; ;) {
        const page: { rows: { key: string; children: number }[]; next: string | null } = valueOf(
          await client.pattern.groups({ kind, narrowed: everywhere, cursor, limit: 1 }),
        );
        for (const { key, children: count } of page.rows) counted.set(`${kind} ${key}`, count);
        cursor = page.next;
        if (cursor === null) break;
      }
      const own = [...naive].filter(([name]) => name.startsWith(`${kind} `));
      expect(counted).toEqual(new Map(own.map(([name, all]) => [name, all.size])));
    }
  };
  await check();
  const [route] = valueOf(
    await client.pattern.groups({ kind: 'route', narrowed: everywhere, cursor: null, limit: 5 }),
  ).rows;
  expect(route?.children).toBe(3);
  const [first = { id: '' }] = together.episodes;
  valueOf(await client.record.withdraw({ type: 'episode', id: first.id, reason: 'помилка' }));
  await check();
  const left = valueOf(
    await client.timeline.of({
      subject: { type: 'child', id: one },
      form: null,
      narrowed: everywhere,
      cursor: null,
      limit: 5,
    }),
  );
  expect(left.total).toBe(0);
});

test('a timeline goes by days, through pages, for each kind of subject; periods and regions narrow it', async () => {
  const { client, bench, official, one, together, later } = await taken();
  const place = valueOf(
    await client.catalogue.record({
      record: newPlace('Мариуполь'),
      citations: [],
      compartment: null,
    }),
  ).id;
  const of = async (
    subject: Parameters<typeof client.timeline.of>[0]['subject'],
    narrowed: Parameters<typeof client.timeline.of>[0]['narrowed'] = everywhere,
  ) => {
    const ids: string[] = [];
    for (let cursor: string | null = null; ;) {
      const page: { rows: { act: string }[]; next: string | null } = valueOf(
        await client.timeline.of({ subject, form: null, narrowed, cursor, limit: 2 }),
      );
      ids.push(...page.rows.map(({ act }) => act));
      cursor = page.next;
      if (cursor === null) return ids;
    }
  };
  const all = [together.act, together.act, later.act];
  expect(await of({ type: 'vault' })).toEqual(all);
  expect(await of({ type: 'person', id: official })).toEqual(all);
  expect(await of({ type: 'place', id: place })).toEqual(all);
  expect(await of({ type: 'child', id: one })).toEqual([together.act]);
  expect(await of({ type: 'act', id: later.act })).toEqual([later.act]);
  expect(await of({ type: 'vault' }, { from: '2022-11-05', to: null, region: '' })).toEqual([
    later.act,
  ]);
  expect(await of({ type: 'vault' }, { from: null, to: null, region: 'Донецька' })).toEqual(
    all.slice(0, 2),
  );
  const unknown = await client.timeline.of({
    subject: { type: 'person', id: one },
    form: null,
    narrowed: everywhere,
    cursor: null,
    limit: 2,
  });
  expect(unknown).toMatchObject({ ok: false, error: { code: 'record/unknown' } });
  expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).findings).toEqual([]);
});

test('the graph has an edge for each tie, the same whoever asks first, and tells what it leaves out', async () => {
  const { bench, client, official, home, one, two, three, together, later } = await taken();
  const around = async (id: string, limit = 50) =>
    valueOf(await client.graph.around({ id, limit }));
  const ofOfficial = await around(official);
  expect(ofOfficial.nodes.map(({ id }) => id).sort()).toEqual([together.act, later.act].sort());
  expect(
    ofOfficial.edges.every(({ as, modes }) => as === 'party' && modes.join() === 'signed'),
  ).toBe(true);
  const ofAct = await around(together.act);
  expect(ofAct.nodes.map(({ id }) => id).sort()).toEqual([official, home, one, two].sort());
  expect((await around(one)).nodes.map(({ id }) => id)).toEqual([together.act]);
  const unrecorded = await happened(bench, [three], { parties: [party('Невідомчук', null)] });
  const again = await happened(bench, [three], { parties: [party('Невидомчук', null)] });
  const [named] = (await around(unrecorded.act)).nodes.filter(({ type }) => type === 'named');
  const acts = (await around(named?.id ?? '')).nodes.map(({ id }) => id).sort();
  expect(acts).toEqual([unrecorded.act, again.act].sort());
  const few = await around(together.act, 1);
  expect([few.nodes.length, few.more]).toEqual([1, 3]);
  expect(await around(together.act)).toEqual(ofAct);
});

test('what is sealed counts for a member beside what is open, each child once', async () => {
  const { bench, client, three, official } = await taken();
  const compartment = valueOf(await client.compartment.create({ name: 'Справа', members: [] })).id;
  const hidden = valueOf(await client.child.register({ ...newChild(), compartment })).id;
  await happened(
    bench,
    [hidden],
    {
      to: { ...nowhere, name: 'Таганрог' },
      from: { ...nowhere, name: 'Маріуполь' },
      parties: [party('Вигаданчук П.', official)],
    },
    compartment,
  );
  const routes = async () =>
    valueOf(
      await client.pattern.groups({ kind: 'route', narrowed: everywhere, cursor: null, limit: 5 }),
    ).rows;
  expect((await routes()).map(({ children: count }) => count)).toEqual([4]);
  expect(valueOf(await client.graph.around({ id: official, limit: 50 })).nodes).toHaveLength(3);
  expect(three).not.toBe(hidden);
});

test('a route finds places of the vault first, guesses by the gazetteer, and loses no leg', async () => {
  const { bench, client } = await taken();
  const [child = ''] = await children(bench, 1);
  valueOf(
    await client.catalogue.record({
      record: newPlace('Вигадане', { latitude: 47.5, longitude: 37.5 }),
      citations: [],
      compartment: null,
    }),
  );
  const leg = { when: null, transport: 'bus', vehicle: null, stage: null, inferred: false };
  await happened(bench, [child], {
    from: { ...nowhere, name: 'Вигадане' },
    to: { ...nowhere, name: 'Ніде-таке-місто' },
    legs: [
      { ...leg, from: 'Вигадане', to: 'Донецьк' },
      { ...leg, from: 'Донецьк', to: 'Ніде-таке-місто', inferred: true },
    ],
  });
  const legs = valueOf(await client.geo.route({ of: 'child', id: child }));
  expect(legs.map(({ from, to }) => [from?.how, to?.how])).toEqual([
    ['recorded', 'guessed'],
    ['guessed', 'unknown'],
  ]);
  expect(legs[0]?.from?.at).toEqual({ latitude: 47.5, longitude: 37.5 });
  expect(legs.map(({ inferred }) => inferred)).toEqual([false, true]);
});

test('a line of control is kept with its day and source, and what is none is refused', async () => {
  const bench = await openBench();
  const { geo } = bench.client;
  const line = { title: 'Вигадана лінія', date: '2022-03-01', source: 'вигадане джерело' };
  const geojson = JSON.stringify({
    type: 'LineString',
    coordinates: [
      [37, 47],
      [38, 48],
    ],
  });
  const { id, points } = valueOf(await geo.addLine({ ...line, geojson }));
  expect(points).toBe(2);
  await bench.restart();
  valueOf(await bench.open());
  expect(valueOf(await bench.client.geo.lines({}))).toEqual([
    {
      ...line,
      id,
      paths: [
        [
          [37, 47],
          [38, 48],
        ],
      ],
    },
  ]);
  const bad = await bench.client.geo.addLine({
    ...line,
    geojson: '{"type":"Point","coordinates":[1,2]}',
  });
  expect(bad).toMatchObject({ ok: false, error: { code: 'map/no-lines' } });
  valueOf(await bench.client.geo.removeLine({ id }));
  expect(valueOf(await bench.client.geo.lines({}))).toEqual([]);
});
