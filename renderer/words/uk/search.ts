import { ukrainian } from '../plural.ts';

export const search = {
  title: 'Пошук',
  label: 'Шукати в усьому записаному',
  hint: 'Будь-яким письмом: Київ, Киев і Kyiv знаходять те саме. Номер знаходить за номером.',
  beginTitle: 'Що шукаємо?',
  noneTitle: 'Нічого не знайдено',
  noneSentence: 'Спробуйте початок слова, інше написання або менше слів.',
  found: (count: number) =>
    ukrainian(count, {
      one: 'Знайдено # запис',
      few: 'Знайдено # записи',
      many: 'Знайдено # записів',
      other: 'Знайдено # запису',
    }),
  more: 'Показано перші збіги; уточніть, щоб побачити інші.',
  types: {
    child: 'дитина',
    episode: 'епізод',
    evidence: 'доказ',
    assertion: 'відомість',
    person: 'особа',
    organisation: 'організація',
    place: 'місце',
    proceeding: 'провадження',
    task: 'завдання',
  },
  groups: {
    child: 'Діти',
    episode: 'Епізоди',
    evidence: 'Докази',
    assertion: 'Відомості про дітей',
    person: 'Особи',
    organisation: 'Організації',
    place: 'Місця',
    proceeding: 'Провадження',
    task: 'Завдання',
  },
  onlyIn: 'Де шукати',
  untitled: 'без назви',
};
