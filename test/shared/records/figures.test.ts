import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallest, withSmallHidden } from '../../../shared/records/figures.ts';

test.each([
  [
    [120, 40, 7],
    [120, 40, 7],
  ],
  [
    [120, 4, 3],
    [120, null, null],
  ],
  [
    [120, 40, 4],
    [120, null, null],
  ],
  [
    [120, 40, 1, 1],
    [120, null, null, null],
  ],
  [
    [120, 0, 40],
    [120, 0, 40],
  ],
  [[3], [null]],
  [[], []],
])('%j is told as %j', (counts, told) => {
  expect(withSmallHidden(counts)).toEqual(told);
});

test('no small number is told, nor can be worked out from the whole and the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 8 }), counts => {
      const told = withSmallHidden(counts);
      const isHidden = (at: number) => told[at] === null;
      counts.forEach((count, at) => {
        if (count > 0 && count < smallest) expect(isHidden(at)).toBe(true);
        if (!isHidden(at)) expect(told[at]).toBe(count);
      });
      const hidden = counts.filter((_, at) => isHidden(at));
      const others = counts.filter((count, at) => count > 0 && !isHidden(at));
      if (hidden.length === 0 || others.length === 0) return;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((all, count) => all + count, 0)).toBeGreaterThanOrEqual(smallest);
    }),
  );
});
