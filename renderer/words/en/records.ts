import { english } from '../plural.ts';
import type { records as original } from '../uk/records.ts';

export const records: typeof original = {
  /** Names a table for the ear where its heading stands above it */
  tableOf: title => `${title}: table`,
  notChosen: 'not stated',
  meanwhile: 'What was changed meanwhile',
  typeToSearch: 'Start typing a title, a name or a number',
  dateProblems: {
    'date/empty': 'Enter a date.',
    'date/not-understood':
      'The date is not understood. Examples: 14.09.2022, September 2022, about 2022, before 2023.',
    'date/no-year': 'Add the year.',
    'date/short-year': 'Write the year with four digits: 2022, not 22.',
    'date/day-or-month': 'Which one is the month? Write it as a word: 3 April 2022.',
    'date/no-such-day': 'There is no such day in the calendar.',
    'date/ends-before-it-begins': 'The end is earlier than the beginning.',
  },
  problems: {
    required: 'Fill in this field.',
    choose: 'Choose from the list.',
    reason: 'Write why: the reason stays in the history.',
  },
  reason: 'Reason',
  reasonHint: 'In one sentence. Everyone who reads the history will see it.',
  confidence: 'Confidence',
  confidenceReason: 'Why this confidence',
  source: 'Source',
  evidence: {
    find: 'Evidence',
    findMany: 'Evidence of the registration',
    detail: (type, date) => (date === null ? type : `${type} · ${date}`),
    cite: 'Where in it',
    citeHint: 'Page, paragraph, region, time: “p. 2, para. 3”, “00:14:05”',
    note: 'Note',
    relation: 'What it shows',
    relations: {
      supports: 'Supports',
      contradicts: 'Contradicts',
      'leaves-open': 'Leaves open',
    },
    rows: 'What is cited',
    addRow: 'Cite evidence',
    none: {
      supports: 'Nothing supports it.',
      contradicts: 'Nothing contradicts it.',
      'leaves-open': 'Nothing.',
    },
    citedFor: 'for',
    withdrawCitation: 'Withdraw the citation',
    withdrawnItem: 'item withdrawn',
  },
  child: { find: 'Child' },
  proof: (supports, contradicts) => {
    const against =
      contradicts === 0
        ? ''
        : `, ${english(contradicts, { one: '# contradicts', other: '# contradict' })}`;
    return english(supports, { one: '# supports', other: '# support' }) + against;
  },
  contradicted: count => english(count, { one: '# item contradicts', other: '# items contradict' }),
  history: {
    label: 'History',
    entry: seq => `entry ${seq}`,
    what: (change, noun) => `${change}: ${noun}`,
    earlier: 'Show earlier',
    empty: 'No history.',
  },
  withdraw: {
    action: 'Withdraw…',
    confirm: 'Withdraw',
    title: what => `Withdraw: ${what}?`,
    happens: 'The record leaves the working view and is no longer asserted.',
    kept: 'All that was recorded and its whole history stay; the record can be restored.',
    done: count => english(count, { one: '# record withdrawn.', other: '# records withdrawn.' }),
    restored: 'Restored.',
    restore: 'Restore',
    withdrawn: 'withdrawn',
    by: (who, moment) => `${who} · ${moment}`,
    nothing: 'Nothing was withdrawn.',
  },
  revise: {
    action: 'Revise…',
    save: 'Record the change',
    done: 'The change is recorded.',
    says: 'The old values stay in the history.',
  },
  draft: {
    saved: 'Draft saved',
    unsaved: 'Saving the draft…',
    failed: 'The draft is not saved',
    restored: moment => `A draft of ${moment} was restored.`,
    startOver: 'Start over',
  },
};
