import type { FieldSpec, SectionSpec } from './fieldSpec.ts';

/** One asking for consent and its answer. */
const consents: FieldSpec = {
  member: 'consents',
  sort: 'rows',
  fields: [
    {
      member: 'state',
      sort: 'term',
      vocabulary: 'consentStates',
      label: 'consentState',
      needed: true,
    },
    { member: 'giver', sort: 'term', vocabulary: 'consentGivers' },
    { member: 'form', sort: 'term', vocabulary: 'consentForms', label: 'consentForm' },
    { member: 'asked', sort: 'date' },
    { member: 'askedBy', sort: 'line' },
    { member: 'scope', sort: 'terms', vocabulary: 'consentScopes', label: 'consentScopes' },
    { member: 'conditions', sort: 'line' },
    { member: 'expires', sort: 'date' },
    { member: 'withdrawn', sort: 'date', label: 'takenBack' },
    { member: 'withdrawnWhy', sort: 'line' },
  ],
};

const told: SectionSpec = {
  id: 'told',
  startsOpen: false,
  fields: [
    { member: 'fact', sort: 'paragraphs' },
    { member: 'assessment', sort: 'paragraphs' },
  ],
};

const ofSource: FieldSpec = {
  member: 'source',
  sort: 'named',
  of: 'source',
  label: 'ofSource',
};
const knownPerson: FieldSpec = {
  member: 'person',
  sort: 'named',
  of: 'person',
  label: 'knownPerson',
};
const knownChild: FieldSpec = {
  member: 'child',
  sort: 'chosen',
  of: 'child',
  label: 'knownChild',
  whole: true,
};

export const source: readonly SectionSpec[] = [
  {
    id: 'what',
    startsOpen: true,
    fields: [
      { member: 'codeName', sort: 'line', needed: true },
      { member: 'type', sort: 'term', vocabulary: 'sourceKinds', first: 'person', needed: true },
    ],
  },
  {
    id: 'protection',
    startsOpen: true,
    fields: [
      {
        member: 'protection',
        sort: 'term',
        vocabulary: 'protectionLevels',
        first: 'protected',
        needed: true,
      },
      { member: 'reliability', sort: 'term', vocabulary: 'admiraltySource' },
      { member: 'reliabilityReason', sort: 'line' },
      { member: 'access', sort: 'term', vocabulary: 'sourceAccess', label: 'knowsHow' },
    ],
  },
  { id: 'consent', startsOpen: true, fields: [consents] },
  told,
];

export const sourceIdentity: readonly SectionSpec[] = [
  {
    id: 'what',
    startsOpen: true,
    fields: [{ ...ofSource, needed: true }, knownPerson, knownChild],
  },
  {
    id: 'names',
    startsOpen: true,
    fields: [
      {
        member: 'names',
        label: 'personNames',
        sort: 'rows',
        atLeast: 1,
        fields: [
          { member: 'name', sort: 'line', label: 'personName', needed: true },
          { member: 'note', sort: 'line' },
        ],
      },
    ],
  },
  { id: 'birth', startsOpen: false, fields: [{ member: 'birthDate', sort: 'date' }] },
  {
    id: 'contacts',
    startsOpen: true,
    fields: [
      {
        member: 'contacts',
        sort: 'rows',
        fields: [
          {
            member: 'kind',
            sort: 'term',
            vocabulary: 'contactKinds',
            first: 'telephone',
            needed: true,
          },
          { member: 'value', sort: 'line', label: 'contact', needed: true },
          { member: 'note', sort: 'line' },
        ],
      },
    ],
  },
  {
    id: 'whereabouts',
    startsOpen: false,
    fields: [
      {
        member: 'whereabouts',
        label: 'staysAt',
        sort: 'rows',
        fields: [
          { member: 'place', sort: 'line', label: 'called', needed: true },
          { member: 'from', sort: 'date', label: 'statedFrom' },
          { member: 'to', sort: 'date', label: 'statedTo' },
          { member: 'note', sort: 'line' },
        ],
      },
    ],
  },
  { id: 'told', startsOpen: false, fields: [{ member: 'fact', sort: 'paragraphs' }] },
];

export const interview: readonly SectionSpec[] = [
  {
    id: 'what',
    startsOpen: true,
    fields: [
      knownChild,
      knownPerson,
      ofSource,
      { member: 'when', sort: 'date' },
      { member: 'duration', sort: 'count', most: 10_000 },
      { member: 'place', sort: 'named', of: 'place', suggest: 'place', label: 'interviewPlace' },
    ],
  },
  {
    id: 'conduct',
    startsOpen: true,
    fields: [
      {
        member: 'type',
        sort: 'term',
        vocabulary: 'interviewProtocols',
        label: 'protocol',
        needed: true,
      },
      { member: 'qualification', sort: 'term', vocabulary: 'interviewerQualifications' },
      { member: 'interviewer', sort: 'named', of: 'person', suggest: 'person' },
      {
        member: 'body',
        sort: 'named',
        of: 'organisation',
        suggest: 'institution',
        label: 'interviewBody',
      },
      { member: 'language', sort: 'term', vocabulary: 'languages' },
      { member: 'interpreter', sort: 'named', of: 'person', suggest: 'person' },
    ],
  },
  {
    id: 'present',
    startsOpen: true,
    fields: [
      {
        member: 'present',
        sort: 'rows',
        fields: [
          {
            member: 'role',
            sort: 'term',
            vocabulary: 'presentRoles',
            label: 'presentAs',
            needed: true,
          },
          {
            member: 'name',
            sort: 'named',
            of: 'person',
            beside: true,
            suggest: 'person',
            label: 'personName',
          },
          { member: 'note', sort: 'line' },
        ],
      },
    ],
  },
  { id: 'consent', startsOpen: true, fields: [consents] },
  {
    id: 'recording',
    startsOpen: true,
    fields: [
      { member: 'recording', sort: 'term', vocabulary: 'recordingKinds' },
      { member: 'reference', sort: 'line', label: 'interviewReference' },
      { member: 'keptAt', sort: 'line' },
      {
        member: 'recordings',
        sort: 'rows',
        fields: [
          {
            member: 'record',
            sort: 'chosen',
            of: 'evidence',
            label: 'evidenceItem',
            needed: true,
          },
        ],
      },
    ],
  },
  {
    id: 'earlier',
    startsOpen: false,
    fields: [
      { member: 'earlier', sort: 'count', most: 10_000 },
      { member: 'whyAgain', sort: 'line' },
    ],
  },
  told,
];
