import type { Instrument } from '../instrument.ts';
import type { Wording } from '../term.ts';

/** What the four federal constitutional laws of 04.10.2022 say alike. */
const admission: readonly Wording[] = [
  {
    uk: 'ст. 5: мешканців вважають громадянами РФ від дня заявленого прийняття; відмову можна було заявити протягом місяця',
    en: 'art. 5: residents are treated as Russian citizens from the purported admission; refusal could be declared within one month',
  },
  {
    uk: 'громадянство оформлюють за заявою і присягою; за дітей до 14 років заяву подає представник (див. указ № 951)',
    en: 'citizenship is documented on application and oath; for children under 14 a representative applies (see decree 951)',
  },
  {
    uk: 'поширює на територію право РФ, зокрема сімейне',
    en: 'extends Russian law, family law included, to the territory',
  },
];

const admissionOf = (
  id: string,
  number: string,
  title: string,
  uk: string,
  en: string,
): Instrument => ({
  id,
  uk: `Закон про заявлене прийняття до РФ: ${uk}`,
  en: `Purported admission to Russia: ${en}`,
  number,
  date: '2022-10-04',
  title,
  type: 'federal_constitutional_law',
  validFrom: '2022-10-05',
  validTo: null,
  allows: admission,
  episodeTypes: ['citizenship_recognition', 'guardianship', 'adoption'],
});

