import type { NewAssertion } from '../../../shared/contract/records.ts';
import type { Say } from './language.ts';
import { statement } from './registration.ts';

/** A later statement about a child that differs from the first one, with the file that speaks for or against it. */
export interface Contradiction {
  readonly child: string;
  readonly assertion: NewAssertion;
  readonly preferred: boolean;
  readonly shownBy: { readonly file: string; readonly relation: 'supports' | 'contradicts' } | null;
}

/** What others say of the same children: imposed names, other birth dates, other places. */
export function contradictions(say: Say): Contradiction[] {
  return [...imposed(say), ...disputed(say)];
}

/** What Russian papers made of them. */
function imposed(say: Say): Contradiction[] {
  const profile = say({ uk: 'анкета в базі даних', en: 'databank profile' });
  const name = (surname: string, given: string, patronymic: string | null, from: string) =>
    statement(
      { about: 'name', script: 'Cyrl-ru', kind: 'imposed', surname, given, patronymic },
      { from, source: profile, confidence: 'medium' },
    );
  const citizenship = (from: string, basis: string) =>
    statement(
      { about: 'citizenship', country: 'RU', state: 'imposed', basis },
      { from, source: say({ uk: 'новина', en: 'news' }), confidence: 'low' },
    );
  const byProfile = { file: 'screenshot-profile', relation: 'supports' } as const;
  const byNews = { file: 'page-decree', relation: 'supports' } as const;
  const simplified = say({ uk: 'спрощений порядок', en: 'simplified procedure' });
  return [
    {
      child: 'zlata',
      assertion: name('Демонстрационная', 'Злата', 'Примеровна', '2023-04~'),
      preferred: false,
      shownBy: byProfile,
    },
    {
      child: 'matvii',
      assertion: name('Демонстрационный', 'Матвей', 'Олегович', '2023-04~'),
      preferred: false,
      shownBy: byProfile,
    },
    {
      child: 'veronika',
      assertion: name('Примерова', 'Вера', 'Олеговна', '2022-10~'),
      preferred: false,
      shownBy: byProfile,
    },
    {
      child: 'matvii',
      assertion: statement(
        { about: 'birth', date: '2016-11-02', place: 'Московская область', country: 'RU' },
        { source: profile, confidence: 'low' },
      ),
      preferred: false,
      shownBy: { file: 'expert-comparison', relation: 'contradicts' },
    },
    {
      child: 'zlata',
      assertion: citizenship('2023-02', simplified),
      preferred: false,
      shownBy: byNews,
    },
    {
      child: 'matvii',
      assertion: citizenship('2023-02', simplified),
      preferred: false,
      shownBy: null,
    },
    {
      child: 'bohdan',
      assertion: citizenship('2022-12', say({ uk: '«визнання»', en: '“recognition”' })),
      preferred: false,
      shownBy: { file: 'screenshot-post', relation: 'supports' },
    },
    {
      child: 'zlata',
      assertion: statement(
        {
          about: 'guardian',
          name: 'Демонстрационная Анна Примеровна',
          record: null,
          relation: 'guardian_ru_claim',
          authority: 'russian-claim',
          contact: null,
        },
        { from: '2022-11-03', source: say({ uk: 'наказ', en: 'order' }), confidence: 'high' },
      ),
      preferred: false,
      shownBy: { file: 'order-guardianship', relation: 'supports' },
    },
  ];
}

/** What our own sources do not agree on. */
function disputed(say: Say): Contradiction[] {
  const nowhere = { facility: null, facilityType: null, withWhom: null };
  return [
    {
      child: 'yeva',
      assertion: statement(
        { about: 'birth', date: '2013-06-11', place: 'Каховка', country: 'UA' },
        { source: say({ uk: 'шкільний журнал', en: 'school register' }), confidence: 'high' },
      ),
      preferred: true,
      shownBy: { file: 'inquiry', relation: 'supports' },
    },
    {
      child: 'artem',
      assertion: statement(
        { about: 'birth', date: '2012-01?', place: 'Олешки', country: 'UA' },
        { source: say({ uk: 'список на вивезення', en: 'transfer list' }), confidence: 'low' },
      ),
      preferred: false,
      shownBy: { file: 'list-evacuation', relation: 'supports' },
    },
    {
      child: 'alina',
      assertion: statement(
        { about: 'birth', date: '2015~', place: 'Маріуполь', country: 'UA' },
        {
          source: say({ uk: 'голосове повідомлення тітки', en: 'voice message of the aunt' }),
          confidence: 'low',
        },
      ),
      preferred: false,
      shownBy: { file: 'audio-message', relation: 'supports' },
    },
    {
      child: 'alina',
      assertion: statement(
        { about: 'whereabouts', country: 'RU', place: 'Ростов-на-Дону', ...nowhere },
        { from: '2022-04-22/2022-06~', source: say({ uk: 'батько Назара', en: 'Nazar’s father' }) },
      ),
      preferred: false,
      shownBy: { file: 'audio-message', relation: 'contradicts' },
    },
    {
      child: 'artem',
      assertion: statement(
        { about: 'whereabouts', country: 'RU', place: 'Московская область', ...nowhere },
        {
          from: '2022-11-03/2023-03~',
          source: say({ uk: 'наказ про опіку', en: 'guardianship order' }),
          confidence: 'medium',
        },
      ),
      preferred: false,
      shownBy: { file: 'answer-ministry', relation: 'contradicts' },
    },
    {
      child: 'tymofii',
      assertion: statement(
        { about: 'caseStatus', status: 'located_ru' },
        { from: '2024-01', confidence: 'medium' },
      ),
      preferred: true,
      shownBy: null,
    },
    {
      child: 'kateryna',
      assertion: statement(
        { about: 'whereabouts', country: 'RU', place: 'Ростов-на-Дону', ...nowhere },
        { from: '2022-02-19', to: '2023-07', confidence: 'high' },
      ),
      preferred: false,
      shownBy: { file: 'answer-ministry', relation: 'supports' },
    },
  ];
}
