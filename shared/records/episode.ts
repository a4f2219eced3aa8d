import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { Confidence, CountryCode, Id, Line, Paragraphs, When } from './primitives.ts';

/** Deportation, transfer: what befell this child on the way. */
export const MovementDetails = z.strictObject({
  form: z.literal('movement'),
  borderPoint: Line,
  accompaniedBy: Line,
  coercion: Line,
  separationCause: termId('separationCauses').nullable(),
  institutionFrom: Line,
  institutionTo: Line,
  /** Consent to a trip is not consent to stay: who gave what, and until when a return was promised. */
  consentBy: Line,
  consentScope: Line,
  promisedReturn: When,
  medicalGround: Line,
});

/** Citizenship imposed or changed. Who applied for the child is the key fact. */
export const CitizenshipDetails = z.strictObject({
  form: z.literal('citizenship'),
  country: CountryCode.nullable(),
  lostCountry: CountryCode.nullable(),
  applicantRole: termId('applicantRoles').nullable(),
  applicant: Line,
  applicationDate: When,
  decisionNumber: Line,
  decisionDate: When,
  documentNumber: Line,
  documentDate: When,
  /** From 14 the child's own consent is asked by the law that was used; null: not known. */
  childConsent: z.enum(['given', 'refused', 'not-asked', 'under-pressure']).nullable(),
  means: Line,
});

/** A name as a paper gives it; at least one part is usually there, none has to be. */
export const NameParts = z.strictObject({
  surname: Line,
  given: Line,
  patronymic: Line,
});
export type NameParts = z.infer<typeof NameParts>;

/** Name, date or place of birth changed in papers: before and after, each as written. */
export const IdentityDetails = z.strictObject({
  form: z.literal('identity'),
  changeKind: termId('nameChangeKinds').nullable(),
  beforeUk: NameParts,
  beforeRu: NameParts,
  beforeLatn: NameParts,
  afterUk: NameParts,
  afterRu: NameParts,
  afterLatn: NameParts,
  birthDateBefore: When,
  birthDateAfter: When,
  birthPlaceBefore: Line,
  birthPlaceAfter: Line,
  parentsReplaced: z.boolean().nullable(),
  document: Line,
  recordNumber: Line,
});

/** Guardianship, placement, adoption. */
export const CareDetails = z.strictObject({
  form: z.literal('care'),
  placement: termId('placementTypes').nullable(),
  carer: Line,
  carerRole: termId('guardianRelations').nullable(),
  institution: Line,
  region: Line,
  orderNumber: Line,
  orderDate: When,
  court: Line,
  contract: Line,
  term: Line,
  siblingsTogether: z.boolean().nullable(),
  nameChanged: z.boolean().nullable(),
  birthDataChanged: z.boolean().nullable(),
  secrecyOrdered: z.boolean().nullable(),
  databankProfile: Line,
});

export const EpisodeDetails = z.discriminatedUnion('form', [
  MovementDetails,
  CitizenshipDetails,
  IdentityDetails,
  CareDetails,
]);
export type EpisodeDetails = z.infer<typeof EpisodeDetails>;
export type EpisodeForm = EpisodeDetails['form'];

/** One child's part in an act: its own facts, its own proof, its own status. */
export const Episode = z.strictObject({
  number: z.int().positive(),
  child: Id,
  act: Id,
  details: EpisodeDetails,
  /** Where this child's facts differ from the act's (another day, another bus). */
  differences: Paragraphs,
  verification: termId('verificationStatus'),
  confidence: Confidence,
  confidenceReason: Line,
  sourceGrade: termId('admiraltySource').nullable(),
  informationGrade: termId('admiraltyInfo').nullable(),
  /** Working hypotheses of a lawyer, not findings. */
  provisions: z.array(termId('provisions')).max(50),
  unknowns: Paragraphs,
});
export type Episode = z.infer<typeof Episode>;
