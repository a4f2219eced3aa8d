/** Inputs for the calls of the contract. Every person in them is invented. */
import type { contract } from '../../shared/contract/index.ts';
import type { InputOf } from '../../shared/contract/define.ts';
import type { NewAssertion } from '../../shared/contract/records.ts';

type Contract = typeof contract;

export function statement(
  value: NewAssertion['value'],
  more: Partial<NewAssertion> = {},
): NewAssertion {
  return {
    value,
    from: null,
    to: null,
    source: 'вигадане джерело',
    confidence: 'high',
    confidenceReason: null,
    note: null,
    sourceRecords: [],
    ...more,
  };
}

export function nameUk(
  surname: string,
  given: string,
  patronymic: string | null = null,
): NewAssertion {
  return statement({ about: 'name', script: 'Cyrl-uk', kind: 'birth', surname, given, patronymic });
}

export function newChild(
  assertions: NewAssertion[] = [nameUk('Вигаданенко', 'Марійка', 'Прикладівна')],
): InputOf<Contract['child']['register']> {
  return {
    child: {
      externalNumbers: [],
      remarks: ['Вигадана особа'],
      safety: null,
      confidentiality: 'confidential',
    },
    assertions,
    evidence: [],
  };
}

const nowhere = { name: null, region: null, country: null, facility: null, facilityType: null };

export function newAct(
  type: string,
  more: Partial<InputOf<Contract['episode']['record']>['act']> = {},
): InputOf<Contract['episode']['record']>['act'] {
  return {
    type,
    begin: '2022-09-14',
    end: null,
    from: { ...nowhere, name: 'Вигадане', country: 'UA' },
    to: { ...nowhere, name: 'Тестоград', country: 'RU' },
    legs: [],
    parties: [
      {
        name: 'Установа-приклад',
        nature: 'organisation',
        bodyType: null,
        mode: 'executed',
        position: null,
        note: null,
      },
    ],
    legalActs: [],
    groupSize: null,
    fact: ['Перший абзац вигаданого викладу.', 'Другий абзац.'],
    observation: [],
    assessment: [],
    sources: [],
    unknowns: [],
    confidentiality: 'internal',
    ...more,
  };
}

export function movement(
  child: string,
): InputOf<Contract['episode']['record']>['participations'][number] {
  return {
    child,
    details: {
      form: 'movement',
      borderPoint: 'Пункт-приклад',
      accompaniedBy: null,
      coercion: null,
      separationCause: null,
      institutionFrom: null,
      institutionTo: null,
      consentBy: null,
      consentScope: null,
      promisedReturn: null,
      medicalGround: null,
    },
    differences: [],
    verification: 'raw',
    confidence: 'medium',
    confidenceReason: null,
    sourceGrade: null,
    informationGrade: null,
    provisions: [],
    unknowns: [],
  };
}

export const facts: InputOf<Contract['evidence']['add']>['facts'] = {
  type: 'other',
  title: null,
  description: [],
  languages: [],
  date: null,
  author: null,
  acquisition: {
    method: null,
    fromWhom: null,
    relation: null,
    protectedSource: false,
    by: null,
    when: null,
    where: null,
    url: null,
    circumstances: null,
  },
  consent: {
    state: 'not-asked',
    giver: null,
    giverName: null,
    scope: [],
    when: null,
    expires: null,
    explainedBy: null,
    language: null,
    note: null,
  },
  confidentiality: 'internal',
  location: null,
  childStatement: 'none',
  derivedFrom: null,
  derivedHow: null,
};

/** What is told of a child to find its other record: "surname given patronymic" and more. */
export function described(
  name: string,
  more: Partial<InputOf<Contract['child']['similar']>> = {},
): InputOf<Contract['child']['similar']> {
  const [surname = null, given = null, patronymic = null] = name.split(' ');
  return {
    names: [{ surname, given, patronymic }],
    births: [],
    sexes: [],
    birthPlaces: [],
    otherPlaces: [],
    relatives: [],
    documents: [],
    ...more,
  };
}
