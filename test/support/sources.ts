/** Sources, identities and interviews to record. All of them are invented. */
import type { NewCatalogued } from '../../shared/contract/catalogue.ts';

type FieldsOf<T extends NewCatalogued['type']> = Extract<NewCatalogued, { type: T }>['fields'];
type Consent = FieldsOf<'source'>['consents'][number];

export const unnamed = { name: null, record: null };

export function consentGiven(scope: string[], more: Partial<Consent> = {}): Consent {
  return {
    state: 'given',
    giver: 'adult_self',
    form: 'written',
    asked: '2024-05-01',
    askedBy: 'Документаторка-приклад',
    scope,
    conditions: null,
    expires: null,
    withdrawn: null,
    withdrawnWhy: null,
    ...more,
  };
}

export function newSource(codeName: string, more: Partial<FieldsOf<'source'>> = {}): NewCatalogued {
  return {
    type: 'source',
    fields: {
      type: 'person',
      codeName,
      protection: 'protected',
      reliability: 'B',
      reliabilityReason: null,
      access: 'saw',
      consents: [],
      fact: [],
      assessment: [],
      confidentiality: 'restricted',
      ...more,
    },
  };
}

export function newIdentity(
  source: { name: string; record: string },
  more: Partial<FieldsOf<'sourceIdentity'>> = {},
): NewCatalogued {
  return {
    type: 'sourceIdentity',
    fields: {
      source,
      names: [{ name: 'Невидимко Таємнослав', note: null }],
      person: unnamed,
      child: unnamed,
      birthDate: null,
      contacts: [{ kind: 'telephone', value: '+380000000777', note: null }],
      whereabouts: [{ place: 'Схованка-приклад', from: null, to: null, note: null }],
      fact: [],
      confidentiality: 'sealed',
      ...more,
    },
  };
}

export function newInterview(more: Partial<FieldsOf<'interview'>> = {}): NewCatalogued {
  return {
    type: 'interview',
    fields: {
      child: unnamed,
      person: unnamed,
      source: unnamed,
      when: '2024-06-02',
      duration: 40,
      place: unnamed,
      type: 'nichd',
      interviewer: { name: 'Фахівчиня-приклад', record: null },
      body: unnamed,
      qualification: 'specialist',
      present: [{ role: 'psychologist', name: null, record: null, note: null }],
      language: 'uk',
      interpreter: unnamed,
      recording: 'video',
      recordings: [],
      consents: [],
      earlier: null,
      whyAgain: null,
      reference: 'ПР-приклад/7',
      keptAt: null,
      fact: [],
      assessment: [],
      confidentiality: 'restricted',
      ...more,
    },
  };
}
