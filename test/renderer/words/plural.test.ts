import { expect, test } from 'vitest';
import { english, plural, ukrainian } from '../../../renderer/words/plural.ts';

const child = { one: '# дитина', few: '# дитини', many: '# дітей', other: '# дитини' };

test.each([
  [0, '0 дітей'],
  [1, '1 дитина'],
  [2, '2 дитини'],
  [5, '5 дітей'],
  [11, '11 дітей'],
  [12, '12 дітей'],
  [21, '21 дитина'],
  [22, '22 дитини'],
  [111, '111 дітей'],
  [1.5, '1,5 дитини'],
])('%s takes its Ukrainian form: %s', (count, written) => {
  expect(ukrainian(count, child)).toBe(written);
});

test('a large number is grouped as its language groups it', () => {
  expect(ukrainian(19_546, child).replace(/\s/g, ' ')).toBe('19 546 дітей');
  expect(english(19_546, { one: '# child', other: '# children' })).toBe('19,546 children');
});

test('a form that a language does not have falls back to `other`', () => {
  expect(plural('uk', 2, { one: 'one', other: 'other' })).toBe('other');
  expect(english(1, { one: '# child', other: '# children' })).toBe('1 child');
});
