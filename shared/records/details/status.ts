/** Details of episodes about status and care: citizenship, name, papers, residence, to whom a child was given. */
import * as z from 'zod';
import { termId } from '../../vocabulary/index.ts';
import { CountryCode, Line, When } from '../primitives.ts';

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

/** A paper issued, taken, withheld or destroyed. */
export const PapersDetails = z.strictObject({
  form: z.literal('papers'),
  documentType: termId('documentTypes').nullable(),
  documentNumber: Line,
  documentDate: When,
  paperFate: termId('paperFates').nullable(),
  paperBody: Line,
  ground: Line,
  receiptGiven: z.boolean().nullable(),
  keptAt: Line,
  givenBack: When,
});

/** Registration of residence or stay. */
export const ResidenceDetails = z.strictObject({
  form: z.literal('residence'),
  registrationKind: termId('registrationKinds').nullable(),
  registeredAt: Line,
  region: Line,
  registrationBody: Line,
  applicantRole: termId('applicantRoles').nullable(),
  applicant: Line,
  documentNumber: Line,
  documentDate: When,
  validUntil: When,
});
