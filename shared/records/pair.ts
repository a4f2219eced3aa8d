import * as z from 'zod';
import { fields, levels } from '../matching/recognition/fields.ts';
import { Sha256Hex } from './evidence.ts';
import { Id, RequiredLine } from './primitives.ts';

/** What may be recorded twice and be recognised. */
export const paired = ['child', 'person', 'organisation'] as const;
export const Paired = z.enum(paired);
export type Paired = z.infer<typeof Paired>;

/** What one field said when two records were compared: what stood in the one and in the other, and how these agreed. */
export const Ground = z.strictObject({
  field: z.enum(fields),
  level: z.enum(levels),
  ours: z.string(),
  theirs: z.string(),
  /** Bits: above 0 it speaks for one and the same, below 0 against it. */
  weight: z.number(),
});
export type Ground = z.infer<typeof Ground>;

export const PairDecision = z.enum(['same', 'different']);

/**
 * What a person decided about two records that may be of one child (person, organisation), and on what grounds. Neither
 * record is changed by it. That two records are of one child holds once a second person has approved it.
 */
export const Pair = z.strictObject({
  of: Paired,
  /** The lesser id first: two records are one pair, whoever is named first. */
  one: Id,
  other: Id,
  decision: PairDecision,
  why: RequiredLine,
  /** Looking at both; when the second was entered; when it was taken in from a list. */
  when: z.enum(['compared', 'entered', 'listed']),
  /** Logarithm (base 2) of the odds that it is one; null where nothing could be compared. */
  score: z.number().nullable(),
  /** As they stood when it was decided; in each, `one` says `ours`. */
  grounds: z.array(Ground).max(200),
  /** Digests of what was compared: while they hold, the question is not asked again. */
  compared: z.strictObject({ one: Sha256Hex, other: Sha256Hex }),
  /** The record that stands for both in lists and figures; null where they are different. */
  leading: Id.nullable(),
});
export type Pair = z.infer<typeof Pair>;
