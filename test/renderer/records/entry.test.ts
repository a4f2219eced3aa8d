import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DateEntry, narrativeText, paragraphs } from '../../../renderer/records/entry.ts';
import { strengthOf } from '../../../renderer/records/strength.ts';

test('a narrative that was split into paragraphs and edited again keeps them', () => {
  const paragraph = fc
    .string({ unit: fc.constantFrom('а', 'b', ' ', '.', '\n') })
    .map(text => text.replace(/\s*\n\s*/g, '\n').trim())
    .filter(text => text !== '');
  fc.assert(
    fc.property(fc.array(paragraph), all => {
      expect(paragraphs(narrativeText(all))).toEqual(all);
    }),
  );
});

test('a date that is not understood is never recorded as unknown without a word', () => {
  const dates = new DateEntry('en');
  expect([dates.when(' '), dates.when('14 September 2022'), dates.allRead]).toEqual([
    null,
    '2022-09-14',
    true,
  ]);
  expect([dates.when('03/04/2022'), dates.allRead]).toEqual([null, false]);
});

test('what contradicts is never outweighed into full strength, nor support into none', () => {
  const count = fc.nat(50);
  fc.assert(
    fc.property(count, count, count, (supports, contradicts, leavesOpen) => {
      const strength = strengthOf({ supports, contradicts, leavesOpen });
      if (supports === 0) expect(strength).toBe(0);
      else expect(strength).toBeGreaterThan(0);
      if (contradicts > 0) expect(strength).toBeLessThan(3);
    }),
  );
});
