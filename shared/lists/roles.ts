/** What a column of a list says about a child, told from its heading in Ukrainian, Russian or English. */
import { foldText } from '../matching/index.ts';

/** Tried in order: what is narrower stands before what is wider. Patterns meet the folded heading. */
const patterns = [
  ['index', /^(?:№|n|no|nr|#|номер|number)?(?: ?(?:з п|п п|пп|зп|з|п))?$/],
  ['sourceId', /^(?:id|record id|case id display|short id|unique identifier|код|идентификатор|ідентифікатор|case id|record number|номер запис[ау]|номер справи)$/],
  ['internalCode', /внутр\S* код|internal (?:code|id)/],
  ['citizenshipClaim', /гражданств|громадянств|citizenship/],
  ['acquiredOn', /дата (?:приобретения|набуття|получения)|date acquired/],
  ['instrument', /указ|decree|наказ|розпорядження|распоряжение|приказ/],
  ['recordedOn', /recorded on|date of record|дата (?:запису|записи|заповнення|заполнения|обліку)/],
  ['age', /^(?:age|вік|возраст)(?: \S+)?$/],
  ['birthDate', /дата ?(?:і місце )?(?:народж\S*|рожд\S*)|народження дата|рождения дата|^(?:date of birth|birth ?date|dob|dob or age|birth|born|народження|рождение|день народження|рік народження|год рождения|д н|д р)$/],
  ['birthRegion', /^birth ?place region$/],
  ['birthPlace', /місце народж|место рожд|народження місце|place of birth|birth ?place/],
  ['family', /^name last$/],
  ['given', /^name first$/],
  ['patronymic', /^name middle$/],
  ['fullName', /^title(?: (?:uk|ru|en))?$|^(?:піб|п і б|пib|фио|ф и о|full ?name|name|child(?:s)? name|імя дитини|имя ребенка|дитина|ребенок)(?: |$)|прізвище.*(?:імя|імени).*батьк|фамилия.*имя.*отч|повне імя|полное имя|^піб/],
  ['otherNames', /^(?:names|other names|інші імена|другие имена|aliases)$/],
  ['patronymic', /по батькові|отчество|patronymic|middle ?name/],
  ['family', /^(?:прізвище|фамилия|surname|last ?name|family(?: name)?)(?: |$)/],
  ['given', /^(?:імя|имя|given(?: names?)?|first ?name|forename)(?: |$)/],
  ['sex', /^(?:стать|пол|sex|gender)$/],
  ['certificateSeries', /(?:свідоцтв|свидетельств|certificate).*(?:сері|series)/],
  ['certificateNumber', /(?:свідоцтв|свидетельств|certificate).*(?:номер|number|№)/],
  ['taxNumber', /рнокпп|ідентифікаційний номер|инн|tax (?:number|id)/],
  ['phone', /телефон|phone/],
  ['siblings', /братів|сестер|братьев|siblings/],
  ['plannedReturn', /повернення планове|планов\S* (?:повернення|дата повернення)|planned return|плановое возвращение/],
  ['departure', /^(?:виїзд|выезд|departure)/],
  ['admission', /дата (?:поступления|зарахування|прибуття)|date of admission|admitted/],
  ['transferDate', /дата (?:депортації|вивезення|переміщення|депортации|вывоза|перемещения)|(?:переміщення|перемещение|вивезення) дата|date of (?:transfer|deportation|removal)|transfer date/],
  ['from', /^(?:звідки|откуда|moved from|from)$|(?:переміщення|перемещение|вивезення) (?:звідки|откуда)/],
  ['to', /^(?:куди|куда|moved to|to)$|(?:переміщення|перемещение|вивезення) (?:куди|куда)/],
  ['whereabouts', /де зараз|где сейчас|whereabouts|місцеперебування|местонахождение/],
  ['status', /^(?:статус|status|стан)$/],
  ['guardian', /опікун|опекун|guardian|законний представник/],
  ['institution', /заклад|учреждение|institution|facility/],
  ['school', /^(?:школа|school)/],
  ['group', /^(?:група|группа|group|class|клас)$/],
  ['address', /адрес|address/],
  ['events', /^(?:events|події)$/],
  ['note', /примітк|примечани|remarks?|notes?|comments?|коментар/],
  ['date', /^(?:дата|date)$/],
] as const satisfies readonly (readonly [string, RegExp])[]; // prettier-ignore

export type Role = (typeof patterns)[number][0] | 'unknown';

export const roles: readonly Role[] = [...new Set(patterns.map(([role]) => role)), 'unknown'];

/** Roles of which a list has one column at most: a second one is told apart, not merged. */
export const nameRoles: ReadonlySet<Role> = new Set(['fullName', 'family', 'given', 'patronymic']);

/** Roles whose value is a day. */
export const dateRoles: ReadonlySet<Role> = new Set([
  'acquiredOn',
  'recordedOn',
  'plannedReturn',
  'departure',
  'admission',
  'transferDate',
  'date',
]);

/** Roles whose value is a settlement. */
export const placeRoles: ReadonlySet<Role> = new Set(['birthPlace', 'from', 'to']);

/** The role a heading names; `unknown` where none fits. */
export function roleOf(heading: string): Role {
  const spaced = heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const folded = /^\s*(?:№|#)/u.test(heading) ? indexText(heading) : foldText(spaced);
  if (folded === '') return 'unknown';
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'unknown';
}

/** "№ указа" names the decree; "№ з/п" counts rows. */
function indexText(heading: string): string {
  const rest = foldText(heading);
  return rest === '' || /^(?:з п|п п|зп|пп)$/.test(rest) ? 'номер' : rest;
}
