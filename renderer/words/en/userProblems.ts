import { problem, type Problem } from '../problem.ts';
import type { userProblems as original } from '../uk/userProblems.ts';

export const userProblems: Readonly<Record<keyof typeof original, Problem>> = {
  'user/unknown': problem(
    'There is no such user',
    'Nobody is enrolled in the vault by this identifier.',
    'Choose a person from the list of users.',
  ),
  'user/yourself': problem(
    'This cannot be done to yourself',
    'Your own roles and access are changed by another administrator.',
    'Ask another administrator.',
  ),
  'user/last-administrator': problem(
    'This is the last administrator',
    'Without one nobody could ever enrol people again.',
    'Make somebody else an administrator first.',
  ),
  'user/wrong-standing': problem(
    'This cannot be done now',
    'The user has another standing by now: suspended, reinstated or removed before.',
    'Look at the list again.',
  ),
  'user/name-taken': problem(
    'Another user has this name',
    'Names that differ only in capitals or spaces are one.',
    'Add a second name, an office or a number.',
  ),
  'user/too-many': problem(
    'There are too many users',
    'A vault has room for 127 keys.',
    'Remove those who work here no more.',
  ),
  'user/not-enrolled': problem(
    'You are not enrolled in this vault',
    'There is a key for you, but the ledger tells nothing of you: your enrolment was cut off.',
    'Ask an administrator to enrol you again.',
  ),
  'user/suspended': problem(
    'Your access is suspended',
    'An administrator suspended it; the reason stands in the ledger.',
    'Ask the administrator of the vault.',
  ),
  'user/removed': problem(
    'Your access is withdrawn',
    'An administrator removed you from the users; the reason stands in the ledger.',
    'Ask the administrator of the vault.',
  ),
  'rights/not-yours': problem(
    'Your role does not allow this',
    'It belongs to another role. Settings, “People” shows who may do what.',
    'Ask a colleague whose role allows it, or an administrator.',
  ),
  'vault/busy': problem(
    'The vault is busy',
    'Long work is under way, and new keys are made only while there is none.',
    'Wait until it ends or stop it, then repeat.',
  ),
  'vault/keys-changing': problem(
    'The vault is getting new keys',
    'While it writes its database anew, nothing can be recorded.',
    'Wait a minute and repeat.',
  ),
};
