import { english } from '../plural.ts';
import type { review as original } from '../uk/review.ts';

const records = (count: number) => english(count, { one: '# record', other: '# records' });

/** Review of records by a second person. */
export const review: typeof original = {
  label: 'Review',
  filter: 'State of review',
  anyState: 'all states',
  states: { working: 'in work', submitted: 'under review', approved: 'approved' },
  said: (who, moment) => `${who}, ${moment}`,
  deeds: {
    submitted: 'Submitted for review',
    approved: 'Approved',
    returned: 'Sent back',
    reopened: 'Unlocked for revision',
    changed: 'Changed while under review, so it is in work again',
  },
  fresh: 'Nobody has asked for a review yet.',
  lastApproved: said => `Last approved: ${said}.`,
  own: 'You changed this record since it was last approved, so somebody else has to approve it.',
  locked:
    'To revise or withdraw an approved record it is unlocked first; a second person agrees to that.',
  lockedTitle: 'The record is approved and cannot be changed now',
  toRecord: 'To the record',
  waitsForAnswer: 'Unlocking was asked for; the second person has not answered yet.',
  agreed: 'The unlocking was agreed to: it can be done.',
  unlockNow: 'Unlock now',
  unlocked: 'The record is unlocked for revision.',
  toRequests: 'To the requests',
  note: 'A note for whoever reviews it',
  noteApproved: 'A note with the approval',
  reason: 'Reason',
  reasonNeeded: 'Write the reason.',
  withParts: count => `With all that belongs to it and is still in work: ${records(count)}`,
  withPartsDetail: 'Statements, episodes, acts and citations are approved each by itself.',
  submit: {
    open: 'Submit for review…',
    title: 'Submit for review?',
    happens:
      'Those who approve will see the record. If it is changed while under review, it goes back to work.',
    kept: 'The ledger keeps who submitted what.',
    confirm: 'Submit',
    done: count => `Submitted for review: ${records(count)}.`,
  },
  approve: {
    open: 'Approve…',
    openMany: count => `Approve chosen (${count})…`,
    title: 'Approve?',
    happens:
      'You confirm that you checked the record as it is now. From then on it changes only after it was unlocked.',
    kept: 'The ledger keeps which change exactly you approved.',
    confirm: 'Approve',
    done: count => `Approved: ${records(count)}.`,
  },
  sendBack: {
    open: 'Send back…',
    openMany: count => `Send chosen back (${count})…`,
    title: 'Send back?',
    happens: 'The record goes back to work. Its authors will see your reason.',
    kept: 'The ledger keeps who sent it back and why.',
    confirm: 'Send back',
    done: count => `Sent back: ${records(count)}.`,
  },
  reopen: {
    open: 'Unlock for revision…',
    openWhole: 'Unlock them all…',
    whole: 'With all approved that is withdrawn with it',
    wholeDetail:
      'Statements, episodes, acts and citations, by one request: withdrawing needs all of them unlocked.',
    title: 'Unlock the approved record?',
    happens:
      'The record goes back to work; after the revision it has to be approved again. Where somebody could agree, a request is made first.',
    kept: 'The approved version and who approved it stay in the history.',
    confirm: 'Unlock',
  },
  howMany: records,
  changes: 'What changed',
  changesSince: 'Since the last approval',
  changesFirst: 'From the beginning: never approved',
  changesNone: 'Nothing changed.',
  queue: {
    tab: 'Records to review',
    requests: 'Requests',
    tabs: 'Parts of the approvals',
    intro:
      'Look at what changed since the last approval, then approve it or send it back with a reason. Somebody else approves your own records.',
    list: 'Records that wait for a review',
    total: count =>
      english(count, {
        one: '# record waits for a review',
        other: '# records wait for a review',
      }),
    emptyTitle: 'Nothing waits for a review',
    emptySentence:
      'Records are submitted from their pages: a child, an episode, a piece of evidence.',
    notYours: 'Prosecutors and reviewers approve; you see the list only.',
    submitted: said => `Submitted: ${said}`,
    authors: names => `Written by: ${names}`,
    choose: what => `Choose: ${what}`,
    chooseAll: 'Choose all that you may approve',
    more: 'Show more',
    open: 'Open',
  },
};
