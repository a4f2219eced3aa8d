import { approvalProblemsEn } from '../../../shared/approval/problemsEn.ts';
import { mapProblemsEn } from '../../../shared/geo/problemsEn.ts';
import { listProblemsEn } from '../../../shared/lists/problemsEn.ts';
import { catalogueProblemsEn } from '../../../shared/catalogue/problemsEn.ts';
import { sourceProblemsEn } from '../../../shared/sources/problemsEn.ts';
import { taskProblemsEn } from '../../../shared/tasks/problemsEn.ts';
import { pairProblemsEn } from '../../../shared/matching/problemsEn.ts';
import { compartmentProblemsEn } from '../../../shared/compartment/problemsEn.ts';
import { deviceProblemsEn } from '../../../shared/device/problemsEn.ts';
import { timeProblemsEn } from '../../../shared/time/words/problemsEn.ts';
import { problem, shared } from '../problem.ts';
import type { problems as original } from '../uk/problems.ts';
import { recoveryProblems } from './recoveryProblems.ts';
import { userProblems } from './userProblems.ts';
import { backupProblems } from './backupProblems.ts';
import { vaultProblems } from './vaultProblems.ts';

const chooseAgain = 'Go back to the list and open the record from there.';
const damaged = problem(
  'The evidence file is damaged',
  'The encrypted bytes are not those that were written.',
  'Run a deep check of the ledger and bring the file back from a backup.',
);

