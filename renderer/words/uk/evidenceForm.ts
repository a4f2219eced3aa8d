import { ukrainian } from '../plural.ts';

const files = (count: number) =>
  ukrainian(count, { one: '# файл', few: '# файли', many: '# файлів', other: '# файлу' });

/** Adding evidence and changing what is said of it. */
export const evidenceForm = {
  addTitle: 'Додати докази',
  addIntro:
    'Оригінал читають один раз: рахують відбиток, шифрують, кладуть у сховище. Його ніколи не змінюють.',
  reviseIntro: 'Змінюють лише сказане про доказ. Сам файл і його відбитки лишаються.',
  nature: 'Що додаєте',
  natures: { file: 'Файли', physical: 'Опис речі, що зберігається деінде' },
  type: 'Тип',
  titleHint: 'Для кількох файлів лишіть порожнім: кожен зватиметься своєю назвою файла.',
  descriptionHint: 'Порожній рядок починає новий абзац; кожен абзац можна вилучити окремо.',
  locationHint: 'Установа, кімната, номер пакета: де цю річ знайти.',
  files: 'Файли',
  chooseFiles: 'Оберіть файли доказів',
  filesHint: 'Будь-якого розміру й виду. Перетягніть сюди або оберіть.',
  filesMissing: 'Оберіть хоча б один файл.',
  filesNotKept: 'Чернетка памʼятає сказане, але не файли: оберіть їх ще раз.',
  dropLost: (count: number) =>
    ukrainian(count, {
      one: '# перетягнутий файл не взято',
      few: '# перетягнуті файли не взято',
      many: '# перетягнутих файлів не взято',
      other: '# перетягнутого файлу не взято',
    }),
  dropLostWhy: 'Він не лежить на диску сам по собі. Збережіть його й оберіть кнопкою.',
  clearFiles: 'Прибрати всі',
  repeatedName: 'така назва вже є',
  moreFiles: (count: number) => `…і ще ${files(count)}`,
  guess: (word: string) => `За закінченням назв це ${word}.`,
  takeGuess: (word: string) => `Тип: ${word}`,
  severalKinds: (kinds: string) =>
    `Файли різних типів: ${kinds}. Тип стосується всіх, тож додайте їх окремо.`,
  relationHint: 'Родич, сусід, посадова особа, свідок…',
  protectedDetail:
    'Імʼя джерела не потрапить у пакет, доки його не оберуть навмисно, а вміст у вікні буде приховано, доки не попросять показати.',
  acquiredWhere: 'Де отримано',
  url: 'Адреса в мережі',
  urlHint: 'Літопис її не відкриває; це лише запис.',
  circumstancesHint: 'Як саме потрапило до вас, хто був при цьому.',
  consentRule: 'Хто не може дати згоди',
  consentRuleWhy:
    'Опікун, якого призначили органи Росії або окупаційної влади, згоди за дитину дати не може. Без згоди матеріал можна зберігати, але передавати його далі не слід.',
  consentStates: {
    given: 'надано',
    refused: 'відмовлено',
    withdrawn: 'відкликано',
    'not-needed': 'не потрібна',
    'not-obtainable': 'отримати неможливо',
    'not-asked': 'не запитували',
  },
  ground: 'Підстава',
  scopeHint: 'Лише те, на що справді погодилися. Решта не дозволена.',
  expiresHint: 'Порожньо: без строку.',
  childStatement: 'Розповідь дитини',
  childStatementQuestion: 'Чи є тут розповідь дитини',
  childStatementHint: 'Літопис не опитує дітей; він записує лише те, що вже є.',
  childStatements: {
    none: 'ні',
    'by-specialist': 'так, записав фахівець за протоколом',
    'by-non-specialist': 'так, записав не фахівець',
  },
  derived: 'Зроблено з іншого доказу',
  derivedHint: 'Для перекладу, витягу, вилученої копії: оригінал у сховищі.',
  derivedHow: 'Як зроблено',
  derivedHowHint: 'Ким, чим, що змінено проти оригіналу.',
  targetsLabel: 'На що вказують докази',
  addTarget: 'Додати запис',
  targets: (count: number) =>
    count === 0
      ? 'поки ні на що'
      : ukrainian(count, {
          one: '# запис',
          few: '# записи',
          many: '# записів',
          other: '# запису',
        }),
  submitFiles: (count: number) => (count === 0 ? 'Додати' : `Додати ${files(count)}`),
  submitThing: 'Записати річ',
  saysFiles: 'Оригінали на диску лишаться, де були.',
  saysThing: 'Записується один доказ без файла.',
  described: 'Річ записано.',

  adding: 'Додаємо докази',
  addingFiles: (count: number) => `Додаємо ${files(count)}`,
  addingMayLeave: 'Можна працювати далі: хід видно вгорі в «Роботах».',
  cancelKeeps: 'Якщо зупинити, уже додане лишиться в сховищі, решту можна буде додати потім.',
  addedTitle: (count: number) =>
    count === 0
      ? 'Нічого не додано'
      : ukrainian(count, {
          one: 'Додано # файл',
          few: 'Додано # файли',
          many: 'Додано # файлів',
          other: 'Додано # файлу',
        }),
  addMore: 'Додати ще',
  stoppedTitle: 'Зупинено',
  stoppedSentence: (done: number, left: number) =>
    `Додано ${files(done)}; додане лишається в сховищі. Не додано ${files(left)}.`,
  failedTitle: (count: number) =>
    ukrainian(count, {
      one: '# файл не додано',
      few: '# файли не додано',
      many: '# файлів не додано',
      other: '# файлу не додано',
    }),
  failedSentence: 'Причина й наступний крок стоять біля кожного. Решту додано.',
  sameTitle: (count: number) =>
    ukrainian(count, {
      one: '# файл уже був у сховищі',
      few: '# файли вже були у сховищі',
      many: '# файлів уже були у сховищі',
      other: '# файлу вже був у сховищі',
    }),
  sameSentence:
    'Байти ті самі до біта, тож зберігаються один раз. Новий запис лишено: той самий файл міг прийти з іншого джерела. Якщо він зайвий, відкличте його.',
  retry: (count: number) => `Спробувати ще раз: ${files(count)}`,
  number: 'Номер',
  state: 'Стан',
  stored: 'збережено',
  mostAtOnce: (count: string) =>
    `За один раз додається ${count} файлів. Решта лишиться вибраною: її можна додати одразу потім.`,
  sameAsWithdrawn: (label: string) => `ті самі байти, що ${label}, який відкликано`,
  sameAs: (label: string) => `ті самі байти, що ${label}; зберігаються раз`,
  addedFiles: 'Додані файли',
  failedFiles: 'Не додані файли',
  digestWhy: 'Другий відбиток (SHA-512) рахується поволі й не заважає працювати.',
};
