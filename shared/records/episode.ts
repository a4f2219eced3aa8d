import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import {
  ClaimDetails,
  ContactDetails,
  IdentificationDetails,
  MeasureDetails,
  PressureDetails,
  RequestDetails,
  SupportDetails,
} from './details/answered.ts';
import { MovementDetails, StayDetails } from './details/moved.ts';
import {
  CareDetails,
  CitizenshipDetails,
  IdentityDetails,
  PapersDetails,
  ResidenceDetails,
} from './details/status.ts';
import {
  BanDetails,
  DeathDetails,
  DisplayDetails,
  HarmDetails,
  MilitarisationDetails,
  PropertyDetails,
  ReferralDetails,
  SchoolingDetails,
} from './details/treated.ts';
import { Confidence, Id, Line, Paragraphs } from './primitives.ts';

/** What befell one child, in the form that the kind of episode asks for (`episodeForms`). */
export const EpisodeDetails = z.discriminatedUnion('form', [
  MovementDetails,
  StayDetails,
  CitizenshipDetails,
  IdentityDetails,
  PapersDetails,
  ResidenceDetails,
  CareDetails,
  SchoolingDetails,
  MilitarisationDetails,
  BanDetails,
  DisplayDetails,
  PropertyDetails,
  HarmDetails,
  ReferralDetails,
  DeathDetails,
  RequestDetails,
  PressureDetails,
  ContactDetails,
  IdentificationDetails,
  SupportDetails,
  ClaimDetails,
  MeasureDetails,
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
