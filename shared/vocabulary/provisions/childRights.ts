import type { Provision } from '../provision.ts';

/** Human rights of the child. */
export const childRights: readonly Provision[] = [
  {
    id: 'CRC-3',
    uk: 'Найкращі інтереси дитини',
    en: 'Best interests',
    source: 'crc',
    article: '3',
    kind: 'right',
    elements: [
      {
        uk: 'в усіх діях першочергова увага найкращим інтересам дитини',
        en: 'best interests a primary consideration in all actions',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-7',
    uk: 'Реєстрація, ім’я, громадянство, право знати батьків',
    en: 'Registration, name, nationality, knowing parents',
    source: 'crc',
    article: '7',
    kind: 'right',
    elements: [
      {
        uk: 'реєстрація після народження; ім’я; громадянство; право знати батьків і на їхню турботу',
        en: 'registered at birth; name; nationality; to know and be cared for by parents',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-8',
    uk: 'Збереження індивідуальності',
    en: 'Preservation of identity',
    source: 'crc',
    article: '8',
    kind: 'right',
    elements: [
      {
        uk: 'держава поважає індивідуальність, зокрема громадянство, ім’я, сімейні зв’язки',
        en: 'State respects identity incl. nationality, name, family relations',
      },
      {
        uk: 'якщо її незаконно відібрано, допомагає швидко відновити',
        en: 'where illegally taken, help re-establish it speedily',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-9',
    uk: 'Нерозлучення з батьками всупереч волі',
    en: 'No separation from parents against will',
    source: 'crc',
    article: '9',
    kind: 'right',
    elements: [
      {
        uk: 'лише компетентний орган під судовим контролем і лише якщо це потрібно в найкращих інтересах',
        en: 'only by competent authority under judicial review and if necessary for best interests',
      },
      {
        uk: 'зв’язок зберігають; якщо розлучення спричинила держава, повідомляють про відсутнього члена сім’ї',
        en: 'contact kept; information on absent family member given where State action caused separation',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-10',
    uk: 'Возз’єднання сім’ї',
    en: 'Family reunification',
    source: 'crc',
    article: '10',
    kind: 'right',
    elements: [
      {
        uk: 'запити на в’їзд чи виїзд розглядають прихильно, гуманно, швидко',
        en: 'requests to enter or leave handled positively, humanely, quickly',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-11',
    uk: 'Незаконне переміщення і неповернення з-за кордону',
    en: 'Illicit transfer and non-return abroad',
    source: 'crc',
    article: '11',
    kind: 'right',
    elements: [
      {
        uk: 'держави борються з незаконним переміщенням і неповерненням',
        en: 'States combat illicit transfer and non-return',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-12',
    uk: 'Право бути почутою',
    en: 'Right to be heard',
    source: 'crc',
    article: '12',
    kind: 'right',
    elements: [
      {
        uk: 'поглядам дитини надають належної ваги за віком і зрілістю',
        en: 'child’s views given due weight by age and maturity',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-16',
    uk: 'Приватність',
    en: 'Privacy',
    source: 'crc',
    article: '16',
    kind: 'right',
    elements: [
      {
        uk: 'ніякого незаконного втручання в особисте і сімейне життя чи честь: це стосується і документувальника',
        en: 'no unlawful interference with privacy, family or honour: this holds for the documenter too',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-20',
    uk: 'Дитина без сімейного оточення',
    en: 'Child without family',
    source: 'crc',
    article: '20',
    kind: 'right',
    elements: [
      {
        uk: 'альтернативний догляд з урахуванням наступності виховання, етнічного, релігійного, культурного й мовного походження',
        en: 'alternative care with regard to continuity of upbringing and ethnic, religious, cultural, linguistic background',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-21',
    uk: 'Усиновлення',
    en: 'Adoption',
    source: 'crc',
    article: '21',
    kind: 'right',
    elements: [
      {
        uk: 'найкращі інтереси понад усе; дозволяють лише компетентні органи за повної інформації та усвідомленої згоди причетних; міждержавне — лише якщо вдома немає належного догляду',
        en: 'best interests paramount; authorised only by competent authorities on full information and informed consent of those concerned; inter-country only if no suitable care at home',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-30',
    uk: 'Культура, релігія, мова меншини',
    en: 'Minority culture, religion, language',
    source: 'crc',
    article: '30',
    kind: 'right',
    elements: [
      {
        uk: 'не можна відмовляти у власній культурі, релігії, мові',
        en: 'no denial of own culture, religion, language',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-35',
    uk: 'Викрадення, продаж, торгівля',
    en: 'Abduction, sale, traffic',
    source: 'crc',
    article: '35',
    kind: 'right',
    elements: [
      {
        uk: 'заходи проти викрадення з будь-якою метою',
        en: 'measures to prevent abduction for any purpose',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CRC-38',
    uk: 'Збройний конфлікт',
    en: 'Armed conflict',
    source: 'crc',
    article: '38',
    kind: 'right',
    elements: [
      {
        uk: 'дотримання гуманітарного права щодо дитини; до 15 років — без прямої участі',
        en: 'respect IHL relevant to the child; none under 15 takes direct part',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'ICPPED-25',
    uk: 'Незаконне вилучення дітей; підроблені документи про особу',
    en: 'Wrongful removal of children; false identity papers',
    source: 'icpped',
    article: '25',
    kind: 'obligation',
    elements: [
      {
        uk: 'держави карають за незаконне вилучення дітей, які зазнали насильницького зникнення',
        en: 'States punish wrongful removal of children subjected to enforced disappearance',
      },
      {
        uk: 'карають за підроблення, приховування чи знищення документів про справжню особу',
        en: 'punish falsifying, hiding or destroying papers showing true identity',
      },
      {
        uk: 'правовий шлях переглянути й скасувати усиновлення, що походить від зникнення',
        en: 'legal route to review and annul adoptions rooted in disappearance',
      },
    ],
    elementsUnchecked: true,
    uncertain: true,
    note: {
      uk: 'Україна — учасниця; Росія — ні (перевірити).',
      en: 'Ukraine is a party; Russia is not (check).',
    },
  },
  {
    id: 'ICCPR-24',
    uk: 'Ім’я, реєстрація, громадянство дитини',
    en: 'Child’s name, registration, nationality',
    source: 'iccpr',
    article: '24',
    kind: 'right',
    elements: [
      {
        uk: 'захист без дискримінації; реєстрація та ім’я; право набути громадянство',
        en: 'protection without discrimination; registration and name; right to acquire a nationality',
      },
    ],
    elementsUnchecked: true,
  },
];
