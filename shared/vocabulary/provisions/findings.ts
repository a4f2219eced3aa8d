import type { Provision } from '../provision.ts';

/** Findings and acts of courts and the United Nations. */
export const findings: readonly Provision[] = [
  {
    id: 'UNGA-ES11-ROUC',
    uk: 'Повернення українських дітей',
    en: 'Return of Ukrainian children',
    source: 'unga',
    article: 'A/RES/ES-11/9, 03.12.2025',
    kind: 'soft_law',
    elements: [
      {
        uk: 'вимагає негайного, безпечного й безумовного повернення всіх насильно переміщених або депортованих дітей',
        en: 'demands immediate, safe and unconditional return of all forcibly transferred or deported children',
      },
      {
        uk: 'закликає припинити переміщення, депортацію, розлучення, зміну особистого статусу (громадянство, усиновлення, прийомні сім’ї), індоктринацію',
        en: 'urges end to transfer, deportation, separation, change of personal status (citizenship, adoption, foster placement), indoctrination',
      },
      {
        uk: 'просить Генерального секретаря сприяти, домагатися доступу й координувати органи ООН',
        en: 'asks Secretary-General to engage, seek access and coordinate UN bodies',
      },
    ],
    elementsUnchecked: false,
    note: {
      uk: 'Голосування 91–12–57. Номер — із вторинних джерел.',
      en: 'Vote 91–12–57. The number comes from secondary sources.',
    },
  },
  {
    id: 'ICC-WARRANTS-2023',
    uk: 'Ордери на арешт у ситуації в Україні ICC-01/22',
    en: 'Arrest warrants in the situation in Ukraine ICC-01/22',
    source: 'icc_chamber',
    article: '17.03.2023',
    kind: 'reference',
    elements: [
      {
        uk: 'злочини на окупованій території України щонайменше від 24.02.2022: ст. 8(2)(a)(vii), 8(2)(b)(viii); участь за ст. 25(3)(a), для президента РФ також 28(b)',
        en: 'crimes in occupied territory of Ukraine at least from 24.02.2022: arts 8(2)(a)(vii), 8(2)(b)(viii); participation under 25(3)(a), for the President of Russia also 28(b)',
      },
      { uk: 'потерпілі — діти', en: 'children as victims' },
    ],
    elementsUnchecked: false,
    note: { uk: 'Самі ордери таємні.', en: 'The warrants themselves are secret.' },
  },
  {
    id: 'COI-2026',
    uk: 'Висновки: злочини проти людяності щодо дітей; невиправдана затримка репатріації',
    en: 'Findings: crimes against humanity against children; unjustified delay of repatriation',
    source: 'un_coi',
    article: '10.03.2026',
    kind: 'reference',
    elements: [
      {
        uk: 'підтверджено 1205 дітей (п’ять областей)',
        en: '1,205 children confirmed (five oblasts)',
      },
      {
        uk: '80 % дітей у розглянутих випадках не повернуто',
        en: '80% of children in examined cases not returned',
      },
    ],
    elementsUnchecked: false,
    note: {
      uk: 'Позначення документа ООН не перевірено.',
      en: 'The UN document symbol is not verified.',
    },
  },
  {
    id: 'ECTHR-2025',
    uk: 'Україна та Нідерланди проти Росії: практика переміщення дітей — порушення',
    en: 'Ukraine and the Netherlands v. Russia: practice of transferring children a violation',
    source: 'ecthr',
    article: '8019/16 …, 09.07.2025',
    kind: 'reference',
    elements: [
      {
        uk: 'системна практика вилучення дітей з окупованої території та її наслідки',
        en: 'systemic practice of removal of children from occupied territory and its consequences',
      },
    ],
    elementsUnchecked: true,
    uncertain: true,
  },
];
