import type { Progress } from '../../../shared/contract/define.ts';
import type { FailedTries } from '../../../shared/contract/session.ts';
import type { CompartmentView } from '../../../shared/contract/compartments.ts';
import type { UserView } from '../../../shared/contract/users.ts';
import type { PackageReport } from '../../../shared/contract/packages.ts';
import type { VerifyReport } from '../../../shared/contract/work.ts';
import { decisionsUk } from './decisionsUk.ts';
import { listsUk } from './listsUk.ts';
import { bytesIn, numberIn } from './numbers.ts';
import { helpUk } from './helpUk.ts';
import type { Problems } from './problem.ts';
import { proofsUk } from './proofsUk.ts';
import { problemsUk } from './problemsUk.ts';
import type { CommandName } from './synopsis.ts';

const n = numberIn('uk');
const size = bytesIn('uk', ['Б', 'КіБ', 'МіБ', 'ГіБ']);

const steps: Readonly<Record<string, string>> = {
  keys: 'ключі',
  waiting: 'очікування після хибних спроб',
  ingest: 'читання файлів',
  evidence: 'докази',
  children: 'діти',
  episodes: 'епізоди',
  entries: 'записи літопису',
  database: 'база даних',
  check: 'перевірка записаного',
  objects: 'зашифровані файли',
  replay: 'повторне обчислення',
  records: 'картки',
  'package.entries': 'записи пакета',
  'package.files': 'файли пакета',
  'package.records': 'картки пакета',
};

const statuses = { active: 'має доступ', suspended: 'призупинено', removed: 'вилучено' } as const;
const levels = { quick: 'швидка', full: 'повна', deep: 'глибока' } as const;

