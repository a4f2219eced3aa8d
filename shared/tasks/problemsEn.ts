import type { taskProblemsUk } from './problemsUk.ts';

const gone = [
  'There is no such record',
  'The vault holds no such record.',
  'Go back to the list and open the record from there.',
] as const;

/** Tasks and comments: what happened, why, what next. */
export const taskProblemsEn: Readonly<
  Record<keyof typeof taskProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'task/untitled': [
    'Not recorded: the task has no title',
    'Nobody knows a task without a title again in a list.',
    'Write in one line what is to be done.',
  ],
  'task/dropped-without-reason': [
    'Not recorded: no reason was given',
    'Colleagues have to know why a task will not be done.',
    'Write the reason in one line.',
  ],
  'comment/empty': [
    'Not recorded: the comment is empty',
    'There is not a word in the comment.',
    'Write the comment, or withdraw it.',
  ],
  'comment/not-yours': [
    'You did not write this comment',
    'Only whoever wrote a comment can change, withdraw or restore it.',
    'Write an answer.',
  ],
  'search/unknown': [
    'There is no such saved search',
    'It was removed, or it is a colleague’s.',
    'Save the search under a name of your own.',
  ],
  'task/unknown': gone,
  'comment/unknown': gone,
};
