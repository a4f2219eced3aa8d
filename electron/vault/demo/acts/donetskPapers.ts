import type { Say } from '../language.ts';
import {
  act,
  citizenship,
  identity,
  leavesOpen,
  legalAct,
  part,
  party,
  supports,
  type DemoAct,
} from './plain.ts';

/** Of these wards: new names, citizenship by decree, a renunciation. */
export function donetskPapers(say: Say): DemoAct[] {
  return [
    {
      key: 'names-donetsk',
      act: act('name_change', {
        begin: '2022-10/2022-12',
        groupSize: 2,
        fact: [
          say({
            uk: 'В анкетах інші імена, дати ті самі.',
            en: 'The profiles give other names, the same dates.',
          }),
        ],
      }),
      parts: [
        part(
          'veronika',
          identity({
            changeKind: 'new_given_name',
            beforeUk: { surname: 'Тестенко', given: 'Вероніка', patronymic: 'Шаблонівна' },
            afterRu: { surname: 'Примерова', given: 'Вера', patronymic: 'Олеговна' },
            birthPlaceBefore: 'Донецьк',
            birthPlaceAfter: 'Тула',
          }),
        ),
        part(
          'tymofii',
          identity({
            changeKind: 'transliteration_only',
            beforeUk: { surname: 'Неіснуйко', given: 'Тимофій', patronymic: 'Схемович' },
            afterRu: { surname: 'Несуществуйко', given: 'Тимофей', patronymic: 'Схемович' },
          }),
          { verification: 'corroborated' },
        ),
      ],
      citations: [supports('screenshot-profile'), supports('list-csv')],
    },
    {
      key: 'decree',
      act: act('citizenship_by_decree', {
        begin: '2024-01-04/2024-06',
        parties: [
          party(say({ uk: 'голова закладу', en: 'head of the institution' }), 'signed', {
            nature: 'person',
            bodyType: 'institution',
          }),
        ],
        legalActs: [legalAct('RF-UP-11-2024')],
        fact: [
          say({
            uk: 'Заяви подав керівник закладу, згоди дітей не питали.',
            en: 'The head of the institution applied; the children were not asked.',
          }),
        ],
      }),
      parts: ['veronika', 'tymofii'].map(child =>
        part(
          child,
          citizenship({
            applicantRole: 'institution_head',
            decisionDate: '2024',
            childConsent: 'not-asked',
          }),
          { provisions: ['GC4-50', 'CRC-8'] },
        ),
      ),
      citations: [
        supports('page-decree'),
        leavesOpen(
          'video-ceremony',
          say({
            uk: 'дітей на відео не впізнано',
            en: 'the children in the video were not recognised',
          }),
        ),
      ],
    },
    {
      key: 'renunciation',
      act: act('citizenship_renunciation_imposed', {
        begin: '2023-09?',
        legalActs: [legalAct('RF-FZ-62-2023')],
        fact: [
          say({
            uk: 'За п’ятнадцятирічну підписано заяву про відмову.',
            en: 'A statement of renunciation was signed for the fifteen-year-old.',
          }),
        ],
        unknowns: [say({ uk: 'Чий підпис?', en: 'Whose signature?' })],
      }),
      parts: [
        part(
          'kateryna',
          citizenship({ country: 'RU', lostCountry: 'UA', childConsent: 'under-pressure' }),
          { verification: 'disputed', confidence: 'low' },
        ),
      ],
      citations: [
        leavesOpen(
          'mail-partner',
          say({
            uk: 'партнер чув про заяву, не бачив',
            en: 'the partner heard of it and has not seen it',
          }),
        ),
      ],
    },
    {
      key: 'record-kateryna',
      act: act('birth_record_reissue', {
        begin: '2022-1X',
        fact: [
          say({
            uk: 'Нове свідоцтво потрібне було для запису до школи.',
            en: 'A new certificate was asked for to enter school.',
          }),
        ],
      }),
      parts: [
        part(
          'kateryna',
          identity({
            changeKind: 'russified_form',
            afterRu: { surname: 'Пробная', given: 'Екатерина', patronymic: 'Эскизовна' },
            parentsReplaced: false,
            document: 'свидетельство о рождении',
          }),
        ),
      ],
      citations: [
        supports(
          'account-teacher',
          say({
            uk: 'лише про порядок, не про цю дитину',
            en: 'of the practice, not of this child',
          }),
        ),
      ],
    },
  ];
}
