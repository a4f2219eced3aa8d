/** Details of episodes in which a child is moved, kept or handed over. */
import * as z from 'zod';
import { termId } from '../../vocabulary/index.ts';
import { Line, When } from '../primitives.ts';

const Answer = z.boolean().nullable();

/**
 * The defence of evacuation, limb by limb as Geneva Convention IV art. 49 (2) and (3) has them: whether each held, and
 * from what that is seen. Before them whether the place was occupied on the date, without which the article does not apply.
 */
export const Evacuation = z.strictObject({
  occupied: Answer,
  occupiedSource: Line,
  ordered: Answer,
  orderedFacts: Line,
  necessary: Answer,
  necessaryFacts: Line,
  within: Answer,
  withinFacts: Line,
  transferredBack: Answer,
  transferredBackFacts: Line,
  accommodated: Answer,
  accommodatedFacts: Line,
  familyTogether: Answer,
  familyTogetherFacts: Line,
  powerInformed: Answer,
  powerInformedFacts: Line,
});

/** How a child was handed over on its return. */
export const Handover = z.strictObject({
  handedOverBy: Line,
  handedOverTo: Line,
  pathway: termId('returnPathways').nullable(),
  mediator: Line,
  routeOut: Line,
  conditions: Line,
  cost: Line,
});

/** Deportation, transfer, return: what befell this child on the way. */
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
  /** Null: the checklist was not begun; episodes of older versions know of none. */
  evacuation: Evacuation.nullable().default(null),
  handover: Handover.nullable().default(null),
});

/** Kept in a camp, an institution or in detention. */
export const StayDetails = z.strictObject({
  form: z.literal('stay'),
  institution: Line,
  regime: Line,
  ground: Line,
  promisedEnd: When,
  extension: Line,
  freeToLeave: Answer,
  contactAllowed: Answer,
  papersHeld: Answer,
  livingConditions: Line,
});
