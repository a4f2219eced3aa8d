/** Details of episodes about what was asked, answered and done in response. */
import * as z from 'zod';
import { termId } from '../../vocabulary/index.ts';
import { Line, When } from '../primitives.ts';

const Answer = z.boolean().nullable();

/** A request, its deadline, and the answer: a refusal and silence are answers too. */
export const RequestDetails = z.strictObject({
  form: z.literal('request'),
  requestSubject: termId('requestSubjects').nullable(),
  requested: Line,
  requestedBy: Line,
  addressee: Line,
  channel: Line,
  requestedOn: When,
  requestReference: Line,
  answerDue: When,
  requestAnswer: termId('requestAnswers').nullable(),
  answeredOn: When,
  answerReason: Line,
  conditions: Line,
  outcome: Line,
});
export type RequestDetails = z.infer<typeof RequestDetails>;

/** Pressure on those who ask for the child. */
export const PressureDetails = z.strictObject({
  form: z.literal('pressure'),
  pressured: Line,
  pressureBy: Line,
  pressureMeans: Line,
  demand: Line,
  consequence: Line,
  reportedTo: Line,
  reportedOn: When,
});

export const ContactDetails = z.strictObject({
  form: z.literal('contact'),
  contactWith: Line,
  contactMeans: termId('contactMeans').nullable(),
  initiatedBy: Line,
  supervised: Answer,
  childCondition: Line,
  nextContact: When,
});

/** A child matched to a record of Ukraine. */
export const IdentificationDetails = z.strictObject({
  form: z.literal('identification'),
  identificationMethod: termId('identificationMethods').nullable(),
  comparedWith: Line,
  distinguishingMarks: Line,
  checkedBy: Line,
  checkedOn: When,
  identificationResult: termId('identificationResults').nullable(),
});

/** What helps the child after its return. */
export const SupportDetails = z.strictObject({
  form: z.literal('support'),
  supportKind: termId('supportKinds').nullable(),
  provider: Line,
  needs: Line,
  supportFrom: When,
  supportUntil: When,
  outcome: Line,
});

/** A claim to the Register of Damage. */
export const ClaimDetails = z.strictObject({
  form: z.literal('claim'),
  damageCategory: termId('damageCategories').nullable(),
  claimNumber: Line,
  filedBy: Line,
  filedOn: When,
  claimState: termId('claimStates').nullable(),
  decidedOn: When,
});

/** A sanction or a warrant against somebody who took part. */
export const MeasureDetails = z.strictObject({
  form: z.literal('measure'),
  measureAgainst: Line,
  measureIssuer: Line,
  measureList: Line,
  measureNumber: Line,
  measureDate: When,
  measureState: termId('measureStates').nullable(),
  measureEnded: When,
  ground: Line,
});
