import type { decisionsUk } from './decisionsUk.ts';
import { numberIn } from './numbers.ts';

const n = numberIn('en');
const standings = {
  waiting: 'waits for an answer',
  approved: 'approved',
  refused: 'refused',
  withdrawn: 'withdrawn',
  done: 'carried out',
  expired: 'expired',
} as const;

const states = { working: 'in work', submitted: 'under review', approved: 'approved' } as const;
const deeds = {
  submitted: 'submitted',
  approved: 'approved',
  returned: 'sent back',
  reopened: 'unlocked for revision',
  changed: 'changed while under review',
} as const;

/** Agreement by a second person, and erasure. */
export const decisionsEn: typeof decisionsUk = {
  requestRow: ({ id, action, label, asked, answered, standing, until }) =>
    `${id}  ${standings[standing]}\n  ${[action, label].filter(Boolean).join(' — ')}\n  ${asked.who}, ${asked.at}` +
    (asked.reason === null ? '' : `: ${asked.reason}`) +
    (answered === null
      ? ''
      : `\n  → ${answered.who}, ${answered.at}${answered.reason === null ? '' : `: ${answered.reason}`}`) +
    (standing === 'waiting' || standing === 'approved' ? `\n  good until ${until}` : ''),
  noRequests: 'There are no requests.',
  requestAnswered: seq => `Done: ledger entry ${n(seq)}.`,

  reviewRow: ({ type, id, label, review, authors, lastBy, approvedBy }) =>
    `${id}  ${states[review.state]}\n  ${[type, label].filter(Boolean).join(' — ')}\n  written by: ${authors.join(', ')}` +
    (review.last === null
      ? ''
      : `\n  → ${deeds[review.last.deed]}: ${lastBy ?? ''}, ${review.last.stamp.at}${review.last.reason === null ? '' : `: ${review.last.reason}`}`) +
    (review.approval === null || review.last?.deed === 'approved'
      ? ''
      : `\n  last approved: ${approvedBy ?? ''}, ${review.approval.stamp.at}`),
  nothingToReview: 'Nothing waits for a review.',
  reviewed: (done, seq) => `Done, records: ${n(done)}; last ledger entry ${n(seq)}.`,

  wouldErase: (entries, files) =>
    `Ledger entries it would touch: ${n(entries)}; files that nothing else names: ${n(files)}. Nothing was changed.`,
  erased: seq =>
    `Erased for ever, ledger entry ${n(seq)}. Earlier backups and packages may hold the values: litopys erase certificate tells.`,
  erasureRow: ({ seq, at, who, type, id, label, ground, fields }) =>
    `${n(seq)}  ${at}  ${who}\n  ${[type, id, label].filter(Boolean).join(' ')}: ${n(fields)} values — ${ground.law}`,
  noErasures: 'Nothing was erased.',
};
