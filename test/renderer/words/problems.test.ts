import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemOf } from '../../../renderer/words/problem.ts';
import { en } from '../../../renderer/words/en/index.ts';
import { uk } from '../../../renderer/words/uk/index.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Codes that the vault refuses with, as they stand in its sources. */
function refusals(): string[] {
  const files = ['electron/vault', 'shared'].flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(file =>
      path.join(root, folder, file),
    ),
  );
  const found = files
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => [
      ...readFileSync(file, 'utf8').matchAll(/new Refusal\(\s*'([a-z-]+\/[a-z-]+)'/g),
    ])
    .map(match => match[1]!);
  return [...new Set(found)].sort();
}

test('every refusal has a sentence of its own in both languages', () => {
  const wordless = refusals().filter(
    code => !Object.hasOwn(uk.problems, code) || !Object.hasOwn(en.problems, code),
  );
  expect(wordless).toEqual([]);
});

test('a code without words is told in general, with the code', () => {
  const problem = problemOf(en.problems, { code: 'moon/full', detail: {} });
  expect(problem.cause).toContain('moon/full');
  expect(problemOf(uk.problems, { code: 'toString', detail: {} }).title).toBe('Дія не вдалася');
});
