/** Two records that may be of one child, and why. */
import { ukrainian } from '../plural.ts';
import type { Field, Level } from '../../../shared/matching/recognition/index.ts';

const fields: Readonly<Record<Field, string>> = {
  surname: 'Прізвище',
  given: 'Імʼя',
  patronymic: 'По батькові',
  'name-order': 'Порядок частин імені',
  birth: 'Дата народження',
  sex: 'Стать',
  'birth-place': 'Місце народження',
  place: 'Місце перебування',
  relative: 'Родич',
  document: 'Номер документа чи реєстру',
};

const levels: Readonly<Record<Level, string>> = {
  same: 'те саме',
  counterpart: 'те саме імʼя в іншій мові',
  'pet-form': 'пестлива форма того самого імені',
  near: 'майже те саме, можливо описка',
  half: 'спільна частина подвійного прізвища',
  'of-relative': 'прізвище родича з іншого запису',
  initial: 'збігається ініціал',
  exchanged: 'прізвище й імʼя помінялися місцями',
  within: 'дати сумісні',
  slip: 'одна цифра інша',
  'day-month-swapped': 'день і місяць помінялися місцями',
  'same-year': 'той самий рік, інший день',
  'year-beside': 'сусідній рік',
  'given-same': 'збігається імʼя, по батькові не вказано',
  different: 'різне',
};

const pairs = (count: number) =>
  ukrainian(count, { one: '# пара', few: '# пари', many: '# пар', other: '# пари' });

export const recognition = {
  fields,
  levels,
  likely: 'Імовірно, та сама дитина',
  possible: 'Можливо, та сама дитина',
  reasons: 'Чому так вважаємо',
  pair: (ours: string, theirs: string) => `${ours} і ${theirs}`,
  agrees: 'за',
  disagrees: 'проти',
  title: 'Можливо, та сама дитина',
  intro:
    'Записи, які ймовірніше про одну дитину, ніж про двох. Програма лише пропонує: нічого не зʼєднує й не змінює.',
  start: 'Порівняти всі записи',
  again: 'Порівняти ще раз',
  running: 'Порівнюємо записи дітей',
  stopped: 'Порівняння зупинено.',
  found: (count: number, children: number) =>
    `Знайдено: ${pairs(count)}; порівняно дітей: ${children}.`,
  untold: (count: number) => `Менш імовірних, не показаних: ${pairs(count)}.`,
  none: 'Схожих записів не знайдено',
  noneSentence: (children: number) => `Порівняно дітей: ${children}.`,
  list: 'Пари схожих записів',
  kept: 'Якщо це одна дитина, перенесіть відоме в один запис, а другий відкличте з причиною: його історія лишиться.',
};
