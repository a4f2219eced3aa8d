import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../renderer/style/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

/** Relative luminance, WCAG 2.2 */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio, WCAG 2.2 */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const papers = ['paper', 'paper-low', 'paper-hover', 'paper-float'];
const signals = ['approved', 'review', 'fault', 'sealed'];
const onPapers = (ink: string, grounds: readonly string[]) =>
  grounds.map(ground => [ink, ground] as const);

const text = [
  ...['ink', 'ink-second', 'accent', ...signals].flatMap(ink => onPapers(ink, papers)),
  ...onPapers('ink', ['paper-press', 'accent-tint', ...signals.map(name => `${name}-tint`)]),
  ...onPapers('ink-faint', ['paper', 'paper-low', 'paper-float']),
  // A chosen row is tinted; its second line and its marks stand on the tint.
  ...['ink-second', 'accent', ...signals].map(ink => [ink, 'accent-tint'] as const),
  ...signals.map(name => [name, `${name}-tint`] as const),
  // Links in a list of problems
  ['accent', 'fault-tint'] as const,
  ...['accent-fill', 'accent-fill-hover', 'fault-fill', 'fault-fill-hover'].map(
    fill => ['on-fill', fill] as const,
  ),
];
const parts = [
  ...['rule', 'focus'].flatMap(line => onPapers(line, ['paper', 'paper-low', 'paper-float'])),
  ['focus', 'accent-tint'] as const,
  ['accent-fill', 'paper'] as const,
  ['accent-fill', 'paper-float'] as const,
  ['fault-fill', 'paper'] as const,
];

function tooWeak(pairs: readonly (readonly [string, string])[], least: number): string[] {
  return pairs.flatMap(([front, back]) =>
    (['light', 'dark'] as const).flatMap(theme => {
      const ratio = contrast(tokens.get(front)![theme]!, tokens.get(back)![theme]!);
      return ratio < least ? [`${theme}: ${front} on ${back} is ${ratio.toFixed(2)}`] : [];
    }),
  );
}

test('every text can be read on every ground it stands on (WCAG 1.4.3: 4.5 to 1)', () => {
  expect(tooWeak(text, 4.5)).toEqual([]);
});

test('edges of fields and the focus ring can be seen (WCAG 1.4.11: 3 to 1)', () => {
  expect(tooWeak(parts, 3)).toEqual([]);
});

test('every opaque colour of the tokens was read', () => {
  expect(tokens.size).toBe(css.match(/: light-dark\(#[0-9a-f]{6},/g)!.length);
  expect(tokens.size).toBeGreaterThan(25);
});
