import type { Say } from '../language.ts';
import {
  act,
  contradicts,
  leavesOpen,
  leg,
  movement,
  part,
  party,
  place,
  supports,
  type DemoAct,
} from './plain.ts';

const point = place({
  name: 'Безіменне',
  region: 'Донецька область',
  country: 'UA',
  facilityType: 'filtration_point',
});
const taganrog = place({
  name: 'Таганрог',
  region: 'Ростовская область',
  country: 'RU',
  facilityType: 'tac',
});

/** Three children out of one city: a father held at filtration, a train, one return. */
export function mariupolMovements(say: Say): DemoAct[] {
  return [
    {
      key: 'filtration',
      act: act('filtration', {
        begin: '2022-04-07?',
        end: '2022-04-21',
        from: place({ name: 'Маріуполь', country: 'UA' }),
        to: point,
        legs: [leg('Маріуполь', 'Безіменне', { transport: 'bus', stage: 'filtration' })],
        parties: [
          party(
            say({ uk: 'невстановлені озброєні особи', en: 'armed persons, not identified' }),
            'executed',
            { bodyType: 'armed_forces' },
          ),
        ],
        fact: [
          say({
            uk: 'Батька забрали на допит, сина посадили в інший автобус.',
            en: 'The father was taken for questioning, the son put on another bus.',
          }),
        ],
        unknowns: [say({ uk: 'Хто вирішив розлучити?', en: 'Who decided to part them?' })],
      }),
      parts: [
        part(
          'nazar',
          movement({
            separationCause: 'filtration',
            coercion: say({ uk: 'озброєна охорона', en: 'armed guards' }),
          }),
          { confidence: 'high', provisions: ['RS-7-1-d'] },
        ),
      ],
      citations: [supports('account-father', say({ uk: 'абзаци 2–3', en: 'paragraphs 2–3' }))],
    },
    {
      key: 'train',
      act: act('deportation', {
        begin: '2022-04-20/2022-04-21',
        from: point,
        to: taganrog,
        legs: [
          leg('Безіменне', 'Таганрог', { when: '2022-04-20~', transport: 'bus', stage: 'border' }),
          leg('Таганрог', 'Ростов-на-Дону', {
            when: '2022-04-21',
            transport: 'train',
            vehicle: say({ uk: 'вагон 4', en: 'wagon 4' }),
            stage: 'onward',
          }),
        ],
        parties: [
          party(
            say({ uk: 'Вигадана служба надзвичайних ситуацій', en: 'Invented emergency service' }),
            'transported',
            { bodyType: 'mchs' },
          ),
        ],
        groupSize: 3,
        fact: [
          say({
            uk: 'У списку вокзалу: «група 3, вагон 4», двоє прізвищ і «дівчинка без документів».',
            en: 'The station’s list: “group 3, wagon 4”, two surnames and “a girl without papers”.',
          }),
        ],
        observation: [
          say({
            uk: 'На світлині ешелон без маршрутних табличок.',
            en: 'The photograph shows a train without route plates.',
          }),
        ],
      }),
      parts: [
        part('nazar', movement({ borderPoint: say({ uk: 'Новоазовськ', en: 'Novoazovsk' }) }), {
          verification: 'corroborated',
          confidence: 'high',
        }),
        part(
          'bohdan',
          movement({
            borderPoint: say({ uk: 'Новоазовськ', en: 'Novoazovsk' }),
            separationCause: 'conflict',
          }),
          { confidence: 'high' },
        ),
        part(
          'alina',
          movement({ medicalGround: say({ uk: 'осколкове поранення', en: 'shrapnel wound' }) }),
          {
            verification: 'raw',
            confidence: 'low',
            unknowns: [
              say({
                uk: 'Чи вона і є «дівчинка без документів»?',
                en: 'Is she the “girl without papers”?',
              }),
            ],
          },
        ),
      ],
      citations: [
        supports('note-old', say({ uk: 'рядок 2', en: 'line 2' })),
        supports('photo-station'),
        supports('mail-volunteer', say({ uk: 'додаток', en: 'attachment' })),
        leavesOpen(
          'bundle-phone',
          say({ uk: 'копію ще не переглянуто', en: 'the backup has not been looked through' }),
        ),
      ],
    },
    {
      key: 'return-nazar',
      act: act('return', {
        begin: '2022-06-18',
        end: '2022-06-20',
        from: taganrog,
        to: place({ name: 'Дніпро', country: 'UA' }),
        legs: [
          leg('Ростов-на-Дону', 'Рига', { transport: 'bus' }),
          leg('Рига', 'Дніпро', { when: '2022-06-20', transport: 'train', stage: 'returned' }),
        ],
        parties: [
          party('Фіктивчук Ілюзій Назарович', 'executed', { nature: 'person', bodyType: 'family' }),
        ],
        fact: [
          say({
            uk: 'Батько приїхав по сина через третю країну.',
            en: 'The father came for his son through a third country.',
          }),
        ],
      }),
      parts: [
        part('nazar', movement({ accompaniedBy: say({ uk: 'батько', en: 'the father' }) }), {
          verification: 'verified',
          confidence: 'high',
        }),
      ],
      citations: [
        supports('account-father'),
        contradicts(
          'page-decree',
          null,
          say({
            uk: 'новина каже, що «всі лишилися добровільно»',
            en: 'the news says that “all stayed of their own will”',
          }),
        ),
      ],
    },
  ];
}
