import type { Fault } from '../../../shared/result.ts';
import { problem } from '../problem.ts';
import type { recoveryProblems as original } from '../uk/recoveryProblems.ts';

/** A number or a list of lines, as the fault tells it. */
function part(detail: Fault['detail'], name: string): string {
  return String(detail[name] ?? '');
}

/** Faults of recovery and its shares. */
export const recoveryProblems: typeof original = {
  'share/empty': detail =>
    problem(
      `Share ${part(detail, 'share')} is empty`,
      'No line was entered.',
      'Type the five lines of the sheet, or paste the text of the QR code.',
    ),
  'share/line-count': detail =>
    problem(
      `Share ${part(detail, 'share')}: ${part(detail, 'found')} lines instead of ${part(detail, 'expected')}`,
      'A line was left out, repeated or broken in two.',
      'Compare the number of lines with the sheet.',
    ),
  'share/line-length': detail =>
    problem(
      `Share ${part(detail, 'share')}, line ${part(detail, 'line')}: ${part(detail, 'found')} characters instead of ${part(detail, 'expected')}`,
      'A character was left out, or there is one too many.',
      'Compare this line with the sheet, character by character.',
    ),
  'share/damaged': detail =>
    problem(
      `Share ${part(detail, 'share')}: a mistake in line ${part(detail, 'lines')}`,
      'The two check characters at its end do not fit: a character is wrong, or lines changed places.',
      'Compare the named lines with the sheet, character by character.',
    ),
  'share/does-not-add-up': detail =>
    problem(
      `Share ${part(detail, 'share')}: the lines are not of one share`,
      'Each line is right by itself, the checksum of the whole is not.',
      'Check that all five lines are from one sheet.',
    ),
  'share/unknown-version': detail =>
    problem(
      `Share ${part(detail, 'share')} is of a newer form (version ${part(detail, 'version')})`,
      'A newer program printed it.',
      'Update Litopys and repeat.',
    ),
  'share/other-vault': detail =>
    problem(
      `Share ${part(detail, 'share')} is of another vault`,
      'It names another vault.',
      'Compare the vault’s identifier on the sheet; take a sheet of this vault.',
    ),
  'share/other-set': detail =>
    problem(
      `Share ${part(detail, 'share')} is of another set`,
      'A newer set took its place: its shares open nothing any more.',
      'Take a sheet of the set in force; destroy the old one.',
    ),
  'share/twice': detail =>
    problem(
      `A share was given twice (${part(detail, 'first')} and ${part(detail, 'share')})`,
      'One share given twice is one share.',
      'Enter the share of another holder.',
    ),
  'share/disagrees': detail =>
    problem(
      `Share ${part(detail, 'share')} contradicts the first`,
      'They are of one set, but differ on how many are needed.',
      'One of them was forged: find out where they come from.',
    ),
  'recovery/none': problem(
    'This vault has no recovery shares',
    'None were made, or making them was not finished.',
    'It opens only with the name and passphrase of one of its users.',
  ),
  'recovery/too-few': detail =>
    problem(
      `Too few shares: ${part(detail, 'given')} of ${part(detail, 'needed')}`,
      'Fewer open nothing, and tell nothing of the key.',
      'Add shares of other holders.',
    ),
  'recovery/wrong-key': problem(
    'Together the shares do not give the key',
    'Each looks right, but at least one was forged, or the vault’s header was replaced.',
    'Try other shares of the same set; find out who could have altered one.',
  ),
  'recovery/not-pending': problem(
    'These shares are gone',
    'They were confirmed or discarded, or the vault was locked meanwhile: shares are not kept.',
    'Make shares anew.',
  ),
  'recovery/no-such-share': problem(
    'There is no such share in the set',
    'Its number is beyond the last one.',
    'Go back to the first share.',
  ),
  'recovery/not-all-shown': detail =>
    problem(
      `Not all shares were shown: ${part(detail, 'left')} left`,
      'Nobody has a share that was not shown.',
      'Look at and print each of them.',
    ),
  'recovery/too-many-needed': problem(
    'More shares are needed than there are',
    'Nobody could bring so many together.',
    'Need fewer, or make more.',
  ),
};
