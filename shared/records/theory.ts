import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { NamedRecord } from './organisation.ts';
import { Confidentiality, Id, Line, Paragraphs } from './primitives.ts';

/**
 * A legal theory: that a provision was broken, in which mode of liability, by whom and against which children. A
 * hypothesis a lawyer works on, never a finding; it goes into no package unless it is chosen (docs/formats.md).
 */
export const Theory = z.strictObject({
  number: z.int().positive(),
  title: Line,
  /** A provision of the vocabulary, or one that is recorded here (`x-` and its id). */
  provision: termId('provisions'),
  /** Each has elements of its own. */
  modes: z.array(termId('provisions')).max(10),
  /** The suspect, where the theory is about one. */
  person: NamedRecord,
  proceeding: NamedRecord,
  state: termId('theoryStates'),
  /** Against whom; where the list is empty, the children of the proceeding. */
  children: z.array(z.strictObject({ name: Line, record: Id })).max(2000),
  /** What is alleged, as an indictment would say it. */
  fact: Paragraphs,
  assessment: Paragraphs,
  sources: Paragraphs,
  confidentiality: Confidentiality,
});
export type Theory = z.infer<typeof Theory>;
