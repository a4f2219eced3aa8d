import type { Sentences } from './problem.ts';
import type { userProblemsUk } from './userProblemsUk.ts';

/** Faults of users, their roles and the vault's keys. */
export const userProblemsEn: Readonly<Record<keyof typeof userProblemsUk, Sentences>> = {
  'user/unknown': [
    'There is no such user',
    'Nobody is enrolled in the vault by this name.',
    'See litopys user list.',
  ],
  'user/yourself': [
    'This cannot be done to yourself',
    'Your own roles and access are changed by another administrator.',
    'Ask another administrator.',
  ],
  'user/last-administrator': [
    'This is the last administrator',
    'Without one nobody could ever enrol people again.',
    'Make somebody else an administrator first.',
  ],
  'user/wrong-standing': [
    'This cannot be done now',
    'The user has another standing by now: {status}.',
    'See litopys user list.',
  ],
  'user/name-taken': [
    'Another user has this name',
    'Names that differ only in capitals or spaces are one.',
    'Add a second name, an office or a number.',
  ],
  'user/too-many': [
    'There are too many users',
    'A vault has room for 127 keys.',
    'Remove those who work here no more.',
  ],
  'user/not-enrolled': [
    'You are not enrolled in this vault',
    'There is a key for you, but the ledger tells nothing of you: your enrolment was cut off.',
    'Ask an administrator to enrol you again.',
  ],
  'user/suspended': [
    'Your access is suspended',
    'An administrator suspended it; the reason stands in the ledger.',
    'Ask the administrator of the vault.',
  ],
  'user/removed': [
    'Your access is withdrawn',
    'An administrator removed you from the users; the reason stands in the ledger.',
    'Ask the administrator of the vault.',
  ],
  'rights/not-yours': [
    'Your role does not allow this',
    'It asks for the right “{right}”, which the role does not give.',
    'Ask a colleague whose role allows it; litopys user list shows the roles.',
  ],
  'vault/busy': [
    'The vault is busy',
    'Long work is under way, and new keys are made only while there is none.',
    'Wait until it ends or stop it, then repeat.',
  ],
  'vault/keys-changing': [
    'The vault is getting new keys',
    'While it writes its database anew, nothing can be recorded.',
    'Wait a minute and repeat.',
  ],
};
