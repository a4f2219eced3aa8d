/**
 * The review of a record: in work, under review, approved. One set of lines says what an entry does to it and what
 * would break its rules; the vault asks them before it writes, a verification asks them of every entry
 * (docs/decisions/0020).
 */
import * as z from 'zod';
import { meaningOf, membersOf, Stamp, systemKinds, type LedgerEvent } from './event.ts';

export const reviewStates = ['working', 'submitted', 'approved'] as const;
export const ReviewState = z.enum(reviewStates);
export type ReviewState = z.infer<typeof ReviewState>;

/** What brings a record from one state to another. */
export const reviewDeeds = ['submitted', 'approved', 'returned', 'reopened', 'changed'] as const;
export type ReviewDeed = (typeof reviewDeeds)[number];

/** Where the review of a record stands. */
export const Review = z.strictObject({
  state: ReviewState,
  /** The last change of what the record says. */
  change: Stamp,
  /** Whoever made the changes since the last approved version, or those of that version: none of them may approve. */
  authors: z.array(z.string()),
  /** By what it came into this state; null where it is as it was recorded. */
  last: z
    .strictObject({ deed: z.enum(reviewDeeds), stamp: Stamp, reason: z.string().nullable() })
    .nullable(),
  /** The last approval. It holds only while the state is `approved`. */
  approval: z.strictObject({ stamp: Stamp, reason: z.string().nullable() }).nullable(),
});
export type Review = z.infer<typeof Review>;

/** What one entry says about the review of one record. */
export interface ReviewStep {
  readonly deed: ReviewDeed | 'begun';
  readonly stamp: Stamp;
  /** The position it names: of the change it speaks of, or of the approval that it lifts; null where it names none. */
  readonly of: number | null;
  readonly reason: string | null;
}

/** What a person says of a record; a change is told by its own kind. */
export type SaidDeed = Exclude<ReviewDeed, 'changed'>;

const deeds: Readonly<Record<string, SaidDeed>> = {
  [systemKinds.recordSubmitted]: 'submitted',
  [systemKinds.recordApproved]: 'approved',
  [systemKinds.recordReturned]: 'returned',
  [systemKinds.recordReopened]: 'reopened',
};

/** The deed of an entry that is about the review alone; null for all other kinds. */
export function reviewDeedOf(kind: string): SaidDeed | null {
  return Object.hasOwn(deeds, kind) ? (deeds[kind] ?? null) : null;
}

/** What the vault keeps beside what people say: which statement or record it shows first, a digest it counted later. */
const kept = new Set(['preferred', 'leading', 'sha512', 'reason']);

/** Null for an entry that neither changes what a record says nor speaks of its review. */
export function reviewStepOf(event: LedgerEvent): ReviewStep | null {
  const { kind, stamp, fields, names } = event;
  if (kind === null) return null;
  const deed = reviewDeedOf(kind);
  if (deed !== null) {
    const { members } = membersOf(event);
    const of = members[deed === 'reopened' ? 'approval' : 'change'];
    const { reason } = members;
    return {
      deed,
      stamp,
      of: typeof of === 'number' ? of : null,
      reason: typeof reason === 'string' ? reason : null,
    };
  }
  const meaning = meaningOf(kind);
  if (meaning === null) return null;
  const isKept =
    meaning.change === 'revised' && (names ?? Object.keys(fields)).every(name => kept.has(name));
  if (isKept) return null;
  return {
    deed: meaning.change === 'begun' ? 'begun' : 'changed',
    stamp,
    of: null,
    reason: null,
  };
}

export function newReview(begun: Stamp): Review {
  return { state: 'working', change: begun, authors: [begun.by], last: null, approval: null };
}

/** `locked`: an approved record was changed. `own`: an author approves. `stale`: of another change than the last. */
export type ReviewBreach = 'locked' | 'own' | 'stale' | 'wrong-state';

/** The rule that a step would break; null where it breaks none. */
export function breachOf(review: Review, { deed, stamp, of }: ReviewStep): ReviewBreach | null {
  const { state, change, authors, approval } = review;
  switch (deed) {
    case 'begun':
      return null;
    case 'changed':
      return state === 'approved' ? 'locked' : null;
    case 'submitted':
      return state === 'working' ? staleIf(of !== change.seq) : 'wrong-state';
    case 'returned':
      return state === 'submitted' ? staleIf(of !== change.seq) : 'wrong-state';
    case 'approved':
      if (state !== 'submitted') return 'wrong-state';
      return authors.includes(stamp.by) ? 'own' : staleIf(of !== change.seq);
    case 'reopened':
      return state === 'approved' ? staleIf(of !== approval?.stamp.seq) : 'wrong-state';
  }
}

function staleIf(isStale: boolean): ReviewBreach | null {
  return isStale ? 'stale' : null;
}

/**
 * The review after a step. One that breaks the rules approves, submits and unlocks nothing; a change has happened
 * all the same, and ends the approval.
 */
export function reviewAfter(before: Review, step: ReviewStep): Review {
  const { deed, stamp, reason } = step;
  if (deed === 'begun') return before;
  if (deed === 'changed') return changed(before, stamp);
  if (breachOf(before, step) !== null) return before;
  const last = { deed, stamp, reason };
  switch (deed) {
    case 'submitted':
      return { ...before, state: 'submitted', last };
    case 'approved':
      return { ...before, state: 'approved', last, approval: { stamp, reason } };
    case 'returned':
    case 'reopened':
      return { ...before, state: 'working', last };
  }
}

function changed(before: Review, stamp: Stamp): Review {
  const { state, change, approval, authors } = before;
  const isFirst = approval !== null && approval.stamp.seq > change.seq;
  return {
    state: 'working',
    change: stamp,
    authors: isFirst ? [stamp.by] : [...new Set([...authors, stamp.by])],
    last: state === 'working' ? before.last : { deed: 'changed', stamp, reason: null },
    approval,
  };
}
