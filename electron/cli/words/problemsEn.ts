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
import { backupProblemsEn } from './backupProblemsEn.ts';
import { commandProblemsEn } from './commandProblemsEn.ts';
import { recoveryProblemsEn } from './recoveryProblemsEn.ts';
import { userProblemsEn } from './userProblemsEn.ts';
import type { problemsUk } from './problemsUk.ts';
import type { Problems, Sentences } from './problem.ts';

const untouched = 'Nothing was changed.';
const backup = 'Keep this folder as it is and open a backup copy.';
const damagedHeader: Sentences = ['The vault header (vault.json) is damaged', untouched, backup];
const hostile: Sentences = [
  'The vault header (vault.json) demands what no real vault does',
  'Someone may have planted it: {code}.',
  'Find out where this folder came from. Give no passphrase to it.',
];
const damagedDatabase: Sentences = ['The vault’s database is damaged', untouched, backup];
const gone: Sentences = [
  'No such record',
  'The vault has none by this identifier.',
  'Check the identifier.',
];
const damagedObject: Sentences = [
  'An encrypted file of the vault is damaged or gone',
  'What lies there is not what was written ({code}).',
  'Run litopys verify --level deep and bring the file back from a backup.',
];

export const problemsEn: Problems & Readonly<Record<keyof typeof problemsUk, Sentences>> = {
  ...commandProblemsEn,
  ...recoveryProblemsEn,
  ...approvalProblemsEn,
  ...listProblemsEn,
  ...mapProblemsEn,
  ...catalogueProblemsEn,
  ...sourceProblemsEn,
  ...taskProblemsEn,
  ...pairProblemsEn,
  ...compartmentProblemsEn,
  ...deviceProblemsEn,
  ...timeProblemsEn,
  ...userProblemsEn,
  ...backupProblemsEn,

  'vault/wrong-name-or-passphrase': [
    'The vault did not open',
    'The name or the passphrase does not fit; which of them, it does not tell on purpose.',
    'Check both, then repeat.',
  ],
  'vault/in-use': [
    'The vault is open elsewhere',
    'Another window or program works with it, and only one can.',
    'Close it there, then repeat.',
  ],
  'vault/missing': [
    'The folder has no vault header (vault.json)',
    'It is not the folder of a vault, or was not copied whole.',
    'Check the path.',
  ],
  'vault/foreign-format': [
    'This is not a Litopys vault',
    `Its vault.json has another format. ${untouched}`,
    'Check the path.',
  ],
  'vault/newer-version': ['The vault is newer than this program', untouched, 'Update Litopys.'],
  'vault/newer': ['The vault is newer than this program', untouched, 'Update Litopys.'],
  'vault/header-damaged': damagedHeader,
  'vault/header-malformed': damagedHeader,
  'vault/header-altered': [
    'The vault header (vault.json) was altered',
    'Its authentication code is false.',
    backup,
  ],
  'vault/kdf-out-of-bounds': hostile,
  'vault/database-name': hostile,
  'vault/too-many-slots': hostile,
  'vault/derivation-failed': [
    'The key could not be derived',
    'There is too little free memory.',
    'Close other programs and repeat.',
  ],
  'vault/rolled-back': [
    'This is an older copy of the vault',
    'This computer has seen a newer state of it (expected {expected}, found {found}).',
    'Find the newer copy.',
  ],
  'vault/forked': [
    'The ledger differs from what this computer has seen',
    'The vault was replaced or kept in two places (expected {expected}, found {found}).',
    'Record nothing. Compare with other copies.',
  ],
  'vault/fault-found': [
    'Damage was found in the vault',
    'The check at opening failed at {where}: {fault}.',
    'Run litopys verify --level deep and compare with a backup.',
  ],
  'vault/read-only': [
    'The vault is open for reading only',
    'Nothing can be recorded in it.',
    'Take a sound copy of the vault.',
  ],
  'database/damaged': damagedDatabase,
  'database/missing': [
    'The vault’s database is missing',
    'The folder was not copied whole.',
    backup,
  ],
  'database/not-a-file': damagedDatabase,
  'database/unreadable': [
    'The vault’s database could not be read',
    'There is no right to, or the disk answered with an error.',
    'Check the disk and the rights.',
  ],
  'file/not-a-file': [
    'Not an ordinary file',
    'A folder, link or device was met where a file should be.',
    'Name an ordinary file.',
  ],
  'file/too-large': [
    'A file is too large',
    'It is larger than what is expected there.',
    'Check the file.',
  ],
  'file/unreadable': [
    'A file could not be read',
    'It is gone, there is no right to, or the disk answered with an error.',
    'Check the file and repeat.',
  ],
  'source/missing': ['The file is gone', 'It was moved or deleted meanwhile.', 'Check the path.'],
  'source/name-unclear': [
    'The name of the file cannot be told',
    'It is not in UTF-8, and another file beside it looks the same.',
    'Give the file a plain name and add it again.',
  ],
  'source/in-vault': [
    'The file is a part of this vault',
    'It lies in the folder of the vault that is open.',
    'Name files outside the vault.',
  ],
  'source/not-a-file': [
    'Not an ordinary file',
    'A folder, link or device.',
    'Name an ordinary file.',
  ],
  'source/not-readable': [
    'The file could not be read',
    'There is no right to.',
    'Check the rights.',
  ],
  'source/read-failed': [
    'The file could not be read',
    'The disk answered with an error.',
    'Check the disk.',
  ],
  'source/changed': [
    'The file changed while it was read',
    'Something is still writing it.',
    'Add it again when it is finished.',
  ],
  'disk/full': ['The disk is full', untouched, 'Make room and repeat.'],
  'disk/not-writable': [
    'The disk takes no writing',
    'There is no right to, or it is read-only.',
    'Check the rights of the folder.',
  ],
  'disk/failed': [
    'The disk answered with an error',
    'It may be failing or disconnected.',
    'Check the disk; copy the vault to another.',
  ],
  'object/altered': damagedObject,
  'object/missing': damagedObject,

  'child/unknown': [
    'No such child',
    'The vault has none by this identifier.',
    'Check the identifier.',
  ],
  'record/unknown': gone,
  'assertion/unknown': gone,
  'act/unknown': gone,
  'episode/unknown': gone,
  'evidence/unknown': gone,
  'link/unknown': gone,
  'record/withdrawn': [
    'The record was withdrawn',
    'A withdrawn record is not changed.',
    'Restore it first.',
  ],
  'record/not-withdrawn': [
    'The record is not withdrawn',
    'There is nothing to restore.',
    'Leave the line out.',
  ],
  'record/nothing-changed': [
    'Nothing changes',
    'The new values are those recorded.',
    'Leave the line out.',
  ],
  'record/changed-meanwhile': [
    'The record was changed meanwhile',
    '"expectedSeq" names an older state.',
    'Look at the new state and repeat.',
  ],
  'record/fixed-member': [
    'This is not changed',
    'Number, child, act and file stay as recorded.',
    'Withdraw the record and make a new one.',
  ],
  'episode/child-twice': [
    'A child is named twice',
    'Each takes part in an act once.',
    'Leave one out.',
  ],
  'episode/wrong-form': [
    'Kind and details differ',
    'The act asks for the form {wanted}, the details are {found}.',
    'Correct one of them.',
  ],
  'act/ends-before-it-begins': [
    'The end is before the beginning',
    'By its dates the act ends before it begins.',
    'Correct a date.',
  ],

  'recipient/invalid': [
    'A recipient’s key is wrong',
    'An age key begins with “age1” and has 62 characters.',
    'Copy it again.',
  ],
  'package/faulty': [
    'The package that was written does not verify',
    'It was taken away again.',
    'Run litopys verify --level deep on the vault.',
  ],
  'withheld/not-possible': [
    'A part cannot be withheld alone',
    'Without it the records around could not be read.',
    'Leave out the whole record (part null).',
  ],
  'withheld/everything': [
    'Nothing would be left',
    'The package is of this child, so the child’s record goes along.',
    'Withhold its parts, or choose another child.',
  ],
  'withheld/unreadable': [
    'What is to be withheld cannot be read',
    'The file is not a JSON list of rules as docs/cli.md describes them.',
    'Mend the file.',
  ],
  'package/not-found': ['There is no package', 'The folder or file is gone.', 'Check the path.'],
  'package/not-a-package': [
    'This is not a package',
    'It is neither the folder of a package nor a .zip file of one.',
    'Check the path.',
  ],
  'package/encrypted': [
    'The package is encrypted',
    'Only its recipient can read it.',
    'Decrypt it first: age -d -i KEY FILE > package.zip',
  ],
  'package/hostile-archive': [
    'The archive is dangerous',
    'Its files try to leave it, or it unpacks without measure.',
    'Do not unpack it. Ask for the package again.',
  ],
  'package/damaged-archive': [
    'The archive is damaged',
    'It cannot be read to its end.',
    'Ask for the package again.',
  ],
  'package/too-many-files': [
    'The package has too many files',
    'More than any package has.',
    'Check whether it is one.',
  ],

  'job/cancelled': [
    'Stopped',
    'It was interrupted. What was finished before stays.',
    'Start again.',
  ],
  internal: [
    'The program met a fault of its own',
    'What was recorded is safe.',
    'Repeat. If it happens again, tell us the command and this line.',
  ],
  other: [
    'That did not work',
    'The program says: {code}.',
    'Repeat. If it happens again, tell us the code.',
  ],
};
