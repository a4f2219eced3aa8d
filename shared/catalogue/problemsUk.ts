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
} as const;
