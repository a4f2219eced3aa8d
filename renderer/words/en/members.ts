import { english as pages } from '../../../shared/package/pages/wordsEn.ts';
import type { members as original } from '../uk/members.ts';
import { people } from './people.ts';

export const members: typeof original = {
  nouns: pages.nouns,
  abouts: pages.abouts,
  changes: { ...pages.changes, copied: 'copied out of the vault', erased: 'values erased' },
  choices: {
    ...pages.choices,
    open: 'open',
    doing: 'being done',
    done: 'done',
    dropped: 'dropped',
    normal: 'normal',
    same: 'the same',
    different: 'different',
    ...people.roles,
  },
  labels: {
    ...pages.labels,
    episodeKind: 'Kind of episode',
    decision: 'Decision',
    decidedWhy: 'Why it was decided so',
    preferred: 'Working version',
    evidenceRelation: 'What it shows',
    cite: 'Where in the evidence',
    taskTitle: 'What to do',
    taskType: 'Kind of task',
    taskAssigned: 'Role it is given to',
    taskDue: 'Due by',
    taskPriority: 'Priority',
    taskProgress: 'State of the task',
    taskProgressReason: 'Why it was dropped',
    taskGap: 'What is missing',
    taskNote: 'Explanation',
    commentText: 'Comment',
    heldFrom: 'Held back from',
    heldFromNamed: 'Recipient by name',
    heldUntil: 'Held back until',
    heldWhy: 'Why it is held back',
  },
};
