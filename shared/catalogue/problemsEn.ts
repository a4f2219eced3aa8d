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
};
