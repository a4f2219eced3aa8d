import { expect, test } from 'vitest';
import { ended, isRunning, withChange, withStarted } from '../../../renderer/vault/jobList.ts';
import { fault, ok } from '../../../shared/result.ts';

const start = (id: number, key = 'evidence.add') => ({ id, key, title: 'x', href: '#/evidence' });

test('a new job takes the place of an ended one of its kind, never of one that runs', () => {
  const running = withStarted([], start(1));
  expect(withStarted(running, start(2)).map(job => job.id)).toEqual([1, 2]);
  const [job] = running;
  const done = withChange(running, 1, () => ended(job!, ok('there')));
  expect(withStarted(done, start(2)).map(each => each.id)).toEqual([2]);
  expect(withStarted(done, start(2, 'ledger.verify')).map(each => each.id)).toEqual([1, 2]);
});

test('a job that was stopped keeps what was done till then, and is no failure', () => {
  const [job] = withChange(withStarted([], start(1)), 1, () => ({ state: 'stopping' }));
  expect(isRunning(job!)).toBe(true);
  expect(ended(job!, ok({ added: 3 }))).toEqual({ state: 'stopped', result: { added: 3 } });
  expect(ended(job!, fault('job/cancelled'))).toEqual({ state: 'stopped' });
  const [other] = withStarted([], start(2));
  expect(ended(other!, fault('job/cancelled'))).toEqual({ state: 'stopped' });
  expect(ended(other!, fault('disk/full'))).toMatchObject({ state: 'failed' });
});
