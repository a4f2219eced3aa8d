import { ukrainian } from '../plural.ts';

/** What every screen of records says: fields, citations, history, withdrawal. */
export const records = {
  /** Names a table for the ear where its heading stands above it */
  tableOf: (title: string) => `${title}: таблиця`,
  notChosen: 'не вказано',
  meanwhile: 'Що змінили тим часом',
  typeToSearch: 'Почніть друкувати назву, імʼя або номер',
  dateProblems: {
    'date/empty': 'Введіть дату.',
    'date/not-understood':
      'Дату не зрозуміло. Приклади: 14.09.2022, вересень 2022, бл. 2022, до 2023.',
    'date/no-year': 'Додайте рік.',
    'date/short-year': 'Рік із чотирьох цифр: 2022, а не 22.',
    'date/day-or-month': 'Що з цього місяць? Напишіть словом: 3 квітня 2022.',
    'date/no-such-day': 'Такого дня в календарі немає.',
    'date/ends-before-it-begins': 'Кінець раніше за початок.',
  },
  problems: {
    required: 'Заповніть це поле.',
    choose: 'Оберіть зі списку.',
    reason: 'Напишіть, чому: причина лишається в історії.',
  },
  reason: 'Причина',
  reasonHint: 'Одним реченням. Її побачить кожен, хто читатиме історію.',
  confidence: 'Певність',
  confidenceReason: 'Чому така певність',
  source: 'Джерело',
  evidence: {
    find: 'Доказ',
    findMany: 'Докази реєстрації',
    detail: (type: string, date: string | null) => (date === null ? type : `${type} · ${date}`),
    cite: 'Де саме',
    citeHint: 'Сторінка, абзац, ділянка, час: «с. 2, абз. 3», «00:14:05»',
    note: 'Примітка',
    relation: 'Що показує',
    relations: {
      supports: 'Підтверджує',
      contradicts: 'Суперечить',
      'leaves-open': 'Залишає відкритим',
    },
    rows: 'На що посилаємось',
    addRow: 'Послатися на доказ',
    none: {
      supports: 'Нічого не підтверджує.',
      contradicts: 'Нічого не суперечить.',
      'leaves-open': 'Нічого.',
    },
    citedFor: 'щодо',
    withdrawCitation: 'Відкликати посилання',
    withdrawnItem: 'доказ відкликано',
  },
  child: { find: 'Дитина' },
  proof: (supports: number, contradicts: number) => {
    const against =
      contradicts === 0
        ? ''
        : `, ${ukrainian(contradicts, { one: '# суперечить', few: '# суперечать', many: '# суперечать', other: '# суперечить' })}`;
    return (
      ukrainian(supports, {
        one: '# підтверджує',
        few: '# підтверджують',
        many: '# підтверджують',
        other: '# підтверджує',
      }) + against
    );
  },
  contradicted: (count: number) =>
    ukrainian(count, {
      one: '# доказ суперечить',
      few: '# докази суперечать',
      many: '# доказів суперечать',
      other: '# доказу суперечить',
    }),
  history: {
    label: 'Історія',
    entry: (seq: string) => `запис ${seq}`,
    what: (change: string, noun: string) => `${change}: ${noun}`,
    earlier: 'Показати раніші',
    empty: 'Історії немає.',
  },
  withdraw: {
    action: 'Відкликати…',
    confirm: 'Відкликати',
    title: (what: string) => `Відкликати: ${what}?`,
    happens: 'Запис зникне з робочого вигляду й більше не стверджуватиметься.',
    kept: 'Усе записане й уся історія лишаються; запис можна повернути.',
    done: (count: number) =>
      ukrainian(count, {
        one: 'Відкликано # запис.',
        few: 'Відкликано # записи.',
        many: 'Відкликано # записів.',
        other: 'Відкликано # запису.',
      }),
    restored: 'Повернуто.',
    restore: 'Повернути',
    withdrawn: 'відкликано',
    by: (who: string, moment: string) => `${who} · ${moment}`,
    nothing: 'Нічого не відкликано.',
  },
  revise: {
    action: 'Змінити…',
    save: 'Записати зміну',
    done: 'Зміну записано.',
    says: 'Старі значення лишаються в історії.',
  },
  draft: {
    saved: 'Чернетку збережено',
    unsaved: 'Зберігаємо чернетку…',
    failed: 'Чернетку не збережено',
    restored: (moment: string) => `Відновлено чернетку від ${moment}.`,
    startOver: 'Почати спочатку',
  },
};
