import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * State that outlives the screen but not the vault's lock: it lies among the vault's answers, which are all
 * forgotten when the vault is locked. A filter may hold a person's name.
 */
export function useKept<T>(name: string, initial: T): [T, (next: T) => void] {
  const queries = useQueryClient();
  const key = ['child', 'kept', name];
  const [value, setValue] = useState<T>(() => queries.getQueryData<T>(key) ?? initial);
  const keep = (next: T) => {
    queries.setQueryDefaults(key, { gcTime: Infinity });
    queries.setQueryData<T>(key, next);
    setValue(next);
  };
  return [value, keep];
}
