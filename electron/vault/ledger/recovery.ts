/** How the open vault can be recovered, folded from the ledger itself. */
import {
  applyRecoveryEvent,
  noRecovery,
  type RecoveryState,
} from '../../../shared/events/recovery.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import type { ReadableDb } from '../database/driver.ts';
import { receiveKeyFrom } from '../keys/receiving.ts';
import { entryAt, positionsOfKind } from '../tables/entry.ts';
import { readEvent } from './event.ts';

/** For those who look: an entry that cannot be read changes nothing, and the vault can still be read. */
export function recoveryState(db: ReadableDb): RecoveryState {
  return folded(db).state;
}

interface Folded {
  readonly state: RecoveryState;
  /** The first entry that cannot be read; null where there is none. */
  readonly impossible: ImpossibleEvent | null;
}

function folded(db: ReadableDb): Folded {
  const positions = [
    ...positionsOfKind(db, 'recovery', systemKinds.recoveryCreated),
    ...positionsOfKind(db, 'recovery', systemKinds.recoveryDeclined),
    ...positionsOfKind(db, 'recovery', systemKinds.recoveryAcknowledged),
    ...positionsOfKind(db, 'user', systemKinds.recoveryUsed),
  ].sort((one, other) => one - other);
  let state = noRecovery;
  let impossible: ImpossibleEvent | null = null;
  for (const seq of positions) {
    const entry = entryAt(db, seq);
    try {
      if (entry) state = applyRecoveryEvent(state, readEvent(entry));
    } catch (error) {
      if (!(error instanceof ImpossibleEvent)) throw error;
      impossible ??= error;
    }
  }
  return { state, impossible };
}

/** Position of the first entry that cannot be read; null where there is none. */
export function unreadableRecovery(db: ReadableDb): number | null {
  return folded(db).impossible?.seq ?? null;
}

/**
 * What the header's recovery slot has to be; null where there is to be none. The header is never written after a
 * guess: the entry that cannot be read may have replaced the shares.
 * @throws ImpossibleEvent when an entry of these kinds cannot be read
 */
export function recoverySlotFor(
  db: ReadableDb,
): { readonly set: string; readonly receiveKey: Uint8Array } | null {
  const { state, impossible } = folded(db);
  if (impossible) throw impossible;
  const { made } = state;
  return made && { set: made.set.set, receiveKey: receiveKeyFrom(made.set.receiveKey) };
}
