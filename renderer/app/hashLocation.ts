import { useCallback, useSyncExternalStore } from 'react';

/** An address of ours in its two parts: `#/search?q=abc` → `/search` and `q=abc`. */
export function partsOf(hash: string): Readonly<{ path: string; query: string }> {
  const bare = hash.replace(/^#/, '');
  const mark = bare.indexOf('?');
  const path = mark < 0 ? bare : bare.slice(0, mark);
  return {
    path: path.startsWith('/') ? path : `/${path}`,
    query: mark < 0 ? '' : bare.slice(mark + 1),
  };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/**
 * wouter's place for the location: all of the address stands behind the `#`, the query too, so that
 * what was searched for never reaches the protocol handler or a log.
 */
export function useHashLocation(): [
  string,
  (to: string, options?: { readonly replace?: boolean }) => void,
] {
  const path = useSyncExternalStore(subscribe, () => partsOf(window.location.hash).path);
  const go = useCallback((to: string, options: { readonly replace?: boolean } = {}) => {
    const hash = to.startsWith('#') ? to : `#${to}`;
    if (options.replace === true) window.location.replace(hash);
    else window.location.hash = hash;
  }, []);
  return [path, go];
}

export function useHashQuery(): string {
  return useSyncExternalStore(subscribe, () => partsOf(window.location.hash).query);
}
