import { approvalProblemsUk } from '../../../shared/approval/problemsUk.ts';
import { mapProblemsUk } from '../../../shared/geo/problemsUk.ts';
import { listProblemsUk } from '../../../shared/lists/problemsUk.ts';
import { catalogueProblemsUk } from '../../../shared/catalogue/problemsUk.ts';
import { sourceProblemsUk } from '../../../shared/sources/problemsUk.ts';
import { taskProblemsUk } from '../../../shared/tasks/problemsUk.ts';
import { pairProblemsUk } from '../../../shared/matching/problemsUk.ts';
import { compartmentProblemsUk } from '../../../shared/compartment/problemsUk.ts';
import { deviceProblemsUk } from '../../../shared/device/problemsUk.ts';
import { timeProblemsUk } from '../../../shared/time/words/problemsUk.ts';
import { backupProblemsUk } from './backupProblemsUk.ts';
import { commandProblemsUk } from './commandProblemsUk.ts';
import { recoveryProblemsUk } from './recoveryProblemsUk.ts';
import { userProblemsUk } from './userProblemsUk.ts';
import type { Problems, Sentences } from './problem.ts';

const untouched = 'Нічого не змінено.';
const backup = 'Збережіть цю теку як є і відкрийте резервну копію.';
const damagedHeader: Sentences = ['Заголовок сховища (vault.json) пошкоджено', untouched, backup];
const hostile: Sentences = [
  'Заголовок сховища (vault.json) вимагає того, чого не вимагає справжнє сховище',
  'Можливо, його підкинуто: {code}.',
  'З’ясуйте, звідки ця тека. Не давайте їй парольної фрази.',
];
const damagedDatabase: Sentences = ['Базу сховища пошкоджено', untouched, backup];
const gone: Sentences = [
  'Такого запису немає',
  'У сховищі немає запису з цим ідентифікатором.',
  'Перевірте ідентифікатор.',
];
const damagedObject: Sentences = [
  'Зашифрований файл сховища пошкоджено або його немає',
  'Там лежить не те, що було записано ({code}).',
  'Виконайте litopys verify --level deep і поверніть файл із резервної копії.',
];

