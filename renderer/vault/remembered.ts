import { useSyncExternalStore } from 'react';
import { connection } from './client.ts';

/**
 * What a screen keeps while the reader is elsewhere: filters, order, place in a list. It lives in memory only
 * and falls back to its beginning when the vault is locked or values are erased, since filters may hold names.
 */
export type Remembered<T> = Readonly<{
  read: () => T;
  write: (next: T) => void;
  subscribe: (listener: () => void) => () => void;
}>;

/** One of a module: `const listView = remembered(firstView)`. */
export function remembered<T>(initial: T): Remembered<T> {
  let value = initial;
  let isHearing = false;
  const listeners = new Set<() => void>();
  const put = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => value,
    write: next => {
      if (!isHearing) {
        isHearing = true;
        connection.onEvent(event => {
          if (['locked', 'restarted', 'erased'].includes(event.name)) put(initial);
        });
      }
      put(next);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The kept value, and the way to change it: `const [view, setView] = useRemembered(listView)`. */
export function useRemembered<T>(kept: Remembered<T>): readonly [T, (next: T) => void] {
  return [useSyncExternalStore(kept.subscribe, kept.read), kept.write];
}
