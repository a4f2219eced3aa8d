import type { Say } from '../language.ts';
import { camp, family } from './khersonPlaces.ts';
import {
  act,
  care,
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

/** Of the six: two came home, and how long the camp kept them. */
export function khersonReturns(say: Say): DemoAct[] {
  return [
    {
      key: 'camp-stay',
      act: act('institution_placement', {
        begin: '2022-09-28',
        end: '2023-04~',
        to: camp,
        parties: [party('«Вигадана чайка»', 'guarded', { bodyType: 'camp_operator' })],
        fact: [
          say({
            uk: 'Перебування продовжено «до особливого розпорядження».',
            en: 'The stay was extended “until further notice”.',
          }),
        ],
      }),
      parts: ['yeva', 'sofiia'].map(child =>
        part(
          child,
          care({
            placement: 'institution',
            institution: '«Вигадана чайка»',
            region: 'АР Крим',
            term: '14 днів → ?',
            siblingsTogether: null,
          }),
        ),
      ),
      citations: [
        supports('page-camp', say({ uk: 'речення 2', en: 'sentence 2' })),
        supports('audio-call', '00:00:00–00:00:02'),
      ],
    },
    {
      key: 'return-danylo',
      act: act('return', {
        begin: '2023-05-17',
        end: '2023-05-19',
        from: family,
        to: place({ name: 'Київ', country: 'UA' }),
        legs: [
          leg('Москва', 'Краснопілля', {
            when: '2023-05-19',
            transport: 'foot',
            stage: 'return_process',
          }),
        ],
        parties: [
          party('Прикладюк Віра Умовнівна', 'executed', {
            nature: 'person',
            bodyType: 'family',
            position: say({ uk: 'бабуся', en: 'grandmother' }),
          }),
        ],
        groupSize: 1,
        fact: [
          say({
            uk: 'Бабуся приїхала сама через дві країни й забрала онука.',
            en: 'The grandmother travelled through two countries and collected the boy.',
          }),
        ],
      }),
      parts: [
        part('danylo', movement({ accompaniedBy: say({ uk: 'бабуся', en: 'grandmother' }) }), {
          verification: 'verified',
          confidence: 'high',
        }),
      ],
      citations: [
        supports('photo-return'),
        contradicts(
          'mail-refusal',
          null,
          say({ uk: 'раніше орган відмовляв', en: 'the body had refused before' }),
        ),
      ],
    },
    {
      key: 'return-sofiia',
      act: act('return', {
        begin: '2023-04-08',
        from: camp,
        to: place({ name: 'Миколаїв', country: 'UA' }),
        fact: [
          say({
            uk: 'Батько отримав дитину на кордоні.',
            en: 'The father received the child at the border.',
          }),
        ],
      }),
      parts: [part('sofiia', movement(), { verification: 'corroborated', confidence: 'high' })],
      citations: [
        leavesOpen(
          'photo-return',
          say({ uk: 'світлина іншого дня', en: 'the photograph is of another day' }),
        ),
      ],
    },
  ];
}
