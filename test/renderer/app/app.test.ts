import { expect, test } from 'vitest';
import { addresses, addressOfHit } from '../../../renderer/addresses.ts';
import { lineAround } from '../../../renderer/app/excerpt.ts';
import { partsOf } from '../../../renderer/app/hashLocation.ts';
import { isTouchDue } from '../../../renderer/app/useActivity.ts';

test('an address is path and query, all behind the hash', () => {
  expect(partsOf('')).toEqual({ path: '/', query: '' });
  expect(partsOf('#/ledger/12')).toEqual({ path: '/ledger/12', query: '' });
  const typed = 'Київ & Kyiv? #1';
  const { path, query } = partsOf(addresses.search(typed));
  expect(path).toBe('/search');
  expect(new URLSearchParams(query).get('q')).toBe(typed);
});

test('what was found is opened where it stands, a statement among those of its child', () => {
  const id = 'a';
  expect(addressOfHit({ type: 'child', id, child: null })).toBe('#/children/a');
  expect(addressOfHit({ type: 'episode', id, child: 'b' })).toBe('#/children/b/episodes/a');
  expect(addressOfHit({ type: 'assertion', id, child: 'b' })).toBe('#/children/b/identity');
  expect(addressOfHit({ type: 'evidence', id, child: null })).toBe('#/evidence/a');
});

test('the vault hears of activity now and then, and of every second near the lock', () => {
  const minute = 60_000;
  expect(isTouchDue(100_000, 99_000, 100_000 + 10 * minute)).toBe(false);
  expect(isTouchDue(100_000, 80_000, 100_000 + 10 * minute)).toBe(true);
  expect(isTouchDue(100_000, 99_000, 100_000 + minute)).toBe(true);
  expect(isTouchDue(100_000, 99_500, 100_000 + minute)).toBe(false);
  expect(isTouchDue(100_000, 0, null)).toBe(true);
});

test('the line around a match holds the match', () => {
  const text = `${'а'.repeat(300)}Київ${'б'.repeat(300)}`;
  const line = lineAround(text, [[300, 304]]);
  expect(line).toContain('Київ');
  expect(line.length).toBeLessThan(100);
  expect(line.startsWith('…') && line.endsWith('…')).toBe(true);
  expect(lineAround('Київ', [[0, 4]])).toBe('Київ');
  expect(lineAround(`${'а'.repeat(300)}Київ`, [[300, 304]]).endsWith('Київ')).toBe(true);
});
