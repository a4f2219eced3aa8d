import * as z from 'zod';
import { Edtf } from '../dates/index.ts';

/** Random identifier (RFC 9562 version 4): a time-ordered one would tell when a record was made. */
export const Id = z.uuidv4();
export type Id = z.infer<typeof Id>;

/** Half of a surrogate pair alone is no text: it cannot be written as UTF-8. */
const loneSurrogate = /\p{Surrogate}/u;

/** Text a person typed: kept in NFC, whole characters only, at most `max` UTF-16 units. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine(value => !loneSurrogate.test(value), { error: 'broken-text' })
    .transform(value => value.normalize('NFC').trim());
}

/** One line; what is left empty is unknown, and unknown has one spelling: null. */
export const Line = text(1000)
  .refine(value => !/[\n\r]/.test(value), { error: 'one-line' })
  .nullable()
  .transform(value => (value === '' ? null : value));

/** One line that must be there. */
export const RequiredLine = text(1000).refine(value => value !== '', { error: 'required' });

/** A narrative, paragraph by paragraph: each can be withheld alone. */
export const Paragraphs = z
  .array(text(20_000))
  .max(500)
  .transform(all => all.filter(paragraph => paragraph !== ''));

/** Sources that have a record, by id. */
export const SourceRecords = z.array(Id).max(20).default([]);

/** An uncertain date (EDTF), or null when nothing is known. */
export const When = Edtf.nullable();

export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** How sure the person who records is; the reason stands beside it as text. */
export const Confidence = z.enum(['high', 'medium', 'low']).nullable();
export type Confidence = z.infer<typeof Confidence>;

export const confidentialities = [
  'public',
  'internal',
  'confidential',
  'restricted',
  'sealed',
] as const;
export const Confidentiality = z.enum(confidentialities);
export type Confidentiality = z.infer<typeof Confidentiality>;
