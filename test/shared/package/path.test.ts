import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseManifest, writeManifest } from '../../../shared/package/bag/manifest.ts';
import {
  decodePath,
  encodePath,
  foldedPath,
  pathProblem,
} from '../../../shared/package/bag/path.ts';

describe('paths that lead out of a bag, or to a device, on some system', () => {
  test.each([
    '../x', 'data/../../x', 'data/..', './x', 'data/./x', '/etc/passwd', '//server/share', 'C:/x', 'c:x',
    'data\\x', '..\\x', 'data/x:stream', '~/x', '~root/x', '', 'data//x', 'data/', 'CON', 'data/con.txt',
    'data/Aux', 'data/NUL.tar.gz', 'data/COM1', 'data/lpt9.x', 'data/COM\u00b9', 'data/CON /x', 'data/ nul',
  ])('%j is unsafe', path => {
    expect(pathProblem(path)).toBe('bag/unsafe-path');
  }); // prettier-ignore

  test.each([
    'data/a.',
    'data/a ',
    'data/a?b',
    'data/<a>',
    'data/a\u0001',
    `data/${'я'.repeat(128)}`,
  ])('%j cannot be kept everywhere', path => {
    expect(pathProblem(path)).toBe('bag/unportable-path');
  });

  test.each([
    'data/a',
    'data/контакт.txt',
    'data/console',
    'data/.hidden',
    'data/a b',
    'data/%25',
    'com10',
  ])('%j is sound', path => {
    expect(pathProblem(path)).toBeNull();
  });
});

test('two spellings of one name fold together', () => {
  expect(foldedPath('data/Й.txt')).toBe(foldedPath('data/\u0438\u0306.TXT'));
});

test('every path survives a manifest, line breaks and percent signs included', () => {
  const name = fc.string({ unit: fc.constantFrom(...Array.from('aя%\r\n0DA25 ')), minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(name), names => {
      const lines = names.map(each => ({ path: `data/${each}/`, digest: 'ab'.repeat(32) }));
      const parsed = parseManifest(writeManifest(lines), 'sha256', '1.0');
      expect(parsed.faults).toEqual([]);
      expect(parsed.lines.map(line => line.path).sort()).toEqual(
        lines.map(line => line.path).sort(),
      );
    }),
  );
});

test('a percent sign stands for itself in the older version', () => {
  expect(decodePath('100%25.txt', false)).toBe('100%25.txt');
  expect(decodePath('100%25.txt', true)).toBe('100%.txt');
  expect(encodePath('100%.txt')).toBe('100%25.txt');
});
