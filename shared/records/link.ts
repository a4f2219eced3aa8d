import * as z from 'zod';
import { Id, Line } from './primitives.ts';

/** Against as well as for: disclosure duties require contradicting material to be as visible. */
export const LinkRelation = z.enum(['supports', 'contradicts', 'leaves-open']);
export type LinkRelation = z.infer<typeof LinkRelation>;

export const LinkTarget = z.strictObject({
  type: z.enum([
    'child',
    'assertion',
    'act',
    'episode',
    'person',
    'organisation',
    'place',
    'proceeding',
    'source',
    'sourceIdentity',
    'interview',
  ]),
  id: Id,
});
export type LinkTarget = z.infer<typeof LinkTarget>;

/** What a piece of evidence shows of a record, and where in it. */
export const Link = z.strictObject({
  evidence: Id,
  target: LinkTarget,
  relation: LinkRelation,
  /** Page, paragraph, region of a picture or time in a recording, as one would cite it. */
  cite: Line,
  note: Line,
});
export type Link = z.infer<typeof Link>;
