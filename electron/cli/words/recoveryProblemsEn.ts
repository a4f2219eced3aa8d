import type { Sentences } from './problem.ts';
import type { recoveryProblemsUk } from './recoveryProblemsUk.ts';

/** Faults of recovery and its shares. */
export const recoveryProblemsEn: Readonly<Record<keyof typeof recoveryProblemsUk, Sentences>> = {
  'share/empty': [
    'Share {share} is empty',
    'No line was entered.',
    'Type the five lines of the sheet, or paste the text of the QR code.',
  ],
  'share/line-count': [
    'Share {share}: {found} lines instead of {expected}',
    'A line was left out, repeated or broken in two.',
    'Compare the number of lines with the sheet.',
  ],
  'share/line-length': [
    'Share {share}, line {line}: {found} characters instead of {expected}',
    'A character was left out, or there is one too many.',
    'Compare this line with the sheet, character by character.',
  ],
  'share/damaged': [
    'Share {share}: a mistake in line {lines}',
    'The two check characters at its end do not fit: a character is wrong, or lines changed places.',
    'Compare the named lines with the sheet, character by character.',
  ],
  'share/does-not-add-up': [
    'Share {share}: the lines are not of one share',
    'Each line is right by itself, the checksum of the whole is not.',
    'Check that all five lines are from one sheet.',
  ],
  'share/unknown-version': [
    'Share {share} is of a newer form (version {version})',
    'A newer program printed it.',
    'Update Litopys and repeat.',
  ],
  'share/other-vault': [
    'Share {share} is of another vault',
    'It names another vault.',
    'Compare the vault’s identifier on the sheet; take a sheet of this vault.',
  ],
  'share/other-set': [
    'Share {share} is of another set',
    'A newer set took its place: its shares open nothing any more.',
    'Take a sheet of the set in force; destroy the old one.',
  ],
  'share/twice': [
    'A share was given twice ({first} and {share})',
    'One share given twice is one share.',
    'Enter the share of another holder.',
  ],
  'share/disagrees': [
    'Share {share} contradicts the first',
    'They are of one set, but differ on how many are needed.',
    'One of them was forged: find out where they come from.',
  ],
  'recovery/none': [
    'This vault has no recovery shares',
    'None were made, or making them was not finished.',
    'It opens only with the name and passphrase of one of its users.',
  ],
  'recovery/too-few': [
    'Too few shares: {given} of {needed}',
    'Fewer open nothing, and tell nothing of the key.',
    'Add shares of other holders.',
  ],
  'recovery/wrong-key': [
    'Together the shares do not give the key',
    'Each looks right, but at least one was forged, or the vault’s header was replaced.',
    'Try other shares of the same set; find out who could have altered one.',
  ],
  'recovery/not-pending': [
    'These shares are gone',
    'They were confirmed or discarded, or the vault was locked meanwhile: shares are not kept.',
    'Make shares anew.',
  ],
  'recovery/no-such-share': [
    'There is no such share in the set',
    'Its number is beyond the last one.',
    'Go back to the first share.',
  ],
  'recovery/not-all-shown': [
    'Not all shares were shown: {left} left',
    'Nobody has a share that was not shown.',
    'Look at and print each of them.',
  ],
  'recovery/too-many-needed': [
    'More shares are needed than there are',
    'Nobody could bring so many together.',
    'Need fewer, or make more.',
  ],
};
