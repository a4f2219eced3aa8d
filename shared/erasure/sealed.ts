/**
 * Values that were destroyed in a sealed compartment. Everybody learns of which entries, which of the digests that
 * their headers carry are without a disclosure now, and the digest of the box that lies there instead of the first one.
 * What the values were, on what ground and why they went lies under the compartment's key (docs/formats.md, "Erasure").
 */
import * as z from 'zod';
import type { CompartmentBook } from '../events/compartments.ts';
import { membersOf, Subject, systemKinds, type LedgerEvent } from '../events/event.ts';
import { digestPattern } from '../ledger/disclosure.ts';
import { mostErasedEntries } from './limits.ts';

/** What went out of one sealed entry, as everybody may know it. */
const Gone = z.strictObject({
  position: z.int().nonnegative(),
  digests: z.array(z.string().regex(digestPattern)).min(1),
});
const SealedErasedEntry = Gone.extend({
  /** SHA-256 of the box that holds what is left, lower-case hex. */
  box: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Text under a key of the compartment; `key` is the position of the entry that made it. */
export const SealedWords = z.strictObject({ key: z.int().nonnegative(), box: z.string() });
export type SealedWords = z.infer<typeof SealedWords>;

/** Members of `sealed.erased@1`; its subject is the compartment. */
const SealedErased = z.strictObject({
  words: SealedWords,
  erased: z.array(SealedErasedEntry).min(1).max(mostErasedEntries),
  request: z.string().nullable(),
});
export type SealedErased = z.infer<typeof SealedErased>;

/** What a request for such an erasure asks for; the boxes are made when it is carried out. */
export const SealedErasureFacts = z.strictObject({
  subject: Subject,
  words: SealedWords,
  erased: z.array(Gone).min(1).max(mostErasedEntries),
});
export type SealedErasureFacts = z.infer<typeof SealedErasureFacts>;

/** What the entry says, or null for every other entry and for one that is not as the schema wants it. */
export function sealedErasureOf(event: LedgerEvent): SealedErased | null {
  if (event.kind !== systemKinds.sealedErased) return null;
  return SealedErased.safeParse(membersOf(event).members).data ?? null;
}

/** Digests of the boxes that lie where a first one was replaced, by the position of their entry. */
export type ReplacedBoxes = ReadonlyMap<number, string>;

export const noReplacedBoxes: ReplacedBoxes = new Map();

/** The boxes after an event; what cannot be read replaces none. */
export function applyReplacement(boxes: ReplacedBoxes, event: LedgerEvent): ReplacedBoxes {
  const told = sealedErasureOf(event);
  if (told === null) return boxes;
  return new Map([...boxes, ...told.erased.map(({ position, box }) => [position, box] as const)]);
}

/**
 * Whether an erasure was the affair of its compartment: its signer belongs to it, and every entry that it names is
 * sealed there.
 * @param compartmentAt the compartment that the entry at a position is sealed in; null for an open entry
 */
export function isByMember(
  event: LedgerEvent,
  book: CompartmentBook,
  compartmentAt: (position: number) => string | null,
): boolean {
  const told = sealedErasureOf(event);
  const compartment = book.get(event.on?.id ?? '');
  if (told === null || !compartment?.members.has(event.stamp.by)) return false;
  return told.erased.every(({ position }) => compartmentAt(position) === compartment.id);
}
