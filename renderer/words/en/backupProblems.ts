import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { backupProblems as original } from '../uk/backupProblems.ts';

export const backupProblems: Readonly<Record<keyof typeof original, Problem>> = {
  'vault/restored': problem(
    'This vault came out of a backup',
    'It goes on a branch of its own, and a person has to confirm that. Nothing was changed.',
    'Compare the two states. Confirm that it goes on, or open it for reading only.',
  ),
  'vault/copied': problem(
    'This is a copy of a vault that is still at its old place',
    'If both were written to, their ledgers would part without anyone knowing.',
    'Open the one at the old place; or confirm that this copy goes its own way.',
  ),
  'vault/older': problem(
    'An earlier version of Litopys wrote this vault',
    'It has to be brought to this version first. A copy of its header and database is kept beside it. Nothing was changed yet.',
    'Bring it to this version, or open it with the version that wrote it.',
  ),
  'branch/other-head': problem(
    'The vault is no longer as it was shown',
    'Its ledger ends otherwise than when you confirmed. Nothing was changed.',
    'Open it again and compare anew.',
  ),
  'ledger/impossible-entry': problem(
    'The ledger contradicts itself',
    'An entry cannot follow those before it, so the tables cannot be made from it. Nothing was changed.',
    'Run a deep check of the ledger.',
  ),
  'backup/folder-needed': problem(
    'No folder for backups was chosen yet',
    'This computer does not remember where the last backup of this vault is.',
    'Choose a folder, best on another disk.',
  ),
  'backup/folder-gone': problem(
    'The folder for backups is not there',
    'The disk is not connected, or the folder was moved. The backups in it are as they were.',
    'Connect the disk or choose another folder, then repeat.',
  ),
  'backup/inside-vault': problem(
    'This folder belongs to the vault',
    'A backup inside the vault would be lost with it.',
    'Choose a folder outside it, best on another disk.',
  ),
  'backup/running': problem(
    'A backup is already running',
    'Only one at a time is made.',
    'Wait until it ends.',
  ),
  'backup/none-here': problem(
    'There are no backups here',
    'The folder holds no backup of a Litopys vault.',
    'Choose the folder in which backups were made.',
  ),
  'backup/several-here': problem(
    'There are backups of several vaults here',
    'Which of them is meant cannot be told.',
    'Choose one of the folders litopys-backup-… inside it.',
  ),
  'backup/unknown-generation': problem(
    'There is no such backup',
    'It was removed, or has another number.',
    'Look at the list of backups again.',
  ),
  'backup/damaged': problem(
    'The backup is damaged',
    'A file of it is missing, cut short or altered. Nothing was changed.',
    'Take an older backup, or one from another disk.',
  ),
  'backup/incomplete': problem(
    'Files of evidence are missing in the backup',
    'The records are whole; some encrypted files are missing or damaged. Nothing was changed.',
    'Take another backup, or restore without the missing files.',
  ),
  'backup/newer': problem(
    'The backup is newer than this program',
    'A newer version of Litopys made it. Nothing was changed.',
    'Update Litopys on this computer.',
  ),
  'backup/not-verified': problem(
    'The backup did not stand up to its check',
    'What was written is not the sound vault. It was taken away; the older backups are as they were.',
    'Check the vault in depth, and the disk of the backup.',
  ),
  'backup/other-keys': problem(
    'The backup was made under other keys',
    'It is of another vault, or the keys of this one were changed since.',
    'Check it with the name and passphrase of that time.',
  ),
};
