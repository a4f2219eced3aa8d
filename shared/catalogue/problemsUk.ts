/** Persons, organisations, places, proceedings: what happened, why, what next. */
const gone = [
  'Запису немає',
  'Такого запису в сховищі немає.',
  'Поверніться до списку й відкрийте запис звідти.',
] as const;

export const catalogueProblemsUk = {
  'catalogue/nameless': [
    'Не записано: немає назви',
    'Запис, який ніяк не назвати, нікому не допоможе.',
    'Запишіть хоча б одне ім’я, назву або номер.',
  ],
  'person/unknown': gone,
  'organisation/unknown': gone,
  'place/unknown': gone,
  'proceeding/unknown': gone,
  'theory/unknown': gone,
  'provision/unknown': gone,
  'bearing/unknown': gone,
  'law/no-such-element': [
    'Не записано: такого елемента у версії немає',
    'Елемент належить іншій нормі, ніж версія та її форми відповідальності.',
    'Оберіть елемент цієї версії або спершу змініть версію.',
  ],
  'law/element-in-use': [
    'Не змінено: елемент має матеріали',
    'Елемент, до якого віднесено факти чи докази, лишається назавжди.',
    'Уточніть його формулювання або спершу відкличте матеріали.',
  ],
} as const;
