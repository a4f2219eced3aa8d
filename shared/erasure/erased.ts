/**
 * Values that were destroyed on legal grounds. Their disclosures are gone, the digests in the headers stay, and a
 * later `field.erased` says which, by whom, on what ground: only then may they be missing (docs/formats.md, "Erasure").
 */
import * as z from 'zod';
import { membersOf, systemKinds, type LedgerEvent } from '../events/event.ts';
import { ImpossibleEvent } from '../events/fold.ts';
import { digestPattern } from '../ledger/disclosure.ts';
import { Line, RequiredLine, When } from '../records/primitives.ts';
import { mostErasedEntries } from './limits.ts';
import { sealedErasureOf } from './sealed.ts';

/** On what an erasure rests. */
export const LegalGround = z.strictObject({
  /** The provision, as a lawyer cites it. */
  law: RequiredLine,
  /** The order or decision: what it is and whose. */
  order: Line,
  number: Line,
  date: When,
});
export type LegalGround = z.infer<typeof LegalGround>;

/** What went out of one entry. */
export const ErasedEntry = z.strictObject({
  position: z.int().nonnegative(),
  fields: z
    .array(z.strictObject({ name: z.string(), digest: z.string().regex(digestPattern) }))
    .min(1),
});
export type ErasedEntry = z.infer<typeof ErasedEntry>;

/** Members of `field.erased@1`; its subject is the record that was chosen. */
export const FieldErased = z.strictObject({
  ground: LegalGround,
  reason: z.string(),
  erased: z.array(ErasedEntry).min(1).max(mostErasedEntries),
  /** The request that a second person agreed to; null where nobody else could. */
  request: z.string().nullable(),
});
export type FieldErased = z.infer<typeof FieldErased>;

/** What the entry says, or null where it is not as the schema wants it. */
export function erasureOf(event: LedgerEvent): FieldErased | null {
  const parsed = FieldErased.safeParse(membersOf(event).members);
  return parsed.success ? parsed.data : null;
}

/** Fields that may be missing, as `position digest` and as `position name`. */
export type ErasedFields = ReadonlySet<string>;

export const nothingErased: ErasedFields = new Set();

export function isErased(erased: ErasedFields, position: number, digestOrName: string): boolean {
  return erased.size > 0 && erased.has(`${position} ${digestOrName}`);
}

/**
 * What is erased after an event; only entries before it can be.
 * @throws ImpossibleEvent when the event cannot be read or speaks of an entry that is not before it
 */
export function applyErasure(erased: ErasedFields, event: LedgerEvent): ErasedFields {
  if (event.kind === systemKinds.sealedErased) return withSealed(erased, event);
  if (event.kind !== systemKinds.fieldErased) return erased;
  const { seq } = event.stamp;
  const told = erasureOf(event);
  if (told?.erased.every(({ position }) => position < seq) !== true) {
    throw new ImpossibleEvent(seq, event.kind);
  }
  const after = new Set(erased);
  for (const { position, fields } of told.erased) {
    for (const { name, digest } of fields)
      after.add(`${position} ${digest}`).add(`${position} ${name}`);
  }
  return after;
}

/** Of sealed entries the digests alone: their names are told to nobody outside. */
function withSealed(erased: ErasedFields, event: LedgerEvent): ErasedFields {
  const { seq } = event.stamp;
  const told = sealedErasureOf(event);
  if (told?.erased.every(({ position }) => position < seq) !== true) {
    throw new ImpossibleEvent(seq, systemKinds.sealedErased);
  }
  const after = new Set(erased);
  for (const { position, digests } of told.erased) {
    for (const digest of digests) after.add(`${position} ${digest}`);
  }
  return after;
}

/**
 * What stays when a record is erased: that there was one, of what sort, and how it hangs together with others. It
 * says nothing of a person, and without it the records around it could not be read.
 */
const kept: ReadonlySet<string> = new Set([
  'kind',
  'on',
  'fields',
  'sealed',
  'number',
  'child',
  'act',
  'evidence',
  'theory',
  'element',
  'provision',
  'state',
  'target/type',
  'target/id',
  'relation',
  'nature',
  'type',
  'derivedFrom',
  'confidentiality',
  'childStatement',
  'verification',
  'change',
  'approval',
  'request',
  'preferred',
  'value/about',
  'value/script',
  'value/kind',
  'value/law',
  'value/authority',
  'value/state',
  'value/type',
  'value/relation',
  'details/form',
  'about/type',
  'about/id',
  'answers',
  'assigned/user',
  'assigned/role',
  'priority',
  'progress',
  'consent/state',
  'acquisition/protectedSource',
]);

/** The member, or part of a member, that a field of an entry belongs to: one choice for all items of a list. */
export function erasablePart(field: string): string | null {
  if (kept.has(field) || field.endsWith('#')) return null;
  return field.replace(/#\d+$/, '');
}

/** The original's description and digests go only together, and with them its bytes. */
export function isOfFile(part: string): boolean {
  return part.startsWith('file/') || part === 'sha512';
}
