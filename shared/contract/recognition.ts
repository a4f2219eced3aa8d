/** Whether two records are of one child, and why. */
import * as z from 'zod';
import { fields, levels } from '../matching/recognition/index.ts';

/** What one field says: what stands in the one and in the other, and how these agree. */
export const Reason = z.strictObject({
  field: z.enum(fields),
  level: z.enum(levels),
  ours: z.string(),
  theirs: z.string(),
  /** Bits: above 0 it speaks for one child, below 0 against it. */
  weight: z.number(),
});
export type Reason = z.infer<typeof Reason>;

export const Likeness = z.strictObject({
  /** Logarithm (base 2) of the odds that it is one child. */
  score: z.number(),
  /** More likely one child than not. */
  isLikely: z.boolean(),
  reasons: z.array(Reason),
});
export type Likeness = z.infer<typeof Likeness>;
