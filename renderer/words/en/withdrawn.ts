import { english } from '../plural.ts';
import type { withdrawn as original } from '../uk/withdrawn.ts';

export const withdrawn: typeof original = {
  title: 'Withdrawn',
  intro: 'What is withdrawn is not erased: who, when and why is seen. It can be restored.',
  emptyTitle: 'Nothing was withdrawn',
  emptySentence: 'What was recorded by mistake is withdrawn on its page; it stays visible here.',
  what: 'Record',
  type: 'Kind',
  types: {
    child: 'child',
    assertion: 'statement',
    act: 'act',
    episode: 'episode',
    evidence: 'evidence',
    link: 'citation of evidence',
    pair: 'decision on two records',
    person: 'person',
    organisation: 'organisation',
    place: 'place',
    proceeding: 'proceeding',
    theory: 'legal theory',
    provision: 'provision',
    bearing: 'bearing on an element',
    task: 'task',
    comment: 'comment',
  },
  by: 'Who',
  at: 'When',
  reason: 'Why',
  noReason: 'no reason given',
  restore: 'Restore',
  restoreTitle: 'Restore the records?',
  restoreHappens:
    'The records come back into the working lists. The ledger gets an entry of the restoring.',
  restoreKept: 'The withdrawal and the restoring both stay in the history.',
  restored: 'Restored.',
  entry: 'Ledger entry',
  more: 'Show more',
  withIt: count =>
    english(count, {
      one: 'and # record that hung on it',
      other: 'and # records that hung on it',
    }),
  howMany: count => english(count, { one: '# record', other: '# records' }),
};
