import type { Provision } from '../provision.ts';

/** Modes of liability and procedure before the International Criminal Court. */
export const courtProcedure: readonly Provision[] = [
  {
    id: 'RS-25-3-a',
    uk: 'Форма участі: вчинення самостійно, спільно або через іншу особу',
    en: 'Mode of liability: commission alone, jointly or through another person',
    source: 'rome_statute',
    article: '25(3)(a)',
    kind: 'liability',
    elements: [
      {
        uk: 'вчиняє злочин сам, спільно (спільний план і істотний внесок) або через іншу особу, незалежно від її вини',
        en: 'commits the crime itself, jointly (common plan + essential contribution), or through another whether or not that person is culpable',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Застосовано до обох підозрюваних в ордерах 17.03.2023.',
      en: 'Invoked against both suspects in the warrants of 17.03.2023.',
    },
  },
  {
    id: 'RS-25-3-b',
    uk: 'Форма участі: наказ, підбурювання, спонукання',
    en: 'Mode of liability: ordering, soliciting, inducing',
    source: 'rome_statute',
    article: '25(3)(b)',
    kind: 'liability',
    elements: [
      {
        uk: 'маючи владу, наказує або іншим чином спонукає до злочину, який вчинено або розпочато',
        en: 'in authority instructs, or otherwise prompts, a crime that occurs or is attempted',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-25-3-c',
    uk: 'Форма участі: пособництво та інша допомога',
    en: 'Mode of liability: aiding, abetting, otherwise assisting',
    source: 'rome_statute',
    article: '25(3)(c)',
    kind: 'liability',
    elements: [
      {
        uk: 'допомагає з метою сприяти злочину, зокрема надає засоби',
        en: 'helps for the purpose of facilitating the crime, including by providing means',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-25-3-d',
    uk: 'Форма участі: сприяння злочину групи',
    en: 'Mode of liability: contribution to a group crime',
    source: 'rome_statute',
    article: '25(3)(d)',
    kind: 'liability',
    elements: [
      {
        uk: 'будь-яким іншим умисним внеском сприяє злочину групи зі спільною метою, прагнучи його полегшити або знаючи про намір групи',
        en: 'any other intentional contribution to a crime by a group with a common purpose, aiming to further it or knowing the group’s intent',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-28-a',
    uk: 'Відповідальність військового командира',
    en: 'Military commander responsibility',
    source: 'rome_statute',
    article: '28(a)',
    kind: 'liability',
    elements: [
      {
        uk: 'ефективне командування або влада і контроль над силами',
        en: 'effective command or authority and control over forces',
      },
      {
        uk: 'знав або за обставин мав знати',
        en: 'knew or, in the circumstances, should have known',
      },
      {
        uk: 'не запобіг, не припинив або не передав справу належним органам',
        en: 'failed to prevent, repress or refer',
      },
      {
        uk: 'злочин став наслідком неналежного контролю',
        en: 'crime resulted from failure to control properly',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-28-b',
    uk: 'Відповідальність цивільного начальника',
    en: 'Civilian superior responsibility',
    source: 'rome_statute',
    article: '28(b)',
    kind: 'liability',
    elements: [
      {
        uk: 'ефективна влада і контроль над підлеглими',
        en: 'effective authority and control over subordinates',
      },
      {
        uk: 'знав або свідомо знехтував чіткою інформацією',
        en: 'knew or consciously disregarded clear information',
      },
      {
        uk: 'злочини стосувалися діяльності в межах його відповідальності й контролю',
        en: 'crimes concerned activities within that responsibility and control',
      },
      {
        uk: 'не вжив необхідних і розумних заходів, щоб запобігти, припинити або передати справу',
        en: 'failed to take necessary and reasonable measures to prevent, repress or refer',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Застосовано лише до президента РФ.',
      en: 'Invoked against the President of Russia only.',
    },
  },
  {
    id: 'RS-27',
    uk: 'Посадове становище не звільняє від відповідальності',
    en: 'Official capacity is no defence before the ICC',
    source: 'rome_statute',
    article: '27',
    kind: 'procedure',
    elements: [
      {
        uk: 'посада не звільняє і не пом’якшує; імунітети не перешкоджають юрисдикції Суду',
        en: 'official status neither exempts nor mitigates; immunities do not bar the Court’s jurisdiction',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-29',
    uk: 'Без строку давності',
    en: 'No statute of limitations',
    source: 'rome_statute',
    article: '29',
    kind: 'procedure',
    elements: [
      {
        uk: 'злочини в юрисдикції МКС не мають строку давності: матеріали зберігають десятиліттями',
        en: 'ICC crimes are not time-barred: material is kept for decades',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-30',
    uk: 'Суб’єктивна сторона',
    en: 'Mental element',
    source: 'rome_statute',
    article: '30',
    kind: 'procedure',
    elements: [
      { uk: 'намір щодо діяння і наслідку', en: 'intent for conduct and consequence' },
      { uk: 'усвідомлення обставин', en: 'knowledge of circumstances' },
      {
        uk: 'елементи можуть встановлювати інше (наприклад, щодо віку: знав або мав знати)',
        en: 'the elements may say otherwise (age, for example: knew or should have known)',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-15',
    uk: 'Повідомлення Прокурору МКС',
    en: 'Communications to the Prosecutor of the ICC',
    source: 'rome_statute',
    article: '15',
    kind: 'procedure',
    elements: [
      {
        uk: 'інформацію може надіслати будь-хто; форми не встановлено; бажано англійською або французькою, можливі інші офіційні мови (зокрема російська)',
        en: 'anyone may send information; no fixed form; English or French preferred, other official languages (incl. Russian) possible',
      },
    ],
    elementsUnchecked: false,
  },
  {
    id: 'RS-54-3-e',
    uk: 'Конфіденційні матеріали для отримання нових доказів',
    en: 'Confidential lead material',
    source: 'rome_statute',
    article: '54(3)(e)',
    kind: 'procedure',
    elements: [
      {
        uk: 'Прокурор може погодитися не розкривати без згоди надавача матеріали, надані лише для отримання нових доказів: умови надавача фіксують до кожного предмета',
        en: 'the Prosecutor may agree not to disclose, without the provider’s consent, material given only to generate new evidence: the provider’s conditions are recorded for each item',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-69',
    uk: 'Допустимість і вилучення доказів',
    en: 'Admissibility and exclusion',
    source: 'rome_statute',
    article: '69(4),(7)',
    kind: 'procedure',
    elements: [
      {
        uk: 'суд зважує належність, доказову силу та шкоду для справедливості процесу',
        en: 'the court weighs relevance, probative value and prejudice',
      },
      {
        uk: 'докази, здобуті з порушенням Статуту або прав людини, можна вилучити, якщо страждає достовірність чи цілісність провадження',
        en: 'evidence got by breach of the Statute or of human rights may be excluded if reliability or the integrity of proceedings suffers',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'ICC-RPE-77-81',
    uk: 'Розкриття, огляд і редагування матеріалів',
    en: 'Disclosure, inspection and redactions',
    source: 'icc_rules',
    article: '76–78, 81',
    kind: 'procedure',
    elements: [
      {
        uk: 'показання та імена свідків передають захисту',
        en: 'statements and names of witnesses go to the defence',
      },
      {
        uk: 'предмети, істотні для захисту, відкриті для огляду',
        en: 'items material to the defence are open to inspection',
      },
      {
        uk: 'кожне вилучення в тексті обґрунтовують окремо: для кожного фіксують код підстави',
        en: 'redactions are justified item by item: a reason code is kept for each',
      },
    ],
    elementsUnchecked: true,
  },
];
