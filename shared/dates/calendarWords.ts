/** The names of months and seasons as a sentence needs them, and as people type them. */

export type Language = 'uk' | 'en';

/** Ukrainian cases: вересень; (близько) вересня; (між) вереснем. */
export type Case = 'nominative' | 'genitive' | 'instrumental';

type Forms = Readonly<Record<Case, string>>;

const forms = (text: string): Forms => {
  const [nominative = '', genitive = '', instrumental = ''] = text.split(' | ');
  return { nominative, genitive, instrumental };
};

const monthsUk = [
  'січень | січня | січнем',
  'лютий | лютого | лютим',
  'березень | березня | березнем',
  'квітень | квітня | квітнем',
  'травень | травня | травнем',
  'червень | червня | червнем',
  'липень | липня | липнем',
  'серпень | серпня | серпнем',
  'вересень | вересня | вереснем',
  'жовтень | жовтня | жовтнем',
  'листопад | листопада | листопадом',
  'грудень | грудня | груднем',
].map(forms);

const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const [spring, summer, autumn, winter] = [
  'весна | весни | весною',
  'літо | літа | літом',
  'осінь | осені | осінню',
  'зима | зими | зимою',
] as const;

const hemisphere = (season: string, words: string) =>
  season
    .split(' | ')
    .map(form => `${form} (${words})`)
    .join(' | ');

const numbered = (number: string, noun: string) =>
  noun
    .split(' | ')
    .map(form => `${number} ${form}`)
    .join(' | ');

/** EDTF seasons 21 to 41, in order (ISO 8601-2:2019, 4.8). */
const seasonsUk = [
  ...[spring, summer, autumn, winter],
  ...[spring, summer, autumn, winter].map(s => hemisphere(s, 'північна півкуля')),
  ...[spring, summer, autumn, winter].map(s => hemisphere(s, 'південна півкуля')),
  ...['I', 'II', 'III', 'IV'].map(n => numbered(n, 'квартал | кварталу | кварталом')),
  'перша третина | першої третини | першою третиною',
  'друга третина | другої третини | другою третиною',
  'третя третина | третьої третини | третьою третиною',
  'перше півріччя | першого півріччя | першим півріччям',
  'друге півріччя | другого півріччя | другим півріччям',
].map(forms);

const seasonsEn = [
  ...['spring', 'summer', 'autumn', 'winter'],
  ...['spring', 'summer', 'autumn', 'winter'].map(s => `${s} (northern hemisphere)`),
  ...['spring', 'summer', 'autumn', 'winter'].map(s => `${s} (southern hemisphere)`),
  ...['1st', '2nd', '3rd', '4th'].map(n => `${n} quarter of`),
  ...['1st', '2nd', '3rd'].map(n => `${n} third of`),
  ...['1st', '2nd'].map(n => `${n} half of`),
];

/** Name of the month 1 to 12. */
export function monthName(month: number, language: Language, inCase: Case): string {
  return (language === 'uk' ? monthsUk[month - 1]?.[inCase] : monthsEn[month - 1]) ?? '';
}

/** Name of the EDTF season 21 to 41. */
export function seasonName(season: number, language: Language, inCase: Case): string {
  return (language === 'uk' ? seasonsUk[season - 21]?.[inCase] : seasonsEn[season - 21]) ?? '';
}

/** How people type the months, in any case, whole or cut short: patterns, January first. */
export const monthPatterns: readonly string[] = [
  'січ(?:ень|ня|ні|нем)?|jan(?:uary)?',
  'лют(?:ий|ого|ому|им)?|feb(?:ruary)?',
  'бер(?:ез(?:ень|ня|ні|нем)?)?|mar(?:ch)?',
  'квіт?(?:ень|ня|ні|нем)?|apr(?:il)?',
  'трав?(?:ень|ня|ні|нем)?|may',
  'черв?(?:ень|ня|ні|нем)?|june?',
  'лип(?:ень|ня|ні|нем)?|july?',
  'серп?(?:ень|ня|ні|нем)?|aug(?:ust)?',
  'вер(?:ес(?:ень|ня|ні|нем)?)?|sept?(?:ember)?',
  'жовт?(?:ень|ня|ні|нем)?|oct(?:ober)?',
  'лис(?:т(?:опад(?:а|і|ом)?)?)?|nov(?:ember)?',
  'груд?(?:ень|ня|ні|нем)?|dec(?:ember)?',
];

/** How people type the seasons, spring (EDTF 21) first. */
export const seasonPatterns: readonly string[] = [
  'весн(?:а|и|і|у|ою)|навесні|spring',
  'літ(?:о|а|і|ом)|улітку|влітку|summer',
  'ос(?:інь|ені|інню)|восени|autumn|fall',
  'зим(?:а|и|і|у|ою)|узимку|взимку|winter',
];
