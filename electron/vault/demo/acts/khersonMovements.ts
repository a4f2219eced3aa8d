import type { Say } from '../language.ts';
import { camp, carer, family } from './khersonPlaces.ts';
import {
  act,
  contradicts,
  evacuation,
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

const centre = place({
  name: 'Херсон',
  region: 'Херсонська область',
  country: 'UA',
  facility: 'Вигаданий центр соціально-психологічної реабілітації',
  facilityType: 'family_support_orphanage',
});

/** Six wards of one centre: a bus to a camp, then a train for four of them. */
export function khersonMovements(say: Say): DemoAct[] {
  const twoWeeks = movement({
    accompaniedBy: say({ uk: '«координаторка», ім’я невідоме', en: '“coordinator”, name unknown' }),
    institutionFrom: centre.facility ?? null,
    institutionTo: camp.facility ?? null,
    consentScope: say({ uk: 'поїздка на 14 днів, не довше', en: 'a trip of 14 days, no longer' }),
    promisedReturn: '2022-09-27',
  });
  const signed = say({ uk: 'мати, заява на 14 днів', en: 'the mother, for 14 days' });
  return [
    {
      key: 'camp',
      act: act('camp_trip', {
        begin: '2022-09-13',
        end: '2022-09-27/..',
        from: centre,
        to: camp,
        legs: [
          leg('Херсон', 'Армянськ', {
            when: '2022-09-13',
            transport: 'bus',
            vehicle: say({
              uk: 'білий автобус із синьою смугою',
              en: 'white bus with a blue stripe',
            }),
            stage: 'transit_tot',
          }),
          leg('Армянськ', 'Євпаторія', {
            when: '2022-09-13',
            transport: 'bus',
            stage: 'camp',
            inferred: true,
          }),
        ],
        parties: [
          party('Прикладенко В. В.', 'signed', {
            nature: 'person',
            bodyType: 'institution',
            position: say({ uk: 'в. о. директора центру', en: 'acting head of the centre' }),
          }),
          party(
            say({
              uk: 'Вигадана окупаційна адміністрація',
              en: 'Invented occupation administration',
            }),
            'ordered',
            {
              bodyType: 'occupation_administration',
            },
          ),
          party('«Вигадана чайка»', 'received', { bodyType: 'camp_operator' }),
        ],
        legalActs: [
          legalAct(null, {
            title: say({
              uk: 'наказ про тимчасове вибуття вихованців',
              en: 'order on temporary departure',
            }),
            number: '0/00-В',
            date: '2022-09-12',
          }),
        ],
        groupSize: 6,
        fact: [
          say({
            uk: 'За наказом, шістьох вихованців відправлено до табору на 14 днів. На сторінці табору згодом написано, що зміну продовжено.',
            en: 'By the order six wards were sent to a camp for 14 days. The camp’s page later says that the stay is extended.',
          }),
        ],
        observation: [
          say({
            uk: 'На двох світлинах, за номерами кадрів, той самий автобус: біля центру і на блокпосту.',
            en: 'Two photographs show what looks like the same bus: at the centre and at a checkpoint.',
          }),
        ],
        assessment: [
          say({
            uk: 'Строк минув, дітей не повернуто: згода на поїздку не є згодою на перебування.',
            en: 'The term ended and the children were not returned: consent to a trip is no consent to stay.',
          }),
        ],
        sources: [
          say({
            uk: 'Наказ, список, світлини, пояснення виховательки.',
            en: 'Order, list, photographs, a teacher’s account.',
          }),
        ],
        unknowns: [
          say({
            uk: 'Ким була «координаторка»? Скільки було автобусів?',
            en: 'Who was the “coordinator”? How many buses were there?',
          }),
        ],
      }),
      parts: [
        part(
          'zlata',
          { ...twoWeeks, consentBy: signed },
          {
            verification: 'corroborated',
            confidence: 'high',
            confidenceReason: say({
              uk: 'список і світлина збігаються',
              en: 'list and photograph agree',
            }),
            sourceGrade: 'B',
            informationGrade: '1',
            provisions: ['RS-8-2-a-vii-1', 'GC4-49'],
          },
        ),
        part(
          'matvii',
          { ...twoWeeks, consentBy: signed },
          { verification: 'corroborated', confidence: 'high', provisions: ['GC4-49'] },
        ),
        part('danylo', twoWeeks, { confidence: 'high' }),
        part('sofiia', {
          ...twoWeeks,
          consentBy: say({ uk: 'батько, усно', en: 'the father, by word' }),
        }),
        part('yeva', twoWeeks, { verification: 'raw', confidence: 'low' }),
        part('artem', twoWeeks, {
          differences: [
            say({
              uk: 'За списком їхав окремо, 14 вересня.',
              en: 'By the list he went apart, on 14 September.',
            }),
          ],
          unknowns: [say({ uk: 'Чи був у цьому автобусі?', en: 'Was he on this bus?' })],
        }),
      ],
      citations: [
        supports('order-camp', say({ uk: 'п. 1', en: 'para. 1' })),
        supports('list-evacuation', say({ uk: 'рядки 1–6', en: 'rows 1–6' })),
        supports('photo-bus'),
        supports('video-bus', '00:00:01–00:00:03'),
        supports('account-teacher', say({ uk: 'абзац 2', en: 'paragraph 2' })),
        contradicts(
          'note-field',
          say({ uk: 'рядок 2', en: 'line 2' }),
          say({ uk: 'сусідка говорить про два автобуси', en: 'a neighbour speaks of two buses' }),
        ),
        leavesOpen(
          'photo-checkpoint',
          say({ uk: 'номер автобуса не читається', en: 'the number plate cannot be read' }),
        ),
      ],
    },
    {
      key: 'onward',
      act: act('deportation', {
        begin: '2022-11-01/2022-11-03',
        end: '2022-11-03~',
        from: camp,
        to: family,
        legs: [
          leg('Євпаторія', 'Сімферополь', { transport: 'bus', stage: 'onward', inferred: true }),
          leg('Сімферополь', 'Москва', {
            when: '2022-11-02?',
            transport: 'train',
            stage: 'border',
          }),
        ],
        parties: [
          party(
            say({ uk: 'Вигадана регіональна уповноважена', en: 'Invented regional commissioner' }),
            'facilitated',
            {
              nature: 'person',
              bodyType: 'children_commissioner_regional',
            },
          ),
          party(carer, 'received', {
            nature: 'person',
            bodyType: 'family',
          }),
        ],
        groupSize: 4,
        fact: [
          say({
            uk: 'Мати востаннє говорила з дочкою 2 жовтня; 4 листопада дочка написала, що їх поселили в сім’ї.',
            en: 'The mother last spoke with her daughter on 2 October; on 4 November the daughter wrote that they were put in a family.',
          }),
        ],
        assessment: [
          say({
            uk: 'Перетин державного кордону виводимо з двох повідомлень.',
            en: 'That the border was crossed is inferred from two messages.',
          }),
        ],
        unknowns: [say({ uk: 'Точний день і потяг.', en: 'The exact day and train.' })],
      }),
      parts: ['zlata', 'matvii', 'danylo', 'artem'].map(child =>
        part(
          child,
          movement({
            borderPoint: say({ uk: 'невідомо; ймовірно міст', en: 'unknown; probably the bridge' }),
            coercion: say({
              uk: 'дітям не сказали, куди їдуть',
              en: 'the children were not told where to',
            }),
            evacuation: evacuation({
              occupied: true,
              occupiedSource: say({
                uk: 'перелік окупованих територій на 03.11.2022',
                en: 'list of occupied territories as of 3 November 2022',
              }),
              necessary: false,
              necessaryFacts: say({
                uk: 'табір був за 200 км від бойових дій',
                en: 'the camp was 200 km away from hostilities',
              }),
              within: false,
              withinFacts: say({
                uk: 'вивезено за межі України',
                en: 'taken out of Ukraine',
              }),
              transferredBack: false,
              familyTogether: child === 'zlata' || child === 'matvii' ? true : null,
            }),
          }),
          { provisions: ['RS-8-2-a-vii-1', 'RS-7-1-d'] },
        ),
      ),
      citations: [
        supports('chat-export', say({ uk: 'повідомлення 2', en: 'message 2' })),
        supports('calls', say({ uk: 'рядки 2–4', en: 'rows 2–4' })),
        supports('order-guardianship'),
        contradicts(
          'answer-ministry',
          say({ uk: 'абзац 1', en: 'paragraph 1' }),
          say({
            uk: 'орган твердить, що дитина «не значиться»',
            en: 'the body says the child “is not listed”',
          }),
        ),
      ],
    },
  ];
}
