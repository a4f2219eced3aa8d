import type { Say } from '../language.ts';
import { carer } from './khersonPlaces.ts';
import {
  act,
  care,
  contradicts,
  leavesOpen,
  legalAct,
  part,
  party,
  supports,
  type DemoAct,
} from './plain.ts';

/** Of the six: who was given to whom. */
export function khersonCare(say: Say): DemoAct[] {
  return [
    {
      key: 'guardianship',
      act: act('preliminary_guardianship', {
        begin: '2022-11-03',
        end: '2023-05-03/..',
        parties: [
          party('Образцов О. О.', 'signed', {
            nature: 'person',
            bodyType: 'guardianship_body',
            position: say({ uk: 'завідувач відділу', en: 'head of department' }),
          }),
          party(carer, 'received', { nature: 'person', bodyType: 'family' }),
        ],
        legalActs: [
          legalAct('RF-FZ-48-2008', { article: '12' }),
          legalAct(null, { title: 'Приказ', number: '00-ОП/22', date: '2022-11-03' }),
        ],
        groupSize: 4,
        fact: [
          say({
            uk: 'Наказ встановлює опіку над чотирма дітьми за списком на шість місяців.',
            en: 'The order sets guardianship over four listed children for six months.',
          }),
        ],
        assessment: [
          say({
            uk: 'Законні представники відомі й живі; підстав для опіки не було.',
            en: 'The lawful carers are known and alive; there was no ground for guardianship.',
          }),
        ],
      }),
      parts: ['zlata', 'matvii', 'danylo', 'artem'].map(child =>
        part(
          child,
          care({
            placement: 'preliminary_guardianship',
            carer,
            carerRole: 'guardian_ru_claim',
            region: 'Московская область',
            orderNumber: '00-ОП/22',
            orderDate: '2022-11-03',
            term: say({ uk: 'шість місяців', en: 'six months' }),
            siblingsTogether: child === 'zlata' || child === 'matvii' ? true : null,
            secrecyOrdered: true,
          }),
          { verification: 'corroborated', confidence: 'high', provisions: ['GC4-50', 'CRC-20'] },
        ),
      ),
      citations: [
        supports('order-guardianship', say({ uk: 'пп. 1–4', en: 'paras 1–4' })),
        supports('order-translated', say({ uk: 'с. 2', en: 'p. 2' })),
        supports('orders-bundle', say({ uk: 'с. 2', en: 'p. 2' })),
      ],
    },
    {
      key: 'adoption-matvii',
      act: act('adoption', {
        begin: '2023-08-2X?',
        parties: [
          party(say({ uk: 'Вигаданий районний суд', en: 'Invented district court' }), 'ordered', {
            bodyType: 'court',
          }),
        ],
        legalActs: [legalAct('RF-SK-1995', { article: '125' })],
        fact: [
          say({
            uk: 'Анкету знято з бази в серпні з позначкою «влаштовано в сім’ю».',
            en: 'The profile left the databank in August, marked “placed in a family”.',
          }),
        ],
        assessment: [
          say({
            uk: 'Усиновлення ймовірне, рішення суду немає.',
            en: 'An adoption is likely; there is no court decision.',
          }),
        ],
        unknowns: [say({ uk: 'Чи розлучено з сестрою?', en: 'Was he parted from his sister?' })],
        confidentiality: 'restricted',
      }),
      parts: [
        part(
          'matvii',
          care({
            placement: 'adoption',
            court: say({ uk: 'Вигаданий районний суд', en: 'Invented district court' }),
            siblingsTogether: null,
            nameChanged: true,
            birthDataChanged: true,
            secrecyOrdered: true,
          }),
          {
            verification: 'single_source',
            confidence: 'low',
            confidenceReason: say({
              uk: 'лише зникнення анкети',
              en: 'only that the profile vanished',
            }),
            provisions: ['RS-6-e', 'CRC-21'],
          },
        ),
      ],
      citations: [
        supports('screenshot-profile'),
        contradicts(
          'mail-refusal',
          null,
          say({
            uk: 'орган у грудні писав, що діти разом',
            en: 'in December the body wrote that they were together',
          }),
        ),
      ],
    },
    {
      key: 'databank-artem',
      act: act('databank_listing', {
        begin: '2023-06-14',
        fact: [
          say({
            uk: 'Опубліковано анкету хлопця, схожого на Артема.',
            en: 'A profile of a boy like Artem was published.',
          }),
        ],
        legalActs: [legalAct('RF-FZ-44-2001')],
      }),
      parts: [
        part('artem', care({ placement: 'none_known', databankProfile: 'АН-000000' }), {
          verification: 'raw',
          confidence: 'low',
        }),
      ],
      citations: [
        supports('screenshot-profile'),
        leavesOpen(
          'expert-comparison',
          say({ uk: 'порівняно іншу дитину', en: 'another child was compared' }),
        ),
      ],
    },
  ];
}
