import type { Say } from '../language.ts';
import { carer } from './khersonPlaces.ts';
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

/** Of the six: citizenship, names, a birth date, a record. */
export function khersonPapers(say: Say): DemoAct[] {
  const registry = party(
    say({ uk: 'Вигаданий РАЦС', en: 'Invented registry office' }),
    'executed',
    { bodyType: 'zags' },
  );
  return [
    {
      key: 'citizenship',
      act: act('citizenship_simplified', {
        begin: '2022-12~',
        end: '2023-03-04',
        parties: [
          party(
            say({ uk: 'Вигаданий відділ міграції', en: 'Invented migration department' }),
            'executed',
            { bodyType: 'mvd_migration' },
          ),
          party(carer, 'facilitated', { nature: 'person' }),
        ],
        legalActs: [legalAct('RF-UP-330-2022')],
        groupSize: 3,
        fact: [
          say({
            uk: 'У новині: «група вихованців отримала паспорти»; імен немає.',
            en: 'The news: “a group of wards received passports”; no names.',
          }),
        ],
        observation: [
          say({
            uk: 'На відео троє сідають у першому ряду; облич не видно.',
            en: 'In the video three sit in the first row; faces cannot be seen.',
          }),
        ],
        unknowns: [say({ uk: 'Хто подав заяви?', en: 'Who filed the applications?' })],
      }),
      parts: [
        part(
          'zlata',
          citizenship({
            applicantRole: 'guardian',
            applicant: carer,
            applicationDate: '2022-12~',
            decisionDate: '2023-02',
            documentNumber: '00 00 000001',
            childConsent: 'not-asked',
          }),
          { provisions: ['GC4-50', 'CRC-8'] },
        ),
        part(
          'matvii',
          citizenship({
            applicantRole: 'guardian',
            applicant: carer,
            applicationDate: '2022-12~',
            childConsent: 'not-asked',
          }),
        ),
        part('artem', citizenship({ applicantRole: 'unknown', childConsent: null }), {
          verification: 'disputed',
          confidence: 'low',
        }),
      ],
      citations: [
        supports('page-decree'),
        supports('video-ceremony', '00:00:00–00:00:03'),
        leavesOpen(
          'screenshot-post',
          say({ uk: 'імена в дописі закрито', en: 'the names in the post are covered' }),
        ),
      ],
    },
    {
      key: 'coercion',
      act: act('citizenship_coercion', {
        begin: '2022-10-2X',
        parties: [
          party(
            say({ uk: 'вихователь табору, ім’я невідоме', en: 'camp tutor, name unknown' }),
            'executed',
            { nature: 'person', bodyType: 'camp_operator' },
          ),
        ],
        fact: [
          say({
            uk: 'Дітям пропонували «паспорт і щасливе життя»; хто відмовлявся, чув погрози.',
            en: 'Children were offered “a passport and a happy life”; who refused was threatened.',
          }),
        ],
      }),
      parts: [
        part(
          'sofiia',
          citizenship({
            applicantRole: 'child',
            childConsent: 'refused',
            means: say({ uk: 'вмовляння, погрози', en: 'persuasion, threats' }),
          }),
          { confidence: 'high' },
        ),
        part(
          'yeva',
          citizenship({
            childConsent: 'under-pressure',
            means: say({ uk: 'вмовляння', en: 'persuasion' }),
          }),
          { confidence: 'low' },
        ),
      ],
      citations: [supports('screenshot-chat'), supports('audio-call', '00:00:01')],
    },
    {
      key: 'names',
      act: act('name_change', {
        begin: '2023-03/2023-05',
        parties: [registry],
        legalActs: [legalAct('RF-FZ-143-1997', { article: '58–63' })],
        groupSize: 2,
        fact: [
          say({
            uk: 'В анкеті ті самі діти стоять під іншим прізвищем.',
            en: 'In the profile the same children stand under another surname.',
          }),
        ],
        assessment: [
          say({
            uk: 'Тотожність підтверджує порівняння світлин; сила підтримки помірна.',
            en: 'A comparison of photographs supports the identity, moderately.',
          }),
        ],
      }),
      parts: [
        part(
          'zlata',
          identity({
            changeKind: 'new_surname',
            beforeUk: { surname: 'Вигаданенко', given: 'Злата', patronymic: 'Прикладівна' },
            beforeRu: { surname: 'Выгаданенко', given: 'Злата', patronymic: 'Примеровна' },
            afterRu: { surname: 'Демонстрационная', given: 'Злата', patronymic: 'Примеровна' },
            afterLatn: { surname: 'Demonstratsionnaya', given: 'Zlata', patronymic: null },
          }),
          { informationGrade: '3', provisions: ['CRC-8'] },
        ),
        part(
          'matvii',
          identity({
            changeKind: 'full_identity_change',
            beforeUk: { surname: 'Вигаданенко', given: 'Матвій', patronymic: 'Прикладович' },
            afterRu: { surname: 'Демонстрационный', given: 'Матвей', patronymic: 'Олегович' },
          }),
          { informationGrade: '3' },
        ),
      ],
      citations: [
        supports('screenshot-profile'),
        supports('expert-comparison', say({ uk: 'с. 1', en: 'p. 1' })),
      ],
    },
    {
      key: 'birth-matvii',
      act: act('birth_data_change', {
        begin: '2023',
        parties: [registry],
        fact: [
          say({
            uk: 'В анкеті рік народження 2016, місце — Московська область.',
            en: 'In the profile he was born in 2016 in Moscow region.',
          }),
        ],
      }),
      parts: [
        part(
          'matvii',
          identity({
            birthDateBefore: '2015-11-02',
            birthDateAfter: '2016-11-02',
            birthPlaceBefore: 'Херсон',
            birthPlaceAfter: 'Московская область',
            document: say({ uk: 'анкета', en: 'profile' }),
          }),
          { confidence: 'medium' },
        ),
      ],
      citations: [
        supports('screenshot-profile'),
        leavesOpen(
          'expert-comparison',
          say({ uk: 'висновок про дату не робився', en: 'the opinion says nothing of the date' }),
        ),
      ],
    },
    {
      key: 'record-artem',
      act: act('birth_record_reissue', {
        begin: '2023-02-XX',
        parties: [registry],
        fact: [
          say({
            uk: 'Видано нове свідоцтво, батьками вписано інших осіб.',
            en: 'A new certificate names other persons as parents.',
          }),
        ],
      }),
      parts: [
        part(
          'artem',
          identity({
            parentsReplaced: true,
            document: 'свидетельство о рождении',
            recordNumber: '0-АА № 000000',
          }),
          { confidence: 'low' },
        ),
      ],
      citations: [
        leavesOpen(
          'answer-ministry',
          say({ uk: 'дитина «не значиться»', en: 'the child “is not listed”' }),
        ),
      ],
    },
  ];
}
