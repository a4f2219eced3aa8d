import { ending, type SectionSpec } from './fieldSpec.ts';

/** The form of a proceeding. */
export const proceeding: readonly SectionSpec[] = [
  {
    id: 'what',
    startsOpen: true,
    fields: [
      {
        member: 'type',
        sort: 'term',
        vocabulary: 'proceedingTypes',
        first: 'erdr',
        needed: true,
      },
      { member: 'reference', sort: 'line', needed: true },
      { member: 'title', sort: 'line' },
      { member: 'body', sort: 'named', of: 'organisation', suggest: 'issuer' },
      { member: 'state', sort: 'term', vocabulary: 'proceedingStates' },
      { member: 'opened', sort: 'date' },
      { member: 'closed', sort: 'date' },
      { member: 'provisions', sort: 'terms', vocabulary: 'provisions' },
    ],
  },
  {
    id: 'children',
    startsOpen: true,
    fields: [
      {
        member: 'children',
        sort: 'rows',
        fields: [{ member: 'record', sort: 'chosen', of: 'child', label: 'child', needed: true }],
      },
      {
        member: 'episodes',
        sort: 'rows',
        fields: [
          { member: 'record', sort: 'chosen', of: 'episode', label: 'episode', needed: true },
        ],
      },
    ],
  },
  {
    id: 'persons',
    startsOpen: true,
    fields: [
      {
        member: 'persons',
        sort: 'rows',
        fields: [
          {
            member: 'name',
            sort: 'named',
            of: 'person',
            suggest: 'party',
            beside: true,
            label: 'personName',
            needed: true,
          },
          { member: 'standing', sort: 'term', vocabulary: 'standings', needed: true },
          { member: 'since', sort: 'date' },
          { member: 'note', sort: 'line' },
        ],
      },
    ],
  },
  {
    id: 'steps',
    startsOpen: false,
    fields: [
      {
        member: 'steps',
        sort: 'rows',
        fields: [
          { member: 'step', sort: 'term', vocabulary: 'proceduralSteps', needed: true },
          { member: 'date', sort: 'date' },
          { member: 'number', sort: 'line' },
          {
            member: 'name',
            sort: 'named',
            of: 'person',
            beside: true,
            suggest: 'party',
            label: 'personName',
          },
          { member: 'note', sort: 'line' },
        ],
      },
    ],
  },
  {
    id: 'deadlines',
    startsOpen: false,
    fields: [
      {
        member: 'deadlines',
        sort: 'rows',
        fields: [
          { member: 'what', sort: 'line', needed: true },
          { member: 'date', sort: 'date' },
          { member: 'met', sort: 'flag' },
          { member: 'note', sort: 'line' },
        ],
      },
    ],
  },
  ...ending,
];
