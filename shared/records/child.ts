import * as z from 'zod';
import { Confidentiality, Line, Paragraphs, RequiredLine } from './primitives.ts';

/** A number under which others know the child: a proceeding, a register, a list. */
export const ExternalNumber = z.strictObject({ system: RequiredLine, value: RequiredLine });

/**
 * A child. Nearly everything known about it is an assertion (`assertion.ts`), dated and sourced, that may
 * contradict another; the child itself is little more than the thread they hang on.
 */
export const Child = z.strictObject({
  number: z.int().positive(),
  externalNumbers: z.array(ExternalNumber).max(50),
  remarks: Paragraphs,
  safety: Line,
  confidentiality: Confidentiality,
});
export type Child = z.infer<typeof Child>;
