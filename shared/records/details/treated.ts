/** Details of episodes about how a child is treated: taught, cut off, shown, harmed. */
import * as z from 'zod';
import { termId } from '../../vocabulary/index.ts';
import { Line, When } from '../primitives.ts';

const Answer = z.boolean().nullable();

/** School under an imposed curriculum. */
export const SchoolingDetails = z.strictObject({
  form: z.literal('schooling'),
  school: Line,
  schoolClass: Line,
  subject: Line,
  teachingLanguage: termId('languages').nullable(),
  curriculum: Line,
  ukrainianTaught: Answer,
  compelled: Answer,
  attendedFrom: When,
  attendedUntil: When,
});

export const MilitarisationDetails = z.strictObject({
  form: z.literal('militarisation'),
  organisation: Line,
  activity: termId('militaryActivities').nullable(),
  programme: Line,
  weaponsTraining: Answer,
  uniform: Answer,
  oath: Answer,
  oathDate: When,
  compelled: Answer,
  attendedFrom: When,
  attendedUntil: When,
});

/** A language or a contact forbidden. */
export const BanDetails = z.strictObject({
  form: z.literal('ban'),
  banSubject: termId('banSubjects').nullable(),
  bannedBy: Line,
  enforcedBy: Line,
  punishment: Line,
  exceptions: Line,
  bannedFrom: When,
  bannedUntil: When,
});

/** The child shown to the public. */
export const DisplayDetails = z.strictObject({
  form: z.literal('display'),
  outlet: Line,
  event: Line,
  organiser: Line,
  publishedOn: When,
  publishedAt: Line,
  childNamed: Answer,
  faceShown: Answer,
  wordsAscribed: Line,
});

/** A home or property lost. */
export const PropertyDetails = z.strictObject({
  form: z.literal('property'),
  property: Line,
  propertyAddress: Line,
  childShare: Line,
  propertyLoss: termId('propertyLosses').nullable(),
  newHolder: Line,
  documentNumber: Line,
  documentDate: When,
});

/** Harm in neutral words: what it amounts to in law is said under the provisions. */
export const HarmDetails = z.strictObject({
  form: z.literal('harm'),
  harmKind: termId('harmKinds').nullable(),
  perpetratorCapacity: termId('perpetratorCapacities').nullable(),
  injury: Line,
  careSought: Answer,
  careSoughtOn: When,
  careAnswer: termId('careAnswers').nullable(),
  careAnsweredOn: When,
  medicalBody: Line,
  consequence: Line,
});

/** A flag and the referral to those who help: what happened is not told here. */
export const ReferralDetails = z.strictObject({
  form: z.literal('referral'),
  referral: termId('referralStates').nullable(),
  referredOn: When,
  followUpDue: When,
});

/** A death as far as it is known, and who says so. */
export const DeathDetails = z.strictObject({
  form: z.literal('death'),
  deathDate: When,
  deathPlace: Line,
  deathCause: Line,
  causeStatedBy: Line,
  certificateNumber: Line,
  certificateIssuer: Line,
  burialDate: When,
  burialPlace: Line,
  familyInformed: Answer,
  remainsReturned: Answer,
});
