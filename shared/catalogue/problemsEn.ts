import type { catalogueProblemsUk } from './problemsUk.ts';

const gone = [
  'There is no such record',
  'The vault holds no such record.',
  'Go back to the list and open the record from there.',
] as const;

/** Persons, organisations, places, proceedings: what happened, why, what next. */
export const catalogueProblemsEn: Readonly<
  Record<keyof typeof catalogueProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'catalogue/nameless': [
    'Not recorded: there is no name',
    'A record that nobody can call by a name helps nobody.',
    'Write at least one name or number.',
  ],
  'person/unknown': gone,
  'organisation/unknown': gone,
  'place/unknown': gone,
  'proceeding/unknown': gone,
  'theory/unknown': gone,
  'provision/unknown': gone,
  'bearing/unknown': gone,
  'law/no-such-element': [
    'Not recorded: the theory has no such element',
    'The element belongs to another provision than the theory and its modes of liability.',
    'Choose an element of this theory, or revise the theory first.',
  ],
  'law/element-in-use': [
    'Not changed: something bears on the element',
    'An element that facts or evidence are linked to keeps its place for ever.',
    'Reword it, or withdraw what bears on it first.',
  ],
};
