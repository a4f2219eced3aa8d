import type { changeWordsUk } from './changeWordsUk.ts';

/** What can happen to a record, and how far its review has come. */
export const changeWordsEn: typeof changeWordsUk = {
  changes: {
    begun: 'recorded',
    revised: 'revised',
    withdrawn: 'withdrawn',
    restored: 'restored',
    submitted: 'submitted for review',
    approved: 'approved',
    returned: 'sent back',
    reopened: 'unlocked for revision',
  },
  review: {
    label: 'Review',
    working: 'in work, not approved',
    submitted: 'under review, not approved',
    approved: 'approved',
  },
};
