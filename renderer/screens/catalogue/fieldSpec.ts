/** What the form of a noun is told by: its sections, their fields, and the sort of each. */
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import type { VocabularyId } from '../../../shared/vocabulary/index.ts';
import type { SuggestedField } from '../../vault/suggestions.ts';

/** A member of the record; `label` is the key of its name among the labels, where that is not the member's own. */
interface Common {
  readonly member: string;
  readonly label?: string;
  /** The row, or the record, says nothing without it. */
  readonly needed?: true;
}

export type FieldSpec = Common &
  (
    | { readonly sort: 'line'; readonly suggest?: SuggestedField; readonly first?: string }
    | { readonly sort: 'paragraphs' }
    | { readonly sort: 'date' }
    | { readonly sort: 'flag' }
    | { readonly sort: 'degrees'; readonly most: number }
    /** A whole number from 0 on */
    | { readonly sort: 'count'; readonly most: number }
    /** `first` stands there from the beginning, and does not make a row hold anything */
    | { readonly sort: 'term'; readonly vocabulary: VocabularyId; readonly first?: string }
    | { readonly sort: 'terms'; readonly vocabulary: VocabularyId }
    /** A provision, recorded ones among them, or several */
    | { readonly sort: 'provision' | 'provisions'; readonly of: 'crimes' | 'modes' | 'known' }
    /** Given once to the row, and kept for ever */
    | { readonly sort: 'id' }
    /** A name, and the record behind it; with `beside` the two are members of one row, else one member of two parts */
    | {
        readonly sort: 'named';
        readonly of: Catalogued;
        readonly suggest?: SuggestedField;
        readonly beside?: true;
      }
    /** A record that is there: the name beside it is what it was called when it was chosen */
    | {
        readonly sort: 'chosen';
        readonly of: 'child' | 'episode' | 'evidence';
        /** One member of two parts, which may stay empty; else the row is nothing without it */
        readonly whole?: true;
      }
    | { readonly sort: 'rows'; readonly fields: readonly FieldSpec[]; readonly atLeast?: number }
  );

export type SectionId =
  | 'what'
  | 'names'
  | 'birth'
  | 'citizenships'
  | 'positions'
  | 'contacts'
  | 'where'
  | 'control'
  | 'children'
  | 'persons'
  | 'steps'
  | 'deadlines'
  | 'told'
  | 'theory'
  | 'provisionText'
  | 'elements'
  | 'alleged'
  | 'numbers'
  | 'protection'
  | 'consent'
  | 'conduct'
  | 'present'
  | 'recording'
  | 'earlier'
  | 'whereabouts'
  | 'access';

export interface SectionSpec {
  readonly id: SectionId;
  readonly startsOpen: boolean;
  readonly fields: readonly FieldSpec[];
}

export const dated: readonly FieldSpec[] = [
  { member: 'from', sort: 'date', label: 'statedFrom' },
  { member: 'to', sort: 'date', label: 'statedTo' },
  { member: 'source', sort: 'line', suggest: 'source' },
];
export const script: FieldSpec = {
  member: 'script',
  sort: 'term',
  vocabulary: 'scripts',
  first: 'Cyrl-uk',
  needed: true,
};

export const titles: SectionSpec = {
  id: 'names',
  startsOpen: true,
  fields: [
    {
      member: 'names',
      sort: 'rows',
      atLeast: 1,
      needed: true,
      fields: [
        { member: 'name', sort: 'line', label: 'called', needed: true },
        script,
        {
          member: 'kind',
          sort: 'term',
          vocabulary: 'titleKinds',
          first: 'official',
          needed: true,
        },
        ...dated,
      ],
    },
  ],
};

export const ending: readonly SectionSpec[] = [
  {
    id: 'told',
    startsOpen: true,
    fields: [
      { member: 'fact', sort: 'paragraphs' },
      { member: 'assessment', sort: 'paragraphs' },
      { member: 'sources', sort: 'paragraphs' },
    ],
  },
  {
    id: 'numbers',
    startsOpen: false,
    fields: [
      {
        member: 'externalNumbers',
        sort: 'rows',
        fields: [
          { member: 'system', sort: 'line', needed: true },
          { member: 'value', sort: 'line', needed: true },
        ],
      },
    ],
  },
];
