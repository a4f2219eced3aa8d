import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breachOf,
  newReview,
  reviewAfter,
  reviewDeeds,
  reviewStepOf,
  type ReviewStep,
} from '../../../shared/events/review.ts';

const people = ['a', 'b', 'c'];
const begun = { seq: 0, at: '2026-01-01T00:00:00.000Z', by: 'a' };

/** Deeds by anybody; what they name is mostly right, and sometimes another position. */
const deeds = fc.array(
  fc.record({
    deed: fc.constantFrom(...reviewDeeds),
    by: fc.constantFrom(...people),
    isRight: fc.boolean(),
  }),
  { maxLength: 40 },
);

test('approved is only what somebody approved who wrote none of it, and nobody changed since', () => {
  fc.assert(
    fc.property(deeds, all => {
      let review = newReview(begun);
      /** Who changed it since the last approval that counted. */
      let writers = new Set(['a']);
      let isUntouched = false;
      all.forEach(({ deed, by, isRight }, index) => {
        const right = deed === 'reopened' ? review.approval?.stamp.seq : review.change.seq;
        const stamp = { ...begun, seq: index + 1, by };
        const of = isRight ? (right ?? null) : index + 100;
        const step: ReviewStep = { deed, stamp, of, reason: null };
        const before = review.state;
        const breach = breachOf(review, step);
        review = reviewAfter(review, step);
        if (deed === 'changed') {
          expect(breach).toBe(before === 'approved' ? 'locked' : null);
          expect(review.state).toBe('working');
          writers = isUntouched ? new Set([by]) : writers.add(by);
          isUntouched = false;
        } else if (review.state === 'approved' && before !== 'approved') {
          expect([breach, writers.has(by), before]).toEqual([null, false, 'submitted']);
          isUntouched = true;
        }
        if (review.state === 'approved') expect(isUntouched).toBe(true);
        expect(new Set(review.authors)).toEqual(writers);
      });
    }),
  );
});

test('what the vault keeps beside a record is no change of it, alone; with anything else it is', () => {
  const revised = (names: string[]) =>
    reviewStepOf({
      stamp: begun,
      kind: 'evidence.revised@1',
      on: { type: 'evidence', id: 'e' },
      fields: Object.fromEntries(names.map(name => [name, 'x'])),
      names,
    });
  expect(revised(['sha512', 'reason'])).toBeNull();
  expect(revised(['preferred', 'reason'])).toBeNull();
  expect(revised(['title', 'reason'])?.deed).toBe('changed');
  expect(revised(['title', 'sha512', 'reason'])?.deed).toBe('changed');
  // withheld or erased, a field still is a change
  const withheld = { stamp: begun, kind: 'evidence.revised@1', on: { type: 'evidence', id: 'e' } };
  expect(reviewStepOf({ ...withheld, fields: {}, names: ['title'] })?.deed).toBe('changed');
});
