import { skeleton } from './skeleton.ts';

/**
 * Names whose Ukrainian and Russian forms no rule of sounds brings together: given names, and places whose
 * name was translated or changed. Each line lists forms of one name.
 */
const forms: readonly string[] = [
  'Олександр Александр',
  'Олександра Александра',
  'Олексій Алексей',
  'Олена Елена',
  'Ганна Анна',
  'Василь Василий',
  'Володимир Владимир',
  'Дмитро Дмитрий',
  'Євген Евгений',
  'Катерина Екатерина',
  'Кирило Кирилл',
  'Костянтин Константин',
  'Михайло Михаил',
  'Микита Никита',
  'Микола Николай',
  'Надія Надежда',
  'Павло Павел',
  'Петро Пётр',
  'Пилип Филипп',
  'Тетяна Татьяна',
  'Федір Фёдор',
  'Дарина Дарья',
  'Данило Даниил',
  'Йосип Иосиф',
  'Миколаїв Николаев',
  'Дніпро Днепр Днепропетровск',
  'Запоріжжя Запорожье',
  'Рівне Ровно',
  'Слов’янськ Славянск',
  'Вовчанськ Волчанск',
  'Олешки Алёшки Цюрупинск',
  'Бахмут Артёмовск',
  'Покровськ Красноармейск',
  'Торецьк Дзержинск',
  'Кропивницький Кировоград',
  'Кам’янське Днепродзержинск',
  'Єнакієве Енакиево',
  'Хрестівка Кировское',
  'Чистякове Торез',
];

const byKey = new Map<string, Set<string>>();
for (const line of forms) {
  const keys = line.split(' ').map(skeleton);
  for (const key of keys) byKey.set(key, new Set([...(byKey.get(key) ?? []), ...keys]));
}

/** The key, and the keys of the forms that a reader knows to be the same name. */
export function withCounterparts(key: string): readonly string[] {
  return [key, ...(byKey.get(key) ?? [])];
}
