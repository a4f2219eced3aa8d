/** Persons, organisations, places and proceedings to record. All of them are invented. */
import type { NewCatalogued } from '../../shared/contract/catalogue.ts';

type FieldsOf<T extends NewCatalogued['type']> = Extract<NewCatalogued, { type: T }>['fields'];

const told = {
  externalNumbers: [],
  fact: ['Вигаданий виклад.'],
  assessment: [],
  sources: [],
  confidentiality: 'restricted',
} as const satisfies Partial<FieldsOf<'person'>>;

export function newPerson(
  surname: string,
  given: string,
  more: Partial<FieldsOf<'person'>> = {},
): NewCatalogued {
  const name = { kind: 'legal', patronymic: null, from: null, to: null, source: null };
  return {
    type: 'person',
    fields: {
      ...told,
      roles: ['official'],
      names: [{ ...name, script: 'Cyrl-uk', surname, given }],
      birthDate: '1975~',
      birthPlace: null,
      sex: null,
      citizenships: [],
      positions: [],
      contacts: [],
      ...more,
    },
  };
}

function titled(name: string) {
  return {
    script: 'Cyrl-uk' as const,
    kind: 'official',
    name,
    from: null,
    to: null,
    source: 'вигаданий реєстр',
  };
}

export function newOrganisation(
  name: string,
  more: Partial<FieldsOf<'organisation'>> = {},
): NewCatalogued {
  return {
    type: 'organisation',
    fields: {
      ...told,
      type: 'institution',
      names: [titled(name)],
      country: 'RU',
      seat: { name: null, record: null },
      address: null,
      parent: { name: null, record: null },
      ...more,
    },
  };
}

export function newPlace(name: string, more: Partial<FieldsOf<'place'>> = {}): NewCatalogued {
  return {
    type: 'place',
    fields: {
      ...told,
      type: 'city',
      names: [titled(name), { ...titled('Імпозитськ'), script: 'Cyrl-ru', kind: 'imposed' }],
      country: 'UA',
      parent: { name: null, record: null },
      latitude: 47.5,
      longitude: 36.25,
      coordinatesSource: null,
      control: [{ state: 'occupied', from: '2022-03', to: null, source: 'вигадане зведення' }],
      ...more,
    },
  };
}

export function newProceeding(
  reference: string,
  more: Partial<FieldsOf<'proceeding'>> = {},
): NewCatalogued {
  return {
    type: 'proceeding',
    fields: {
      ...told,
      type: 'erdr',
      reference,
      title: null,
      body: { name: null, record: null },
      state: 'investigation',
      opened: '2023-02-01',
      closed: null,
      provisions: [],
      children: [],
      episodes: [],
      persons: [],
      steps: [],
      deadlines: [{ what: 'Строк слідства', date: '2027-01', met: false, note: null }],
      ...more,
    },
  };
}
