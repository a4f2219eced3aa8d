import { useEffect, useRef } from 'react';
import { vault } from '../vault/client.ts';

/** Between two touches, in milliseconds; when the lock is near every key counts. */
const pauses = { usual: 15_000, near: 1_000 };
export const nearMilliseconds = 60_000;

/** Whether it is time to tell the vault again that someone is here. Pure, for the test. */
export function isTouchDue(now: number, touchedAt: number, lockAt: number | null): boolean {
  const isNear = lockAt !== null && lockAt - now < nearMilliseconds * 1.5;
  return now - touchedAt >= (isNear ? pauses.near : pauses.usual);
}

/** Tells the vault that someone is here: a key, a click, a turn of the wheel. */
export function useActivity(lockAt: number | null): void {
  const touchedAt = useRef(0);
  const due = useRef(lockAt);
  useEffect(() => {
    due.current = lockAt;
  });
  useEffect(() => {
    const touch = () => {
      const now = Date.now();
      if (!isTouchDue(now, touchedAt.current, due.current)) return;
      touchedAt.current = now;
      void vault.session.touch({});
    };
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const kind of kinds)
      window.addEventListener(kind, touch, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true });
    };
  }, []);
}
