import type { Say } from '../language.ts';
import {
  act,
  care,
  contradicts,
  leavesOpen,
  leg,
  legalAct,
  movement,
  part,
  party,
  place,
  supports,
  type DemoAct,
} from './plain.ts';

const boarding = place({
  name: 'Донецьк',
  region: 'Донецька область',
  country: 'UA',
  facility: 'Прикладна школа-інтернат № 0',
  facilityType: 'family_support_orphanage',
});
const rostov = place({
  name: 'Ростов-на-Дону',
  region: 'Ростовская область',
  country: 'RU',
  facility: 'Вымышленный интернат № 0',
  facilityType: 'family_support_orphanage',
});

/** Wards of a boarding school taken away before the invasion: new families, one child in Belarus. */
export function donetskMovements(say: Say): DemoAct[] {
  return [
    {
      key: 'evacuation',
      act: act('institution_evacuation', {
        begin: '2022-02-18',
        end: '2022-02-19',
        from: boarding,
        to: rostov,
        legs: [
          leg('Донецьк', 'Ростов-на-Дону', {
            when: '2022-02-18',
            transport: 'train',
            stage: 'border',
          }),
        ],
        parties: [
          party(
            say({ uk: 'Вигадане так зване міністерство', en: 'Invented so-called ministry' }),
            'ordered',
            { bodyType: 'ministry_education' },
          ),
          party(
            say({ uk: 'Прикладна школа-інтернат № 0', en: 'Example boarding school No. 0' }),
            'executed',
            { bodyType: 'institution' },
          ),
        ],
        groupSize: 46,
        fact: [
          say({
            uk: 'Заклад вивезено потягом за шість днів до вторгнення.',
            en: 'The school was moved by train six days before the invasion.',
          }),
        ],
        observation: [
          say({
            uk: 'Світлина зроблена о 21:48 за годинником телефону; місця телефон не записав.',
            en: 'The photograph was taken at 21:48 by the telephone’s clock; it recorded no place.',
          }),
        ],
        unknowns: [say({ uk: 'Повний список 46 дітей.', en: 'The full list of the 46 children.' })],
      }),
      parts: ['veronika', 'tymofii', 'kateryna'].map(child =>
        part(
          child,
          movement({
            institutionFrom: boarding.facility ?? null,
            institutionTo: rostov.facility ?? null,
            separationCause: 'forced_removal',
          }),
          { verification: 'corroborated', confidence: 'high', provisions: ['GC4-49', 'GC4-24'] },
        ),
      ),
      citations: [
        supports('photo-platform'),
        supports('timetable', say({ uk: 'рядок 2', en: 'row 2' })),
        leavesOpen(
          'audio-message',
          say({ uk: 'дату названо приблизно', en: 'the date is named roughly' }),
        ),
      ],
    },
    {
      key: 'placement-donetsk',
      act: act('institution_placement', {
        begin: '2022-02-19',
        end: '2022-09~',
        to: rostov,
        parties: [party('Вымышленный интернат № 0', 'received', { bodyType: 'institution' })],
        legalActs: [legalAct('RF-MINPROS-AB-2353-07')],
        fact: [
          say({
            uk: 'Дітей записано до закладу як «прибулих».',
            en: 'The children were entered as “arrived”.',
          }),
        ],
      }),
      parts: ['veronika', 'tymofii', 'kateryna'].map(child =>
        part(
          child,
          care({
            placement: 'institution',
            institution: rostov.facility ?? null,
            region: 'Ростовская область',
          }),
        ),
      ),
      citations: [supports('answer-ministry'), supports('inquiry')],
    },
    {
      key: 'foster',
      act: act('foster', {
        begin: '2022-09',
        parties: [
          party('Шаблонова Эскиза Контуровна', 'received', {
            nature: 'person',
            bodyType: 'family',
          }),
        ],
        legalActs: [legalAct('RF-AGREEMENTS-2022'), legalAct('RF-PP-423-2009')],
        fact: [
          say({
            uk: 'Прийомна сім’я, договір на рік.',
            en: 'A foster family, contract for a year.',
          }),
        ],
      }),
      parts: [
        part(
          'tymofii',
          care({
            placement: 'foster',
            carer: 'Шаблонова Эскиза Контуровна',
            carerRole: 'foster_parent',
            contract: '№ 0/2022',
            term: say({ uk: 'один рік', en: 'one year' }),
            siblingsTogether: null,
          }),
        ),
      ],
      citations: [supports('screenshot-profile')],
    },
    {
      key: 'adoption-veronika',
      act: act('adoption', {
        begin: '2022-10~',
        parties: [
          party(say({ uk: 'Вигаданий міський суд', en: 'Invented city court' }), 'ordered', {
            bodyType: 'court',
          }),
        ],
        legalActs: [legalAct('RF-SK-1995', { article: '135' })],
        fact: [
          say({
            uk: 'Суд усиновив дитину й змінив ім’я та місце народження.',
            en: 'A court granted the adoption and changed name and place of birth.',
          }),
        ],
        assessment: [
          say({
            uk: 'Батько дитини живий і шукає її з березня 2022 року.',
            en: 'The child’s father is alive and has looked for her since March 2022.',
          }),
        ],
        confidentiality: 'restricted',
      }),
      parts: [
        part(
          'veronika',
          care({
            placement: 'adoption',
            court: say({ uk: 'Вигаданий міський суд', en: 'Invented city court' }),
            nameChanged: true,
            birthDataChanged: true,
            secrecyOrdered: true,
          }),
          { confidence: 'medium', provisions: ['RS-6-e', 'CRC-21'] },
        ),
      ],
      citations: [
        supports('expert-comparison'),
        contradicts(
          'answer-ministry',
          null,
          say({
            uk: 'орган заперечує перебування в регіоні',
            en: 'the body denies that she is in the region',
          }),
        ),
      ],
    },
    {
      key: 'onward-belarus',
      act: act('onward_transfer', {
        begin: '2023-07',
        from: rostov,
        to: place({
          name: 'Мінська область',
          country: 'BY',
          facility: '«Выдуманы санаторый»',
          facilityType: 'camp_sanatorium',
        }),
        legs: [
          leg('Ростов-на-Дону', 'Мінськ', {
            when: '2023-07-0X',
            transport: 'train',
            stage: 'onward',
          }),
        ],
        parties: [
          party(say({ uk: 'Вигаданий фонд', en: 'Invented foundation' }), 'transported', {
            bodyType: 'foundation',
          }),
        ],
        fact: [
          say({
            uk: 'Групу привезли на «оздоровлення».',
            en: 'A group was brought “for their health”.',
          }),
        ],
      }),
      parts: [
        part(
          'kateryna',
          movement({
            medicalGround: say({ uk: '«оздоровлення»', en: '“recreation”' }),
            promisedReturn: '2023-08',
          }),
          { verification: 'corroborated' },
        ),
      ],
      citations: [supports('photo-sanatorium'), supports('mail-partner')],
    },
  ];
}
