import type { Instrument } from '../instrument.ts';

/** Acts on citizenship before the annexations of 2022, in order of date. */
export const earlierCitizenshipInstruments: readonly Instrument[] = [
  {
    id: 'RF-FZ-62-2002',
    uk: 'Попередній закон про громадянство РФ',
    en: 'Former citizenship law of Russia',
    number: '62-ФЗ',
    date: '2002-05-31',
    title: 'О гражданстве Российской Федерации (утратил силу)',
    type: 'federal_law',
    validFrom: null,
    validTo: '2023-10-25',
    allows: [
      {
        uk: 'ст. 14 — спрощене прийняття; ст. 29 — повноваження президента, використані для указів № 183 і № 187',
        en: 'art. 14: simplified admission; art. 29: the power used for decrees 183 and 187',
      },
    ],
    episodeTypes: ['citizenship_simplified'],
    note: {
      uk: 'День втрати чинності слід звірити з джерелом.',
      en: 'Check the last day in force against a source.',
    },
  },
  {
    id: 'RF-FKZ-6-2014',
    uk: 'Закон про заявлене прийняття Криму і Севастополя до РФ',
    en: 'Purported admission of Crimea and Sevastopol to Russia',
    number: '6-ФКЗ',
    date: '2014-03-21',
    title: 'О принятии в Российскую Федерацию Республики Крым…',
    type: 'federal_constitutional_law',
    validFrom: '2014-03-21',
    validTo: null,
    allows: [
      {
        uk: 'громадян України та осіб без громадянства, які постійно жили в Криму на 18.03.2014, вважають громадянами РФ, якщо протягом місяця вони не заявили про інше',
        en: 'treats citizens of Ukraine and stateless persons permanently living in Crimea on 18.03.2014 as Russian citizens unless they declared otherwise within one month',
      },
      { uk: 'діти — услід за батьками', en: 'minor children follow' },
    ],
    episodeTypes: ['citizenship_recognition'],
  },
  {
    id: 'RF-UP-183-2019',
    uk: 'Указ про спрощене громадянство: «гуманітарні» категорії',
    en: 'Simplified citizenship: “humanitarian” categories',
    number: '183',
    date: '2019-04-24',
    title:
      'Об определении в гуманитарных целях категорий лиц, имеющих право обратиться с заявлениями о приеме в гражданство РФ в упрощенном порядке',
    type: 'presidential_decree',
    validFrom: '2019-04-24',
    validTo: null,
    allows: [
      {
        uk: 'основний указ: мешканці частин Донецької та Луганської областей просять громадянства у спрощеному порядку; пізніші редакції розширюють коло',
        en: 'base decree: residents of parts of Donetsk and Luhansk oblasts apply for citizenship in the simplified way; later editions widen it',
      },
    ],
    episodeTypes: ['citizenship_simplified'],
    note: {
      uk: 'Важлива редакція: запишіть чинну на день епізоду (зміни 2020 і 2022 років).',
      en: 'The edition matters: record the one in force on the day of the episode (amended in 2020 and 2022).',
    },
  },
  {
    id: 'RF-UP-187-2019',
    uk: 'Указ про спрощене громадянство: інші категорії',
    en: 'Simplified citizenship: further categories',
    number: '187',
    date: '2019-04-29',
    title:
      'Об отдельных категориях иностранных граждан и лиц без гражданства, имеющих право обратиться с заявлениями о приеме в гражданство РФ в упрощенном порядке',
    type: 'presidential_decree',
    validFrom: '2019-04-29',
    validTo: null,
    allows: [
      {
        uk: 'громадяни України з посвідкою на проживання, статусом біженця чи тимчасовим притулком та їхні діти просять громадянства у спрощеному порядку',
        en: 'citizens of Ukraine with a residence permit, refugee or temporary-asylum papers and their children apply in the simplified way',
      },
    ],
    episodeTypes: ['citizenship_simplified'],
  },
  {
    id: 'RF-UP-307-2022',
    uk: 'Зміни до указу № 183: мешканці Запорізької та Херсонської областей',
    en: 'Amends decree 183: residents of Zaporizhzhia and Kherson oblasts',
    number: '307',
    date: '2022-05-25',
    title: 'О внесении изменений в Указ № 183',
    type: 'presidential_decree',
    validFrom: '2022-05-25',
    validTo: null,
    amends: ['RF-UP-183-2019'],
    allows: [
      {
        uk: 'поширює спрощений порядок на мешканців Запорізької та Херсонської областей',
        en: 'extends the simplified procedure to residents of Zaporizhzhia and Kherson oblasts',
      },
    ],
    episodeTypes: ['citizenship_simplified'],
  },
  {
    id: 'RF-UP-330-2022',
    uk: 'Спрощене громадянство для сиріт, дітей без піклування батьків, недієздатних осіб',
    en: 'Simplified citizenship for orphans, children without parental care, incapacitated persons',
    number: '330',
    date: '2022-05-30',
    title: 'О внесении изменений в Указ от 24.04.2019 № 183 и Указ от 29.04.2019 № 187',
    type: 'presidential_decree',
    validFrom: '2022-05-30',
    validTo: null,
    amends: ['RF-UP-183-2019', 'RF-UP-187-2019'],
    allows: [
      {
        uk: 'заяву за дитину може подати опікун чи піклувальник — громадянин РФ, України, «ДНР» або «ЛНР»',
        en: 'a guardian or custodian who is a citizen of Russia, Ukraine, “DNR” or “LNR” may apply for the child',
      },
      {
        uk: 'або керівник закладу для сиріт, навчального, медичного чи соціального закладу в «ДНР», «ЛНР», Запорізькій або Херсонській області, де перебуває дитина',
        en: 'or the head of an orphan, educational, medical or social institution in “DNR”, “LNR”, Zaporizhzhia or Kherson oblast where the child is placed',
      },
      {
        uk: 'або керівник органу опіки, що виконує обов’язки опікуна',
        en: 'or the head of the guardianship authority acting as guardian',
      },
      {
        uk: 'не застосовують, якщо опіка чи перебування тимчасові і про них просили самі батьки',
        en: 'not if guardianship or placement is temporary at the parents’ own request',
      },
    ],
    episodeTypes: ['citizenship_simplified'],
  },
  {
    id: 'RF-UP-440-2022',
    uk: 'Поширення указу № 183 на всіх громадян України',
    en: 'Extends decree 183 to all citizens of Ukraine',
    number: '440',
    date: '2022-07-11',
    title: 'О внесении изменений в Указы № 183 и № 187',
    type: 'presidential_decree',
    validFrom: '2022-07-11',
    validTo: null,
    amends: ['RF-UP-183-2019', 'RF-UP-187-2019'],
    allows: [
      {
        uk: 'просити громадянства у спрощеному порядку можуть усі громадяни України, «ДНР», «ЛНР» та особи без громадянства, які там живуть',
        en: 'all citizens of Ukraine, “DNR”, “LNR” and stateless persons residing there may apply in the simplified way',
      },
    ],
    episodeTypes: ['citizenship_simplified'],
  },
];
