import { wordsOf } from '../fold.ts';
import { skeletonOfFolded } from '../skeleton.ts';

/**
 * Settlements with the names they were given at other times or in the other language, where no rule of sounds brings
 * these together. `_` stands between the words of one name.
 */
const namesOfOne: readonly string[] = [
  'Алчевськ Комунарськ Коммунарск',
  'Бахмут Артемівськ Артёмовск',
  'Бердянськ Осипенко',
  'Берестин Красноград',
  'Вовчанськ Волчанск',
  'Вугледар Угледар',
  'Дніпро Днепр Дніпропетровськ Днепропетровск',
  'Довжанськ Свердловськ Свердловск',
  'Донецьк Сталіно Юзівка',
  'Єнакієве Енакиево Орджонікідзе',
  'Запоріжжя Запорожье',
  'Звягель Новоград_Волинський Новоград_Волынский',
  'Кадіївка Кадиевка Стаханов',
  'Кам’янське Каменское Дніпродзержинськ Днепродзержинск',
  'Кропивницький Кировоград Кіровоград',
  'Лиман Красний_Лиман Красный_Лиман',
  'Луганськ Ворошиловград',
  'Мангуш Першотравневе Першотравневое',
  'Маріуполь Жданов',
  'Миколаїв Николаев',
  'Мирноград Димитров',
  'Нікольське Никольское Володарське Володарское',
  'Олешки Алёшки Цюрупинськ Цюрупинск',
  'Покровськ Красноармійськ Красноармейск',
  'Рівне Ровно',
  'Самар Новомосковськ Новомосковск',
  'Сіверськодонецьк Сєвєродонецьк Северодонецк',
  'Слов’янськ Славянск',
  'Сорокине Краснодон',
  'Торецьк Дзержинськ Дзержинск',
  'Хрестівка Кіровське Кировское',
  'Хрустальний Красний_Луч Красный_Луч',
  'Чистякове Торез',
  'Шептицький Червоноград',
  'Щастя Счастье',
  'Яни_Капу Красноперекопськ Красноперекопск',
];

const kinds = new Set([
  ...['м', 'місто', 'г', 'гор', 'город', 'с', 'село', 'смт', 'пгт', 'селище', 'сел', 'посёлок'],
  ...['поселок', 'пос', 'п', 'хутір', 'хутор', 'х', 'city', 'town', 'village', 'of'],
]);

const current = new Map<string, string>();
for (const line of namesOfOne) {
  const keys = line.split(' ').map(name => keyOfWords(wordsOf(name.replaceAll('_', ' '))));
  for (const key of keys) current.set(key, keys[0] ?? key);
}

/**
 * Which settlement a place names: what stands before the first comma, the same key in Ukrainian, Russian and Latin and
 * for old and imposed names. Null where nothing is named.
 */
export function settlementKey(place: string): string | null {
  const words = wordsOf(place.split(/[,;(]/u)[0] ?? '').filter(word => !kinds.has(word));
  const key = keyOfWords(words);
  return key === '' ? null : (current.get(key) ?? key);
}

function keyOfWords(words: readonly string[]): string {
  return words.map(wordKey).join(' ');
}

/** Endings go: Попасна and Попасная, Рубіжне and Рубежное, Нова and Новая. */
function wordKey(word: string): string {
  return skeletonOfFolded(word)
    .replace(/(?<=.{2})[aiou]+$/, '')
    .replace(/ov$/, 'iv');
}
