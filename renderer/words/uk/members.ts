import { ukrainian as pages } from '../../../shared/package/pages/wordsUk.ts';
import { people } from './people.ts';

/**
 * Nouns, their members and fixed answers. A package and the window call a thing by the same name,
 * so the words of the package's pages are the words here; what only the window shows is added.
 */
export const members = {
  nouns: {
    ...pages.nouns,
    assertion: 'відомість',
    act: 'подія',
  },
  abouts: pages.abouts,
  changes: { ...pages.changes, copied: 'скопійовано зі сховища', erased: 'стирання значень' },
  choices: {
    ...pages.choices,
    open: 'відкрито',
    doing: 'виконується',
    done: 'виконано',
    dropped: 'не виконуватимуть',
    normal: 'звичайна',
    same: 'те саме',
    different: 'різне',
    ...people.roles,
  },
  labels: {
    ...pages.labels,
    episodeKind: 'Вид події',
    decision: 'Рішення',
    decidedWhy: 'Чому так вирішено',
    preferred: 'Робоча версія',
    evidenceRelation: 'Що показує',
    cite: 'Де саме в доказі',
    taskTitle: 'Що зробити',
    taskType: 'Вид завдання',
    taskAssigned: 'Роль, якій доручено',
    taskDue: 'До якого дня',
    taskPriority: 'Важливість',
    taskProgress: 'Стан завдання',
    taskProgressReason: 'Чому не виконуватимуть',
    taskGap: 'Чого бракує',
    taskNote: 'Пояснення',
    commentText: 'Коментар',
    heldFrom: 'Не передавати кому',
    heldFromNamed: 'Отримувач за назвою',
    heldUntil: 'Не передавати до',
    heldWhy: 'Чому не передавати',
  },
};
