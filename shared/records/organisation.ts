import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { ExternalNumber } from './child.ts';
import {
  Confidentiality,
  CountryCode,
  Id,
  Line,
  Paragraphs,
  RequiredLine,
  When,
} from './primitives.ts';

/** What something is called, in which script and while it was called so. */
export const Title = z.strictObject({
  script: z.enum(['Cyrl-uk', 'Cyrl-ru', 'Latn']),
  kind: termId('titleKinds'),
  name: RequiredLine,
  from: When,
  to: When,
  source: Line,
});

/** A name as it is known, and the record of what bears it, where there is one. */
export const NamedRecord = z.strictObject({ name: Line, record: Id.nullable() });
export type NamedRecord = z.infer<typeof NamedRecord>;

/** An institution, ministry, court, camp, hospital, school, transport unit: whatever acts as one. */
export const Organisation = z.strictObject({
  number: z.int().positive(),
  type: termId('organisationTypes'),
  names: z.array(Title).max(50),
  country: CountryCode.nullable(),
  seat: NamedRecord,
  address: Line,
  parent: NamedRecord,
  externalNumbers: z.array(ExternalNumber).max(50),
  fact: Paragraphs,
  assessment: Paragraphs,
  sources: Paragraphs,
  confidentiality: Confidentiality,
});
export type Organisation = z.infer<typeof Organisation>;
