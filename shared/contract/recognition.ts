/** Whether two records are of one child (person, organisation), why, and what was decided about it. */
import * as z from 'zod';
import { Review } from '../events/review.ts';
import { InstitutionDescription, OfficialDescription } from '../matching/recognition/index.ts';
import { Ground, Paired, PairDecision } from '../records/pair.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { action, query } from './define.ts';
import { PageSize } from './views.ts';

/** What one field says: what stands in the one and in the other, and how these agree. */
export const Reason = Ground;
export type Reason = z.infer<typeof Reason>;

export const Likeness = z.strictObject({
  /** Logarithm (base 2) of the odds that it is one. */
  score: z.number(),
  /** More likely one than not. */
  isLikely: z.boolean(),
  reasons: z.array(Reason),
});
export type Likeness = z.infer<typeof Likeness>;

/** One of two records that are compared, in a line. */
export const PairSide = z.strictObject({
  id: Id,
  number: z.int(),
  status: z.enum(['active', 'withdrawn']),
  name: z.string().nullable(),
  /** Names in other scripts, of other times. */
  others: z.array(z.string()),
  /** Of a child: when it was born and where it is. */
  birth: z.string().nullable(),
  place: z.string().nullable(),
});
export type PairSide = z.infer<typeof PairSide>;

export const PairState = z.enum(['proposed', 'confirmed', 'different', 'withdrawn']);
export type PairState = z.infer<typeof PairState>;

const Said = z.strictObject({ who: z.string(), at: z.string() });

/** A decision about two records, with the grounds as they stood when it was made. */
export const PairView = z.strictObject({
  id: Id,
  of: Paired,
  state: PairState,
  one: PairSide,
  other: PairSide,
  why: z.string(),
  score: z.number().nullable(),
  /** The first says `ours`. */
  grounds: z.array(Ground),
  leading: Id.nullable(),
  decided: Said.extend({ seq: z.int() }),
  confirmed: Said.nullable(),
  review: Review,
  /** The person who opened the vault proposed it: somebody else has to confirm. */
  isOwn: z.boolean(),
  /** What was compared is no longer what is recorded. */
  hasChanged: z.boolean(),
  /** Other decisions that cannot hold together with this one. */
  against: z.array(z.strictObject({ id: Id, label: z.string() })),
});
export type PairView = z.infer<typeof PairView>;

/** A decision that a person makes, by which two records are meant. */
export const NewDecision = z.strictObject({
  of: Paired,
  one: Id,
  other: Id,
  decision: PairDecision,
  why: RequiredLine,
  /** The record that shall stand for both; null: the one with the lesser number. */
  leading: Id.nullable(),
});
export type NewDecision = z.infer<typeof NewDecision>;

export const pair = {
  /**
   * Decide about two records: different, remembered; or the same, which waits for a second person's confirmation. Faults:
   * pair/itself, pair/decided, pair/sealed, record/withdrawn.
   */
  decide: action({
    right: 'record',
    input: NewDecision,
    output: z.strictObject({ id: Id, seq: z.int() }),
  }),
  /** This record stands for its child from now on. Fault: pair/not-together where it is the only one. */
  lead: action({
    right: 'record',
    input: z.strictObject({ child: Id }),
    output: z.strictObject({ seq: z.int() }),
  }),
  /** Decisions, newest first; `before` is the position at which the last one shown was made. */
  list: query({
    input: z.strictObject({
      of: Paired,
      states: z.array(PairState),
      before: z.int().nullable(),
      limit: PageSize,
    }),
    output: z.strictObject({
      rows: z.array(PairView),
      next: z.int().nullable(),
      total: z.int(),
    }),
  }),
  /**
   * Persons or organisations that may be the one described, likeliest first: while one is entered or named, and beside
   * one that is recorded (`record`), of which those are left out that somebody has decided to be different.
   */
  similar: query({
    input: z.strictObject({
      what: z.discriminatedUnion('of', [
        z.strictObject({ of: z.literal('person'), description: OfficialDescription }),
        z.strictObject({ of: z.literal('organisation'), description: InstitutionDescription }),
      ]),
      record: Id.nullable(),
    }),
    output: z.array(
      z.strictObject({
        side: PairSide,
        likeness: Likeness,
        /** Nothing can be decided about it openly. */
        isSealed: z.boolean(),
      }),
    ),
  }),
  /** All that was decided about a record, withdrawn decisions too. */
  of: query({ input: z.strictObject({ record: Id }), output: z.array(PairView) }),
};
