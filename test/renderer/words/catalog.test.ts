import { expect, test } from 'vitest';
import { en } from '../../../renderer/words/en/index.ts';
import { uk } from '../../../renderer/words/uk/index.ts';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path: string): Leaf[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];
}

test('both languages hold the same sentences, list for list', () => {
  const paths = (catalog: unknown) => leaves(catalog, '').map(([path]) => path);
  expect(paths(en)).toEqual(paths(uk));
});

test('no sentence is empty, and none is left in the other alphabet', () => {
  const wrong = (catalog: unknown, foreign: RegExp) =>
    leaves(catalog, '')
      .filter(([, value]) => typeof value === 'string')
      .filter(([, value]) => value === '' || foreign.test(String(value)))
      .map(([path]) => path);
  expect(wrong(en, /\p{Script=Cyrillic}/u)).toEqual([]);
  expect(wrong(uk, /^\P{Script=Cyrillic}*[A-Za-z]{4,}\P{Script=Cyrillic}*$/u)).toEqual([]);
});
