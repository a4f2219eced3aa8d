import { expect, test } from 'vitest';
import { barOf, dayNumber, marksBetween } from '../../../renderer/records/timeline/bars.ts';

const days = (begin: string | null, end: string | null) => {
  const bar = barOf(begin, end);
  return bar && [bar.first, bar.sureFrom, bar.sureTo, bar.last];
};
const at = (...all: string[]) => all.map(dayNumber);

test('what is sure is solid, what is not is an edge: of a day, a month, a span of uncertain ends', () => {
  expect(days('2022-09-14', null)).toEqual(
    at('2022-09-14', '2022-09-14', '2022-09-14', '2022-09-14'),
  );
  expect(days('2022-09', null)).toEqual(at('2022-09-01', '2022-09-30', '2022-09-01', '2022-09-30'));
  expect(days('2022-09-14', '2022-11')).toEqual(
    at('2022-09-14', '2022-09-14', '2022-11-01', '2022-11-30'),
  );
  expect(days('2022-09', '2022-11')).toEqual(
    at('2022-09-01', '2022-09-30', '2022-11-01', '2022-11-30'),
  );
  expect(barOf(null, null)).toBeNull();
});

test('an end that is not known is told as open, and its day does not run away', () => {
  const open = barOf('2022-09-27/..', null);
  expect(open?.isOpenAfter).toBe(true);
  expect(open?.first).toBe(dayNumber('2022-09-27'));
  expect(barOf(null, '2023-05-01')?.isOpenBefore).toBe(true);
});

test('the axis has a few marks, whatever it spans', () => {
  for (const [from, to] of [
    ['2022-01-01', '2022-03-01'],
    ['2014-01-01', '2026-01-01'],
    ['1990-01-01', '2090-01-01'],
  ] as const) {
    const marks = marksBetween(dayNumber(from), dayNumber(to));
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.length).toBeLessThan(13);
  }
});
