import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { vaultProblems as original } from '../uk/vaultProblems.ts';

const untouched = 'Nothing was changed.';
const wholeCopy = 'Open a backup copy of the whole vault folder; keep this folder as it is.';

export const vaultProblems: Readonly<Record<keyof typeof original, Problem>> = {
  'vault/wrong-name-or-passphrase': problem(
    'The vault did not open',
    'The name or the passphrase does not fit. Which of them, the vault does not tell on purpose.',
    'Check the keyboard layout and Caps Lock, then try again.',
  ),
  'vault/in-use': problem(
    'The vault is already open',
    'Another window or program is working with it, and only one can.',
    'Close it there, then try again.',
  ),
  'vault/not-a-vault': problem(
    'This is not a vault',
    'The chosen folder has no header of a Litopys vault.',
    'Choose the folder whose name ends in .litopys.',
  ),
  'vault/missing': problem(
    'There is no vault here',
    'The folder was moved or renamed, or the disk is not connected.',
    'Connect the disk, or choose the vault folder in its new place.',
  ),
  'vault/newer': problem(
    'The vault is newer than this program',
    `A newer version of Litopys wrote it. ${untouched}`,
    'Update Litopys on this computer.',
  ),
  'vault/newer-version': problem(
    'The vault is newer than this program',
    `A newer version of Litopys wrote it. ${untouched}`,
    'Update Litopys on this computer.',
  ),
  'vault/foreign-format': problem(
    'This is not a Litopys vault',
    `The header file has another format. ${untouched}`,
    'Choose the folder of a vault.',
  ),
  'vault/header-damaged': problem(
    'The vault header is damaged',
    `The checksum of the header file does not fit. ${untouched}`,
    wholeCopy,
  ),
  'vault/header-malformed': problem(
    'The vault header is damaged',
    `The header file cannot be read. ${untouched}`,
    wholeCopy,
  ),
  'vault/header-altered': problem(
    'The vault header was altered',
    'The passphrase is right, but the protected part of the header is not what was written.',
    wholeCopy,
  ),
  'vault/hostile-header': problem(
    'The vault header is dangerous',
    'It demands what a real vault does not demand: someone may have planted it.',
    'Do not enter a passphrase. Find out where this folder came from.',
  ),
  'vault/kdf-out-of-bounds': problem(
    'The vault header is dangerous',
    'It demands memory or time outside the permitted bounds: someone may have planted it.',
    'Do not enter a passphrase. Find out where this folder came from.',
  ),
  'vault/database-name': problem(
    'The vault header is dangerous',
    'It names a database outside the vault folder: someone may have planted it.',
    'Do not enter a passphrase. Find out where this folder came from.',
  ),
  'vault/too-many-slots': problem(
    'The vault header is dangerous',
    'It holds more users than there can be.',
    'Do not enter a passphrase. Find out where this folder came from.',
  ),
  'vault/derivation-failed': problem(
    'The key was not derived',
    'There is too little free memory to derive the key.',
    'Close other programs and try again.',
  ),
  'vault/database-damaged': problem(
    'The vault database is damaged',
    `The database file does not pass its checks. ${untouched}`,
    wholeCopy,
  ),
  'vault/rolled-back': problem(
    'This is an older copy of the vault',
    'This computer has already seen a newer state of the ledger than the one in the folder.',
    'Find the newer copy. This one can be opened for reading only.',
  ),
  'vault/forked': problem(
    'The vault ledger differs from what was seen before',
    'Entries that this computer has already seen are different in the folder. The vault was replaced, or was kept in two places.',
    'Record nothing. Open it for reading only and compare it with other copies.',
  ),
  'vault/fault-found': problem(
    'Damage was found in the vault',
    'The check at opening did not hold, so opening was stopped.',
    'Record nothing. Open it for reading only, run a deep check and compare with a backup copy.',
  ),
  'vault/process-ended': problem(
    'The vault process stopped',
    'It was started anew; all that had been recorded is there.',
    'Open the vault again.',
  ),
  'vault/read-only': problem(
    'The vault is open for reading only',
    'A mismatch was found when it was opened, so no change is accepted.',
    'To record, open a sound copy of the vault.',
  ),
  'vault/locked': problem(
    'The vault is locked',
    'The keys are no longer in memory.',
    'Open the vault with the passphrase. Drafts are saved.',
  ),
  'session/locked': problem(
    'The vault is locked',
    'The keys are no longer in memory.',
    'Open the vault with the passphrase. Drafts are saved.',
  ),
  'session/already-open': problem(
    'A vault is already open',
    'This window already has a vault open.',
    'Lock it first.',
  ),
  'session/read-only': problem(
    'The vault is open for reading only',
    'A mismatch was found when it was opened, so no change is accepted.',
    'To record, open a sound copy of the vault.',
  ),
  'passphrase/too-short': problem(
    'The passphrase is too short',
    'A short one can be guessed.',
    'Take at least 12 characters; best are five or six random words.',
  ),
  'user/name-needed': problem(
    'There is no name',
    'Every entry of the ledger has an author.',
    'Enter the name that entries will be signed with.',
  ),
  'target/exists': problem(
    'The name is taken',
    `Something already lies in the chosen place. ${untouched}`,
    'Choose another name or place.',
  ),
  'target/not-writable': problem(
    'Nothing can be written here',
    'You have no right to write in the chosen folder, or the disk is read-only.',
    'Choose another place.',
  ),
  'target/missing': problem(
    'The chosen place is gone',
    'The folder was moved or the disk disconnected.',
    'Choose the place again.',
  ),
  'target/unknown': problem(
    'The chosen place was forgotten',
    'A chosen file or folder holds only for this session.',
    'Choose again.',
  ),
  'disk/full': problem(
    'The disk is full',
    `Nothing could be written. ${untouched}`,
    'Make room and repeat.',
  ),
  'disk/not-writable': problem(
    'The disk takes no writing',
    'There is no right to write, or the disk is read-only.',
    'Check the disk and the rights of the folder, then repeat.',
  ),
  'disk/failed': problem(
    'The disk answered with an error',
    'Reading or writing failed. The disk may be failing or disconnected.',
    'Check the disk. Copy the vault to another one.',
  ),
  'database/damaged': problem(
    'The vault database is damaged',
    `The database file does not pass its checks. ${untouched}`,
    wholeCopy,
  ),
  'database/exists': problem(
    'The name is taken',
    `There already is a database in the chosen place. ${untouched}`,
    'Choose another name or place.',
  ),
  'database/missing': problem(
    'The folder has no vault database',
    'The header is there, the database file is not: the folder was not copied whole.',
    wholeCopy,
  ),
  'database/empty': problem(
    'The folder has no vault database',
    'The database file is empty: the folder was not copied whole.',
    wholeCopy,
  ),
  'database/not-encrypted': problem(
    'The vault database is not encrypted',
    'A database in the clear lies in its place: someone planted it. Nothing was changed.',
    wholeCopy,
  ),
  'database/other-key': problem(
    'The database belongs to another vault',
    'It is encrypted with another key: files of two vaults were mixed up. Nothing was changed.',
    wholeCopy,
  ),
  'database/not-a-file': problem(
    'The vault database is not a file',
    'Something else lies in its place.',
    wholeCopy,
  ),
  'database/unreadable': problem(
    'The vault database could not be read',
    'There is no right to read the file, or the disk answered with an error.',
    'Check the disk and the rights of the folder.',
  ),
};
