import type { Say } from '../language.ts';
import { camp, family } from './khersonPlaces.ts';
import { act, part, party, place, supports, type DemoAct } from './plain.ts';

const nothingAsked = {
  form: 'request',
  requestSubject: null,
  requested: null,
  requestedBy: null,
  addressee: null,
  channel: null,
  requestedOn: null,
  requestReference: null,
  answerDue: null,
  requestAnswer: null,
  answeredOn: null,
  answerReason: null,
  conditions: null,
  outcome: null,
} as const;

/** What was asked for the children, what was answered, and what went on meanwhile. */
export function requests(say: Say): DemoAct[] {
  const body = say({
    uk: 'Вигаданий уповноважений з прав дитини в регіоні',
    en: 'Invented regional children’s commissioner',
  });
  return [
    {
      key: 'return-silence',
      act: act('return_refused', {
        begin: '2023-06-05',
        from: family,
        parties: [party(body, 'refused', { bodyType: 'children_commissioner_regional' })],
        fact: [
          say({
            uk: 'На запит про повернення брата й сестри відповіді немає.',
            en: 'The request to return the brother and sister has no answer.',
          }),
        ],
      }),
      parts: ['zlata', 'matvii'].map(child =>
        part(
          child,
          {
            ...nothingAsked,
            requestSubject: 'return',
            requested: say({
              uk: 'повернути дітей матері',
              en: 'to return the children to their mother',
            }),
            requestedBy: say({ uk: 'мати, через адвоката', en: 'the mother, by a lawyer' }),
            addressee: body,
            channel: say({ uk: 'рекомендований лист', en: 'registered letter' }),
            requestedOn: '2023-06-05',
            requestReference: '00-ЗП/23',
            answerDue: '2023-07-05',
            requestAnswer: 'silent',
          },
          {
            verification: 'corroborated',
            confidence: 'high',
            provisions: ['AP1-85-4-b', 'GC4-26'],
          },
        ),
      ),
      citations: [],
    },
    {
      key: 'return-refusal',
      act: act('return_refused', {
        begin: '2022-11-20',
        end: '2022-12-05',
        from: family,
        parties: [party(body, 'refused', { bodyType: 'children_commissioner_regional' })],
      }),
      parts: [
        part('danylo', {
          ...nothingAsked,
          requestSubject: 'return',
          requestedBy: say({ uk: 'бабуся', en: 'the grandmother' }),
          addressee: body,
          requestedOn: '2022-11-20~',
          requestAnswer: 'refused',
          answeredOn: '2022-12-05',
          answerReason: say({
            uk: 'дитину нібито влаштовано',
            en: 'the child is said to be placed already',
          }),
        }),
      ],
      citations: [supports('mail-refusal')],
    },
    {
      key: 'tracing-artem',
      act: act('tracing_request', {
        begin: '2023-02-10',
        fact: [
          say({
            uk: 'Запит на розшук подано через вигадане бюро.',
            en: 'The tracing request went through an invented bureau.',
          }),
        ],
      }),
      parts: [
        part('artem', {
          ...nothingAsked,
          requestSubject: 'whereabouts',
          requestedBy: say({ uk: 'бабуся', en: 'the grandmother' }),
          addressee: say({ uk: 'Вигадане інформаційне бюро', en: 'Invented information bureau' }),
          requestedOn: '2023-02-10',
          requestReference: '00-Р/23',
          answerDue: '2023-04-10',
          requestAnswer: 'partly',
          answeredOn: '2023-04-28',
          outcome: say({
            uk: 'підтверджено регіон, адреси не названо',
            en: 'the region is confirmed, no address is given',
          }),
        }),
      ],
      citations: [supports('answer-ministry')],
    },
    {
      key: 'schooling',
      act: act('imposed_schooling', {
        begin: '2022-10-03',
        end: '2023-04~',
        to: camp,
        fact: [
          say({
            uk: 'Уроки в таборі йшли за чужою програмою і чужою мовою.',
            en: 'Lessons in the camp followed another State’s curriculum, in its language.',
          }),
        ],
      }),
      parts: ['yeva', 'sofiia'].map(child =>
        part(child, {
          form: 'schooling',
          school: '«Вигадана чайка»',
          schoolClass: null,
          subject: say({ uk: 'історія, «розмови про важливе»', en: 'history, lessons in loyalty' }),
          teachingLanguage: 'ru',
          curriculum: null,
          ukrainianTaught: false,
          compelled: true,
          attendedFrom: '2022-10-03',
          attendedUntil: '2023-04~',
        }),
      ),
      citations: [supports('page-camp', say({ uk: 'речення 2', en: 'sentence 2' }))],
    },
    {
      key: 'cadets',
      act: act('militarisation', {
        begin: '2023-09-01/..',
        to: place({ country: 'RU', facilityType: 'cadet_school' }),
        unknowns: [
          say({ uk: 'Чи складала дитина присягу.', en: 'Whether the child took an oath.' }),
        ],
      }),
      parts: [
        part('nazar', {
          form: 'militarisation',
          organisation: say({ uk: 'вигаданий юнацький рух', en: 'invented youth movement' }),
          activity: 'drill',
          programme: null,
          weaponsTraining: null,
          uniform: true,
          oath: null,
          oathDate: null,
          compelled: null,
          attendedFrom: '2023-09-01',
          attendedUntil: null,
        }),
      ],
      citations: [supports('screenshot-post')],
    },
    {
      key: 'claim-danylo',
      act: act('register_claim', { begin: '2025-10-02' }),
      parts: [
        part('danylo', {
          form: 'claim',
          damageCategory: 'A2-8',
          claimNumber: '0000-2025',
          filedBy: say({ uk: 'бабуся, опікунка', en: 'the grandmother, his guardian' }),
          filedOn: '2025-10-02',
          claimState: 'submitted',
          decidedOn: null,
        }),
      ],
      citations: [],
    },
  ];
}
