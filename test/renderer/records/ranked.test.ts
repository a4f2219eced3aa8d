import { expect, test } from 'vitest';
import { ranked } from '../../../renderer/records/ranked.ts';
import { withdrawnWith } from '../../../renderer/records/withdrawnWith.ts';

test('what is called so comes before what is only described so, and nothing is lost', () => {
  const choices = [
    {
      value: 'transfer',
      label: 'Forcible transfer',
      detail: 'not across a border: then it is deportation',
    },
    { value: 'deportation', label: 'Deportation', detail: 'across the border' },
    { value: 'return', label: 'Return' },
  ];
  expect(ranked(choices, 'depo').map(({ value }) => value)).toEqual(['deportation', 'transfer']);
  expect(ranked(choices, '')).toEqual(choices);
});

test('of withdrawn records those of one act come back together, and their neighbours stay', () => {
  const row = (seq: number, id: string, at: string, reason = 'r') => ({
    type: 'link',
    id,
    at,
    who: 'A',
    reason,
    seq,
  });
  const rows = [
    row(20, 'later', '10:05'),
    row(14, 'act', '10:00'),
    row(13, 'episode', '10:00'),
    row(12, 'link', '10:00'),
    // Restored since then: the run ends at the missing entry.
    row(10, 'other', '10:00'),
    row(9, 'earlier', '09:00'),
  ];
  expect(withdrawnWith(rows, 'episode').map(({ id }) => id)).toEqual(['link', 'episode', 'act']);
  expect(withdrawnWith(rows, 'earlier').map(({ id }) => id)).toEqual(['earlier']);
  expect(withdrawnWith(rows, 'unknown')).toEqual([]);
});
