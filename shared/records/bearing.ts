import * as z from 'zod';
import { Id, Line, Paragraphs } from './primitives.ts';

/** Against as well as for: what contradicts an element is recorded like what supports it. */
export const bearingRelations = ['supports', 'contradicts', 'context'] as const;
export const BearingRelation = z.enum(bearingRelations);
export type BearingRelation = z.infer<typeof BearingRelation>;

/** Strongest first. */
export const bearingWeights = ['strong', 'moderate', 'weak'] as const;
export const BearingWeight = z.enum(bearingWeights);
export type BearingWeight = z.infer<typeof BearingWeight>;

/** Facts, and the items that show them. */
export const BearingTarget = z.strictObject({
  type: z.enum(['episode', 'act', 'assertion', 'child', 'evidence']),
  id: Id,
});
export type BearingTarget = z.infer<typeof BearingTarget>;

/** An element by its id: provision and place (`RS-6-e/2`), or the id of an own one. */
export const ElementId = z.string().regex(/^(?:[A-Za-z0-9-]+\/[1-9]\d?|[0-9a-f-]{36})$/);

/** How a fact or an item bears on one element of a theory. */
export const Bearing = z.strictObject({
  theory: Id,
  element: ElementId,
  target: BearingTarget,
  /** The only child for whom it counts; null: all whom the fact is about, and of an item all children of the theory. */
  child: Id.nullable(),
  relation: BearingRelation,
  /** Null: nobody has weighed it. */
  weight: BearingWeight.nullable(),
  /** Page, paragraph, or time in a recording, as one would cite it. */
  cite: Line,
  /** What the source says, what was observed, what is concluded: never mixed. */
  fact: Paragraphs,
  observation: Paragraphs,
  assessment: Paragraphs,
});
export type Bearing = z.infer<typeof Bearing>;
