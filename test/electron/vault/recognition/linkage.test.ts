import { expect, test } from 'vitest';
import {
  candidatesOf,
  figuresOf,
  readLinkage,
  registerOf,
  scored,
} from '../../../support/linkage.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const vectors = vectorsAt('linkage');

// floors a little below what docs/recognition.md reports, on the queries by which no weight was chosen
test.skipIf(vectors === null)(
  'children are recognised among 20,000, and brothers, sisters and twins are not taken for them (outside vectors)',
  () => {
    const { children, queries } = readLinkage(vectors ?? '', 'held');
    const register = registerOf(children);
    let compared = 0;
    const outcomes = queries.map(({ id, likeness, child, kinds, decoy }) => {
      const candidates = candidatesOf(register, likeness);
      compared += candidates.length;
      return { id, child, kinds, decoy, found: scored(register, likeness, candidates) };
    });
    const figures = figuresOf(outcomes);
    expect(figures.matches).toBeGreaterThan(900);
    expect(figures.blocked).toBeGreaterThanOrEqual(0.995);
    expect(figures.first).toBeGreaterThanOrEqual(0.99);
    expect(figures.precision).toBeGreaterThanOrEqual(0.985);
    expect(figures.recall).toBeGreaterThanOrEqual(0.975);
    expect(figures.recallAtPrecision99).toBeGreaterThanOrEqual(0.97);
    expect(figures.siblings).toBeLessThanOrEqual(0.01);
    expect(figures.twins).toBeLessThanOrEqual(0.04);
    // a thousandth of all pairs is looked at
    expect(compared / (queries.length * children.length)).toBeLessThanOrEqual(0.002);
  },
);
