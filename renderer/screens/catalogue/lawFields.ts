/** The forms of legal theories and of provisions that people record. */
import type { SectionSpec } from './fieldSpec.ts';

export const theory: readonly SectionSpec[] = [
  {
    id: 'theory',
    startsOpen: true,
    fields: [
      { member: 'title', sort: 'line', needed: true },
      { member: 'provision', sort: 'provision', of: 'crimes', needed: true },
      { member: 'modes', sort: 'provisions', of: 'modes' },
      { member: 'person', sort: 'named', of: 'person', suggest: 'party', label: 'suspect' },
      { member: 'proceeding', sort: 'named', of: 'proceeding' },
      {
        member: 'state',
        sort: 'term',
        vocabulary: 'theoryStates',
        first: 'working',
        needed: true,
        label: 'theoryState',
      },
    ],
  },
  {
    id: 'children',
    startsOpen: true,
    fields: [
      {
        member: 'children',
        sort: 'rows',
        fields: [{ member: 'record', sort: 'chosen', of: 'child', label: 'called' }],
      },
    ],
  },
  {
    id: 'alleged',
    startsOpen: true,
    fields: [
      { member: 'fact', sort: 'paragraphs', label: 'alleged' },
      { member: 'assessment', sort: 'paragraphs' },
      { member: 'sources', sort: 'paragraphs' },
    ],
  },
];

export const provision: readonly SectionSpec[] = [
  {
    id: 'provisionText',
    startsOpen: true,
    fields: [
      { member: 'base', sort: 'provision', of: 'known' },
      { member: 'titleUk', sort: 'line' },
      { member: 'titleEn', sort: 'line' },
      { member: 'law', sort: 'line' },
      { member: 'article', sort: 'line' },
      { member: 'type', sort: 'term', vocabulary: 'provisionKinds', label: 'provisionKind' },
    ],
  },
  {
    id: 'elements',
    startsOpen: true,
    fields: [
      {
        member: 'elements',
        sort: 'rows',
        atLeast: 1,
        fields: [
          { member: 'id', sort: 'id' },
          { member: 'uk', sort: 'line', label: 'elementUk' },
          { member: 'en', sort: 'line', label: 'elementEn' },
        ],
      },
      { member: 'checkedAgainst', sort: 'line' },
    ],
  },
  {
    id: 'alleged',
    startsOpen: false,
    fields: [
      { member: 'assessment', sort: 'paragraphs' },
      { member: 'sources', sort: 'paragraphs' },
    ],
  },
];
