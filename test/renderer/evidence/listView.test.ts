import { expect, test } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import {
  firstView,
  isNarrowed,
  ordered,
  placeKey,
  questionOf,
  widened,
} from '../../../renderer/screens/evidence/listView.ts';

test('whatever the list is set to, the vault accepts the question', () => {
  const view = { ...firstView, text: `  ${'ї'.repeat(600)} `, type: 'photo', unlinked: true };
  expect(contract.evidence.list.input.safeParse(questionOf(view, null)).success).toBe(true);
});

test('withdrawn items are seen when asked for and never among the others', () => {
  expect(questionOf(firstView, null).status).toBe('active');
  expect(questionOf({ ...firstView, withdrawn: true }, null).status).toBe('withdrawn');
});

test('any filter makes an empty list mean "nothing fits", and clearing takes back all but the order', () => {
  expect(isNarrowed({ ...firstView, text: '  ' })).toBe(false);
  const changes = [
    { text: 'наказ' },
    { type: 'photo' },
    { confidentiality: 'sealed' },
    { unlinked: true },
    { withdrawn: true },
  ];
  for (const change of changes) {
    const view = { ...firstView, ...change, order: 'size' as const };
    expect(isNarrowed(view)).toBe(true);
    expect(widened(view)).toEqual({ ...firstView, order: 'size' });
  }
});

test('choosing the same order again turns it round; titles begin with A, the rest with the largest', () => {
  const byTitle = ordered(firstView, 'title');
  expect([byTitle.order, byTitle.descending]).toEqual(['title', false]);
  expect(ordered(byTitle, 'title').descending).toBe(true);
  expect(ordered(byTitle, 'size').descending).toBe(true);
});

test('a place in one list is not taken for a place in another', () => {
  expect(placeKey(firstView)).not.toBe(placeKey({ ...firstView, unlinked: true }));
  expect(placeKey(firstView)).toBe(placeKey({ ...firstView, text: ' ' }));
});
