import { useEffect, useRef } from 'react';
import type { VaultJob } from './JobsProvider.tsx';

/**
 * Forgets a work that has ended when the screen that showed its end is left: who comes back means another
 * one, and must not take the old outcome for the new. What still runs goes on and is found again.
 */
export function useSeenToEnd(job: Pick<VaultJob<never, unknown>, 'reset'>): void {
  const { reset } = job;
  const latest = useRef(reset);
  useEffect(() => {
    latest.current = reset;
  });
  useEffect(() => () => latest.current(), []);
}
