/** Whatever is written about a record keeps the rules of its review. */
import {
  breachOf,
  reviewStepOf,
  type Review,
  type ReviewBreach,
} from '../../../shared/events/review.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import type { Noun } from '../../../shared/records/index.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { NewEvent } from '../ledger/append.ts';
import { readEvent } from '../ledger/event.ts';
import { recordById } from '../tables/record.ts';
import type { Tx } from '../vault.ts';

/**
 * Appends an entry about a record that is there. It is judged as it was written, as a verification will judge it; what
 * breaks a rule is refused, and the transaction ends with nothing.
 * @throws Refusal record/unknown, record/approved, record/changed-meanwhile, review/own, review/wrong-state
 */
export function appendTo(tx: Tx, event: NewEvent): StoredEntry {
  const before = recordById(tx.sight, event.on.id);
  if (before?.type !== event.on.type) throw new Refusal('record/unknown');
  const entry = tx.append(event);
  const step = reviewStepOf(readEvent(entry));
  const breach = step && breachOf(before.review, step);
  if (breach) throw refusalOf(breach, before.review);
  return entry;
}

function refusalOf(breach: ReviewBreach, { state }: Review): Refusal {
  switch (breach) {
    case 'locked':
      return new Refusal('record/approved', { records: 1 });
    case 'own':
      return new Refusal('review/own');
    case 'stale':
      return new Refusal('record/changed-meanwhile');
    case 'wrong-state':
      return new Refusal('review/wrong-state', { state });
  }
}

/**
 * Before several records are changed at once: tells how many of them stand in the way, and not only the first.
 * @throws Refusal record/approved
 */
export function refuseApproved(
  db: ReadableDb,
  records: readonly { readonly type: Noun; readonly id: string }[],
): void {
  const approved = records.filter(({ id }) => recordById(db, id)?.review.state === 'approved');
  if (approved.length > 0) throw new Refusal('record/approved', { records: approved.length });
}
