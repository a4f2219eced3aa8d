import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/**
 * State that outlives the screen but not the vault's lock: it lies among the vault's answers, which are all
 * forgotten when the vault is locked. A filter may hold a person's name. A change is made from the state as it
 * then is: a list that is leaving must not bring back the filter it was drawn with.
 */
export function useKept<T>(name: string, initial: T): [T, (change: (before: T) => T) => void] {
  const queries = useQueryClient();
  const read = () => queries.getQueryData<T>(['child', 'kept', name]) ?? initial;
  const value = useSyncExternalStore(told => queries.getQueryCache().subscribe(told), read);
  const keep = useCallback(
    (change: (before: T) => T) => {
      const key = ['child', 'kept', name];
      queries.setQueryDefaults(key, { gcTime: Infinity });
      queries.setQueryData<T>(key, before => change(before ?? initial));
    },
    [queries, name, initial],
  );
  return [value, keep];
}
