/** Which entries are sealed, and under which key: whatever is about a sealed record lies in its compartment too. */
import { meaningOf, systemKinds } from '../../../shared/events/event.ts';
import { currentKey, isStale } from '../../../shared/events/compartments.ts';
import { Refusal } from '../../../shared/result.ts';
import type { NewEvent, Seal } from '../ledger/append.ts';
import type { StoredObject } from '../objects/work.ts';
import type { SealedRecords } from './sight.ts';

/** Where what begins is to be sealed. */
export interface SealWish {
  readonly compartment: string;
  readonly object: StoredObject | null;
}

/**
 * The seal of an event; null for one that is open to everybody.
 * @throws Refusal compartment/not-a-member; compartment/would-tell where an open record, or one of another compartment,
 *   would name a sealed one
 */
export function sealOf(
  event: NewEvent,
  asked: SealWish | null,
  sealed: SealedRecords,
  user: string,
): Seal | null {
  if (meaningOf(event.kind) === null) {
    refuseToTell(event, sealed);
    return null;
  }
  const compartment = asked?.compartment ?? hangsIn(event, sealed);
  const foreign = sealed
    .namedIn([event.on.id, event.members])
    .some(id => sealed.compartmentOf(id) !== compartment);
  if (foreign) throw new Refusal('compartment/would-tell');
  return compartment === null ? null : sealInto(compartment, asked?.object ?? null, sealed, user);
}

/**
 * What else is said of a sealed record would be said openly (a review, with its reason). That an original left the
 * vault has to be.
 */
function refuseToTell({ kind, on }: NewEvent, sealed: SealedRecords): void {
  if (kind === systemKinds.evidenceCopied || sealed.compartmentOf(on.id) === null) return;
  throw new Refusal('compartment/would-tell');
}

/** A sealed record's own life, and citations of it. */
function hangsIn({ on, members }: NewEvent, sealed: SealedRecords): string | null {
  const evidence = on.type === 'link' ? members['evidence'] : null;
  return (
    sealed.compartmentOf(on.id) ??
    (typeof evidence === 'string' ? sealed.compartmentOf(evidence) : null)
  );
}

/**
 * The seal under the key in force.
 * @throws Refusal compartment/not-a-member, compartment/key-is-old
 */
export function sealInto(
  id: string,
  object: StoredObject | null,
  { book, keys }: SealedRecords,
  user: string,
): Seal {
  const compartment = book.get(id);
  if (!compartment?.members.has(user)) throw new Refusal('compartment/not-a-member');
  const { from } = currentKey(compartment);
  const key = keys.get(from);
  if (!key || isStale(compartment)) throw new Refusal('compartment/key-is-old');
  return { compartment: id, from, key, object };
}
