import * as z from 'zod';
import { contactKinds, organisationTypes, personRoles, titleKinds } from './actors.ts';
import {
  claimStates,
  contactMeans,
  damageCategories,
  identificationMethods,
  identificationResults,
  measureStates,
  requestAnswers,
  requestSubjects,
  supportKinds,
} from './answers.ts';
import { countries } from './countries.ts';
import { confidentialities, consentGivers, consentScopes } from './disclosure.ts';
import { episodeGroups, episodeTypes } from './episodeTypes.ts';
import { identifierKinds } from './identifierKinds.ts';
import { instruments, instrumentTypes } from './instruments.ts';
import { proceduralSteps, proceedingStates, proceedingTypes, standings } from './justice.ts';
import { languages } from './languages.ts';
import {
  facilityTypes,
  placementTypes,
  relocationStages,
  returnPathways,
  separationCauses,
  transport,
} from './movement.ts';
import {
  careStatuses,
  caseStatuses,
  guardianRelations,
  identityStatuses,
  nameKinds,
  russianClaims,
  scripts,
  sexes,
  uaLegalStatuses,
} from './people.ts';
import {
  acquisitionMethods,
  admiraltyInfo,
  admiraltySource,
  documentTypes,
  linkRelations,
  verificationStatus,
} from './proof.ts';
import { provisionKinds, provisions, provisionSources } from './provisions.ts';
import {
  applicantRoles,
  citizenshipBases,
  nameChangeKinds,
  participationModes,
  responsibleBodyTypes,
} from './responsibility.ts';
import {
  consentForms,
  consentStates,
  interviewerQualifications,
  interviewProtocols,
  presentRoles,
  protectionLevels,
  recipientKinds,
  recordingKinds,
  sourceAccess,
  sourceKinds,
} from './sources.ts';
import type { Term } from './term.ts';
import {
  banSubjects,
  careAnswers,
  harmKinds,
  militaryActivities,
  paperFates,
  perpetratorCapacities,
  propertyLosses,
  referralStates,
  registrationKinds,
} from './treatment.ts';
import { theoryStates } from './theoryStates.ts';
import { controlStates, placeTypes } from './whereabouts.ts';
import { taskKinds } from './work.ts';

export type { Term, Wording } from './term.ts';

/** Every vocabulary by its identifier. */
export const vocabularies = {
  acquisitionMethods,
  admiraltyInfo,
  admiraltySource,
  applicantRoles,
  banSubjects,
  careAnswers,
  careStatuses,
  caseStatuses,
  citizenshipBases,
  claimStates,
  confidentialities,
  consentForms,
  consentGivers,
  consentScopes,
  consentStates,
  contactKinds,
  contactMeans,
  controlStates,
  countries,
  damageCategories,
  documentTypes,
  episodeGroups,
  episodeTypes,
  facilityTypes,
  guardianRelations,
  harmKinds,
  identificationMethods,
  identificationResults,
  identifierKinds,
  identityStatuses,
  instrumentTypes,
  instruments,
  interviewProtocols,
  interviewerQualifications,
  languages,
  linkRelations,
  measureStates,
  militaryActivities,
  nameChangeKinds,
  nameKinds,
  organisationTypes,
  paperFates,
  participationModes,
  perpetratorCapacities,
  personRoles,
  placeTypes,
  placementTypes,
  presentRoles,
  proceduralSteps,
  proceedingStates,
  proceedingTypes,
  propertyLosses,
  protectionLevels,
  provisionKinds,
  provisionSources,
  provisions,
  recipientKinds,
  recordingKinds,
  referralStates,
  registrationKinds,
  relocationStages,
  requestAnswers,
  requestSubjects,
  responsibleBodyTypes,
  returnPathways,
  russianClaims,
  scripts,
  separationCauses,
  sexes,
  sourceAccess,
  sourceKinds,
  standings,
  supportKinds,
  theoryStates,
  taskKinds,
  titleKinds,
  transport,
  uaLegalStatuses,
  verificationStatus,
} as const satisfies Record<string, readonly Term[]>;

export type VocabularyId = keyof typeof vocabularies;

/** What a term of a vocabulary is, with all that its vocabulary says of it. */
export type TermOf<V extends VocabularyId> = (typeof vocabularies)[V][number];

/** Nobody can add to these: the program decides by them, or a standard closes them. */
export const closedVocabularies: readonly VocabularyId[] = [
  'admiraltyInfo',
  'admiraltySource',
  'confidentialities',
  'consentGivers',
  'consentScopes',
  'consentStates',
  'controlStates',
  'countries',
  'episodeGroups',
  'identifierKinds',
  'linkRelations',
  'protectionLevels',
  'provisionKinds',
  'recipientKinds',
  'scripts',
  'sexes',
  'verificationStatus',
];

/** Identifier of a term that a user added: `x-` and a slug, so that it never meets one of ours. */
const addedTerm = z
  .string()
  .regex(/^x-[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64);

/** The term, or null if the vocabulary has none of that name (one that a user added is kept in the vault). */
export function term<V extends VocabularyId>(vocabulary: V, id: string): TermOf<V> | null {
  const terms: readonly TermOf<V>[] = vocabularies[vocabulary];
  return terms.find(each => each.id === id) ?? null;
}

/** Schema of an identifier of this vocabulary; an open one also takes terms that users add (`x-...`). */
export function termId(vocabulary: VocabularyId): z.ZodType<string, string> {
  const own = z.enum(vocabularies[vocabulary].map(each => each.id));
  return closedVocabularies.includes(vocabulary) ? own : z.union([own, addedTerm]);
}
