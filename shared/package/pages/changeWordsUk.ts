/** What can happen to a record, and how far its review has come. */
export const changeWordsUk = {
  changes: {
    begun: 'записано',
    revised: 'змінено',
    withdrawn: 'відкликано',
    restored: 'поновлено',
    submitted: 'подано на перевірку',
    approved: 'схвалено',
    returned: 'повернуто на доопрацювання',
    reopened: 'відімкнуто для змін',
  },
  review: {
    label: 'Перевірка',
    working: 'у роботі, не схвалено',
    submitted: 'на перевірці, не схвалено',
    approved: 'схвалено',
  },
};
