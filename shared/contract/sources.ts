/** Sources, what they agreed to, how children were interviewed, and what is held back from whom. */
import * as z from 'zod';
import { hindrances } from '../records/consent.ts';
import { HeldTarget, HoldBack } from '../records/holdBack.ts';
import { nounNames } from '../records/index.ts';
import { interviewWarnings } from '../records/interview.ts';
import { Id } from '../records/primitives.ts';
import { SealedPlace } from './compartments.ts';
import { action, query } from './define.ts';

/** A hold-back, and how it stands today. */
export const HoldBackRow = z.strictObject({
  id: Id,
  fields: HoldBack,
  /** What a reader calls the record that is held back; and the child it is about, if it is about one. */
  label: z.string(),
  child: Id.nullable(),
  state: z.enum(['holds', 'over', 'lifted']),
  by: z.string(),
  at: z.string(),
  lifted: z
    .strictObject({ by: z.string(), at: z.string(), reason: z.string().nullable() })
    .nullable(),
});
export type HoldBackRow = z.infer<typeof HoldBackRow>;

export const InterviewRow = z.strictObject({
  id: Id,
  number: z.int(),
  when: z.string().nullable(),
  /** Who spoke with the child: a person, else a body. */
  by: z.string().nullable(),
  protocol: z.string(),
  reference: z.string().nullable(),
  /** Terms of what the newest consent covers. */
  scope: z.array(z.string()),
  warnings: z.array(z.enum(interviewWarnings)),
  /** The day from which the child, of age by then, is to be asked anew; and whether it has come. */
  askAgain: z.strictObject({ from: z.string(), isDue: z.boolean() }).nullable(),
});
export type InterviewRow = z.infer<typeof InterviewRow>;

/** Why something of a package's scope does not go to its recipient. */
export const Held = z.strictObject({
  type: z.enum(nounNames),
  id: Id,
  label: z.string(),
  why: z.enum([...hindrances, 'held-back']),
  /** The exporter passes it on nevertheless; a hold-back is lifted instead. */
  isOverridden: z.boolean(),
});
export type Held = z.infer<typeof Held>;

export const sources = {
  /** What stands beside the record of a source, an interview, or anything that can be held back. Fault: record/unknown. */
  beside: query({
    input: z.strictObject({ id: Id }),
    output: z.strictObject({
      /** Records of who a source is, as far as who asks may see them. */
      identities: z.array(
        z.strictObject({ id: Id, number: z.int(), compartment: SealedPlace.nullable() }),
      ),
      warnings: z.array(z.enum(interviewWarnings)),
      askAgain: InterviewRow.shape.askAgain,
      /** Other interviews of the same child. */
      others: z.array(InterviewRow),
    }),
  }),

  /** Interviews of a child, newest first: asked before another one is recorded, too. Fault: child/unknown. */
  interviewsOf: query({
    input: z.strictObject({ child: Id }),
    output: z.array(InterviewRow),
  }),

  /** What is held back from whom: all of it, or of one record. Those that hold come first. */
  heldBack: query({
    input: z.strictObject({ target: Id.nullable() }),
    output: z.array(HoldBackRow),
  }),

  /** Hold a record back. It is lifted by `record.withdraw`. Faults: record/unknown, record/withdrawn. */
  holdBack: action({
    right: 'record',
    input: HoldBack.extend({ target: HeldTarget }),
    output: z.strictObject({ id: Id, seq: z.int() }),
  }),
};
