import type { pairProblemsUk } from './problemsUk.ts';

/** Decisions on two records: what happened, why, what next. */
export const pairProblemsEn: Readonly<
  Record<keyof typeof pairProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'pair/itself': [
    'This is one and the same record',
    'A decision is about two records.',
    'Choose another record.',
  ],
  'pair/decided': [
    'Somebody has decided about these two already',
    'A decision about them stands, and nothing that it rests on has changed.',
    'Withdraw that decision first, with a reason.',
  ],
  'pair/sealed': [
    'Not decided: one of the two is sealed',
    'Whoever reads the decision would learn of the sealed record.',
    'Write into the sealed record what you have found.',
  ],
  'pair/not-together': [
    'These records are not confirmed to be of one child',
    'No decision that a second person has confirmed joins them.',
    'Look at the decisions on the child’s page.',
  ],
  'pair/unknown': [
    'There is no such decision',
    'The vault holds no such record.',
    'Go back to the list of pairs.',
  ],
};
