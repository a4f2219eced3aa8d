/** The forms of persons, organisations, places and proceedings: which fields, in which order, of which sort. */
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { dated, ending, script, titles, type FieldSpec, type SectionSpec } from './fieldSpec.ts';
import { provision, theory } from './lawFields.ts';
import { proceeding } from './proceedingFields.ts';
import { interview, source, sourceIdentity } from './sourceFields.ts';

const person: readonly SectionSpec[] = [
  {
    id: 'names',
    startsOpen: true,
    fields: [
      {
        member: 'names',
        label: 'personNames',
        sort: 'rows',
        atLeast: 1,
        needed: true,
        fields: [
          { member: 'surname', sort: 'line' },
          { member: 'given', sort: 'line' },
          { member: 'patronymic', sort: 'line' },
          script,
          { member: 'kind', sort: 'term', vocabulary: 'nameKinds', first: 'legal', needed: true },
          ...dated,
        ],
      },
    ],
  },
  {
    id: 'what',
    startsOpen: true,
    fields: [{ member: 'roles', sort: 'terms', vocabulary: 'personRoles' }],
  },
  {
    id: 'positions',
    startsOpen: true,
    fields: [
      {
        member: 'positions',
        sort: 'rows',
        fields: [
          { member: 'position', sort: 'line', suggest: 'position' },
          {
            member: 'organisation',
            sort: 'named',
            of: 'organisation',
            suggest: 'institution',
            beside: true,
          },
          ...dated,
        ],
      },
    ],
  },
  {
    id: 'birth',
    startsOpen: true,
    fields: [
      { member: 'birthDate', sort: 'date' },
      { member: 'birthPlace', sort: 'line', suggest: 'place' },
      { member: 'sex', sort: 'term', vocabulary: 'sexes' },
    ],
  },
  {
    id: 'citizenships',
    startsOpen: false,
    fields: [
      {
        member: 'citizenships',
        sort: 'rows',
        fields: [
          { member: 'country', sort: 'term', vocabulary: 'countries', needed: true },
          ...dated,
        ],
      },
    ],
  },
  {
    id: 'contacts',
    startsOpen: false,
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
  ...ending,
];

const organisation: readonly SectionSpec[] = [
  titles,
  {
    id: 'what',
    startsOpen: true,
    fields: [
      { member: 'type', sort: 'term', vocabulary: 'organisationTypes', needed: true },
      { member: 'parent', sort: 'named', of: 'organisation', suggest: 'institution' },
    ],
  },
  {
    id: 'where',
    startsOpen: true,
    fields: [
      { member: 'country', sort: 'term', vocabulary: 'countries' },
      { member: 'seat', sort: 'named', of: 'place', suggest: 'place' },
      { member: 'address', sort: 'line' },
    ],
  },
  ...ending,
];

const place: readonly SectionSpec[] = [
  titles,
  {
    id: 'what',
    startsOpen: true,
    fields: [
      { member: 'type', sort: 'term', vocabulary: 'placeTypes', needed: true },
      { member: 'parent', sort: 'named', of: 'place', suggest: 'region', label: 'partOf' },
      { member: 'country', sort: 'term', vocabulary: 'countries' },
    ],
  },
  {
    id: 'where',
    startsOpen: true,
    fields: [
      { member: 'latitude', sort: 'degrees', most: 90 },
      { member: 'longitude', sort: 'degrees', most: 180 },
      { member: 'coordinatesSource', sort: 'line', suggest: 'source' },
    ],
  },
  {
    id: 'control',
    startsOpen: false,
    fields: [
      {
        member: 'control',
        sort: 'rows',
        fields: [
          {
            member: 'state',
            sort: 'term',
            vocabulary: 'controlStates',
            label: 'heldBy',
            needed: true,
          },
          ...dated,
        ],
      },
    ],
  },
  ...ending,
];

export const forms: Readonly<Record<Catalogued, readonly SectionSpec[]>> = {
  person,
  organisation,
  place,
  proceeding,
  theory,
  provision,
  source,
  sourceIdentity,
  interview,
};

export function fieldsOf(type: Catalogued): readonly FieldSpec[] {
  return forms[type].flatMap(section => section.fields);
}
