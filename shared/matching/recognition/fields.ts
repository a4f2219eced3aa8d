/** What is compared. */
export const fields = [
  'surname',
  'given',
  'patronymic',
  'name-order',
  'birth',
  'sex',
  'birth-place',
  'place',
  'relative',
  'document',
  'position',
  'title',
  'kind',
  'country',
] as const;
export type Field = (typeof fields)[number];

/** How two things stand to each other; not every field knows every level. */
export const levels = [
  'same',
  'counterpart',
  'pet-form',
  'near',
  'half',
  'of-relative',
  'initial',
  'exchanged',
  'within',
  'slip',
  'day-month-swapped',
  'same-year',
  'year-beside',
  'given-same',
  'part',
  'different',
] as const;
export type Level = (typeof levels)[number];
