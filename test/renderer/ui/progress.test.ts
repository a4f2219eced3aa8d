import { expect, test } from 'vitest';
import { timeLeft, withSample, type ProgressSample } from '../../../renderer/ui/progress.ts';

const watched = (...samples: ProgressSample[]) =>
  samples.reduce<readonly ProgressSample[]>(withSample, []);

test('the time left follows from the speed of the last seconds', () => {
  const samples = watched({ done: 0, at: 0 }, { done: 100, at: 4_000 });
  expect(timeLeft(samples, 200)).toBe(4_000);
});

test('an old speed is forgotten', () => {
  const samples = watched(
    { done: 0, at: 0 },
    { done: 1_000, at: 1_000 },
    { done: 1_100, at: 30_000 },
    { done: 1_200, at: 40_000 },
  );
  expect(timeLeft(samples, 1_300)).toBe(10_000);
});

test('what cannot be told honestly is not told', () => {
  expect(timeLeft([], 100)).toBeNull();
  expect(timeLeft(watched({ done: 0, at: 0 }, { done: 9, at: 500 }), 100)).toBeNull();
  expect(timeLeft(watched({ done: 5, at: 0 }, { done: 5, at: 5_000 }), 100)).toBeNull();
  expect(timeLeft(watched({ done: 0, at: 0 }, { done: 9, at: 5_000 }), null)).toBeNull();
});

test('a count that falls back begins anew', () => {
  const samples = watched({ done: 0, at: 0 }, { done: 90, at: 5_000 }, { done: 0, at: 6_000 });
  expect(samples).toEqual([{ done: 0, at: 6_000 }]);
});
