/**
 * A sealed entry discloses one field to everybody: in which compartment, under which key, and the digest of the box in
 * which all its other disclosures lie. It is committed and signed as any field, so nobody can seal an entry afterwards.
 */
import * as z from 'zod';
import { meaningOf, systemKinds, type LedgerEvent } from './event.ts';
import { reviewDeedOf } from './review.ts';

export const sealedField = 'sealed';

export const Sealing = z.strictObject({
  compartment: z.uuidv4(),
  /** Position of the entry that made the key. */
  key: z.int().nonnegative(),
  /** SHA-256 of the box, lower-case hex. */
  box: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Sealing = z.infer<typeof Sealing>;

/** How an entry that is read without its seal is sealed; null for every other. */
export function sealingOf({ fields }: LedgerEvent): Sealing | null {
  return Sealing.safeParse(fields[sealedField]).data ?? null;
}

const talk: ReadonlySet<string> = new Set([
  systemKinds.requestMade,
  systemKinds.requestApproved,
  systemKinds.requestRefused,
  systemKinds.requestWithdrawn,
]);

/** Kinds by which people ask each other and answer. */
export function isTalk(kind: string): boolean {
  return talk.has(kind);
}

/** What may lie under a seal: the life of a record, its review, and what was asked and answered about it. */
export function maySealKind(kind: string): boolean {
  return meaningOf(kind) !== null || reviewDeedOf(kind) !== null || isTalk(kind);
}
