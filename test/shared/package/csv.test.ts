import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralised, writeCsv } from '../../../shared/package/csv.ts';

/** What documentation tells a reader to do: one apostrophe goes where a formula would follow. */
function restored(cell: string): string {
  const inner = cell.slice(1);
  return cell.startsWith("'") && neutralised(inner) === cell ? inner : cell;
}

describe('formulas', () => {
  test.each([
    "=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u00a0=1', '＝1', '＋1', '－1', '＠A',
    "'=1", "''=1", '=HYPERLINK("http://localhost")', '-', '\u0000=1',
  ])('%j is made text', text => {
    const cell = neutralised(text);
    expect(cell).toBe(`'${text}`);
    expect(restored(cell)).toBe(text);
  }); // prettier-ignore

  test.each(['Зразок', "'80s", 'a=b', '1+1', '2022-09', '(-1)', '', "'"])(
    '%j stays as it is',
    text => {
      expect(neutralised(text)).toBe(text);
    },
  );

  test('nothing that begins as a formula is left, and every text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(`='+-@\t\r\n aя＝`)) }), text => {
        const cell = neutralised(text);
        expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
        expect(restored(cell)).toBe(text);
      }),
    );
  });
});

test.skipIf(spawnSync('python3', ['--version']).error)(
  'another reader finds the same cells',
  () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from('aя",;\r\n \u2028')) })
      .filter(text => text === text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), rows => {
        const text = writeCsv(['a', 'b'], rows);
        const program =
          'import csv,io,json,sys;print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"),newline="")))))';
        const read: unknown = JSON.parse(
          execFileSync('python3', ['-c', program], { input: text }).toString(),
        );
        expect(read).toEqual([['a', 'b'], ...rows.map(row => row.map(neutralised))]);
      }),
      { numRuns: 20 },
    );
  },
);
