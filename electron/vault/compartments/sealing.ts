/** Which entries are sealed, and under which key: whatever is about a sealed record lies in its compartment too. */
import * as z from 'zod';
import { systemKinds } from '../../../shared/events/event.ts';
import { isTalk, maySealKind } from '../../../shared/events/sealing.ts';
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
  if (!maySealKind(event.kind)) {
    refuseToTell(event, sealed);
    return null;
  }
  const compartment = asked?.compartment ?? hangsIn(event, sealed);
  // what leaves the vault is asked for openly, as it leaves openly
  if (compartment === null && isTalk(event.kind)) return null;
  const foreign = sealed
    .namedIn([event.on.id, event.members])
    .some(id => sealed.compartmentOf(id) !== compartment);
  if (foreign) throw new Refusal('compartment/would-tell');
  return compartment === null ? null : sealInto(compartment, asked?.object ?? null, sealed, user);
}

/**
 * The compartment that something about these records lies in: the one asked for, else the first that one of them lies
 * in; null where all are open to everybody.
 */
export function compartmentFor(
  asked: string | null,
  records: readonly string[],
  sealed: SealedRecords,
): string | null {
  const among = records.map(id => sealed.compartmentOf(id));
  return asked ?? among.find(compartment => compartment !== null) ?? null;
}

/** What else is said of a sealed record would be said openly. That an original left the vault has to be. */
function refuseToTell({ kind, on }: NewEvent, sealed: SealedRecords): void {
  if (kind === systemKinds.evidenceCopied || sealed.compartmentOf(on.id) === null) return;
  throw new Refusal('compartment/would-tell');
}

const Target = z.object({ id: z.string() });

/** A sealed record's own life, and whatever is about it. */
function hangsIn({ on, members }: NewEvent, sealed: SealedRecords): string | null {
  for (const id of [on.id, ...hooksOf(on.type, members)]) {
    const compartment = typeof id === 'string' ? sealed.compartmentOf(id) : null;
    if (compartment !== null) return compartment;
  }
  return null;
}

/**
 * The records that a new one is about. An episode lies where its act does and not where its child does: a sealed
 * episode of an open act would show by what becomes of the act.
 */
function hooksOf(type: string, members: NewEvent['members']): unknown[] {
  switch (type) {
    case 'assertion':
      return [members['child']];
    case 'episode':
      return [members['act']];
    case 'link':
      return [members['evidence'], Target.safeParse(members['target']).data?.id];
    case 'task':
    case 'comment':
      return [Target.safeParse(members['about']).data?.id];
    case 'bearing':
      return [members['theory'], Target.safeParse(members['target']).data?.id, members['child']];
    default:
      return [];
  }
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
