/** An act relied on before it was in force is a fact of the case: the table says when it is told. */
import { expect, test } from 'vitest';
import { editionOn, forceOn, type Force } from '../../../shared/law/inForce.ts';
import { term } from '../../../shared/vocabulary/index.ts';

const act = { date: '2022-05-25', validFrom: '2022-05-30', validTo: '2023-10-25' };

test.each<readonly [begin: string | null, end: string | null, told: Force | null]>([
  ['2022-05-29', null, 'not-yet'],
  ['2022-05-30', null, 'in-force'],
  ['2023-10-25', null, 'in-force'],
  ['2023-10-26', null, 'ended'],
  ['2022-05', null, 'unsure'],
  ['2022-05-01', '2022-06-30', 'partly'],
  ['2023-01', '2024-02', 'partly'],
  ['2022-06/2022-07', null, 'in-force'],
  [null, null, null],
])('a deed of %s to %s: %s', (begin, end, told) => {
  expect(forceOn(act, begin, end)).toBe(told);
});

test('an act of which no day is known is not judged', () => {
  expect(forceOn({ date: null, validFrom: null, validTo: null }, '2022', null)).toBeNull();
});

test.each([
  ['2022-05-20', null],
  ['2022-05-26', 'RF-UP-307-2022'],
  ['2022-06-15', 'RF-UP-330-2022'],
  ['2022-09', 'RF-UP-440-2022'],
  ['2022-07', 'RF-UP-330-2022'],
])('decree 183 on %s stands as changed by %s', (begin, change) => {
  const decree = term('instruments', 'RF-UP-183-2019')!;
  expect(editionOn(decree, begin)?.id ?? null).toBe(change);
});
