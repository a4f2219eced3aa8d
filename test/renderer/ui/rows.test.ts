import { expect, test } from 'vitest';
import { moved, replaced, without } from '../../../renderer/ui/rows.ts';

const rows = ['a', 'b', 'c'];

test('a row moves by places and never out of the list', () => {
  expect(moved(rows, 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(rows, 2, -2)).toEqual(['c', 'a', 'b']);
  expect(moved(rows, 0, -1)).toBe(rows);
  expect(moved(rows, 2, 1)).toBe(rows);
});

test('rows are left out and replaced by place, the rest untouched', () => {
  expect(without(rows, 1)).toEqual(['a', 'c']);
  expect(replaced(rows, 1, 'x')).toEqual(['a', 'x', 'c']);
  expect(rows).toEqual(['a', 'b', 'c']);
});
