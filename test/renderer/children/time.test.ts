import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changesOn,
  dayAfter,
  dayBefore,
  daysOfChange,
  holdsOn,
} from '../../../renderer/screens/children/asOf.ts';
import { cautionsOf } from '../../../renderer/screens/children/cautions.ts';
import { contradictionsIn } from '../../../renderer/screens/children/contradictions.ts';
import { blankDetails } from '../../../renderer/screens/children/detailsForm.ts';
import { emptyAct } from '../../../renderer/screens/children/actForm.ts';
import { extentOf, inOrder, monthsBetween } from '../../../renderer/screens/children/timeline.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';

test('what holds on a day: before the first possible day never, between first and last perhaps', () => {
  const imposed = { from: '2022-09', to: null };
  expect(
    ['2022-08-31', '2022-09-01', '2022-09-29', '2022-09-30'].map(day => holdsOn(imposed, day)),
  ).toEqual(['no', 'maybe', 'maybe', 'yes']);
  const ended = { from: null, to: '2022-09-14' };
  expect(['2022-09-14', '2022-09-15'].map(day => holdsOn(ended, day))).toEqual(['yes', 'no']);
  expect(holdsOn({ from: null, to: null }, '1999-01-01')).toBe('yes');
});

const date = fc.constantFrom(
  null,
  '2014',
  '2022-02-24',
  '2022-09',
  '2022-09~/2022-11',
  '../2023',
  '2023/..',
);
const dated = fc.record({ from: date, to: date });

test('between two days of change nothing changes, and every change falls on one of them', () => {
  fc.assert(
    fc.property(
      fc.array(dated, { maxLength: 6 }),
      fc.constantFrom('2014-01-01', '2022-09-01', '2022-09-20', '2024-01-01'),
      (all, day) => {
        const { came, ended } = changesOn(all, day);
        if (!daysOfChange(all).includes(day)) expect([...came, ...ended]).toEqual([]);
      },
    ),
  );
  expect([dayAfter('2022-12-31'), dayBefore('2024-03-01')]).toEqual(['2023-01-01', '2024-02-29']);
});

const stated = (id: string, value: AssertionValue) => ({ id, fields: { value } });
const born = (id: string, when: string | null, place: string | null = null) =>
  stated(id, { about: 'birth', date: when, place, country: null });

test('two dates of birth contradict each other only when no day fits both; the unknown contradicts nobody', () => {
  expect(
    contradictionsIn([born('a', '2012-09-14'), born('b', '2012-09'), born('c', null, 'X')]).size,
  ).toBe(0);
  const torn = contradictionsIn([born('a', '2012-09-14'), born('b', '2013'), born('c', null)]);
  expect(torn.get('birth')?.map(each => each.id)).toEqual(['a', 'b']);
});

test('an imposed name stands beside the name at birth; two names at birth in one script contradict', () => {
  const name = (id: string, kind: string, surname: string) =>
    stated(id, { about: 'name', script: 'Cyrl-uk', kind, surname, given: null, patronymic: null });
  expect(contradictionsIn([name('a', 'birth', 'А'), name('b', 'imposed', 'Б')]).size).toBe(0);
  expect(contradictionsIn([name('a', 'birth', 'А'), name('b', 'birth', 'Б')]).size).toBe(1);
});

test('an end that is no known day is drawn soft', () => {
  expect(extentOf({ begin: '2022-09-14', end: null })).toEqual({ kind: 'point', edge: 'sharp' });
  expect(extentOf({ begin: '2022-09', end: null })).toEqual({
    kind: 'span',
    start: 'soft',
    end: 'soft',
  });
  expect(extentOf({ begin: '2022-09-14', end: '2022-11~' })).toEqual({
    kind: 'span',
    start: 'sharp',
    end: 'soft',
  });
  expect(extentOf({ begin: null, end: null })).toEqual({ kind: 'point', edge: 'soft' });
});

test('episodes without a date come last, and a gap is only told where nothing can lie in it', () => {
  const episodes = [
    { begin: null, end: null },
    { begin: 'XXXX', end: null },
    { begin: '../2023-06', end: null },
    { begin: '2023', end: null },
    { begin: '2022-09-14', end: '2022-10' },
  ];
  expect(inOrder(episodes, each => each).map(each => each.begin)).toEqual([
    '2022-09-14',
    '2023',
    '../2023-06',
    null,
    'XXXX',
  ]);
  const gap = (begin: string, end: string | null, next: string) =>
    monthsBetween({ begin, end }, { begin: next, end: null });
  expect(gap('2022-09-14', null, '2023-11-14')).toBe(14);
  expect(gap('2022-09-14', null, '2023-11-13')).toBe(13);
  expect(gap('2022', null, '2022-06')).toBe(0);
  expect(gap('2022-01/..', null, '2023')).toBe(0);
});

test('cautions tell of consent from fourteen, of age, of an end before the beginning', () => {
  const act = { ...emptyAct, begin: '2023-06-01', end: '2023-05' };
  const citizenship = { act, details: blankDetails('citizenship', []) };
  expect(cautionsOf(citizenship, { birth: '2009-05', death: null }, 'en')).toEqual([
    'ends-before-it-begins',
    'consent-from-fourteen',
  ]);
  expect(cautionsOf(citizenship, { birth: '2005-06-01', death: null }, 'en')).toContain('of-age');
  expect(cautionsOf(citizenship, { birth: '2024', death: null }, 'en')).toContain('before-birth');
  // What befalls a child ends with its death; requests and claims about it go on.
  const died = { birth: '2012', death: '2023-05-31' };
  expect(cautionsOf(citizenship, died, 'en')).toContain('after-death');
  const request = { act, details: blankDetails('request', []) };
  expect(cautionsOf(request, died, 'en')).not.toContain('after-death');
  // Born at some time in 2009: perhaps not fourteen yet.
  expect(cautionsOf(citizenship, { birth: '2009', death: null }, 'en')).not.toContain(
    'consent-from-fourteen',
  );
});
