import { numberLabel } from '../../../shared/records/number.ts';
import type { listsUk } from './listsUk.ts';
import { numberIn } from './numbers.ts';

const n = numberIn('en');
const standings = {
  new: 'new',
  same: 'there already',
  maybe: 'maybe there already',
  change: 'news of a known child',
  error: 'error',
} as const;

/** Import of lists of children. */
export const listsEn: typeof listsUk = {
  listRow: ({ sheet, row, names, birth, standing, issues }) =>
    `${[sheet, row].filter(Boolean).join(':')}  ${standings[standing]}  ${[names[0]?.family, names[0]?.given, names[0]?.patronymic].filter(Boolean).join(' ')}  ${birth?.edtf ?? birth?.raw ?? ''}  ${issues.map(({ code }) => code).join(' ')}`.trimEnd(),
  listCounts: ({ all, standing, outcome }) =>
    `Rows: ${n(all)}; new: ${n(standing.new)}, there already: ${n(standing.same)}, maybe there already: ${n(standing.maybe)}, with news of a known child: ${n(standing.change)}, with an error: ${n(standing.error)}. Waiting for a decision: ${n(outcome.decision)}. Nothing was recorded.`,
  listImported: ({ batch, evidence, created, added, same, left, errors }) =>
    `Children recorded: ${n(created)}; added to known ones: ${n(added)}; there already: ${n(same)}; left: ${n(left)}; with errors: ${n(errors)}. File: ${numberLabel('evidence', evidence)}. To undo: litopys list undo VAULT ${batch} --reason TEXT`,
  listBatch: ({ batch, at, who, created, added, isUndone }) =>
    `${batch}  ${at}  ${who}\n  children: ${n(created)}; added to known ones: ${n(added)}${isUndone ? '; undone' : ''}`,
  noBatches: 'No list was imported.',
  listUndone: (withdrawn, kept) =>
    `Records withdrawn: ${n(withdrawn)}. Kept, changed since the import: ${n(kept)}. The file stays among the evidence.`,
};
