import type { Provision } from '../provision.ts';

/** Ukrainian criminal procedure, registers and definitions. */
export const ukrainianProcedure: readonly Provision[] = [
  {
    id: 'CPC-214',
    uk: 'Внесення до ЄРДР протягом 24 годин',
    en: 'Entry in the ERDR within 24 hours',
    source: 'criminal_procedure_ua',
    article: '214',
    kind: 'procedure',
    elements: [
      {
        uk: 'слідчий, дізнавач або прокурор вносить відомості негайно, не пізніше 24 годин після заяви, і надає витяг',
        en: 'investigator, inquirer or prosecutor enters data immediately, no later than 24 hours after a report, and gives an extract',
      },
    ],
    elementsUnchecked: false,
  },
  {
    id: 'CPC-226-227',
    uk: 'Допит малолітньої або неповнолітньої особи',
    en: 'Questioning of minors',
    source: 'criminal_procedure_ua',
    article: '226, 227, 354, 490-491',
    kind: 'procedure',
    elements: [
      {
        uk: 'у присутності законного представника, педагога чи психолога, за потреби — лікаря',
        en: 'in presence of legal representative, teacher or psychologist, and if needed a doctor',
      },
      {
        uk: 'не довше 1 години без перерви і 2 годин на день',
        en: 'no longer than 1 hour without a break and 2 hours a day',
      },
      {
        uk: 'осіб до 16 років не попереджають про відповідальність за неправдиві показання, а роз’яснюють обов’язок говорити правду',
        en: 'under-16s are not warned about liability for false testimony but told to speak the truth',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Тут не записують показань дитини: лише посилання на допит або опитування фахівцем.',
      en: 'No statement of a child is written here: only a reference to an interview by specialists.',
    },
  },
  {
    id: 'UA-4438-IX',
    uk: '«Депортована дитина», «примусово переміщена дитина»: визначення',
    en: '“Deported child” and “forcibly transferred child” defined',
    source: 'law_ua',
    article: '4438-IX, 14.05.2025',
    kind: 'definition',
    elements: [
      {
        uk: 'депортація: незаконне переміщення дитини до держави-агресора або її союзників без згоди дитини та законних представників (текст першого читання)',
        en: 'deportation: unlawful movement of a child to the aggressor State or its allies without consent of the child and legal representatives (first-reading wording)',
      },
      {
        uk: 'примусове переміщення: переміщення на тимчасово окуповану територію або до держави-агресора без згоди (текст першого читання)',
        en: 'forcible transfer: movement to temporarily occupied territory / aggressor State without consent (first-reading wording)',
      },
      {
        uk: 'дитина, постраждала від воєнних дій, — зокрема викрадена, депортована або примусово переміщена',
        en: 'child affected by hostilities explicitly includes abducted, deported or forcibly transferred',
      },
    ],
    elementsUnchecked: false,
  },
  {
    id: 'UA-CMU-1240-2024',
    uk: 'Реєстр відомостей щодо депортованих або примусово переміщених дітей; верифікація',
    en: 'State register of children; verification of each entry',
    source: 'government_ua',
    article: '1240, 29.10.2024 (423, 11.04.2025)',
    kind: 'procedure',
    elements: [
      {
        uk: 'особова справа на кожну дитину за даними державних і місцевих органів, громадян, громадських та міжнародних організацій',
        en: 'case file per child from State bodies, local authorities, citizens, NGOs and international organisations',
      },
      {
        uk: 'відомості верифікує міжвідомча комісія',
        en: 'data verified by an interagency commission',
      },
    ],
    elementsUnchecked: false,
  },
  {
    id: 'UA-CMU-339-2023',
    uk: 'Єдиний реєстр депортованих або примусово переміщених осіб: Національне інформаційне бюро',
    en: 'National Information Bureau keeps the register; monthly reporting by authorities',
    source: 'government_ua',
    article: '339, 18.04.2023',
    kind: 'procedure',
    elements: [
      {
        uk: 'органи щомісяця звітують НІБ; НІБ обмінюється відомостями з Центральним агентством з розшуку МКЧХ',
        en: 'bodies report monthly to the NIB; NIB exchanges data with ICRC Central Tracing Agency',
      },
    ],
    elementsUnchecked: false,
  },
  {
    id: 'UA-CMU-551-2024',
    uk: 'Порядок виявлення, повернення та реінтеграції дітей',
    en: 'Who does what in search, return and reintegration',
    source: 'government_ua',
    article: '551, 14.05.2024',
    kind: 'procedure',
    elements: [
      {
        uk: 'взаємодія міністерств, місцевих органів, Омбудсмана, СБУ, НІБ, Координаційного штабу',
        en: 'interaction of ministries, local bodies, Ombudsman, SBU, NIB, Coordination HQ',
      },
    ],
    elementsUnchecked: false,
    uncertain: true,
    note: {
      uk: 'Дату перевірено; номер 551 — ні.',
      en: 'The date is verified; the number 551 is not.',
    },
  },
  {
    id: 'UA-ORDER-376-2025',
    uk: 'Перелік територій бойових дій і тимчасово окупованих, з датами за кодами КАТОТТГ',
    en: 'List of territories of hostilities or occupied, with dates for each KATOTTG code',
    source: 'ministry_ua',
    article: '376, 28.02.2025 (z0380-25)',
    kind: 'reference',
    elements: [
      {
        uk: 'підтверджує, що місце було окуповане на день епізоду',
        en: 'proves that the place was occupied on the episode date',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Номер і реєстрацію перевірено; точну дату — ні.',
      en: 'Number and registration are verified; the exact date is not.',
    },
  },
];
