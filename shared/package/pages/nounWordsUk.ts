/** What records and statements are called, in Ukrainian. */
import type * as english from './nounWordsEn.ts';

export const nounWordsUk: typeof english.nounWordsEn = {
  child: 'дитина',
  assertion: 'твердження',
  act: 'діяння',
  episode: 'епізод',
  evidence: 'доказ',
  link: 'посилання на доказ',
  pair: 'рішення про два записи',
  person: 'особа',
  organisation: 'організація',
  place: 'місце',
  proceeding: 'провадження',
  task: 'завдання',
  comment: 'коментар',
  theory: 'правова версія',
  provision: 'норма',
  bearing: 'матеріал до елемента',
  source: 'джерело',
  sourceIdentity: 'особа джерела',
  interview: 'опитування',
  holdBack: 'утримання',
};

export const aboutWordsUk: typeof english.aboutWordsEn = {
  name: 'Ім’я',
  birth: 'Народження',
  sex: 'Стать',
  citizenship: 'Громадянство',
  document: 'Документ',
  guardian: 'Опікун або відповідальна особа',
  care: 'Догляд',
  legalStatus: 'Правовий статус',
  caseStatus: 'Стан справи',
  identityState: 'Ідентичність',
  whereabouts: 'Місце перебування',
};
