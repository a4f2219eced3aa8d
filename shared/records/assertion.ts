import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { Confidence, CountryCode, Id, Line, SourceRecords, When } from './primitives.ts';

export const NameValue = z.strictObject({
  about: z.literal('name'),
  script: z.enum(['Cyrl-uk', 'Cyrl-ru', 'Latn']),
  kind: termId('nameKinds'),
  surname: Line,
  given: Line,
  patronymic: Line,
});

export const BirthValue = z.strictObject({
  about: z.literal('birth'),
  date: When,
  place: Line,
  country: CountryCode.nullable(),
});

export const SexValue = z.strictObject({
  about: z.literal('sex'),
  sex: z.enum(['female', 'male', 'unknown']),
});

export const CitizenshipValue = z.strictObject({
  about: z.literal('citizenship'),
  country: CountryCode,
  state: z.enum(['held', 'imposed', 'renounced', 'lost', 'restored']),
  basis: Line,
});

export const DocumentValue = z.strictObject({
  about: z.literal('document'),
  type: termId('documentTypes'),
  number: Line,
  issuer: Line,
  country: CountryCode.nullable(),
  issued: When,
  state: z.enum(['held', 'seized', 'withheld', 'lost', 'replaced', 'unknown']),
});

export const GuardianValue = z.strictObject({
  about: z.literal('guardian'),
  name: Line,
  /** The person, where they are recorded themselves; statements of older versions know of none. */
  record: Id.nullable().default(null),
  relation: termId('guardianRelations'),
  /** Appointed under Ukrainian law, or by Russia or its occupation authorities (a claim only). */
  authority: z.enum(['ukrainian', 'russian-claim', 'other', 'unknown']),
  contact: Line,
});

export const CareValue = z.strictObject({
  about: z.literal('care'),
  status: termId('careStatuses'),
  institution: Line,
  place: Line,
});

/** What Russia or its occupation authorities say of a child is kept as their claim, never as its status. */
export const LegalStatusValue = z.discriminatedUnion('law', [
  z.strictObject({
    about: z.literal('legalStatus'),
    law: z.literal('ukrainian'),
    status: termId('uaLegalStatuses'),
  }),
  z.strictObject({
    about: z.literal('legalStatus'),
    law: z.literal('russian-claim'),
    status: termId('russianClaims'),
  }),
]);

export const CaseStatusValue = z.strictObject({
  about: z.literal('caseStatus'),
  status: termId('caseStatuses'),
});

export const IdentityStateValue = z.strictObject({
  about: z.literal('identityState'),
  status: termId('identityStatuses'),
});

export const WhereaboutsValue = z.strictObject({
  about: z.literal('whereabouts'),
  country: CountryCode.nullable(),
  place: Line,
  facility: Line,
  facilityType: termId('facilityTypes').nullable(),
  withWhom: Line,
});

export const AssertionValue = z.union([
  NameValue,
  BirthValue,
  SexValue,
  CitizenshipValue,
  DocumentValue,
  GuardianValue,
  CareValue,
  LegalStatusValue,
  CaseStatusValue,
  IdentityStateValue,
  WhereaboutsValue,
]);
export type AssertionValue = z.infer<typeof AssertionValue>;
export type About = AssertionValue['about'];

export const abouts = [
  'name',
  'birth',
  'sex',
  'citizenship',
  'document',
  'guardian',
  'care',
  'legalStatus',
  'caseStatus',
  'identityState',
  'whereabouts',
] as const satisfies readonly About[];

/**
 * One dated, sourced statement about a child. Statements may contradict each other; `preferred` marks the one
 * that the working view shows (one per child and subject; for names one per script).
 */
export const Assertion = z.strictObject({
  child: Id,
  value: AssertionValue,
  from: When,
  to: When,
  source: Line,
  confidence: Confidence,
  confidenceReason: Line,
  preferred: z.boolean(),
  note: Line,
  /** Records of those from whom it is known; older versions know of none. */
  sourceRecords: SourceRecords,
});
export type Assertion = z.infer<typeof Assertion>;
