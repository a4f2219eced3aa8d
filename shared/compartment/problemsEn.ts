import type { compartmentProblemsUk } from './problemsUk.ts';

/** Sealed compartments: what happened, why, what next. */
export const compartmentProblemsEn: Readonly<
  Record<keyof typeof compartmentProblemsUk, readonly [title: string, cause: string, next: string]>
> = {
  'compartment/unknown': [
    'There is no such compartment',
    'The vault has no sealed compartment with this number.',
    'Choose one from the list.',
  ],
  'compartment/not-a-member': [
    'The compartment does not allow this',
    'It opens only to those who belong to it.',
    'Ask one of its members.',
  ],
  'compartment/key-is-old': [
    'The compartment waits for a new key',
    'Somebody does not belong to it any more, and there is no new key yet.',
    'Lock the vault and open it again: the first member who may record makes the key.',
  ],
  'compartment/cannot-belong': [
    'This person cannot belong to a compartment',
    'Only people who have access to the vault can.',
    'Give them access again, or choose somebody else.',
  ],
  'compartment/belongs-already': [
    'This person belongs to it already',
    'They were added before.',
    'Look at the list again.',
  ],
  'compartment/last-member': [
    'This is the last member',
    'Without them nobody could open what is sealed, not even with recovery shares.',
    'Add somebody else first.',
  ],
  'compartment/would-tell': [
    'An open record would give away a sealed one',
    'Only a record of the same compartment may refer to what is sealed.',
    'Add the record to that compartment, or take the reference out.',
  ],
  'compartment/needs-second': [
    'Nobody else in the compartment could agree',
    'Another of its members, one who may approve, has to agree to this.',
    'Add such a person to the compartment first.',
  ],
};
