/**
 * Who belongs to which sealed compartment, and under which keys it is written: the fold of the entries that make
 * compartments, let members in and out and renew keys. Whoever is barred from the vault belongs to none any more.
 */
import * as z from 'zod';
import { membersOf, systemKinds, type LedgerEvent } from './event.ts';
import { ImpossibleEvent } from './fold.ts';
import type { Sealing } from './sealing.ts';

/** A key of a compartment, sealed to each of those who were to have it. */
export interface CompartmentKey {
  /** Position of the entry that made it: by this it is called. */
  readonly from: number;
  /** Tells the right key from a wrong one: SHA-256 over a label and the key, hex. */
  readonly check: string;
  /** age files in base64url, by user. */
  readonly boxes: ReadonlyMap<string, string>;
}

export interface Compartment {
  readonly id: string;
  /** 1, 2, 3 … in the order of making: what those outside call it. */
  readonly number: number;
  /** Its name under its first key, base64url. */
  readonly name: string;
  readonly made: LedgerEvent['stamp'];
  readonly members: ReadonlySet<string>;
  /** Oldest first, never empty; new entries are sealed under the last. */
  readonly keys: readonly [CompartmentKey, ...CompartmentKey[]];
}

export type CompartmentBook = ReadonlyMap<string, Compartment>;

export const noCompartments: CompartmentBook = new Map();

const Key = z.object({
  check: z.string().regex(/^[0-9a-f]{64}$/),
  boxes: z.array(z.strictObject({ user: z.string(), box: z.string() })).min(1),
});
const Created = z.object({ number: z.int().positive(), name: z.string(), key: Key });
const Added = z.object({
  user: z.string(),
  boxes: z.array(z.strictObject({ key: z.int(), box: z.string() })).min(1),
});
const Removed = z.object({ user: z.string(), key: Key });
const Rekeyed = z.object({ key: Key });

const barring: ReadonlySet<string> = new Set([systemKinds.userSuspended, systemKinds.userRemoved]);

/** Kinds that change the book, those that bar a user from the vault among them. */
export const compartmentKinds: ReadonlySet<string> = new Set([
  systemKinds.compartmentCreated,
  systemKinds.compartmentMemberAdded,
  systemKinds.compartmentMemberRemoved,
  systemKinds.compartmentRekeyed,
  ...barring,
]);

/**
 * The book after an event. Events of other kinds leave it as it is.
 * @throws ImpossibleEvent when the event cannot follow what is in the book, when its signer is no member, or when it
 *   cannot be read
 */
export function applyCompartmentEvent(book: CompartmentBook, event: LedgerEvent): CompartmentBook {
  const { kind, on } = event;
  if (kind === null || !compartmentKinds.has(kind)) return book;
  if (barring.has(kind)) return withoutUser(book, on?.id ?? '');
  if (on?.type !== 'compartment') throw impossible(event);
  if (kind === systemKinds.compartmentCreated) return withCreated(book, event, on.id);
  const before = book.get(on.id);
  if (!before?.members.has(event.stamp.by)) throw impossible(event);
  return new Map(book).set(on.id, changed(before, event));
}

function withoutUser(book: CompartmentBook, user: string): CompartmentBook {
  return new Map(
    [...book].map(([id, each]) => [id, { ...each, members: without(each.members, user) }]),
  );
}

function withCreated(book: CompartmentBook, event: LedgerEvent, id: string): CompartmentBook {
  const created = Created.safeParse(membersOf(event).members);
  if (!created.success || book.has(id) || created.data.number !== book.size + 1) {
    throw impossible(event);
  }
  const { number, name } = created.data;
  const key = keyOf(event, created.data.key);
  const members = new Set(key.boxes.keys());
  if (!members.has(event.stamp.by)) throw impossible(event);
  return new Map(book).set(id, { id, number, name, made: event.stamp, members, keys: [key] });
}

function changed(before: Compartment, event: LedgerEvent): Compartment {
  const { members } = membersOf(event);
  switch (event.kind) {
    case systemKinds.compartmentMemberAdded: {
      const added = Added.safeParse(members);
      if (!added.success || before.members.has(added.data.user)) throw impossible(event);
      const { user, boxes } = added.data;
      const [first, ...later] = before.keys;
      const given = (key: CompartmentKey): CompartmentKey => {
        const box = boxes.find(each => each.key === key.from)?.box;
        return box === undefined ? key : { ...key, boxes: new Map(key.boxes).set(user, box) };
      };
      const keys: Compartment['keys'] = [given(first), ...later.map(given)];
      return { ...before, members: new Set([...before.members, user]), keys };
    }
    case systemKinds.compartmentMemberRemoved: {
      const removed = Removed.safeParse(members);
      if (!removed.success || !before.members.has(removed.data.user)) throw impossible(event);
      const left = without(before.members, removed.data.user);
      return withKey({ ...before, members: left }, event, removed.data.key);
    }
    default: {
      const rekeyed = Rekeyed.safeParse(members);
      if (!rekeyed.success) throw impossible(event);
      return withKey(before, event, rekeyed.data.key);
    }
  }
}

/** A new key is for the members, for all of them and for nobody else. */
function withKey(before: Compartment, event: LedgerEvent, told: z.infer<typeof Key>): Compartment {
  const key = keyOf(event, told);
  const isForMembers =
    key.boxes.size === before.members.size &&
    [...key.boxes.keys()].every(user => before.members.has(user));
  if (!isForMembers) throw impossible(event);
  return { ...before, keys: [...before.keys, key] };
}

function keyOf({ stamp }: LedgerEvent, { check, boxes }: z.infer<typeof Key>): CompartmentKey {
  return { from: stamp.seq, check, boxes: new Map(boxes.map(({ user, box }) => [user, box])) };
}

function without(members: ReadonlySet<string>, user: string): ReadonlySet<string> {
  return new Set([...members].filter(each => each !== user));
}

function impossible(event: LedgerEvent): ImpossibleEvent {
  return new ImpossibleEvent(event.stamp.seq, event.kind ?? 'unknown kind');
}

/** The key that new entries are sealed under. */
export function currentKey({ keys }: Compartment): CompartmentKey {
  return keys.at(-1) ?? keys[0];
}

/** Somebody has the current key who does not belong any more: nothing is written until there is a new one. */
export function isStale(compartment: Compartment): boolean {
  return [...currentKey(compartment).boxes.keys()].some(user => !compartment.members.has(user));
}

/** Whether somebody could seal an entry so just now: a member, under the key in force. */
export function maySeal(
  book: CompartmentBook,
  user: string,
  { compartment, key }: Sealing,
): boolean {
  const found = book.get(compartment);
  return !!found?.members.has(user) && currentKey(found).from === key && !isStale(found);
}
