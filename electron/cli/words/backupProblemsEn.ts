import type { backupProblemsUk } from './backupProblemsUk.ts';
import type { Sentences } from './problem.ts';

export const backupProblemsEn: Readonly<Record<keyof typeof backupProblemsUk, Sentences>> = {
  'vault/restored': [
    'This vault came out of a backup',
    'It goes on a branch of its own, and a person has to confirm that. Nothing was changed.',
    'Compare the two states, then litopys branch; or verify, which only reads.',
  ],
  'vault/copied': [
    'This is a copy of a vault that is still at its old place',
    'If both were written to, their ledgers would part without anyone knowing.',
    'Work in the one at the old place; or litopys branch, which lets this copy go its own way.',
  ],
  'vault/older': [
    'An earlier version of Litopys wrote this vault',
    'It has to be brought to this version first. A copy of its header and database is kept beside it. Nothing was changed yet.',
    'litopys upgrade VAULT',
  ],
  'branch/other-head': [
    'The vault is no longer as it was shown',
    'Its ledger ends otherwise than when you confirmed. Nothing was changed.',
    'Open it again and compare anew.',
  ],
  'ledger/impossible-entry': [
    'The ledger contradicts itself',
    'An entry cannot follow those before it, so the tables cannot be made from it. Nothing was changed.',
    'Run a deep check of the ledger.',
  ],
  'usage/not-a-number': [
    'A number is needed',
    '{option} takes a whole number.',
    'Correct the number.',
  ],
  'usage/entry-or-time': [
    'An entry or a time is needed',
    'Both were given, or none.',
    'Give --entry N or --at TIME.',
  ],
  'usage/not-a-time': [
    'This is not a time',
    '{option} takes a day (2026-03-01) or a time of RFC 3339.',
    'Correct the time.',
  ],
  'branch/not-needed': [
    'There is nothing to confirm',
    'The vault is as it was last seen.',
    'Work in it as always.',
  ],
  'backup/folder-needed': [
    'No folder for backups was chosen yet',
    'This computer does not remember where the last backup of this vault is.',
    'Choose a folder, best on another disk.',
  ],
  'backup/folder-gone': [
    'The folder for backups is not there',
    'The disk is not connected, or the folder was moved. The backups in it are as they were.',
    'Connect the disk or choose another folder, then repeat.',
  ],
  'backup/inside-vault': [
    'This folder belongs to the vault',
    'A backup inside the vault would be lost with it.',
    'Choose a folder outside it, best on another disk.',
  ],
  'backup/running': [
    'A backup is already running',
    'Only one at a time is made.',
    'Wait until it ends.',
  ],
  'backup/none-here': [
    'There are no backups here',
    'The folder holds no backup of a Litopys vault.',
    'Choose the folder in which backups were made.',
  ],
  'backup/several-here': [
    'There are backups of several vaults here',
    'Which of them is meant cannot be told.',
    'Choose one of the folders litopys-backup-… inside it.',
  ],
  'backup/unknown-generation': [
    'There is no such backup',
    'It was removed, or has another number.',
    'Look at the list of backups again.',
  ],
  'backup/damaged': [
    'The backup is damaged',
    'A file of it is missing, cut short or altered. Nothing was changed.',
    'Take an older backup, or one from another disk.',
  ],
  'backup/incomplete': [
    'Files of evidence are missing in the backup',
    'The records are whole; some encrypted files are missing or damaged. Nothing was changed.',
    'Take another backup, or restore without the missing files.',
  ],
  'backup/newer': [
    'The backup is newer than this program',
    'A newer version of Litopys made it. Nothing was changed.',
    'Update Litopys on this computer.',
  ],
  'backup/not-verified': [
    'The backup did not stand up to its check',
    'What was written is not the sound vault. It was taken away; the older backups are as they were.',
    'Check the vault in depth, and the disk of the backup.',
  ],
  'backup/other-keys': [
    'The backup was made under other keys',
    'It is of another vault, or the keys of this one were changed since.',
    'Check it with the name and passphrase of that time.',
  ],
};