const sentences = {
  ...commandProblemsUk,
  ...recoveryProblemsUk,
  ...approvalProblemsUk,
  ...listProblemsUk,
  ...mapProblemsUk,
  ...catalogueProblemsUk,
  ...sourceProblemsUk,
  ...taskProblemsUk,
  ...pairProblemsUk,
  ...compartmentProblemsUk,
  ...deviceProblemsUk,
  ...timeProblemsUk,
  ...userProblemsUk,
  ...backupProblemsUk,

  'vault/wrong-name-or-passphrase': [
    'Сховище не відкрилося',
    'Ім’я або парольна фраза не підходять; що саме, воно навмисно не каже.',
    'Перевірте обидва й повторіть.',
  ],
  'vault/in-use': [
    'Сховище відкрито деінде',
    'Із ним працює інше вікно або програма, а може лише одна.',
    'Закрийте його там і повторіть.',
  ],
  'vault/missing': [
    'У теці немає заголовка сховища (vault.json)',
    'Це не тека сховища, або її скопійовано не всю.',
    'Перевірте шлях.',
  ],
  'vault/foreign-format': [
    'Це не сховище Літопису',
    `Його vault.json має інший формат. ${untouched}`,
    'Перевірте шлях.',
  ],
  'vault/newer-version': ['Сховище новіше за цю програму', untouched, 'Оновіть Літопис.'],
  'vault/newer': ['Сховище новіше за цю програму', untouched, 'Оновіть Літопис.'],
  'vault/header-damaged': damagedHeader,
  'vault/header-malformed': damagedHeader,
  'vault/header-altered': [
    'Заголовок сховища (vault.json) змінено',
    'Його код автентичності хибний.',
    backup,
  ],
  'vault/kdf-out-of-bounds': hostile,
  'vault/database-name': hostile,
  'vault/too-many-slots': hostile,
  'vault/derivation-failed': [
    'Ключ не вдалося обчислити',
    'Замало вільної пам’яті.',
    'Закрийте інші програми й повторіть.',
  ],
  'vault/rolled-back': [
    'Це давніша копія сховища',
    'Цей комп’ютер уже бачив його новіший стан (очікувалось {expected}, знайдено {found}).',
    'Знайдіть новішу копію.',
  ],
  'vault/forked': [
    'Літопис інший, ніж бачив цей комп’ютер',
    'Сховище підмінено або вели у двох місцях (очікувалось {expected}, знайдено {found}).',
    'Нічого не записуйте. Порівняйте з іншими копіями.',
  ],
  'vault/fault-found': [
    'У сховищі знайдено пошкодження',
    'Перевірка під час відкриття не зійшлася в {where}: {fault}.',
    'Виконайте litopys verify --level deep і порівняйте з резервною копією.',
  ],
  'vault/read-only': [
    'Сховище відкрито лише для читання',
    'У ньому нічого не записати.',
    'Візьміть цілу копію сховища.',
  ],
  'database/damaged': damagedDatabase,
  'database/missing': ['Немає бази сховища', 'Теку скопійовано не всю.', backup],
  'database/not-a-file': damagedDatabase,
  'database/unreadable': [
    'Базу сховища не прочитано',
    'Немає права, або диск відповів помилкою.',
    'Перевірте диск і права.',
  ],
  'file/not-a-file': [
    'Не звичайний файл',
    'Там, де має бути файл, — тека, посилання або пристрій.',
    'Назвіть звичайний файл.',
  ],
  'file/too-large': ['Файл завеликий', 'Він більший, ніж має там бути.', 'Перевірте файл.'],
  'file/unreadable': [
    'Файл не прочитано',
    'Його немає, немає права, або диск відповів помилкою.',
    'Перевірте файл і повторіть.',
  ],
  'source/missing': ['Файлу немає', 'Його тим часом перенесено або вилучено.', 'Перевірте шлях.'],
  'source/name-unclear': [
    'Назву файлу не розпізнати',
    'Вона не в UTF-8, а поруч лежить інший файл, назва якого виглядає так само.',
    'Дайте файлу просту назву й додайте його знову.',
  ],
  'source/in-vault': [
    'Файл належить цьому сховищу',
    'Він лежить у теці відкритого сховища.',
    'Назвіть файли поза сховищем.',
  ],
  'source/not-a-file': [
    'Не звичайний файл',
    'Тека, посилання або пристрій.',
    'Назвіть звичайний файл.',
  ],
  'source/not-readable': ['Файл не прочитано', 'Немає права.', 'Перевірте права.'],
  'source/read-failed': ['Файл не прочитано', 'Диск відповів помилкою.', 'Перевірте диск.'],
  'source/changed': [
    'Файл змінився під час читання',
    'Хтось його ще пише.',
    'Додайте його, коли буде готовий.',
  ],
  'disk/full': ['Диск заповнений', untouched, 'Звільніть місце й повторіть.'],
  'disk/not-writable': [
    'На диск не можна писати',
    'Немає права, або він лише для читання.',
    'Перевірте права теки.',
  ],
  'disk/failed': [
    'Диск відповів помилкою',
    'Можливо, він псується або від’єднаний.',
    'Перевірте диск; скопіюйте сховище на інший.',
  ],
  'object/altered': damagedObject,
  'object/missing': damagedObject,

  'child/unknown': [
    'Такої дитини немає',
    'У сховищі немає запису з цим ідентифікатором.',
    'Перевірте ідентифікатор.',
  ],
  'record/unknown': gone,
  'assertion/unknown': gone,
  'act/unknown': gone,
  'episode/unknown': gone,
  'evidence/unknown': gone,
  'link/unknown': gone,
  'record/withdrawn': [
    'Запис відкликано',
    'Відкликаний запис не змінюють.',
    'Спершу поновіть його.',
  ],
  'record/not-withdrawn': ['Запис не відкликано', 'Немає чого поновлювати.', 'Приберіть рядок.'],
  'record/nothing-changed': [
    'Нічого не змінюється',
    'Нові значення вже записані.',
    'Приберіть рядок.',
  ],
  'record/changed-meanwhile': [
    'Запис тим часом змінено',
    '"expectedSeq" вказує на давніший стан.',
    'Погляньте на новий стан і повторіть.',
  ],
  'record/fixed-member': [
    'Цього не змінюють',
    'Номер, дитина, дія та файл лишаються, як записано.',
    'Відкличте запис і створіть новий.',
  ],
  'episode/child-twice': [
    'Дитину названо двічі',
    'Кожна бере участь у дії один раз.',
    'Приберіть одну.',
  ],
  'episode/wrong-form': [
    'Вид і подробиці різняться',
    'Дія вимагає форми {wanted}, а подробиці — {found}.',
    'Виправте одне з них.',
  ],
  'act/ends-before-it-begins': [
    'Кінець раніше за початок',
    'За датами дія закінчується раніше, ніж починається.',
    'Виправте дату.',
  ],

  'recipient/invalid': [
    'Ключ одержувача хибний',
    'Ключ age починається з «age1» і має 62 знаки.',
    'Скопіюйте його ще раз.',
  ],
  'package/faulty': [
    'Записаний пакет не проходить перевірки',
    'Його прибрано.',
    'Виконайте litopys verify --level deep для сховища.',
  ],
  'withheld/not-possible': [
    'Частину не можна притримати окремо',
    'Без неї не прочитати записів довкола.',
    'Залиште весь запис (part: null).',
  ],
  'withheld/everything': [
    'Не лишилося б нічого',
    'Пакет — про цю дитину, тож її запис іде разом з ним.',
    'Притримайте частини запису або виберіть іншу дитину.',
  ],
  'withheld/unreadable': [
    'Не прочитати, що притримати',
    'Файл не є списком правил у JSON, як його описує docs/cli.md.',
    'Виправте файл.',
  ],
  'package/not-found': ['Пакета немає', 'Тека або файл зникли.', 'Перевірте шлях.'],
  'package/not-a-package': [
    'Це не пакет',
    'Це ні тека пакета, ні його файл .zip.',
    'Перевірте шлях.',
  ],
  'package/encrypted': [
    'Пакет зашифровано',
    'Його прочитає лише одержувач.',
    'Спершу розшифруйте: age -d -i KEY FILE > package.zip',
  ],
  'package/hostile-archive': [
    'Архів небезпечний',
    'Його файли намагаються вийти за його межі, або він розпаковується без міри.',
    'Не розпаковуйте. Попросіть пакет знову.',
  ],
  'package/damaged-archive': [
    'Архів пошкоджено',
    'Його не прочитати до кінця.',
    'Попросіть пакет знову.',
  ],
  'package/too-many-files': [
    'У пакеті забагато файлів',
    'Більше, ніж буває в пакеті.',
    'Перевірте, чи це справді пакет.',
  ],

  'job/cancelled': ['Зупинено', 'Роботу перервано. Завершене до того лишається.', 'Почніть знову.'],
  internal: [
    'Програма натрапила на власну помилку',
    'Записане не втрачено.',
    'Повторіть. Якщо це станеться знову, повідомте команду і цей рядок.',
  ],
  other: [
    'Не вийшло',
    'Програма каже: {code}.',
    'Повторіть. Якщо це станеться знову, повідомте код.',
  ],
} as const satisfies Problems;

export const problemsUk: Problems & Readonly<Record<keyof typeof sentences, Sentences>> = sentences;
