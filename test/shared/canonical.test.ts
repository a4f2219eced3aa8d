import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromUtf8, toHex, toUtf8 } from '../../shared/bytes.ts';
import { CanonicalJsonError, canonicalJson, parseCanonical } from '../../shared/canonical.ts';
import { filesUnder } from '../support/files.ts';
import { vectorsAt } from '../support/vectors.ts';

const jcs = vectorsAt('jcs', 'testdata');
const strings = vectorsAt('strings');

test.skipIf(jcs === null)(
  'RFC 8785 pairs are matched byte for byte (skips without vectors)',
  () => {
    const names = readdirSync(path.join(jcs!, 'input'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const read = (folder: string) => readFileSync(path.join(jcs!, folder, name), 'utf8');
      const made = canonicalJson(JSON.parse(read('input')));
      expect(made, name).toBe(read('output'));
      const hex = path.join(jcs!, 'outhex', name.replace('.json', '.txt'));
      const wanted = readFileSync(hex, 'utf8').replace(/\s/g, '');
      expect(toHex(toUtf8(made)), name).toBe(wanted);
      expect(parseCanonical(made)).toEqual(JSON.parse(read('input')));
    }
  },
);

function accepts(text: string): boolean {
  try {
    parseCanonical(text);
    return true;
  } catch (error) {
    if (error instanceof CanonicalJsonError) return false;
    throw error;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
}

/** A second opinion: JSON whose text is what a plain writer with sorted keys would write. */
function sortedWriter(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedWriter).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .sort()
    .map(key => `${JSON.stringify(key)}:${sortedWriter(record[key])}`);
  return `{${members.join(',')}}`;
}

test.skipIf(strings === null)('no odd JSON text is repaired (skips without vectors)', () => {
  let [read, accepted] = [0, 0];
  for (const file of filesUnder(strings!).filter(name => name.endsWith('.json'))) {
    read++;
    const text = textOf(readFileSync(file));
    if (text === null || !accepts(text)) continue;
    accepted++;
    expect(path.basename(file), 'a text that must not parse').not.toMatch(/^(n_|fail_)/);
    expect(sortedWriter(JSON.parse(text)), file).toBe(text);
  }
  expect(read).toBeGreaterThan(50);
  expect(accepted).toBeGreaterThan(0);
});

test.skipIf(strings === null)('naughty strings keep their bytes (skips without vectors)', () => {
  const naughty = JSON.parse(readFileSync(path.join(strings!, 'blns.json'), 'utf8')) as string[];
  for (const text of naughty) expect(parseCanonical(canonicalJson({ text }))).toEqual({ text });
});

test('what has a form comes back from it, and has no other', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      const text = canonicalJson(value);
      expect(parseCanonical(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(parseCanonical(text))).toBe(text);
      expect(accepts(` ${text}`)).toBe(false);
    }),
  );
});

test('it is what a plain writer with sorted keys writes, whatever the order of members', () => {
  const keys = fc.oneof(fc.string(), fc.constantFrom('2', '10', 'a', 'B', '-', '__proto__', 'é'));
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, -0, 1e21, 5e-324, '\\ud800', '\u2028', '\u007f'),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, any => {
      expect(canonicalJson(any)).toBe(sortedWriter(any));
    }),
    { numRuns: 1000 },
  );
});

test('any text is answered by acceptance or by our own error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void accepts(text)));
});

class Person {
  name = 'x';
}
const circle: unknown[] = [];
circle.push(circle);

test.each([
  ['NaN', Number.NaN],
  ['infinity', [Number.NEGATIVE_INFINITY]],
  ['undefined', undefined],
  ['a member that is undefined', { a: undefined }],
  ['a hole in a list', [1, , 2]], // eslint-disable-line no-sparse-arrays
  ['a bigint', 1n],
  ['a function', { f: () => 1 }],
  ['a symbol', [Symbol('s')]],
  ['a date', new Date(0)],
  ['an instance', new Person()],
  ['bytes', new Uint8Array(2)],
  ['a lone surrogate', 'a\udc00'],
  ['a lone surrogate in a key', { '\ud800': 1 }],
  ['a circle', circle],
])('%s has no canonical form', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(CanonicalJsonError);
});

test.each([
  ['a duplicate key', '{"a":1,"a":1}'],
  ['keys out of order', '{"b":1,"a":1}'],
  ['a space', '{"a": 1}'],
  ['a fraction of nothing', '1.0'],
  ['minus zero', '-0'],
  ['an exponent', '1e2'],
  ['more digits than a number holds', '9007199254740993'],
  ['an infinite number', '1e999'],
  ['an escape that is not needed', '"\\u0061"'],
  ['an escaped lone surrogate', '"\\ud800"'],
  ['a final line break', '1\n'],
  ['nothing', ''],
  ['depth beyond the limit', '['.repeat(70) + ']'.repeat(70)],
  ['depth beyond any stack', '['.repeat(200_000) + ']'.repeat(200_000)],
])('%s is refused', (_, text) => {
  expect(accepts(text)).toBe(false);
});

test('nesting is accepted up to the limit', () => {
  expect(accepts('['.repeat(64) + ']'.repeat(64))).toBe(true);
});

test('the error does not quote what was read', () => {
  expect(() => parseCanonical('Ivan Testenko')).toThrow(/^The text is not JSON\.$/);
});
