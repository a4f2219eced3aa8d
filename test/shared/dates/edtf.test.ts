import reference from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, dateBounds, Edtf, readDate, sayDate } from '../../../shared/dates/index.ts';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map(parts => parts.join('-')),
  fc.tuple(year, month, day).map(parts => parts.join('-')),
);
const markedDate = fc
  .tuple(plainDate, fc.constantFrom('', '', '~', '?', '%'))
  .map(parts => parts.join(''));
const inOrder = (a: string, b: string) =>
  (dateBounds(a).latest ?? '') <= (dateBounds(b).earliest ?? '');
const range = fc.tuple(markedDate, markedDate).filter(([a, b]) => inOrder(a, b));
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(parts => parts.join('-'));

/** What the phrases of `readDate` can come to. */
const spoken = fc.oneof(
  markedDate,
  season,
  range.map(ends => ends.join('/')),
  range.map(ends => `[${ends.join('..')}]`),
  markedDate.map(date => `[..${date}]`),
  markedDate.map(date => `[${date}..]`),
  markedDate.map(date => `${date}/..`),
  fc.tuple(plainDate, plainDate).map(dates => `[${dates.join(',')}]`),
);

const other = fc.constantFrom(
  ...[
    '202X',
    '20XX',
    'XXXX',
    '2022-XX',
    '2022-09-XX',
    '2022-XX-XX',
    '2X22',
    '2022-1X',
    'XXXX-12-XX',
  ],
  ...[
    '2022-09-14T08:30:00Z',
    '2022-09-14T08:30:00',
    '2022-33',
    '2022-39~',
    '2022-29',
    '/2022',
    '2022/',
  ],
  ...[
    '../2022-09',
    '../..',
    '{2022-01,2022-03..2022-05}',
    '[..2021,2022-05]',
    '2004-06~-11',
    '?2004-06-~11',
  ],
  ...['{2022..}', '202X?', '2022-23/2023-21', '2022-09-XX~/2022-10'],
);

test('what is stored is said in words, in both languages, and reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(spoken, other), edtf => {
      expect(Edtf.parse(edtf)).toBe(edtf);
      expect(readDate(edtf, 'uk')).toMatchObject({ ok: true, date: { edtf, ...dateBounds(edtf) } });
      const words = [sayDate(edtf, 'uk'), sayDate(edtf, 'en')];
      for (const said of words)
        expect(said.replace(/виду \S+|form \S+/, '')).not.toMatch(/^$|X|undef|NaN|\s\s|^\s/);
    }),
    { numRuns: 2000 },
  );
});

test('the words we say are words we understand', () => {
  fc.assert(
    fc.property(spoken, fc.constantFrom('uk', 'en'), (edtf, language) => {
      expect(readDate(sayDate(edtf, language), language)).toMatchObject({
        ok: true,
        date: { edtf },
      });
    }),
    { numRuns: 2000 },
  );
});

test('days agree with the reference implementation', () => {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const known = fc.oneof(
    markedDate,
    range.map(ends => ends.join('/')),
  );
  const fixed = [
    '202X',
    '2X22',
    '2022-1X',
    '2022-X1',
    '2022-XX',
    '2024-02',
    '1900-02',
    '2000-02',
    '2004-06~-11',
  ];
  const agrees = (edtf: string) => {
    const { min, max } = reference(edtf);
    expect(dateBounds(edtf), edtf).toEqual({ earliest: iso(min), latest: iso(max) });
  };
  fixed.forEach(agrees);
  fc.assert(fc.property(known, agrees));
});

test.each([
  ...[
    '2022-02-30',
    '2022-13',
    '2022-20',
    '2022-42',
    '2022-00',
    '2022-9',
    '22',
    '2022-09-14~T08:30:00',
  ],
  ...[
    '2022-09-14T25:00:00',
    '2022-XXT10:00:00',
    '/',
    '2022/2021',
    '2022/2023/2024',
    '[]',
    '[2022',
    '[,2022]',
  ],
  ...['[2022..2021]', '[..]', '2022-02-3X', '202x', ' 2022', '2022 ', '2022-23-01', '20XX-21', ''],
])('“%s” is not stored', text => {
  expect(Edtf.safeParse(text).success).toBe(false);
});

test('dates are sorted by the first day that is known of them, then their last', () => {
  const sorted = [
    'XXXX',
    '2021',
    '[..2021]',
    '2022-01-01',
    '2022-01',
    '2022',
    '[2022..]',
    '2022-02-03',
  ];
  const shuffled = [3, 7, 0, 5, 1, 6, 2, 4].map(i => sorted[i]!);
  const order = shuffled.sort((a, b) => compareDates(dateBounds(a), dateBounds(b)));
  expect(order).toEqual(sorted);
});
