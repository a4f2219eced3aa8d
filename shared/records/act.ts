import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import {
  Confidentiality,
  CountryCode,
  Id,
  Line,
  Paragraphs,
  RequiredLine,
  SourceRecords,
  When,
} from './primitives.ts';

/** Where something happened, as precisely as it is known. */
export const Place = z.strictObject({
  name: Line,
  region: Line,
  country: CountryCode.nullable(),
  facility: Line,
  facilityType: termId('facilityTypes').nullable(),
});
export type Place = z.infer<typeof Place>;

/** One leg of a route. An inferred leg is drawn dashed: nobody saw it, it follows from the others. */
export const Leg = z.strictObject({
  from: Line,
  to: Line,
  when: When,
  transport: termId('transport').nullable(),
  vehicle: Line,
  stage: termId('relocationStages').nullable(),
  inferred: z.boolean(),
});
export type Leg = z.infer<typeof Leg>;

/** A person or body responsible for the act, and the mode of participation (cf. Rome Statute art. 25). */
export const Party = z.strictObject({
  name: RequiredLine,
  /** The person or organisation, where it is recorded itself; acts of older versions know of none. */
  record: Id.nullable().default(null),
  nature: z.enum(['person', 'organisation']),
  bodyType: termId('responsibleBodyTypes').nullable(),
  mode: termId('participationModes'),
  position: Line,
  note: Line,
});
export type Party = z.infer<typeof Party>;

/** The legal act relied on. Recording one never implies that it is valid: screens say "purported". */
export const LegalAct = z.strictObject({
  /** From the vocabulary of instruments; null for an act that is not in it. */
  instrument: termId('instruments').nullable(),
  title: Line,
  number: Line,
  date: When,
  issuer: Line,
  article: Line,
});
export type LegalAct = z.infer<typeof LegalAct>;

/** Deeds, recorded once however many children they befell; each child has an episode of its own. */
export const Act = z.strictObject({
  type: termId('episodeTypes'),
  begin: When,
  end: When,
  from: Place,
  to: Place,
  legs: z.array(Leg).max(100),
  parties: z.array(Party).max(200),
  legalActs: z.array(LegalAct).max(50),
  groupSize: z.int().positive().max(100_000).nullable(),
  /** What the sources say, what the documenter saw, what the analyst concludes: never mixed. */
  fact: Paragraphs,
  observation: Paragraphs,
  assessment: Paragraphs,
  sources: Paragraphs,
  /** Records of those from whom it is known; older versions know of none. */
  sourceRecords: SourceRecords,
  unknowns: Paragraphs,
  confidentiality: Confidentiality,
});
export type Act = z.infer<typeof Act>;
