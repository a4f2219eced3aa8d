import type { sourceProblemsUk } from './problemsUk.ts';

const gone = [
  'There is no such record',
  'The vault holds no such record.',
  'Go back to the list and open the record from there.',
] as const;

/** Sources, consent, hold-backs: what happened, why, what next. */
export const sourceProblemsEn: Readonly<
  Record<keyof typeof sourceProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'source/must-be-sealed': [
    'Not recorded: the source is protected',
    'Who a protected source is can be recorded in a sealed compartment only, and goes into no package.',
    'Choose a sealed compartment, or make one.',
  ],
  'source/named-openly': [
    'Not recorded: fields name a protected source',
    'The item is open to everybody in the vault, and says from whom it is or who agreed.',
    'Take the names out of “from whom” and “who agreed”, or seal the item.',
  ],
  'source/identity-open': [
    'Protection not changed: who the source is was recorded openly',
    'An open record of who it is stays in the ledger, even when it is withdrawn.',
    'Have its values erased on a legal ground, record the identity in a sealed compartment, and try again.',
  ],
  'package/child-held-back': [
    'No package made: the child is held back from this recipient',
    'The record of the child is held back from this recipient.',
    'Lift the hold-back on the page of the child, or change the recipient.',
  ],
  'package/reason-missing': [
    'No package made: there is no explanation',
    'Something is to go against the consent.',
    'Write why, or take the ticks away.',
  ],
  'source/unknown': gone,
  'sourceIdentity/unknown': gone,
  'interview/unknown': gone,
  'holdBack/unknown': gone,
};
