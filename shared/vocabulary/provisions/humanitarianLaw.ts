import type { Provision } from '../provision.ts';

/** The law of armed conflict and occupation. */
export const humanitarianLaw: readonly Provision[] = [
  {
    id: 'GC4-24',
    uk: 'Діти-сироти та розлучені з сім’єю діти до 15 років',
    en: 'Orphaned or separated children under 15',
    source: 'gc4',
    article: '24',
    kind: 'obligation',
    elements: [
      {
        uk: 'сторони дбають, щоб такі діти не лишилися без засобів; утримання, релігія, освіта захищені',
        en: 'parties ensure such children are not left without means; upkeep, religion, education protected',
      },
      {
        uk: 'освіта, наскільки можливо, в осіб схожої культурної традиції',
        en: 'education as far as possible with persons of similar cultural tradition',
      },
      {
        uk: 'прийняття в НЕЙТРАЛЬНІЙ країні лише за згодою держави-покровительки',
        en: 'reception in a NEUTRAL country only with consent of the protecting power',
      },
      {
        uk: 'ідентифікаційні медальйони чи інші засоби для дітей до 12 років',
        en: 'identity discs or other means for under-12s',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'GC4-25',
    uk: 'Сімейні новини',
    en: 'Family news',
    source: 'gc4',
    article: '25',
    kind: 'obligation',
    elements: [
      {
        uk: 'особи повинні мати змогу надсилати й отримувати особисті новини від родини',
        en: 'persons must be able to give and receive personal news of family',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'GC4-26',
    uk: 'Розлучені сім’ї',
    en: 'Dispersed families',
    source: 'gc4',
    article: '26',
    kind: 'obligation',
    elements: [
      {
        uk: 'сторони сприяють розшуку членами сімей з метою відновлення зв’язку й возз’єднання',
        en: 'parties must help enquiries by family members seeking renewal of contact and reunion',
      },
      { uk: 'заохочують організації, які цим займаються', en: 'encourage organisations doing so' },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'GC4-47',
    uk: 'Права не втрачаються через анексію чи угоди',
    en: 'Rights not lost through annexation or agreements',
    source: 'gc4',
    article: '47',
    kind: 'obligation',
    elements: [
      {
        uk: 'захищені особи зберігають переваги Конвенції попри зміни, нав’язані окупацією, угоди з владою або анексію',
        en: 'protected persons keep the Convention’s benefits despite changes imposed by occupation, deals with authorities, or annexation',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'GC4-49',
    uk: 'Заборона індивідуальних чи масових примусових переміщень і депортацій',
    en: 'Ban on individual or mass forcible transfers and deportations',
    source: 'gc4',
    article: '49',
    kind: 'prohibition',
    elements: [
      {
        uk: 'заборонено примусово переміщувати чи депортувати з окупованої території до держави-окупанта або деінде, хоч би який мотив',
        en: 'no forcible transfer or deportation from occupied territory to the occupier’s or any other territory, whatever the motive',
      },
      {
        uk: 'евакуація лише заради безпеки населення або з нагальних воєнних причин',
        en: 'evacuation only for the population’s security or imperative military reasons',
      },
      {
        uk: 'евакуйованих не вивозять за межі окупованої території, крім випадків, коли цього матеріально не уникнути',
        en: 'evacuees not moved outside occupied territory unless materially unavoidable',
      },
      {
        uk: 'повернення додому, щойно в районі припиняться бойові дії',
        en: 'return home as soon as hostilities in the area cease',
      },
      {
        uk: 'належне житло, гігієна, безпека, харчування; членів сім’ї не розлучають',
        en: 'proper accommodation, hygiene, safety, nutrition; family members not separated',
      },
      {
        uk: 'держава-покровителька поінформована негайно',
        en: 'protecting power informed at once',
      },
      {
        uk: 'окупант не переселяє власне цивільне населення',
        en: 'occupier must not move its own civilians in',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Перевірка посилання на евакуацію: необхідність, тимчасовість, у межах окупованої території, сім’ї разом, повернення, повідомлення.',
      en: 'Test of an evacuation defence: necessity, temporary, inside occupied territory, families together, return, information.',
    },
  },
  {
    id: 'GC4-50',
    uk: 'Діти: заборона зміни особистого статусу; ідентифікація; заклади',
    en: 'Children: no change of personal status; identification; institutions',
    source: 'gc4',
    article: '50',
    kind: 'prohibition',
    elements: [
      {
        uk: 'окупант разом із місцевою владою забезпечує роботу закладів для дітей',
        en: 'occupier must, with local authorities, keep child-care institutions working',
      },
      {
        uk: 'сприяє ідентифікації дітей та реєстрації їхнього походження',
        en: 'must ease identification and registration of parentage',
      },
      {
        uk: 'за жодних обставин не змінює особистий статус дитини і не зараховує дітей до своїх формувань чи організацій',
        en: 'may in no case change a child’s personal status nor enlist children in its formations or organisations',
      },
      {
        uk: 'якщо місцеві заклади не можуть, утримання та освіту бажано забезпечують особи того самого громадянства, мови та релігії',
        en: 'where local institutions fail, upkeep and education preferably by persons of the child’s nationality, language and religion',
      },
      {
        uk: 'спеціальний відділ інформаційного бюро встановлює дітей, чия особа сумнівна, і записує відомості про батьків або близьких родичів',
        en: 'a special section of the information bureau must identify children whose identity is in doubt and record details of parents or near relatives',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Ключова норма для громадянства, імені, усиновлення, «Юнармії». Автоматичне злиття записів само може змінити зафіксований статус або походження дитини: злиття — лише рішення людини і лише зворотне.',
      en: 'Key provision for citizenship, name, adoption and Yunarmiya. An automatic merge of records may itself alter a child’s recorded status or parentage: merges are human decisions, and reversible.',
    },
  },
  {
    id: 'GC4-136-140',
    uk: 'Національне інформаційне бюро та Центральне агентство з розшуку',
    en: 'National Information Bureau and Central Tracing Agency',
    source: 'gc4',
    article: '136–140',
    kind: 'obligation',
    elements: [
      {
        uk: 'кожна сторона створює бюро, яке отримує і передає відомості про захищених осіб',
        en: 'each party sets up a bureau to receive and pass on information on protected persons',
      },
      {
        uk: 'Центральне агентство збирає і передає їх',
        en: 'Central Agency collects and transmits',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'GC4-147',
    uk: 'Серйозні порушення',
    en: 'Grave breaches',
    source: 'gc4',
    article: '146–147',
    kind: 'obligation',
    elements: [
      {
        uk: 'незаконна депортація, переміщення чи позбавлення волі захищених осіб є серйозним порушенням',
        en: 'unlawful deportation, transfer or confinement of protected persons is a grave breach',
      },
      {
        uk: 'кожна сторона розшукує підозрюваних і судить їх або передає',
        en: 'every party searches for suspects and tries them or hands them over',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'AP1-74',
    uk: 'Возз’єднання розлучених сімей',
    en: 'Reunion of dispersed families',
    source: 'ap1',
    article: '74',
    kind: 'obligation',
    elements: [
      {
        uk: 'сторони всіляко сприяють возз’єднанню',
        en: 'parties facilitate reunion in every possible way',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'AP1-77',
    uk: 'Захист дітей',
    en: 'Protection of children',
    source: 'ap1',
    article: '77',
    kind: 'obligation',
    elements: [
      {
        uk: 'особлива повага; до 15 років — ні прямої участі в бойових діях, ні вербування',
        en: 'special respect; no direct part in hostilities or recruitment under 15',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'AP1-78',
    uk: 'Евакуація дітей',
    en: 'Evacuation of children',
    source: 'ap1',
    article: '78',
    kind: 'obligation',
    elements: [
      {
        uk: 'сторона не організовує евакуації дітей, які не є її громадянами, до іноземної країни, крім тимчасової з нагальних причин здоров’я, лікування або (поза окупованою територією) безпеки',
        en: 'no party arranges evacuation of non-national children to a foreign country except temporarily for compelling health, medical or (outside occupied territory) safety reasons',
      },
      {
        uk: 'письмова згода батьків чи опікунів або осіб, які насамперед піклуються про дитину, якщо їх можна знайти',
        en: 'written consent of parents or guardians, or of persons with primary care, if they can be found',
      },
      {
        uk: 'нагляд держави-покровительки за згодою сторін',
        en: 'supervision by the protecting power with agreement of parties',
      },
      { uk: 'освіта триває, наскільки можливо', en: 'education continued, as far as possible' },
      {
        uk: 'на кожну дитину — картка з фотографією для Центрального агентства з розшуку, де (якщо можливо і безпечно) зазначено: прізвище, ім’я, стать, місце й дату народження або приблизний вік, імена батьків і дівоче прізвище матері, близьких родичів, громадянство, рідну та інші мови, адресу сім’ї, ідентифікаційний номер, стан здоров’я, групу крові, особливі прикмети, дату й місце, де знайдено дитину, дату й місце виїзду з країни, релігію, теперішню адресу; якщо дитина помре до повернення — дату, місце, обставини смерті й місце поховання',
        en: 'a card with photograph for each child, sent to the Central Tracing Agency, listing (where possible and safe) surname, first name, sex, place and date of birth or approximate age, parents’ names and mother’s maiden name, next of kin, nationality, native and other languages, family address, identification number, state of health, blood group, distinguishing features, date and place found, date and place of leaving the country, religion, present address, and if the child dies before return the date, place, circumstances and burial place',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Картка за ст. 78(3) — готовий мінімум відомостей про дитину; її відсутність сама є доказом.',
      en: 'The card of art. 78(3) is a ready minimum data set for a child; its absence is itself evidence.',
    },
  },
  {
    id: 'AP1-85-4-b',
    uk: 'Невиправдана затримка репатріації',
    en: 'Unjustifiable delay in repatriation',
    source: 'ap1',
    article: '85(4)(b)',
    kind: 'prohibition',
    elements: [
      {
        uk: 'навмисна, усупереч Конвенціям або Протоколу, невиправдана затримка репатріації військовополонених чи цивільних осіб є серйозним порушенням',
        en: 'unjustifiable delay in the repatriation of prisoners of war or civilians, wilful and in breach of the Conventions or Protocol, is a grave breach',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Комісія ООН: невиправдана затримка репатріації є воєнним злочином. Прямого відповідника в Римському статуті немає.',
      en: 'UN Commission of Inquiry: unjustified delay in repatriation is a war crime. No exact counterpart in the Rome Statute.',
    },
  },
  {
    id: 'HR-1907-43',
    uk: 'Повага до місцевого права, крім абсолютної неможливості',
    en: 'Respect for local law unless absolutely prevented',
    source: 'hague_regulations',
    article: '43',
    kind: 'obligation',
    elements: [
      {
        uk: 'окупант зберігає чинне місцеве право: сімейне право і право громадянства РФ там не мають законної підстави',
        en: 'the occupier keeps local law in force: Russian family and citizenship law has no lawful basis there',
      },
    ],
    elementsUnchecked: true,
  },
];
