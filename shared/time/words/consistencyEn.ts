import type { consistencyUk } from './consistencyUk.ts';

/** What a check of two checkpoints can find wrong, in a sentence. */
export const consistencyEn: Readonly<Record<keyof typeof consistencyUk, string>> = {
  'consistency/unreadable': 'The file with the proof cannot be read.',
  'consistency/kept-unreadable': 'The checkpoint that was kept cannot be read.',
  'consistency/other-checkpoint':
    'The proof begins at another checkpoint than the one that was kept.',
  'consistency/other-vault': 'The two checkpoints are of different vaults.',
  'consistency/bad-signature':
    'One of the checkpoints is not signed by the key that the proof names.',
  'consistency/not-extended':
    'The newer ledger does not begin with the older one: something was changed, added or removed.',
};
