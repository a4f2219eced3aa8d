import { expect, test } from 'vitest';
import { withReferences } from '../../../electron/cli/commands/references.ts';

const results = new Map<string, unknown>([
  ['child', { id: 'c-1', number: 7 }],
  ['files', { added: [{ id: 'e-1' }, { id: 'e-2' }] }],
]);

test('a reference is replaced by the part it names, wherever it stands, whatever it is', () => {
  const input = { id: '$child.id', deep: [{ of: '$files.added.1.id' }], number: '$child.number' };
  expect(withReferences(input, results)).toEqual({
    value: { id: 'c-1', deep: [{ of: 'e-2' }], number: 7 },
  });
  expect(withReferences('$child', results)).toEqual({ value: { id: 'c-1', number: 7 } });
});

test('text that only looks a little like one stays; two dollar signs stand for one', () => {
  const text = ['$5', 'cost: $child.id', '$', '$child.', '$child id'];
  expect(withReferences(text, results)).toEqual({ value: text });
  expect(withReferences('$$child.id', results)).toEqual({ value: '$child.id' });
});

test('one that names nothing makes the whole input void', () => {
  const nothing = [
    '$nobody',
    '$child.name',
    '$files.added.2.id',
    '$child.constructor',
    '$files.added.length.x',
  ];
  for (const each of nothing) expect(withReferences({ a: [each] }, results), each).toBeNull();
});
