import type { Fault } from '../../../shared/result.ts';
import { recoveryProblems } from './recoveryProblems.ts';
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
import { problem, shared, type Problem } from '../problem.ts';
import { userProblems } from './userProblems.ts';
import { backupProblems } from './backupProblems.ts';
import { vaultProblems } from './vaultProblems.ts';

const chooseAgain = 'Поверніться до списку й відкрийте запис звідти.';
const damaged = problem(
  'Файл доказу пошкоджено',
  'Зашифровані байти не ті, що були записані.',
  'Проведіть глибоку перевірку журналу й поверніть файл із резервної копії.',
);

/** Every fault a reader can meet, by its code: the thing, the cause, the next step. */
export const problems = {
  ...vaultProblems,
  ...recoveryProblems,
  ...shared(approvalProblemsUk),
  ...shared(listProblemsUk),
  ...shared(mapProblemsUk),
  ...shared(catalogueProblemsUk),
  ...shared(sourceProblemsUk),
  ...shared(taskProblemsUk),
  ...shared(pairProblemsUk),
  ...shared(compartmentProblemsUk),
  ...shared(deviceProblemsUk),
  ...shared(timeProblemsUk),
  ...userProblems,
  ...backupProblems,

  'input/invalid': problem(
    'Не записано: щось заповнено не так',
    'Одне з полів має значення, якого сховище не приймає.',
    'Перегляньте поля, позначені помилкою, і повторіть.',
  ),
  'record/unknown': problem('Запису немає', 'Такого запису в сховищі немає.', chooseAgain),
  'child/unknown': problem('Дитини немає', 'Такого запису в сховищі немає.', chooseAgain),
  'assertion/unknown': problem('Відомості немає', 'Такого запису в сховищі немає.', chooseAgain),
  'act/unknown': problem('Події немає', 'Такого запису в сховищі немає.', chooseAgain),
  'episode/unknown': problem('Епізоду немає', 'Такого запису в сховищі немає.', chooseAgain),
  'evidence/unknown': problem('Доказу немає', 'Такого запису в сховищі немає.', chooseAgain),
  'link/unknown': problem('Посилання немає', 'Такого запису в сховищі немає.', chooseAgain),
  'record/withdrawn': problem(
    'Запис відкликано',
    'Відкликаний запис не змінюють.',
    'Спершу поверніть його з розділу «Відкликане».',
  ),
  'record/not-withdrawn': problem(
    'Запис не відкликано',
    'Повертати нічого: його вже повернуто.',
    'Оновіть список.',
  ),
  'record/nothing-changed': problem(
    'Змін немає',
    'Нові значення ті самі, що записані.',
    'Змініть щось або закрийте форму.',
  ),
  'record/changed-meanwhile': problem(
    'Запис тим часом змінено',
    'Відколи ви відкрили форму, його записано інакше.',
    'Закрийте форму, погляньте на новий стан і повторіть зміну.',
  ),
  'record/fixed-member': problem(
    'Цього не змінюють',
    'Номер, дитина, подія й файл запису лишаються такими, як записані.',
    'Відкличте запис і зробіть новий.',
  ),
  'episode/child-twice': problem(
    'Дитину названо двічі',
    'В одній події кожна дитина бере участь один раз.',
    'Приберіть зайвий рядок.',
  ),
  'episode/wrong-form': problem(
    'Вид події й подробиці різні',
    'Подробиці епізоду належать до іншого виду події.',
    'Оберіть вид події ще раз.',
  ),
  'act/ends-before-it-begins': problem(
    'Кінець раніше за початок',
    'За введеними датами подія закінчилася, перш ніж почалася.',
    'Виправте одну з дат.',
  ),
  'file/not-a-file': problem(
    'Це не файл',
    'Обрано теку або спеціальний файл системи.',
    'Оберіть звичайні файли.',
  ),
  'file/too-large': problem('Файл завеликий', 'Для цього місця він завеликий.', 'Оберіть інший.'),
  'file/unreadable': problem(
    'Файл не прочитано',
    'Немає права читати, файл зник або диск відповів помилкою.',
    'Перевірте файл і повторіть.',
  ),
  'file/changed': problem(
    'Файл змінювався під час читання',
    'Його ще хтось записує.',
    'Дочекайтеся кінця запису й додайте ще раз.',
  ),
  'object/missing': problem(
    'Файла доказу немає у сховищі',
    'Зашифрований файл зник із теки сховища.',
    'Проведіть глибоку перевірку журналу й поверніть теку з резервної копії.',
  ),
  'grant/unknown': problem(
    'Обране місце забулося',
    'Вибір файлу чи теки діє, доки сховище відкрите.',
    'Оберіть ще раз.',
  ),
  'call/unknown': problem(
    'Цього програма ще не вміє',
    'Сховище не знає такої дії: воно старіше за це вікно.',
    'Перезапустіть Літопис.',
  ),
  'evidence/no-file': problem(
    'Файла немає',
    'Це річовий доказ: у сховищі лише його опис.',
    'Погляньте, де він зберігається.',
  ),
  'object/altered': damaged,
  'recipient/invalid': problem(
    'Ключ одержувача неправильний',
    'Це не відкритий ключ age: він починається з «age1» і має 62 знаки.',
    'Скопіюйте ключ від одержувача ще раз.',
  ),
  'source/missing': problem(
    'Файла немає',
    'Його перенесено або видалено, відколи ви його обрали.',
    'Оберіть файл ще раз.',
  ),
  'source/name-unclear': problem(
    'Назву файла не розпізнати',
    'Вона не в UTF-8, а поруч лежить інший файл, назва якого виглядає так само.',
    'Дайте файлу просту назву й додайте його знову.',
  ),
  'source/in-vault': problem(
    'Файл належить цьому сховищу',
    'Він лежить у теці відкритого сховища.',
    'Оберіть файли поза сховищем.',
  ),
  'source/not-a-file': problem(
    'Це не файл',
    'Обрано теку або спеціальний файл системи.',
    'Оберіть звичайні файли.',
  ),
  'source/not-readable': problem(
    'Файл не прочитано',
    'Немає права його читати.',
    'Перевірте права на файл.',
  ),
  'source/read-failed': problem(
    'Файл не прочитано',
    'Диск відповів помилкою.',
    'Перевірте диск і повторіть.',
  ),
  'object/chunk-altered': damaged,
  'object/extended': damaged,
  'object/header-changed': damaged,
  'object/no-key': damaged,
  'object/not-a-file': damaged,
  'object/not-listed': damaged,
  'object/truncated': damaged,
  'object/unreadable': damaged,
  'ledger/no-such-entry': problem(
    'Такого запису журналу немає',
    'Номер більший за довжину журналу.',
    'Перевірте номер.',
  ),
  'disk/exists': problem(
    'Таке імʼя вже зайняте',
    'На обраному місці вже щось лежить. Нічого не змінено.',
    'Оберіть інше імʼя або місце.',
  ),
  'evidence/altered': problem(
    'Оригінал доказу не той, що записано',
    'Байти файла в сховищі змінилися, тому пакет не складено.',
    'Проведіть глибоку перевірку журналу й поверніть файл із резервної копії.',
  ),
  'package/faulty': problem(
    'Складений пакет не пройшов перевірки',
    'Після запису пакет перевірено, і він не зійшовся. Його прибрано.',
    'Перевірте диск і журнал (глибока перевірка), тоді повторіть.',
  ),
  'withheld/not-possible': problem(
    'Цю частину не можна притримати окремо',
    'Без неї не прочитати записів довкола.',
    'Залиште весь запис.',
  ),
  'withheld/everything': problem(
    'Не лишилося б нічого',
    'Пакет — про цю дитину, тож її запис іде разом з ним.',
    'Притримайте частини запису або виберіть іншу дитину.',
  ),
  'package/not-found': problem('Пакета тут немає', 'Теки або файла немає.', 'Оберіть ще раз.'),
  'package/not-a-package': problem(
    'Це не пакет',
    'В обраному місці немає оголошення пакета (bagit.txt).',
    'Оберіть теку пакета або його файл .zip.',
  ),
  'package/encrypted': problem(
    'Пакет зашифровано',
    'Прочитати його може лише одержувач своїм ключем age.',
    'Розшифруйте його програмою age і перевірте те, що вийшло.',
  ),
  'package/hostile-archive': problem(
    'Архів небезпечний',
    'Його файли намагаються вийти за межі архіву або він розпаковується безмірно.',
    'Не розпаковуйте його. Попросіть пакет ще раз.',
  ),
  'package/damaged-archive': problem(
    'Архів пошкоджено',
    'Його неможливо прочитати до кінця.',
    'Попросіть пакет ще раз.',
  ),
  'package/too-many-files': problem(
    'У пакеті забагато файлів',
    'Файлів більше, ніж буває в пакеті.',
    'Перевірте, чи це справді пакет.',
  ),
  'job/cancelled': problem(
    'Зупинено',
    'Роботу зупинили ви або замикання сховища.',
    'Почніть ще раз.',
  ),
  'job/running': problem('Це вже триває', 'Така робота вже йде.', 'Дочекайтеся її кінця.'),
  'action/busy': problem('Зачекайте', 'Попередню дію ще не закінчено.', 'Повторіть за мить.'),

  /** For a code without a sentence of its own. */
  other: (detail: Fault['detail']): Problem =>
    problem(
      'Дія не вдалася',
      `Причини програма не пояснила (код ${String(detail['code'] ?? 'internal')}). Збережене не постраждало.`,
      'Повторіть. Якщо не допоможе, замкніть сховище, відкрийте знову й повідомте нам код.',
    ),
};
