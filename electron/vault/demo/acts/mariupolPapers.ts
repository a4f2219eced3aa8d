import type { Say } from '../language.ts';
import {
  act,
  care,
  citizenship,
  identity,
  leavesOpen,
  legalAct,
  part,
  party,
  place,
  supports,
  type DemoAct,
} from './plain.ts';

/** Of the three: placements, and what was written of them. */
export function mariupolPapers(say: Say): DemoAct[] {
  return [
    {
      key: 'placement-rostov',
      act: act('institution_placement', {
        begin: '2022-04-22',
        to: place({
          name: 'Ростов-на-Дону',
          country: 'RU',
          facilityType: 'family_support_orphanage',
        }),
        fact: [
          say({
            uk: 'Обох тримали в одному закладі; згодом дівчинку забрали «в гості».',
            en: 'Both were kept in one place; later the girl was taken “as a guest”.',
          }),
        ],
      }),
      parts: [
        part('nazar', care({ placement: 'institution', institution: 'Вымышленный приют' })),
        part(
          'alina',
          care({ placement: 'guest', institution: 'Вымышленный приют', nameChanged: null }),
          { confidence: 'low' },
        ),
      ],
      citations: [
        supports('account-father'),
        leavesOpen(
          'audio-message',
          say({ uk: 'тітка називає інше місто', en: 'the aunt names another city' }),
        ),
      ],
    },
    {
      key: 'guardianship-bohdan',
      act: act('guardianship', {
        begin: '2022-06~',
        parties: [party('Вымышленный колледж', 'received', { bodyType: 'institution' })],
        legalActs: [legalAct('RF-PP-423-2009')],
        fact: [
          say({
            uk: 'Піклувальником став директор коледжу.',
            en: 'The head of a college became custodian.',
          }),
        ],
      }),
      parts: [
        part(
          'bohdan',
          care({
            placement: 'custody',
            carer: 'Вымышленный колледж',
            carerRole: 'institution_head',
            region: 'Ростовская область',
            siblingsTogether: false,
          }),
        ),
      ],
      citations: [supports('mail-partner')],
    },
    {
      key: 'citizenship-bohdan',
      act: act('citizenship_recognition', {
        begin: '2022-10-04/2023-01-31',
        legalActs: [legalAct('RF-FKZ-5-2022'), legalAct('RF-UP-951-2022')],
        fact: [
          say({
            uk: 'Визнаний громадянином «за місцем проживання»; паспорт видано до 17 років.',
            en: 'Treated as a citizen “by residence”; the passport was issued before he was 17.',
          }),
        ],
      }),
      parts: [
        part(
          'bohdan',
          citizenship({
            lostCountry: 'UA',
            applicantRole: 'institution_head',
            documentNumber: '00 00 000008',
            documentDate: '2022-12',
            childConsent: 'under-pressure',
            means: say({ uk: 'без паспорта не навчають', en: 'no schooling without a passport' }),
          }),
          { confidence: 'high', provisions: ['GC4-50'] },
        ),
      ],
      citations: [supports('screenshot-post'), supports('page-decree')],
    },
    {
      key: 'coercion-nazar',
      act: act('citizenship_coercion', {
        begin: '2022-05',
        fact: [
          say({
            uk: 'Хлопцеві казали, що батько відмовився від нього.',
            en: 'The boy was told that his father had given him up.',
          }),
        ],
      }),
      parts: [part('nazar', citizenship({ childConsent: 'refused' }))],
      citations: [supports('account-father', say({ uk: 'абзац 3', en: 'paragraph 3' }))],
    },
    {
      key: 'record-alina',
      act: act('birth_record_reissue', {
        begin: '[2022,2023]',
        fact: [
          say({
            uk: 'Дитині без документів видано запис із вигаданою датою.',
            en: 'A record with an invented date was issued for a child without papers.',
          }),
        ],
        unknowns: [say({ uk: 'Під яким прізвищем?', en: 'Under which surname?' })],
      }),
      parts: [
        part(
          'alina',
          identity({
            birthDateBefore: '[2016,2017]',
            birthDateAfter: '2017-01-01',
            parentsReplaced: true,
          }),
          { confidence: 'low' },
        ),
      ],
      citations: [
        leavesOpen(
          'screenshot-profile',
          say({ uk: 'дитина на світлині старша', en: 'the pictured child is older' }),
        ),
      ],
    },
    {
      key: 'name-bohdan',
      act: act('name_change', {
        begin: '2022-12',
        fact: [
          say({
            uk: 'У паспорті «Богдан Эскизенко», по батькові російською.',
            en: 'The passport says “Богдан Эскизенко”, the patronymic in Russian.',
          }),
        ],
      }),
      parts: [
        part(
          'bohdan',
          identity({
            changeKind: 'russified_form',
            beforeUk: { surname: 'Ескізенко', given: 'Богдан', patronymic: 'Контурович' },
            afterRu: { surname: 'Эскизенко', given: 'Богдан', patronymic: 'Контурович' },
            afterLatn: { surname: 'Eskizenko', given: 'Bogdan', patronymic: null },
          }),
        ),
      ],
      citations: [supports('screenshot-post')],
    },
  ];
}
