import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SessionState, Settings } from '../../shared/contract/session.ts';
import type { VaultEvent } from '../../shared/contract/wire.ts';
import { connection, vault } from './client.ts';
import { shell } from './shell.ts';
import { queryKey, useVaultQuery, type VaultQuery } from './queries.ts';
import { staleAfter } from './stale.ts';

export type OpenSession = Extract<SessionState, { state: 'open' }>;

const stateKey = queryKey(vault.session.state, {});
/** Answers that live on when the vault is locked: they tell nothing of what is in it. */
const beforeUnlock = new Set(['settings', 'diagnostics']);

/** Locked or open, by whom, and how the ledger stands. */
export function useSessionState(): VaultQuery<SessionState> {
  return useVaultQuery(vault.session.state, {});
}

/** The open session. Only for what stands behind the lock gate. */
export function useSession(): OpenSession {
  const { data } = useSessionState();
  if (data?.state !== 'open')
    throw new Error('a screen of the open vault stands before the lock gate');
  return data;
}

/** Language, theme and the rest; null until first read. */
export function useSettings(): Settings | null {
  return useVaultQuery(vault.settings.read, {}).data;
}

/** Puts an answer of `session.create`, `open` or `openDemo` in place, so that the gate opens at once. */
export function enterSession(queries: QueryClient, state: SessionState): void {
  queries.setQueryData(stateKey, state);
}

/** Puts the answer of `settings.write` in place. */
export function takeSettings(queries: QueryClient, settings: Settings): void {
  queries.setQueryData(queryKey(vault.settings.read, {}), settings);
}

/** Forgets every answer that came out of the vault. */
export function forgetVault(queries: QueryClient): void {
  queries.setQueryData(stateKey, { state: 'locked' } satisfies SessionState);
  forgetAnswers(queries);
}

/** Forgets what was read; whoever shows it still asks anew. The session goes on. */
function forgetAnswers(queries: QueryClient): void {
  queries.removeQueries({
    predicate: ({ queryKey: [noun, verb] }) =>
      !beforeUnlock.has(String(noun)) && !(noun === 'session' && verb === 'state'),
  });
}

/** Keeps the answers on screen true to what the vault tells. One component of the window uses it. */
export function useVaultEvents(queries: QueryClient): void {
  useEffect(() => connection.onEvent(event => applyEvent(queries, event)), [queries]);
}

function applyEvent(queries: QueryClient, event: VaultEvent): void {
  switch (event.name) {
    case 'locked':
    case 'restarted':
      forgetVault(queries);
      return;
    case 'erased':
      forgetAnswers(queries);
      // what was copied may be what was erased
      void shell.forgetCopied();
      return;
    case 'lockDue':
      queries.setQueryData<SessionState>(stateKey, before =>
        before?.state === 'open' ? { ...before, lockAt: event.at } : before,
      );
      return;
    case 'changed': {
      const stale = staleAfter(event.nouns);
      void queries.invalidateQueries({
        // the bytes of an object never change
        predicate: ({ queryKey: [noun, verb] }) =>
          (stale?.has(String(noun)) ?? true) && !(noun === 'evidence' && verb === 'read'),
      });
    }
  }
}
