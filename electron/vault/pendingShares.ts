/**
 * Shares that were made and are not in force yet: they wait here while they are shown one after another. The set in
 * force stays what it is until every new share was shown and the person says that they are on paper.
 */
import { Refusal } from '../../shared/result.ts';
import type { NewRecovery } from './keys/recovery.ts';
import type { Share } from '../../shared/recovery/share.ts';

export interface PendingSet extends NewRecovery {
  readonly holders: readonly (string | null)[];
}

export interface PendingShares {
  readonly set: PendingSet | null;
  put(set: PendingSet): void;
  /** The share with this number; it counts as shown. @throws Refusal recovery/not-pending, recovery/no-such-share */
  show(set: string, number: number): { readonly share: Share; readonly holder: string | null };
  /** The set, all of whose shares were shown. @throws Refusal recovery/not-pending, recovery/not-all-shown */
  complete(set: string): PendingSet;
  /** Overwrites and forgets what waits. */
  forget(): void;
}

export function createPendingShares(): PendingShares {
  let pending: PendingSet | null = null;
  const shown = new Set<number>();

  function found(set: string): PendingSet {
    if (pending?.set !== set) throw new Refusal('recovery/not-pending');
    return pending;
  }

  function forget(): void {
    for (const { piece } of pending?.shares ?? []) piece.fill(0);
    pending = null;
    shown.clear();
  }

  return {
    get set() {
      return pending;
    },
    put(set) {
      forget();
      pending = set;
    },
    show(set, number) {
      const { shares, holders } = found(set);
      const share = shares.find(each => each.number === number);
      if (!share) throw new Refusal('recovery/no-such-share');
      shown.add(number);
      return { share, holder: holders[number - 1] ?? null };
    },
    complete(set) {
      const whole = found(set);
      const left = whole.shares.length - shown.size;
      if (left > 0) throw new Refusal('recovery/not-all-shown', { left });
      return whole;
    },
    forget,
  };
}
