/** Legal theories over synthetic children: inputs for the calls of the contract. */
import type { NewCatalogued } from '../../shared/contract/catalogue.ts';
import type { InputOf } from '../../shared/contract/define.ts';
import type { Contract } from '../../shared/contract/index.ts';

type FieldsOf<T extends NewCatalogued['type']> = Extract<NewCatalogued, { type: T }>['fields'];
export type NewBearing = InputOf<Contract['bearing']['record']>['bearings'][number];

const told: Pick<FieldsOf<'theory'>, 'assessment' | 'sources' | 'confidentiality'> = {
  assessment: [],
  sources: [],
  confidentiality: 'restricted',
};

export function newTheory(
  provision: string,
  children: readonly string[],
  more: Partial<FieldsOf<'theory'>> = {},
): NewCatalogued {
  return {
    type: 'theory',
    fields: {
      ...told,
      title: `Вигадана версія за ${provision}`,
      provision,
      modes: [],
      person: { name: null, record: null },
      proceeding: { name: null, record: null },
      state: 'working',
      children: children.map(record => ({ name: null, record })),
      fact: [],
      ...more,
    },
  };
}

export function newProvision(more: Partial<FieldsOf<'provision'>> = {}): NewCatalogued {
  return {
    type: 'provision',
    fields: {
      ...told,
      base: null,
      titleUk: 'Вигадана норма',
      titleEn: 'An invented provision',
      law: 'Вигаданий закон',
      article: '1',
      type: 'crime',
      elements: [],
      checkedAgainst: null,
      ...more,
    },
  };
}

export function newBearing(
  theory: string,
  element: string,
  target: NewBearing['target'],
  more: Partial<NewBearing> = {},
): NewBearing {
  return {
    theory,
    element,
    target,
    child: null,
    relation: 'supports',
    weight: 'moderate',
    cite: null,
    fact: [],
    observation: [],
    assessment: [],
    ...more,
  };
}