export const uk = {
  help: (name: CommandName | null): string => helpUk(name),
  problems: problemsUk as Problems,

  ...proofsUk,
  ...decisionsUk,
  ...listsUk,

  progress({ step, done, of, unit }: Progress): string {
    const show = unit === 'bytes' ? size : n;
    const whole = of === null ? '' : ` / ${show(of)}`;
    return `${steps[step] ?? '…'}: ${show(done)}${whole}`;
  },
  faultTitle: (code: string): string => problemsUk[code]?.[0] ?? 'не вийшло',

  passphraseFileIsOpen:
    'Увага: файл із парольною фразою можуть читати інші користувачі. Обмежте права: chmod 600 FILE',
  failedTries: ({ count, since, last }: FailedTries): string =>
    count === null
      ? 'Увага: лічильник невдалих спроб відкрити це сховище пошкоджено.'
      : `Увага: невдалих спроб відкрити це сховище з ${since ?? '?'}: ${n(count)}, остання ${last ?? '?'}. Якщо це не ви, змініть парольну фразу.`,
  userRow: ({ name, roles, status, changed }: UserView): string =>
    `${name} — ${roles.join(', ')} — ${statuses[status]}` +
    (changed
      ? ` (${changed.at}, ${changed.who}${changed.reason === null ? '' : `: ${changed.reason}`})`
      : ''),
  compartmentRow: ({ number, name, members, entries }: CompartmentView): string =>
    `${n(number)} — ${name ?? '(запечатана)'} — ${members.map(each => each.name).join(', ') || 'ніхто: втрачене'} — записів: ${n(entries)}`,
  noTheories: 'Правових версій немає.',
  coverageDone: (columns: number, gaps: number): string =>
    `Стовпців: ${n(columns)}. Прогалин: ${n(gaps)}.`,
  noCompartments: 'Запечатаних відділень немає.',
  compartmentDone: (number: number, seq: number): string =>
    `Зроблено: відділення ${n(number)}, запис журналу ${n(seq)}.`,
  userDone: (name: string, seq: number): string => `Зроблено: ${name}, запис журналу ${n(seq)}.`,
  created: (folder: string, id: string): string =>
    `Сховище створено: ${folder}\nІдентифікатор: ${id}`,
  fingerprint: (words: string): string => `Відбиток: ${words}`,

  applied: (done: number): string => `Виконано команд: ${n(done)}`,
  stoppedAt: (line: number, done: number): string =>
    `Рядок ${line}: зупинено. Виконано до нього: ${n(done)}.`,

  skipped: (name: string): string => `Пропущено (посилання або особливий файл): ${name}`,
  sameAsWithdrawn: (label: string): string => `— той самий файл, що й ${label}, який відкликано`,
  sameAs: (label: string): string => `— той самий файл, що й ${label}`,
  addedFiles: (added: number, failed: number): string =>
    `Додано файлів: ${n(added)}${failed > 0 ? `, не вдалося: ${n(failed)}` : ''}`,

  exported: (place: string, files: number, bytes: number): string =>
    `Пакет записано: ${place}\nФайлів: ${n(files)}, обсяг: ${size(bytes)}`,
  sendFingerprintApart: 'Передайте слова відбитка одержувачеві іншим шляхом, ніж пакет.',

  valid: 'ДІЙСНЕ: усе перевірене збігається.',
  invalid: 'НЕДІЙСНЕ: знайдено розбіжності.',
  expected: 'очікувалось',
  found: 'знайдено',
  checkedVault: (level: keyof typeof levels, checked: VerifyReport['checked']): string =>
    `Перевірка ${levels[level]}: записів ${n(checked.entries)}, підписів ${n(checked.signatures)}, ` +
    `зашифрованих файлів ${n(checked.objects)} (${size(checked.bytes)}), карток ${n(checked.records)}, ` +
    `контрольних точок ${n(checked.checkpoints)}, сторінок бази ${n(checked.pages)}` +
    (checked.sealed > 0
      ? `; запечатано для інших, лише підпис і відбиток: записів ${n(checked.sealed)}`
      : ''),
  checkedPackage: (checked: PackageReport['checked']): string =>
    `Перевірено: файлів ${n(checked.files)} (${size(checked.bytes)}), записів ${n(checked.entries)}, ` +
    `підписів ${n(checked.signatures)}, карток ${n(checked.records)}, доказів ${n(checked.evidence)}` +
    (checked.sha512 ? ', разом із SHA-512' : ''),
  consistent: '1. Узгоджений у собі: усі частини відповідають одна одній і підписам.',
  consistentInPart: '1. Узгоджений у собі, наскільки перевірено; не порівняно:',
  inconsistent: '1. Не узгоджений у собі.',
  origin: (origin: PackageReport['origin']): string =>
    ({
      confirmed: '2. Походження підтверджено: відбиток збігається з тим, що ви ввели.',
      'not-confirmed':
        '2. Походження не підтверджено: порівняйте відбиток зі словами, отриманими іншим шляхом (--words).',
      contradicted: '2. Походження спростовано: відбиток інший, ніж ви ввели.',
    })[origin],

  nextShare: 'Перепишіть частку й натисніть Enter: екран очиститься. ',
  sharesInForce: (threshold: number, shares: number): string =>
    `Частки чинні: ${shares}, сховище відкривають будь-які ${threshold}. Старіші більше нічого не відкривають. Не лишайте їх у файлах.`,
  recovered: (name: string): string =>
    `Сховище відкрито частками. Новий адміністратор: ${name}. Про це дізнається кожен, хто його відкриє.`,
  sharesWork: (numbers: readonly number[], threshold: number, shares: number): string =>
    `Частки ${numbers.join(', ')} відкривають сховище (потрібно ${threshold} з ${shares}). Нічого не змінено.`,

  backupMade: (folder: string, generation: number, added: { objects: number; bytes: number }) =>
    `Резервну копію ${n(generation)} записано: ${folder}\nНових файлів: ${n(added.objects)}, ${size(added.bytes)}`,
  backupRow: (generation: number, at: string, entries: number, fault: string | null) =>
    `${n(generation)}  ${at}  записів: ${n(entries)}${fault === null ? '' : `  ✗ ${fault}`}`,
  backupChecked: (checked: { pages: number; objects: number; bytes: number }) =>
    `Перевірено: сторінок бази ${n(checked.pages)}, зашифрованих файлів ${n(checked.objects)}` +
    (checked.bytes > 0 ? ` (розшифровано ${size(checked.bytes)})` : ''),
  backupThinned: (generations: number, objects: number, bytes: number) =>
    `Вилучено копій: ${n(generations)}; файлів: ${n(objects)}, ${size(bytes)}`,
  restored: (folder: string) =>
    `Сховище записано: ${folder}\nПід час першого відкриття підтвердьте його гілку: litopys branch`,
  branchNeeded: (seen: string, found: string) =>
    `Бачене раніше: ${seen || '—'}\nЄ зараз:       ${found}\nЯкщо воно має йти далі звідси: --words "дванадцять слів того, що є зараз"`,
  branched: 'Сховище йде далі власною гілкою; про це є запис у журналі.',
  upgraded: 'Сховище доведено до цієї версії. Зробіть резервну копію.',
  rebuilt: (entries: number, rows: number, differing: number) =>
    `Відтворено записів: ${n(entries)}, порівняно рядків: ${n(rows)}, виправлено: ${n(differing)}`,
  notYet: 'На той час ще нічого не було записано.',
  stood: (seq: number, at: string, who: string) =>
    `Як стояло після запису ${n(seq)} (${at}, ${who})`,

  vault: 'Сховище',
  files: 'Файли',
  userAndPassphrase: (user: string, passphrase: string): string =>
    `Користувач: ${user}, парольна фраза: ${passphrase} (це показ, усі особи вигадані)`,
  demoMade: (
    made: { children: number; acts: number; episodes: number; files: number },
    seconds: number,
  ): string =>
    `Показ створено за ${n(seconds)} с: дітей ${made.children}, дій ${made.acts}, епізодів ${made.episodes}, файлів ${made.files}`,
  vaultVerified: (seconds: number): string => `Сховище перевірено за ${n(seconds)} с.`,
  packageMade: (place: string, seconds: number): string => `Пакет: ${place} (за ${n(seconds)} с)`,
  packageVerified: (seconds: number): string => `Пакет перевірено за ${n(seconds)} с.`,
};

/** All that the command line says. */
export type Words = typeof uk;
