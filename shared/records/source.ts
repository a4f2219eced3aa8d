import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { AskedConsent } from './consent.ts';
import { NamedRecord } from './organisation.ts';
import { Contact } from './person.ts';
import { Confidentiality, Line, Paragraphs, RequiredLine, When } from './primitives.ts';

/**
 * Who or what something is known from, by a code name. Its grade says how far the source can be relied on; the grade of
 * what it says stands with each thing it says.
 */
export const Source = z.strictObject({
  number: z.int().positive(),
  type: termId('sourceKinds'),
  /** Shown everywhere, so that it must not tell who it is. */
  codeName: RequiredLine,
  protection: termId('protectionLevels'),
  reliability: termId('admiraltySource').nullable(),
  reliabilityReason: Line,
  access: termId('sourceAccess').nullable(),
  consents: z.array(AskedConsent).max(100),
  fact: Paragraphs,
  assessment: Paragraphs,
  confidentiality: Confidentiality,
});
export type Source = z.infer<typeof Source>;

/**
 * Who a source is and how it is reached: a record of its own, so that it can lie in a sealed compartment while the source
 * is seen by all. Of a protected source it lies nowhere else. No package carries it unless that was chosen.
 */
export const SourceIdentity = z.strictObject({
  number: z.int().positive(),
  source: NamedRecord,
  names: z.array(z.strictObject({ name: RequiredLine, note: Line })).max(50),
  /** The record of the person or the child, where there is one. */
  person: NamedRecord,
  child: NamedRecord,
  birthDate: When,
  contacts: z.array(Contact).max(30),
  whereabouts: z
    .array(z.strictObject({ place: RequiredLine, from: When, to: When, note: Line }))
    .max(50),
  fact: Paragraphs,
  confidentiality: Confidentiality,
});
export type SourceIdentity = z.infer<typeof SourceIdentity>;
