import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { Confidentiality, Id, Line, Paragraphs } from './primitives.ts';

/** One thing to be shown. Its id is kept for ever: what bears on it names it. */
export const OwnElement = z.strictObject({
  id: Id,
  uk: Line,
  en: Line,
});
export type OwnElement = z.infer<typeof OwnElement>;

/** A provision that the vocabulary does not have, or elements added to one that it has. */
export const OwnProvision = z.strictObject({
  number: z.int().positive(),
  /** The known provision to which the elements are added; null for one that stands by itself. */
  base: termId('provisions').nullable(),
  titleUk: Line,
  titleEn: Line,
  /** The law or treaty it stands in. */
  law: Line,
  article: Line,
  type: termId('provisionKinds').nullable(),
  elements: z
    .array(OwnElement)
    .max(100)
    .refine(all => new Set(all.map(({ id }) => id)).size === all.length, { error: 'repeated' }),
  /** The text and edition with which a lawyer compared the elements; null: nobody has. */
  checkedAgainst: Line,
  assessment: Paragraphs,
  sources: Paragraphs,
  confidentiality: Confidentiality,
});
export type OwnProvision = z.infer<typeof OwnProvision>;

const prefix = 'x-';

/** The term by which an own provision is named where one of the vocabulary may stand. */
export function termOfProvision(id: string): string {
  return `${prefix}${id}`;
}

/** The record behind such a term; null for every other term. */
export function provisionOfTerm(term: string): string | null {
  const id = term.startsWith(prefix) ? term.slice(prefix.length) : '';
  return Id.safeParse(id).success ? id : null;
}
