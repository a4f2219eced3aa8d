import { expect, test } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import { nounNames } from '../../../shared/records/index.ts';
import { staleAfter } from '../../../renderer/vault/stale.ts';

test('a change of any record makes every view of records and the ledger stale, and leaves drafts alone', () => {
  for (const noun of nounNames) {
    const stale = staleAfter([noun]);
    for (const shown of ['child', 'episode', 'evidence', 'ledger', 'search', 'session'])
      expect(stale?.has(shown), `${noun} → ${shown}`).toBe(true);
    expect(stale?.has('draft')).toBe(false);
    expect(stale?.has('settings')).toBe(false);
  }
});

test('a noun of the contract is known; one that is not makes everything stale', () => {
  const withoutState = new Set(['search', 'diagnostics']);
  const nouns = Object.keys(contract).filter(noun => !withoutState.has(noun));
  expect(nouns.filter(noun => staleAfter([noun]) === null)).toEqual([]);
  expect(staleAfter(['weather'])).toBeNull();
});
