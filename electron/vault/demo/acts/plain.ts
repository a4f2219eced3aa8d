import type * as z from 'zod';
import type { NewCitation, NewParticipation } from '../../../../shared/contract/records.ts';
import type { Act, LegalAct, Leg, Party, Place } from '../../../../shared/records/act.ts';
import type { Evacuation, MovementDetails } from '../../../../shared/records/details/moved.ts';
import type {
  CareDetails,
  CitizenshipDetails,
  IdentityDetails,
} from '../../../../shared/records/details/status.ts';
import type { EpisodeDetails } from '../../../../shared/records/episode.ts';

/** An act of the demonstration: children and files stand by their keys until ids are known. */
export interface DemoAct {
  readonly key: string;
  readonly act: z.input<typeof Act>;
  readonly parts: readonly Part[];
  readonly citations: readonly Citation[];
}

/** One child's part in it. */
export interface Part extends Omit<NewParticipation, 'child'> {
  readonly child: string;
}

/** A file of the catalogue and what it shows. */
export interface Citation extends Omit<NewCitation, 'evidence'> {
  readonly file: string;
}

type Input<S extends z.ZodType> = z.input<S>;
type Some<S extends z.ZodType> = Partial<z.input<S>>;

/** Whatever is not given is unknown. */
export function place(some: Some<typeof Place> = {}): Input<typeof Place> {
  return { name: null, region: null, country: null, facility: null, facilityType: null, ...some };
}

export function leg(from: string, to: string, some: Some<typeof Leg> = {}): Input<typeof Leg> {
  const unknown = { when: null, transport: null, vehicle: null, stage: null, inferred: false };
  return { from, to, ...unknown, ...some };
}

export function party(
  name: string,
  mode: string,
  some: Some<typeof Party> = {},
): Input<typeof Party> {
  const unknown = { nature: 'organisation', bodyType: null, position: null, note: null } as const;
  return { name, mode, ...unknown, ...some };
}

export function legalAct(
  instrument: string | null,
  some: Some<typeof LegalAct> = {},
): Input<typeof LegalAct> {
  return {
    instrument,
    title: null,
    number: null,
    date: null,
    issuer: null,
    article: null,
    ...some,
  };
}

export function act(type: string, some: Some<typeof Act>): Input<typeof Act> {
  return {
    type,
    begin: null,
    end: null,
    from: place(),
    to: place(),
    legs: [],
    parties: [],
    legalActs: [],
    groupSize: null,
    fact: [],
    observation: [],
    assessment: [],
    sources: [],
    unknowns: [],
    confidentiality: 'confidential',
    ...some,
  };
}

export function part(
  child: string,
  details: Input<typeof EpisodeDetails>,
  some: Partial<Part> = {},
): Part {
  return {
    child,
    details,
    differences: [],
    verification: 'single_source',
    confidence: 'medium',
    confidenceReason: null,
    sourceGrade: null,
    informationGrade: null,
    provisions: [],
    unknowns: [],
    ...some,
  };
}

export function supports(file: string, cite: string | null = null): Citation {
  return { file, relation: 'supports', cite, note: null };
}

export function contradicts(file: string, cite: string | null, note: string): Citation {
  return { file, relation: 'contradicts', cite, note };
}

export function leavesOpen(file: string, note: string): Citation {
  return { file, relation: 'leaves-open', cite: null, note };
}

export function movement(some: Some<typeof MovementDetails> = {}): Input<typeof MovementDetails> {
  return {
    form: 'movement',
    borderPoint: null,
    accompaniedBy: null,
    coercion: null,
    separationCause: null,
    institutionFrom: null,
    institutionTo: null,
    consentBy: null,
    consentScope: null,
    promisedReturn: null,
    medicalGround: null,
    ...some,
  };
}

/** The limbs of art. 49 that something is known of. */
export function evacuation(some: Some<typeof Evacuation>): Input<typeof Evacuation> {
  return {
    occupied: null,
    occupiedSource: null,
    ordered: null,
    orderedFacts: null,
    necessary: null,
    necessaryFacts: null,
    within: null,
    withinFacts: null,
    transferredBack: null,
    transferredBackFacts: null,
    accommodated: null,
    accommodatedFacts: null,
    familyTogether: null,
    familyTogetherFacts: null,
    powerInformed: null,
    powerInformedFacts: null,
    ...some,
  };
}

export function citizenship(
  some: Some<typeof CitizenshipDetails> = {},
): Input<typeof CitizenshipDetails> {
  return {
    form: 'citizenship',
    country: 'RU',
    lostCountry: null,
    applicantRole: null,
    applicant: null,
    applicationDate: null,
    decisionNumber: null,
    decisionDate: null,
    documentNumber: null,
    documentDate: null,
    childConsent: null,
    means: null,
    ...some,
  };
}

const noName = { surname: null, given: null, patronymic: null };

export function identity(some: Some<typeof IdentityDetails> = {}): Input<typeof IdentityDetails> {
  return {
    form: 'identity',
    changeKind: null,
    beforeUk: noName,
    beforeRu: noName,
    beforeLatn: noName,
    afterUk: noName,
    afterRu: noName,
    afterLatn: noName,
    birthDateBefore: null,
    birthDateAfter: null,
    birthPlaceBefore: null,
    birthPlaceAfter: null,
    parentsReplaced: null,
    document: null,
    recordNumber: null,
    ...some,
  };
}

export function care(some: Some<typeof CareDetails> = {}): Input<typeof CareDetails> {
  return {
    form: 'care',
    placement: null,
    carer: null,
    carerRole: null,
    institution: null,
    region: null,
    orderNumber: null,
    orderDate: null,
    court: null,
    contract: null,
    term: null,
    siblingsTogether: null,
    nameChanged: null,
    birthDataChanged: null,
    secrecyOrdered: null,
    databankProfile: null,
    ...some,
  };
}
