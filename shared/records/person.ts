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

/** A name as a paper or a witness gives it, and while it was borne. */
export const PersonName = z.strictObject({
  script: z.enum(['Cyrl-uk', 'Cyrl-ru', 'Latn']),
  kind: termId('nameKinds'),
  surname: Line,
  given: Line,
  patronymic: Line,
  from: When,
  to: When,
  source: Line,
});

/** What somebody is at an organisation; `record` where that organisation is recorded itself. */
export const Position = z.strictObject({
  position: Line,
  organisation: Line,
  record: Id.nullable(),
  from: When,
  to: When,
  source: Line,
});

export const Contact = z.strictObject({
  kind: termId('contactKinds'),
  value: RequiredLine,
  note: Line,
});

/** A person who is not a child of the case. Contacts leave the vault in no package (docs/formats.md). */
export const Person = z.strictObject({
  number: z.int().positive(),
  roles: z.array(termId('personRoles')).max(10),
  names: z.array(PersonName).max(50),
  birthDate: When,
  birthPlace: Line,
  sex: z.enum(['female', 'male', 'unknown']).nullable(),
  citizenships: z
    .array(z.strictObject({ country: CountryCode, from: When, to: When, source: Line }))
    .max(20),
  positions: z.array(Position).max(100),
  contacts: z.array(Contact).max(30),
  externalNumbers: z.array(ExternalNumber).max(50),
  fact: Paragraphs,
  assessment: Paragraphs,
  sources: Paragraphs,
  confidentiality: Confidentiality,
});
export type Person = z.infer<typeof Person>;
