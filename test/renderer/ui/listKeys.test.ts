import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeAfterChange, movedTo, rowHeight, toggled } from '../../../renderer/ui/listKeys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, code = key) => ({ key, code, ...none });
const at = (active: number) => ({ active, count: 100, page: 11 });

test('keys of a list lead where a reader expects', () => {
  const led = (key: string, active: number) => movedTo(press(key), at(active));
  expect(led('ArrowDown', 4)).toBe(5);
  expect(led('ArrowUp', 4)).toBe(3);
  expect(led('PageDown', 4)).toBe(14);
  expect(led('PageUp', 4)).toBe(0);
  expect(led('Home', 4)).toBe(0);
  expect(led('End', 4)).toBe(99);
  expect(led('x', 4)).toBeNull();
});

test('J and K work in the Ukrainian layout, and not together with Ctrl', () => {
  expect(movedTo(press('о', 'KeyJ'), at(4))).toBe(5);
  expect(movedTo(press('л', 'KeyK'), at(4))).toBe(3);
  expect(movedTo({ ...press('k', 'KeyK'), ctrlKey: true }, at(4))).toBeNull();
});

test('the first key in a list without an active row goes to an end of it', () => {
  expect(movedTo(press('ArrowDown'), at(-1))).toBe(0);
  expect(movedTo(press('ArrowUp'), at(-1))).toBe(99);
});

test('no key ever leads out of the list', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
  fc.assert(
    fc.property(
      keys,
      fc.nat(50),
      fc.integer({ min: -1, max: 50 }),
      fc.nat(30),
      (key, count, active, page) => {
        const index = movedTo(press(key), { count, active: Math.min(active, count - 1), page });
        return count === 0 ? index === null : index !== null && index >= 0 && index < count;
      },
    ),
  );
});

test('the active row stays the same record when rows come and go around it', () => {
  expect(activeAfterChange(['a', 'b', 'c'], 'c', 0)).toBe(2);
  expect(activeAfterChange(['new', 'a', 'b', 'c'], 'c', 2)).toBe(3);
  expect(activeAfterChange(['a', 'b'], 'c', 2)).toBe(1);
  expect(activeAfterChange([], 'c', 2)).toBe(-1);
  expect(activeAfterChange(['a'], null, 0)).toBe(-1);
});

test('a stretch takes the state its end was given', () => {
  const keys = ['a', 'b', 'c', 'd'];
  expect([...toggled(keys, new Set(['b']), 0, null)].sort()).toEqual(['a', 'b']);
  expect([...toggled(keys, new Set(['a', 'b']), 3, 0)].sort()).toEqual(keys);
  expect([...toggled(keys, new Set(keys), 2, 0)]).toEqual(['d']);
  expect([...toggled(keys, new Set(['b']), 9, null)]).toEqual(['b']);
});

test('rows stand on the 4 px grid and are large enough to hit (WCAG 2.5.8: 24 px)', () => {
  for (const lines of [1, 2, 3] as const) {
    for (const density of ['comfortable', 'compact'] as const) {
      const height = rowHeight(lines, density);
      expect([height % 4, height >= 24]).toEqual([0, true]);
    }
  }
  expect(rowHeight(1, 'comfortable')).toBe(32);
});
