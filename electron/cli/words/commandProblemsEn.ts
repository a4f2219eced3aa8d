import type { commandProblemsUk } from './commandProblemsUk.ts';
import type { Sentences } from './problem.ts';

const untouched = 'Nothing was changed.';
const seeHelp = 'See litopys --help.';
const seeCommandHelp = 'See the command’s --help.';

/** Faults of what was typed, and of files given to the command. */
export const commandProblemsEn: Readonly<Record<keyof typeof commandProblemsUk, Sentences>> = {
  'usage/no-command': ['No command was given', 'litopys wants to know what to do.', seeHelp],
  'usage/unknown-command': [
    'There is no such command',
    'The first word is none of the commands.',
    seeHelp,
  ],
  'usage/unknown-option': [
    'There is no option {option}',
    'This command does not know it.',
    seeCommandHelp,
  ],
  'usage/value-needed': ['{option} needs a value', 'None follows it.', seeCommandHelp],
  'usage/no-value-wanted': ['{option} takes no value', 'One follows it.', seeCommandHelp],
  'usage/option-needed': [
    '{option} is missing',
    'The command cannot do without it.',
    seeCommandHelp,
  ],
  'usage/argument-needed': [
    'An argument is missing',
    'The command needs to know on what it works.',
    seeCommandHelp,
  ],
  'usage/too-many-arguments': [
    'Too many arguments',
    'This command takes at most {most}.',
    seeCommandHelp,
  ],
  'usage/not-one-of': [
    '{option} has a value it cannot have',
    'It takes one of: {allowed}.',
    seeCommandHelp,
  ],
  'usage/not-a-number': [
    '{option} has a value it cannot have',
    'It takes a number of entries, from 1 on.',
    seeCommandHelp,
  ],
  'usage/one-scope': [
    'Whose theories is not clear',
    'Only one of --theory, --proceeding, --suspect, --child and --episode can be given.',
    seeCommandHelp,
  ],
  'usage/child-or-all': [
    'What to export is not clear',
    'Either --child ID or --all is needed, not both.',
    seeCommandHelp,
  ],

  'passphrase-file/unreadable': [
    'The passphrase file could not be read',
    'It is not there, or there is no right to read it.',
    'Check the path.',
  ],
  'passphrase-file/empty': [
    'The passphrase file is empty',
    'Its first line should be the passphrase.',
    'Write it there and repeat.',
  ],
  'passphrase-file/not-text': [
    'The passphrase file is no text',
    'Its first bytes are not UTF-8.',
    'Save it as UTF-8.',
  ],
  'passphrase/too-short': [
    'The passphrase is too short',
    'A short one can be guessed.',
    'Take at least 12 characters; best are five or six random words.',
  ],
  'user/name-needed': ['There is no name', 'Every entry has an author.', 'Give one with --user.'],

  'path/missing': [
    'Nothing is there: {path}',
    'It was moved, or the path has a slip.',
    'Check the path.',
  ],
  'path/unreadable': [
    'Could not be read: {path}',
    'There is no right to, or the disk answered with an error.',
    'Check the rights.',
  ],
  'path/not-recognised': [
    'Neither a vault nor a package: {path}',
    'The folder has the files of neither.',
    'Name the folder of a vault, or a package: its folder or .zip file.',
  ],
  'evidence/nothing-found': [
    'There is nothing to add',
    'The given places hold no files.',
    'Name files, or folders with files.',
  ],
  'target/not-empty': [
    'The folder is not empty: {path}',
    'The demonstration is made in an empty one only.',
    'Name another folder.',
  ],
  'target/exists': ['The target exists already', untouched, 'Name another one.'],
  'target/not-writable': [
    'The target cannot be written',
    'There is no right to, or the folder above is missing.',
    'Name another place.',
  ],

  'apply/not-a-command': [
    'The line is no command',
    'It should be a JSON object with "call" and "input", and perhaps "as".',
    'Correct the line and go on from it.',
  ],
  'apply/not-allowed': [
    'This call is not allowed here',
    'The command opens and closes the vault itself.',
    'Leave the line out.',
  ],
  'apply/unknown-reference': [
    'A reference names nothing',
    'No line before it has given its result that name, or it has no such member.',
    'Check "as" and "$name" and go on from this line.',
  ],
  'call/unknown': [
    'There is no such call',
    'The contract does not know it.',
    'Check its name: noun.verb.',
  ],
  'input/invalid': [
    'The input does not fit',
    'At “{at}” it breaks the rule {rule}.',
    'Correct the value and go on from here.',
  ],
};
