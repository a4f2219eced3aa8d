/** The words of a record that a search should find: what people wrote, and what its terms are called. */
import { term, type VocabularyId } from '../vocabulary/index.ts';

/** Members that hold terms: they are found by what the term is called, in either language. */
const vocabularyOf: Readonly<Record<string, VocabularyId>> = {
  activity: 'militaryActivities',
  applicantRole: 'applicantRoles',
  banSubject: 'banSubjects',
  bodyType: 'responsibleBodyTypes',
  careAnswer: 'careAnswers',
  carerRole: 'guardianRelations',
  changeKind: 'nameChangeKinds',
  claimState: 'claimStates',
  contactMeans: 'contactMeans',
  country: 'countries',
  damageCategory: 'damageCategories',
  documentType: 'documentTypes',
  facilityType: 'facilityTypes',
  harmKind: 'harmKinds',
  identificationMethod: 'identificationMethods',
  identificationResult: 'identificationResults',
  instrument: 'instruments',
  lostCountry: 'countries',
  measureState: 'measureStates',
  mode: 'participationModes',
  paperFate: 'paperFates',
  pathway: 'returnPathways',
  perpetratorCapacity: 'perpetratorCapacities',
  placement: 'placementTypes',
  propertyLoss: 'propertyLosses',
  modes: 'provisions',
  provision: 'provisions',
  protection: 'protectionLevels',
  provisions: 'provisions',
  qualification: 'interviewerQualifications',
  referral: 'referralStates',
  registrationKind: 'registrationKinds',
  relation: 'guardianRelations',
  requestAnswer: 'requestAnswers',
  requestSubject: 'requestSubjects',
  roles: 'personRoles',
  separationCause: 'separationCauses',
  stage: 'relocationStages',
  standing: 'standings',
  step: 'proceduralSteps',
  supportKind: 'supportKinds',
  teachingLanguage: 'languages',
  transport: 'transport',
};

/** Members that hold identifiers, codes and choices, not words; and how somebody is reached, which nobody searches. */
const wordless = new Set(
  `about act authority base child childStatement confidence confidentiality consentScope contacts derivedFrom evidence form giver
   informationGrade kind language languages law mediaType method nature preferred rawName record scope script sourceRecords sex sha256
   sha512 sourceGrade state status target type verification`.split(/\s+/),
);

export interface RecordTexts {
  /** What people wrote, in order. */
  readonly written: readonly string[];
  /** Terms in both languages. */
  readonly terms: readonly string[];
}

export function textsOf(fields: unknown): RecordTexts {
  const written: string[] = [];
  const terms: string[] = [];
  collect(fields, null);
  return { written, terms };

  function collect(value: unknown, member: string | null): void {
    if (typeof value === 'string') {
      const vocabulary = member === null ? undefined : vocabularyOf[member];
      const known = vocabulary ? term(vocabulary, value) : null;
      if (known) terms.push(known.uk, known.en);
      else written.push(value);
    } else if (Array.isArray(value)) {
      for (const item of value) collect(item, member);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (!wordless.has(name)) collect(inner, name);
      }
    }
  }
}
