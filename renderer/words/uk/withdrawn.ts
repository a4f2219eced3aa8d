import { ukrainian } from '../plural.ts';

export const withdrawn = {
  title: 'Відкликане',
  intro: 'Відкликане не стирається: видно, хто, коли й чому. Його можна повернути.',
  emptyTitle: 'Нічого не відкликано',
  emptySentence: 'Помилково записане відкликають на сторінці запису; тут воно лишиться видимим.',
  what: 'Запис',
  type: 'Вид',
  types: {
    child: 'дитина',
    assertion: 'відомість',
    act: 'подія',
    episode: 'епізод',
    evidence: 'доказ',
    link: 'посилання на доказ',
    pair: 'рішення про два записи',
    person: 'особа',
    organisation: 'організація',
    place: 'місце',
    proceeding: 'провадження',
    theory: 'правова версія',
    provision: 'норма',
    bearing: 'матеріал до елемента',
    task: 'завдання',
    comment: 'коментар',
  },
  by: 'Хто',
  at: 'Коли',
  reason: 'Чому',
  noReason: 'причину не вказано',
  restore: 'Повернути',
  restoreTitle: 'Повернути записи?',
  restoreHappens:
    'Записи знову стануть у робочих списках. У журналі зʼявиться запис про повернення.',
  restoreKept: 'І відкликання, і повернення лишаються в історії.',
  restored: 'Повернуто.',
  entry: 'Запис журналу',
  more: 'Показати ще',
  withIt: (count: number) =>
    ukrainian(count, {
      one: 'і ще # запис, що на ньому тримався',
      few: 'і ще # записи, що на ньому трималися',
      many: 'і ще # записів, що на ньому трималися',
      other: 'і ще # запису',
    }),
  howMany: (count: number) =>
    ukrainian(count, { one: '# запис', few: '# записи', many: '# записів', other: '# запису' }),
};
