import type { listProblemsUk } from './problemsUk.ts';

/** Lists of children: what happened, why, what next. */
export const listProblemsEn: Readonly<
  Record<keyof typeof listProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'list/empty': [
    'The file is empty',
    'It holds no record at all.',
    'Choose another file, or ask for it to be sent again.',
  ],
  'list/damaged': [
    'The file is damaged',
    'It was cut off or altered, so that not all of it can be read. Nothing was read.',
    'Ask for it to be sent again. The file itself can be kept as evidence.',
  ],
  'list/encrypted': [
    'The file is protected by a password',
    'Its content is encrypted, so the list cannot be read.',
    'Open it in a spreadsheet program, save a copy without password and import that; keep both as evidence.',
  ],
  'list/other-type': [
    'This is no list that can be read',
    'By its content it is another kind of file: {type}. Its name does not say so.',
    'Keep it as evidence. An import needs a file in XLSX, ODS, XLS, CSV or JSON lines.',
  ],
  'list/too-large': [
    'The list is too large',
    'A limit was passed: {what}. Nothing was read in part.',
    'Divide the list into several files.',
  ],
  'list/not-open': [
    'The list is not open any more',
    'Open lists are forgotten when the vault is locked.',
    'Open the file again: decisions that were not recorded have to be made again.',
  ],
  'list/row-unknown': [
    'There is no such row',
    'The open list has no row {row}.',
    'Open the list again.',
  ],
  'list/row-needs-correction': [
    'Row {row} cannot be recorded',
    'It lacks a correction: a name, a date that exists, or the child that its statements are to be added to.',
    'Correct the row, or leave it.',
  ],
  'list/file-changed': [
    'The file has changed',
    'Its content is not what was read.',
    'Open the list again.',
  ],
  'list/batch-unknown': [
    'There is no such import',
    'The ledger knows no import by this identifier.',
    'Choose an import from the list.',
  ],
  'list/batch-undone': [
    'The import was undone already',
    'Its records have been withdrawn.',
    'Look at the withdrawn records.',
  ],
};
