import * as z from 'zod';
import { Review } from '../events/review.ts';
import { nounNames } from '../records/index.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { rightsToRecord } from '../rights.ts';
import { action, query } from './define.ts';
import { HistoryEntry, PageSize } from './views.ts';

/** A record, and the change of it that is spoken of: `review.change.seq` of the state that was looked at. */
const Looked = z.strictObject({ type: z.enum(nounNames), id: Id, change: z.int() });

/** Most records that one call speaks of: a child with all that hangs on it. */
const mostReviewedAtOnce = 2000;
const Records = z.array(Looked).min(1).max(mostReviewedAtOnce);

const Receipt = z.strictObject({ seq: z.int(), done: z.int() });

export const ReviewRow = z.strictObject({
  type: z.enum(nounNames),
  id: Id,
  /** What a reader calls it. */
  label: z.string(),
  child: Id.nullable(),
  review: Review,
  /** Names of the people behind the review's authors, its last deed and its approval. */
  authors: z.array(z.string()),
  lastBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  /** The person who opened the vault is one of the authors: somebody else has to approve. */
  isOwn: z.boolean(),
  /** Only members of a compartment see it. */
  isSealed: z.boolean(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/**
 * Review of records. Faults of all that act: record/unknown, record/changed-meanwhile (`change` is not the last one),
 * review/wrong-state; all records of a call, or none.
 */
export const review = {
  /** Ask for a review. Faults: record/withdrawn. */
  submit: action({
    right: 'record',
    rightsFor: ({ records }) => rightsToRecord(records),
    input: z.strictObject({ records: Records, reason: RequiredLine.nullable() }),
    output: Receipt,
  }),
  /** Faults: review/own for a record that one has written oneself. */
  approve: action({
    right: 'review',
    input: z.strictObject({ records: Records, reason: RequiredLine.nullable() }),
    output: Receipt,
  }),
  sendBack: action({
    right: 'review',
    input: z.strictObject({ records: Records, reason: RequiredLine }),
    output: Receipt,
  }),
  /**
   * Unlock an approved record for a revision; `whole` with all approved ones that would be withdrawn with it, by one
   * request. Takes a second person's agreement: approval/asked.
   */
  reopen: action({
    right: 'unlock',
    input: z.strictObject({
      type: z.enum(nounNames),
      id: Id,
      reason: RequiredLine,
      whole: z.boolean().default(false),
    }),
    output: z.strictObject({ id: Id, seq: z.int(), unlocked: z.int() }),
  }),
  /** What waits for a review, longest waiting first. `after` is the position at which the last one shown was asked. */
  queue: query({
    input: z.strictObject({ after: z.int().nullable(), limit: PageSize }),
    output: z.strictObject({
      rows: z.array(ReviewRow),
      next: z.int().nullable(),
      total: z.int(),
    }),
  }),
  /** Where the review of these records stands. Fault: record/unknown. */
  of: query({
    input: z.strictObject({ ids: z.array(Id).min(1).max(mostReviewedAtOnce) }),
    output: z.array(ReviewRow),
  }),
  /** What changed since the last approval, or since it was recorded, oldest first. Fault: record/unknown. */
  changes: query({
    input: z.strictObject({ id: Id }),
    output: z.array(HistoryEntry),
  }),
};