export const problems: typeof original = {
  ...vaultProblems,
  ...recoveryProblems,
  ...shared(approvalProblemsEn),
  ...shared(listProblemsEn),
  ...shared(mapProblemsEn),
  ...shared(catalogueProblemsEn),
  ...shared(sourceProblemsEn),
  ...shared(taskProblemsEn),
  ...shared(pairProblemsEn),
  ...shared(compartmentProblemsEn),
  ...shared(deviceProblemsEn),
  ...shared(timeProblemsEn),
  ...userProblems,
  ...backupProblems,

  'input/invalid': problem(
    'Not recorded: something is filled in wrongly',
    'One of the fields has a value that the vault does not accept.',
    'Look at the fields marked as wrong and repeat.',
  ),
  'record/unknown': problem('No such record', 'The vault has no such record.', chooseAgain),
  'child/unknown': problem('No such child', 'The vault has no such record.', chooseAgain),
  'assertion/unknown': problem('No such statement', 'The vault has no such record.', chooseAgain),
  'act/unknown': problem('No such act', 'The vault has no such record.', chooseAgain),
  'episode/unknown': problem('No such episode', 'The vault has no such record.', chooseAgain),
  'evidence/unknown': problem('No such evidence', 'The vault has no such record.', chooseAgain),
  'link/unknown': problem('No such citation', 'The vault has no such record.', chooseAgain),
  'record/withdrawn': problem(
    'The record was withdrawn',
    'A withdrawn record is not changed.',
    'Restore it first, in the section “Withdrawn”.',
  ),
  'record/not-withdrawn': problem(
    'The record is not withdrawn',
    'There is nothing to restore: it was restored already.',
    'Refresh the list.',
  ),
  'record/nothing-changed': problem(
    'Nothing changed',
    'The new values are those recorded.',
    'Change something or close the form.',
  ),
  'record/changed-meanwhile': problem(
    'The record was changed meanwhile',
    'Since you opened the form it was recorded differently.',
    'Close the form, look at the new state and repeat the change.',
  ),
  'record/fixed-member': problem(
    'This is not changed',
    'Number, child, act and file of a record stay as recorded.',
    'Withdraw the record and make a new one.',
  ),
  'episode/child-twice': problem(
    'A child is named twice',
    'Each child takes part in an act once.',
    'Remove the extra row.',
  ),
  'episode/wrong-form': problem(
    'Kind and details differ',
    'The details of the episode belong to another kind of act.',
    'Choose the kind of act again.',
  ),
  'act/ends-before-it-begins': problem(
    'The end is before the beginning',
    'By the dates entered the act ended before it began.',
    'Correct one of the dates.',
  ),
  'file/not-a-file': problem(
    'This is not a file',
    'A folder or a special file of the system was chosen.',
    'Choose ordinary files.',
  ),
  'file/too-large': problem(
    'The file is too large',
    'It is too large for this place.',
    'Choose another.',
  ),
  'file/unreadable': problem(
    'The file could not be read',
    'There is no right to read it, it is gone, or the disk answered with an error.',
    'Check the file and repeat.',
  ),
  'file/changed': problem(
    'The file changed while it was read',
    'Something is still writing it.',
    'Wait until it is finished and add it again.',
  ),
  'object/missing': problem(
    'The evidence file is not in the vault',
    'The encrypted file is gone from the vault folder.',
    'Run a deep check of the ledger and bring the folder back from a backup.',
  ),
  'grant/unknown': problem(
    'The chosen place was forgotten',
    'A chosen file or folder holds while the vault is open.',
    'Choose again.',
  ),
  'call/unknown': problem(
    'The program cannot do that yet',
    'The vault does not know this action: it is older than this window.',
    'Restart Litopys.',
  ),
  'evidence/no-file': problem(
    'There is no file',
    'This is a physical item: the vault holds its description only.',
    'Look where it is kept.',
  ),
  'object/altered': damaged,
  'recipient/invalid': problem(
    'The recipient key is wrong',
    'This is no public age key: it begins with “age1” and has 62 characters.',
    'Copy the key from the recipient again.',
  ),
  'source/missing': problem(
    'The file is gone',
    'It was moved or deleted since you chose it.',
    'Choose the file again.',
  ),
  'source/name-unclear': problem(
    'The name of the file cannot be told',
    'It is not in UTF-8, and another file beside it looks the same.',
    'Give the file a plain name and add it again.',
  ),
  'source/in-vault': problem(
    'The file is a part of this vault',
    'It lies in the folder of the vault that is open.',
    'Choose files outside the vault.',
  ),
  'source/not-a-file': problem(
    'This is not a file',
    'A folder or a special file of the system was chosen.',
    'Choose ordinary files.',
  ),
  'source/not-readable': problem(
    'The file could not be read',
    'There is no right to read it.',
    'Check the rights of the file.',
  ),
  'source/read-failed': problem(
    'The file could not be read',
    'The disk answered with an error.',
    'Check the disk and repeat.',
  ),
  'object/chunk-altered': damaged,
  'object/extended': damaged,
  'object/header-changed': damaged,
  'object/no-key': damaged,
  'object/not-a-file': damaged,
  'object/not-listed': damaged,
  'object/truncated': damaged,
  'object/unreadable': damaged,
  'ledger/no-such-entry': problem(
    'No such ledger entry',
    'The number is beyond the length of the ledger.',
    'Check the number.',
  ),
  'disk/exists': problem(
    'The name is taken',
    'Something already lies in the chosen place. Nothing was changed.',
    'Choose another name or place.',
  ),
  'evidence/altered': problem(
    'The original is not the one recorded',
    'The bytes of the file in the vault have changed, so no package was made.',
    'Run a deep check of the ledger and bring the file back from a backup.',
  ),
  'package/faulty': problem(
    'The package did not pass its check',
    'It was checked after writing and did not hold. It was taken away.',
    'Check the disk and the ledger (deep check), then repeat.',
  ),
  'withheld/not-possible': problem(
    'This part cannot be kept back alone',
    'Without it the records around could not be read.',
    'Leave out the whole record.',
  ),
  'withheld/everything': problem(
    'Nothing would be left',
    'The package is of this child, so the child’s record goes along.',
    'Keep back its parts, or choose another child.',
  ),
  'package/not-found': problem(
    'There is no package here',
    'The folder or file is gone.',
    'Choose again.',
  ),
  'package/not-a-package': problem(
    'This is not a package',
    'The chosen place has no declaration of a package (bagit.txt).',
    'Choose the folder of the package or its .zip file.',
  ),
  'package/encrypted': problem(
    'The package is encrypted',
    'Only the recipient can read it, with their age key.',
    'Decrypt it with the program age and check what comes out.',
  ),
  'package/hostile-archive': problem(
    'The archive is dangerous',
    'Its files try to leave the archive, or it unpacks without measure.',
    'Do not unpack it. Ask for the package again.',
  ),
  'package/damaged-archive': problem(
    'The archive is damaged',
    'It cannot be read to its end.',
    'Ask for the package again.',
  ),
  'package/too-many-files': problem(
    'The package has too many files',
    'There are more files than a package has.',
    'Check whether this really is a package.',
  ),
  'job/cancelled': problem(
    'Stopped',
    'It was stopped by you or by locking the vault.',
    'Start again.',
  ),
  'job/running': problem(
    'It is already running',
    'The same work is under way.',
    'Wait until it ends.',
  ),
  'action/busy': problem(
    'One moment',
    'The action before has not ended yet.',
    'Repeat in a moment.',
  ),

  other: detail =>
    problem(
      'That did not work',
      `The program gave no reason (code ${String(detail['code'] ?? 'internal')}). What was saved is safe.`,
      'Repeat. If that does not help, lock the vault, open it again and tell us the code.',
    ),
};
