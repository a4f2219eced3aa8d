import * as z from 'zod';
import { Id, Paragraphs } from './primitives.ts';
import { Named } from './task.ts';

/** What a colleague says about a record. Work product: it goes into no package (docs/formats.md). */
export const Comment = z.strictObject({
  about: Named,
  /** The comment that it answers. */
  answers: Id.nullable(),
  text: Paragraphs,
});
export type Comment = z.infer<typeof Comment>;
