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
  position: 'Посада',
  title: 'Назва',
  kind: 'Вид',
  country: 'Країна',
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
  part: 'збігається частина слів',
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
  tabs: 'Пари записів',
  open: 'Знайдені',
  waiting: 'Чекають підтвердження',
  decided: 'Вирішені',
  keys: 'J і K — наступна й попередня пара, S — та сама дитина, D — не та сама.',
  leftOut: (count: number) => `Не показано, бо вже вирішено: ${pairs(count)}.`,
  startFirst: 'Порівняння ще не було',
  startFirstSentence:
    'Порівняйте всі записи: програма покаже пари, які можуть бути про одну дитину. Це триває від секунд до хвилини.',
  noneWaiting: 'Ніщо не чекає підтвердження',
  noneWaitingSentence:
    'Тут стоятимуть пари, які хтось визнав однією дитиною і ще ніхто не підтвердив.',
  noneDecided: 'Рішень ще немає',
  noneDecidedSentence: 'Тут стоятимуть рішення про пари записів, разом із відкликаними.',
  states: {
    proposed: 'Та сама дитина — чекає підтвердження',
    confirmed: 'Та сама дитина',
    different: 'Не та сама дитина',
    withdrawn: 'Рішення відкликано',
  },
  statesOfOthers: { different: 'Не те саме', withdrawn: 'Рішення відкликано' },
  same: {
    open: 'Та сама дитина',
    title: 'Це та сама дитина?',
    happens: 'Пропозицію побачить друга людина. Доки вона не підтвердить, нічого не зміниться.',
    kept: 'Обидва записи лишаються, як є: нічого не зливається й не стирається. Рішення можна відкликати.',
    confirm: 'Запропонувати',
    done: 'Запропоновано. Тепер має підтвердити інша людина.',
    leading: 'Який запис показувати у списку',
  },
  different: {
    open: 'Не та сама',
    title: 'Це різні діти?',
    titleOfOthers: 'Це різні записи?',
    happens:
      'Цю пару більше не пропонуватимуть, доки про жоден із двох записів не стане відомо іншого.',
    kept: 'Обидва записи лишаються, як є. Рішення можна відкликати.',
    confirm: 'Записати',
    done: 'Записано: не та сама дитина.',
    doneOfOthers: 'Записано: не те саме.',
  },
  why: 'Чому',
  whyHint: 'Одне-два речення: на чому тримається рішення. Читатимуть колеги й суд.',
  whyNeeded: 'Напишіть чому: без причини рішення не перевірити.',
  undone: 'Скасовано одразу після рішення',
  undo: 'Відкликати рішення',
  decisionOn: (what: string) => `рішення про ${what}`,
  decidedBy: (who: string, at: string) => `Вирішено: ${who}, ${at}`,
  confirmedBy: (who: string, at: string) => `Підтверджено: ${who}, ${at}`,
  grounds: 'Підстави, як вони стояли на час рішення',
  changed: 'Відтоді змінилося записане в одному з двох',
  against: 'Суперечить іншим рішенням',
  againstSentence: 'Ці рішення не можуть бути правдивими разом. Відкличте хибне:',
  before: (who: string, at: string) =>
    `Рішення «різні діти» (${who}, ${at}) є, але відтоді записане змінилося.`,
  banner: {
    title: (numbers: string) => `Та сама дитина, що й ${numbers}`,
    leads: (number: string) => `У списку й підрахунках дитину показує запис ${number}.`,
    lead: 'Показувати цей запис',
    led: 'Тепер дитину показує цей запис.',
    decisions: 'Рішення про цей запис',
  },
  from: (number: string) => `із запису ${number}`,
  records: (count: number) =>
    ukrainian(count, { one: '# запис', few: '# записи', many: '# записів', other: '# запису' }),
  inList: 'Інші рядки цього списку, які можуть бути про ту саму дитину',
  rowOf: (sheet: string, row: number) => (sheet === '' ? `рядок ${row}` : `${sheet}, рядок ${row}`),
  entry: {
    notThis: 'Не та сама',
    marked: (why: string) => `Не та сама: ${why}`,
  },
  package: {
    include: (numbers: string) => `Додати й інший запис цієї дитини: ${numbers}`,
    detail: 'Інакше в пакеті не буде нічого про інший запис, навіть того, що він є.',
  },
};
