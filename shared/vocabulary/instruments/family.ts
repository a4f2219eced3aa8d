import type { Instrument } from '../instrument.ts';

/** Acts on guardianship, adoption, civil records, databanks, care and schooling. */
export const familyInstruments: readonly Instrument[] = [
  {
    id: 'RF-SK-1995',
    uk: 'Сімейний кодекс РФ',
    en: 'Family Code of Russia',
    number: '223-ФЗ',
    date: '1995-12-29',
    title: 'Семейный кодекс Российской Федерации',
    type: 'federal_law',
    validFrom: '1996-03-01',
    validTo: null,
    allows: [
      {
        uk: 'ст. 121–123: виявлення і влаштування дітей без піклування батьків',
        en: 'arts 121–123: identification and placement of children without parental care',
      },
      {
        uk: 'ст. 124–144: усиновлення за рішенням суду',
        en: 'arts 124–144: adoption by court decision',
      },
      {
        uk: 'ст. 134: усиновлювач може дати дитині своє прізвище, інше ім’я та по батькові за собою; з 10 років — за згодою дитини (з винятками)',
        en: 'art. 134: the adopter may give the child own surname, another first name and a patronymic; with the child’s consent from age 10 (with exceptions)',
      },
      {
        uk: 'ст. 135: можна змінити дату (в межах) і місце народження',
        en: 'art. 135: date (within limits) and place of birth may be changed',
      },
      {
        uk: 'ст. 136: усиновлювачів можна записати батьками',
        en: 'art. 136: adopters may be entered as parents in the birth record',
      },
      { uk: 'ст. 139: таємниця усиновлення', en: 'art. 139: secrecy of adoption' },
      {
        uk: 'ст. 145–153.2: опіка, піклування, прийомна сім’я',
        en: 'arts 145–153.2: guardianship, custody, foster family',
      },
    ],
    episodeTypes: ['adoption', 'guardianship', 'foster', 'name_change', 'birth_data_change'],
    note: {
      uk: 'Ст. 134 і 136 звірено з текстом; межі за ст. 135, ст. 139 і 145–153.2 слід звірити.',
      en: 'Arts 134 and 136 were checked against the text; the limits of art. 135, and arts 139 and 145–153.2, were not.',
    },
  },
  {
    id: 'RF-FZ-143-1997',
    uk: 'Закон РФ про акти цивільного стану',
    en: 'Civil status acts law',
    number: '143-ФЗ',
    date: '1997-11-15',
    title: 'Об актах гражданского состояния',
    type: 'federal_law',
    validFrom: null,
    validTo: null,
    allows: [
      {
        uk: 'реєстрація народження, усиновлення, зміни імені; нове свідоцтво про народження після усиновлення',
        en: 'registration of birth, adoption, name change; new birth certificate after adoption',
      },
    ],
    episodeTypes: ['name_change', 'birth_data_change', 'birth_record_reissue', 'adoption'],
  },
  {
    id: 'RF-PP-275-2000',
    uk: 'Правила передання дітей на усиновлення',
    en: 'Rules for handing children over for adoption',
    number: '275',
    date: '2000-03-29',
    title: 'Об утверждении Правил передачи детей на усыновление (удочерение)…',
    type: 'government_resolution',
    validFrom: null,
    validTo: null,
    allows: [
      {
        uk: 'порядок усиновлення, консульський облік усиновлених',
        en: 'procedure of adoption, consular registration of adopted children',
      },
    ],
    episodeTypes: ['adoption'],
  },
  {
    id: 'RF-FZ-44-2001',
    uk: 'Закон про державний банк даних про дітей без піклування батьків',
    en: 'Federal databank of children without parental care',
    number: '44-ФЗ',
    date: '2001-04-16',
    title: 'О государственном банке данных о детях, оставшихся без попечения родителей',
    type: 'federal_law',
    validFrom: '2001-04-16',
    validTo: null,
    allows: [
      {
        uk: 'регіональні та федеральні оператори ведуть анкети дітей: фото, походження, здоров’я, брати й сестри, можливі форми влаштування',
        en: 'regional and federal operators keep profiles of children: photo, origin, health, siblings, permissible placement',
      },
      {
        uk: 'за похідними оприлюдненими списками шукають усиновлювачів та опікунів',
        en: 'public listings made from it are used to find adopters and guardians',
      },
    ],
    episodeTypes: ['databank_listing'],
  },
  {
    id: 'RF-FZ-48-2008',
    uk: 'Закон РФ про опіку та піклування',
    en: 'Guardianship and custody law',
    number: '48-ФЗ',
    date: '2008-04-24',
    title: 'Об опеке и попечительстве',
    type: 'federal_law',
    validFrom: '2008-09-01',
    validTo: null,
    allows: [
      {
        uk: 'ст. 11: призначення актом органу опіки',
        en: 'art. 11: appointment by act of the guardianship authority',
      },
      {
        uk: 'ст. 12: попередня опіка без повної перевірки, зазвичай до 6 місяців',
        en: 'art. 12: preliminary guardianship without full checks, normally up to 6 months',
      },
      {
        uk: 'ст. 13: призначення на прохання батьків',
        en: 'art. 13: appointment at parents’ request',
      },
      {
        uk: 'ст. 14: договірні форми (прийомна сім’я)',
        en: 'art. 14: forms by contract (foster family)',
      },
    ],
    episodeTypes: ['guardianship', 'preliminary_guardianship', 'foster'],
  },
  {
    id: 'RF-PP-423-2009',
    uk: 'Правила опіки над неповнолітніми і прийомних сімей',
    en: 'Government rules on guardianship and foster families',
    number: '423',
    date: '2009-05-18',
    title:
      'Об отдельных вопросах осуществления опеки и попечительства в отношении несовершеннолетних граждан',
    type: 'government_resolution',
    validFrom: null,
    validTo: null,
    allows: [
      {
        uk: 'добір опікунів, правила договору про прийомну сім’ю',
        en: 'selection of guardians, rules of the foster family contract',
      },
    ],
    episodeTypes: ['guardianship', 'foster'],
  },
  {
    id: 'RF-ORD-101-2015',
    uk: 'Порядок ведення банку даних про дітей',
    en: 'Order on keeping the databank of children',
    number: '101',
    date: '2015-02-17',
    title:
      'Порядок формирования, ведения и использования государственного банка данных о детях, оставшихся без попечения родителей (приказ Минобрнауки)',
    type: 'ministry_order',
    validFrom: '2015-03-20',
    validTo: null,
    allows: [
      {
        uk: 'поля та обіг анкети дитини; строки передання між регіоном і федеральним рівнем',
        en: 'fields and circulation of a child’s profile; terms of transfer between region and federation',
      },
    ],
    episodeTypes: ['databank_listing'],
    uncertain: true,
    note: {
      uk: 'Можливо, пізніше замінено іншим наказом: перевірте.',
      en: 'May have been replaced since: check.',
    },
  },
  {
    id: 'RF-AGREEMENTS-2022',
    uk: 'Проєкти угод про передання прибулих дітей-сиріт у російські сім’ї',
    en: 'Draft agreements to hand “arrived” orphans to Russian families',
    number: null,
    date: '2022-04',
    title:
      'Проекты международных соглашений о передаче детей из ДНР, ЛНР в российские семьи (Минпросвещения)',
    type: 'policy_statement',
    validFrom: '2022-04-13',
    validTo: null,
    allows: [
      {
        uk: 'посадова особа заявила, що прибула 2161 дитина-сирота (100 — з новозахоплених територій) і готуються угоди про влаштування їх у сім’ї',
        en: 'an official said that 2,161 orphans had arrived (100 from newly taken areas) and that agreements were drafted to place them with families',
      },
    ],
    episodeTypes: ['institution_evacuation', 'guardianship', 'foster'],
    note: {
      uk: 'Доказ політики; текстів угод не знайдено.',
      en: 'Evidence of policy; texts of the agreements were not found.',
    },
  },
  {
    id: 'RF-FZ-16-2023',
    uk: 'Соціальний захист у чотирьох областях',
    en: 'Social protection rules in the four regions',
    number: '16-ФЗ',
    date: '2023-02-17',
    title:
      'Об особенностях … социальной защиты … на территориях ДНР, ЛНР, Запорожской и Херсонской областей',
    type: 'federal_law',
    validFrom: null,
    validTo: null,
    allows: [
      {
        uk: 'перехід соціального захисту, зокрема закладів для сиріт',
        en: 'transition of social protection, institutions for orphans included',
      },
    ],
    episodeTypes: ['institution_placement'],
    uncertain: true,
  },
  {
    id: 'RF-FZ-19-2023',
    uk: 'Освіта в чотирьох областях',
    en: 'Education rules in the four regions',
    number: '19-ФЗ',
    date: '2023-02-17',
    title:
      'Об особенностях правового регулирования отношений в сферах образования и науки… в четырех регионах',
    type: 'federal_law',
    validFrom: null,
    validTo: null,
    allows: [
      {
        uk: 'російські програми навчання і ліцензування шкіл в окупованих областях',
        en: 'Russian curriculum and school licensing in occupied regions',
      },
    ],
    episodeTypes: ['re_education'],
    uncertain: true,
  },
  {
    id: 'RF-DB-USYNOVITE',
    uk: 'Оприлюднені переліки дітей для влаштування',
    en: 'Public listing sites for children',
    number: null,
    date: null,
    title: 'Федеральный банк данных / сайт usynovite.ru',
    type: 'database',
    validFrom: null,
    validTo: null,
    allows: [
      {
        uk: 'дослідники знайшли 148 із 314 встановлених дітей у трьох пов’язаних російських базах, ще 166 влаштовано напряму; українське походження не зазначено, особисті дані змінено',
        en: 'researchers found 148 of 314 identified children in three interlinked Russian databases and 166 placed directly; Ukrainian origin not shown, personal data altered',
      },
    ],
    episodeTypes: ['databank_listing', 'concealment'],
    note: {
      uk: 'Які саме три бази, не перевірено.',
      en: 'Which three databases was not verified.',
    },
  },
];
