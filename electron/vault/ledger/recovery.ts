/** How the open vault can be recovered, folded from the ledger itself. */
import {
  applyRecoveryEvent,
  noRecovery,
  type RecoveryState,
} from '../../../shared/events/recovery.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import type { ReadableDb } from '../database/driver.ts';
import { receiveKeyFrom } from '../keys/receiving.ts';
import { entryAt, positionsOfKind } from '../tables/entry.ts';
import { readEvent } from './event.ts';

/** @throws ImpossibleEvent when an entry of these kinds cannot be read */
export function recoveryState(db: ReadableDb): RecoveryState {
  const positions = [
    ...positionsOfKind(db, 'recovery', systemKinds.recoveryCreated),
    ...positionsOfKind(db, 'recovery', systemKinds.recoveryDeclined),
    ...positionsOfKind(db, 'recovery', systemKinds.recoveryAcknowledged),
    ...positionsOfKind(db, 'user', systemKinds.recoveryUsed),
  ].sort((one, other) => one - other);
  let state = noRecovery;
  for (const seq of positions) {
    const entry = entryAt(db, seq);
    if (entry) state = applyRecoveryEvent(state, readEvent(entry));
  }
  return state;
}

/** What the header's recovery slot has to be; null where there is to be none. */
export function recoverySlotFor(
  db: ReadableDb,
): { readonly set: string; readonly receiveKey: Uint8Array } | null {
  const { made } = recoveryState(db);
  return made && { set: made.set.set, receiveKey: receiveKeyFrom(made.set.receiveKey) };
}