/** Acts on citizenship since the annexations of 2022, in order of date. */
export const laterCitizenshipInstruments: readonly Instrument[] = [
  admissionOf(
    'RF-FKZ-5-2022',
    '5-ФКЗ',
    'О принятии в Российскую Федерацию Донецкой Народной Республики …',
    '«ДНР»',
    '“DNR”',
  ),
  admissionOf(
    'RF-FKZ-6-2022',
    '6-ФКЗ',
    'О принятии в Российскую Федерацию Луганской Народной Республики …',
    '«ЛНР»',
    '“LNR”',
  ),
  admissionOf(
    'RF-FKZ-7-2022',
    '7-ФКЗ',
    'О принятии в Российскую Федерацию Запорожской области …',
    'Запорізька область',
    'Zaporizhzhia oblast',
  ),
  admissionOf(
    'RF-FKZ-8-2022',
    '8-ФКЗ',
    'О принятии в Российскую Федерацию Херсонской области …',
    'Херсонська область',
    'Kherson oblast',
  ),
  {
    id: 'RF-UP-951-2022',
    uk: 'Порядок паспортів і «визнання» дітей для чотирьох областей',
    en: 'Passports and “recognition” of children in the four regions',
    number: '951',
    date: '2022-12-26',
    title: 'О некоторых вопросах приобретения гражданства Российской Федерации',
    type: 'presidential_decree',
    validFrom: '2022-12-26',
    validTo: null,
    allows: [
      {
        uk: 'порядок отримання паспорта особами, «визнаними» громадянами',
        en: 'rules for passports of persons “recognised” as citizens',
      },
      {
        uk: 'заява про визнання дитини до 14 років громадянином РФ',
        en: 'application to recognise a child under 14 as a Russian citizen',
      },
      {
        uk: 'заява про небажання перебувати у громадянстві України та її реєстрація',
        en: 'statement of unwillingness to hold Ukrainian citizenship and its registration',
      },
      {
        uk: 'за недієздатних осіб від 14 років діє законний представник',
        en: 'incapacitated persons of 14 and over act through a legal representative',
      },
    ],
    episodeTypes: ['citizenship_recognition', 'citizenship_renunciation_imposed'],
  },
  {
    id: 'RF-FZ-62-2023',
    uk: 'Закон про осіб, які мають громадянство України: «припинення» за записами РФ',
    en: 'Loss of Ukrainian citizenship on Russian records',
    number: '62-ФЗ',
    date: '2023-03-18',
    title:
      'Об особенностях правового положения граждан Российской Федерации, имеющих гражданство Украины',
    type: 'federal_law',
    validFrom: '2023-06-17',
    validTo: null,
    allows: [
      {
        uk: 'громадянина РФ, який має громадянство України, вважають таким, що його не має, від дня подання заяви про небажання',
        en: 'a Russian citizen who also holds Ukrainian citizenship is treated as no longer Ukrainian from the day of filing a statement of unwillingness',
      },
      {
        uk: 'застосовано до прибулих сиріт через їхніх представників (лист № АБ-2353/07)',
        en: 'applied to arrived orphans through their representatives (letter AB-2353/07)',
      },
    ],
    episodeTypes: ['citizenship_renunciation_imposed'],
  },
  {
    id: 'RF-FZ-138-2023',
    uk: 'Чинний закон про громадянство РФ',
    en: 'Current citizenship law of Russia',
    number: '138-ФЗ',
    date: '2023-04-28',
    title: 'О гражданстве Российской Федерации',
    type: 'federal_law',
    validFrom: '2023-10-26',
    validTo: null,
    allows: [
      {
        uk: 'замінює закон 62-ФЗ 2002 року; нові підстави, зокрема прийняття за категорійними указами президента',
        en: 'replaces law 62-FZ of 2002; new grounds, including admission by presidential decrees on categories',
      },
    ],
    episodeTypes: ['citizenship_simplified', 'citizenship_by_decree'],
    note: {
      uk: 'День набрання чинності слід звірити з джерелом.',
      en: 'Check the first day in force against a source.',
    },
  },
  {
    id: 'RF-MINPROS-AB-2353-07',
    uk: 'Лист про громадянство прибулих дітей-сиріт',
    en: 'Letter on the citizenship of arrived orphans',
    number: 'АБ-2353/07',
    date: '2023-06-05',
    title: 'Письмо Минпросвещения России «О направлении информации»',
    type: 'ministry_letter',
    validFrom: '2023-06-05',
    validTo: null,
    allows: [
      {
        uk: 'повідомляє, що регіони оформили громадянство РФ прибулим дітям без піклування батьків',
        en: 'reports that regions have brought arrived children without parental care into Russian citizenship',
      },
      {
        uk: 'роз’яснює регіонам, як застосувати до них заяву за законом 62-ФЗ 2023 року',
        en: 'informs regions of the route of law 62-FZ of 2023 for these children',
      },
    ],
    episodeTypes: ['citizenship_simplified', 'citizenship_renunciation_imposed'],
    note: {
      uk: 'Доказ політики: визнає практику. Перед цитуванням прочитайте повний текст.',
      en: 'Evidence of policy: admits the practice. Read the full text before citing.',
    },
  },
  {
    id: 'RF-UP-889-2023',
    uk: 'Порядок розгляду питань громадянства за законом 138-ФЗ',
    en: 'Procedure under law 138-FZ',
    number: '889',
    date: '2023-11-22',
    title: 'Вопросы гражданства Российской Федерации',
    type: 'presidential_decree',
    validFrom: '2023-11-22',
    validTo: null,
    allows: [{ uk: 'порядок: бланки, органи, присяга', en: 'procedure: forms, bodies, oath' }],
    episodeTypes: ['citizenship_simplified'],
    uncertain: true,
  },
  {
    id: 'RF-UP-11-2024',
    uk: 'Громадянство особистим рішенням президента, зокрема для українських сиріт',
    en: 'Citizenship by personal presidential decision, Ukrainian orphans included',
    number: '11',
    date: '2024-01-04',
    title:
      'Об определении отдельных категорий иностранных граждан и лиц без гражданства, имеющих право обратиться с заявлениями о приеме в гражданство Российской Федерации',
    type: 'presidential_decree',
    validFrom: '2024-01-04',
    validTo: null,
    allows: [
      {
        uk: 'сиріт і дітей без піклування батьків — громадян України президент може прийняти до громадянства особистим рішенням, без усіх або деяких умов закону',
        en: 'orphans and children without parental care who are citizens of Ukraine may be made Russian citizens by personal decision of the President, waiving all or some legal requirements',
      },
      {
        uk: 'заяву подає опікун або керівник російської організації, де утримують дитину',
        en: 'the guardian or the head of the Russian organisation where the child is held applies',
      },
      {
        uk: 'за повідомленнями, бланк не містить домашньої адреси заявника, лише робочі контакти',
        en: 'the form reportedly omits the applicant’s home address and asks for workplace contacts only',
      },
    ],
    episodeTypes: ['citizenship_by_decree'],
  },
  {
    id: 'RF-UP-159-2025',
    uk: 'Указ: виїхати або врегулювати перебування до 10.09.2025',
    en: 'Leave or regularise by 10.09.2025',
    number: '159',
    date: '2025-03-20',
    title:
      'Об особенностях правового положения отдельных категорий иностранных граждан и лиц без гражданства в РФ',
    type: 'presidential_decree',
    validFrom: '2025-03-20',
    validTo: null,
    allows: [
      {
        uk: 'громадяни України без правових підстав мали виїхати або врегулювати перебування до 10.09.2025',
        en: 'citizens of Ukraine without legal ground had to leave or regularise by 10.09.2025',
      },
      {
        uk: 'іноземці в чотирьох окупованих областях мали пройти медичний огляд до 10.06.2025',
        en: 'foreigners in the four occupied regions had to pass medical checks by 10.06.2025',
      },
    ],
    episodeTypes: ['citizenship_coercion'],
  },
];
