import type { EpisodeKind } from '../episodeKind.ts';

/** What else befalls a child on the way, and what stands against its return. */
export const movementFurther: readonly EpisodeKind[] = [
  {
    id: 'detention',
    uk: 'Тримання під вартою, позбавлення волі',
    en: 'Detention, deprivation of liberty',
    group: 'relocation',
    form: 'stay',
    note: {
      uk: 'Дитину тримають там, звідки вона не може піти: фільтраційний пункт, ізолятор, закритий заклад.',
      en: 'Child held where it cannot leave: filtration point, detention centre, closed institution.',
    },
    provisions: ['RS-8-2-a-vii-2', 'GC4-49'],
  },
  {
    id: 'camp_stay',
    uk: 'Перебування в таборі або закладі',
    en: 'Stay in a camp or institution',
    group: 'relocation',
    form: 'stay',
    note: {
      uk: 'Саме перебування: режим, обіцяне й справжнє закінчення, зв’язок із рідними.',
      en: 'The stay itself: regime, promised and real end, contact with the family.',
    },
    provisions: ['RS-8-2-a-vii-2', 'AP1-78'],
  },
  {
    id: 'escape',
    uk: 'Утеча',
    en: 'Escape',
    group: 'relocation',
    form: 'movement',
    note: {
      uk: 'Дитина залишила місце утримання сама або з чиєюсь допомогою.',
      en: 'Child left the place where it was held, alone or with somebody’s help.',
    },
    provisions: ['GC4-49'],
  },
  {
    id: 'repatriation_delayed',
    uk: 'Затягування повернення',
    en: 'Repatriation delayed',
    group: 'non-return',
    form: 'request',
    note: {
      uk: 'Повернення не відхилено, але відкладають: нові вимоги, нові строки, відповідь без дати.',
      en: 'Return not refused but put off: new demands, new dates, an answer without a date.',
    },
    provisions: ['AP1-85-4-b', 'GC4-26'],
  },
  {
    id: 'information_denied',
    uk: 'Відмова в інформації про дитину',
    en: 'Information about the child denied',
    group: 'non-return',
    form: 'request',
    note: {
      uk: 'Не повідомляють, де дитина, який стан її здоров’я, у яких умовах вона живе. Мовчання теж фіксують.',
      en: 'Whereabouts, health or living conditions not told. Silence is recorded too.',
    },
    provisions: ['RS-7-1-i', 'CRC-9', 'GC4-25'],
  },
  {
    id: 'relatives_pressure',
    uk: 'Тиск на рідних',
    en: 'Pressure on relatives',
    group: 'non-return',
    form: 'pressure',
    note: {
      uk: 'Погрози, вимоги, допити, умови, які ставлять рідним дитини.',
      en: 'Threats, demands, questioning, conditions put to the child’s relatives.',
    },
    provisions: ['GC4-26', 'CRC-10'],
  },
  {
    id: 'civil_society_pressure',
    uk: 'Тиск на волонтерів і правозахисників',
    en: 'Pressure on civil-society workers and volunteers',
    group: 'non-return',
    form: 'pressure',
    note: {
      uk: 'Переслідування тих, хто допомагає знайти й повернути дитину.',
      en: 'Persecution of those who help to trace and return the child.',
    },
    provisions: ['GC4-26'],
  },
];
