import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, legsOf, type Travelled } from '../../../shared/geo/route.ts';
import { linesOf } from '../../../shared/geo/geojson.ts';
import { Act } from '../../../shared/records/act.ts';

const line = fc.option(fc.constantFrom('Київ', 'Маріуполь', 'Таганрог', 'Невідоме'), { nil: null });
const when = fc.option(fc.constantFrom('2022-03', '2022-05-17', '2022-09-27/..', '2021~'), {
  nil: null,
});
const place = fc.record({
  name: line,
  region: line,
  country: fc.constantFrom(null, 'UA', 'RU'),
  facility: line,
  facilityType: fc.constant(null),
});
const leg = fc.record({
  from: line,
  to: line,
  when,
  transport: fc.constantFrom(null, 'bus'),
  vehicle: fc.constant(null),
  stage: fc.constant(null),
  inferred: fc.boolean(),
});
const travelled: fc.Arbitrary<Travelled> = fc.record({
  act: fc.uuid(),
  episode: fc.option(fc.uuid(), { nil: null }),
  confidence: fc.constantFrom(null, 'high', 'low'),
  fields: fc
    .record({ begin: when, from: place, to: place, legs: fc.array(leg, { maxLength: 5 }) })
    .map(part =>
      Act.parse({
        type: 'deportation',
        end: null,
        parties: [],
        legalActs: [],
        groupSize: null,
        fact: [],
        observation: [],
        assessment: [],
        sources: [],
        unknowns: [],
        confidentiality: 'internal',
        ...part,
      }),
    ),
});

test('no leg is lost and none is made up', () => {
  fc.assert(
    fc.property(fc.uniqueArray(travelled, { selector: ({ act }) => act, maxLength: 6 }), all => {
      const legs = legsOf(all);
      for (const { act, fields } of all) {
        const own = legs.filter(each => each.act === act);
        const named = [fields.from, fields.to].some(
          ({ name, facility, region }) => name !== null || facility !== null || region !== null,
        );
        expect(own.length).toBe(fields.legs.length === 0 ? Number(named) : fields.legs.length);
        const told = own.map(({ from, to }) => [from?.text ?? null, to?.text ?? null].join(' > '));
        if (fields.legs.length > 0) {
          const recorded = fields.legs.map(({ from, to }) => [from, to].join(' > '));
          expect([...told].sort()).toEqual([...recorded].sort());
        }
      }
      expect(new Set(legs.map(({ id }) => id)).size).toBe(legs.length);
      const days = legs.map(({ day }) => day ?? '~');
      expect(days).toEqual([...days].sort());
      expect(daysOf(legs)).toEqual([...new Set(days.filter(day => day !== '~'))]);
    }),
    { numRuns: 60 },
  );
});

test('lines are found in whatever GeoJSON wraps them in, and nothing is made of another text', () => {
  const path = [
    [37.5, 47.1],
    [38.9, 47.2, 12],
  ];
  const wanted = [
    [
      [37.5, 47.1],
      [38.9, 47.2],
    ],
  ];
  const geometry = { type: 'LineString', coordinates: path };
  const feature = { type: 'Feature', properties: { a: 1 }, geometry };
  expect(linesOf(JSON.stringify(geometry))).toEqual(wanted);
  expect(linesOf(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).toEqual(
    wanted,
  );
  expect(linesOf(JSON.stringify({ type: 'Polygon', coordinates: [path] }))).toEqual(wanted);
  expect(linesOf('{"type":"LineString","coordinates":[[181,0],[0,0]]}')).toBeNull();
  expect(linesOf('not json')).toBeNull();
  expect(linesOf('[]')).toBeNull();
});
