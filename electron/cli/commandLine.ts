import type { Language } from '../../shared/contract/session.ts';
import { Refusal, type Fault } from '../../shared/result.ts';
import { version } from '../version.ts';
import { checkCount, oneOf, readArguments } from './arguments.ts';
import { noteBug } from './bug.ts';
import type { Command, Status } from './command.ts';
import { apply } from './commands/apply.ts';
import {
  checkpoint,
  consistencyCheck,
  consistencyMake,
  signatureAdd,
} from './commands/checkpoint.ts';
import { backupCheck, backupList, backupMake, backupThin, restore } from './commands/backups.ts';
import { compartmentCreate, compartmentList, compartmentMember } from './commands/compartments.ts';
import { coverage, theoryList } from './commands/coverage.ts';
import { create } from './commands/create.ts';
import { demo } from './commands/demo.ts';
import { evidenceAdd } from './commands/evidenceAdd.ts';
import { eraseCertificate, eraseDo, eraseList, erasePreview } from './commands/erasure.ts';
import { exportPackage } from './commands/exportPackage.ts';
import { asOf, branch, rebuild, upgrade } from './commands/past.ts';
import { listBatches, listImport, listPreview, listUndo } from './commands/lists.ts';
import { recoveryCreate } from './commands/recoveryCreate.ts';
import { recoveryTry } from './commands/recoveryTry.ts';
import { recoveryUse } from './commands/recoveryUse.ts';
import {
  requestApprove,
  requestList,
  requestRefuse,
  requestWithdraw,
} from './commands/requests.ts';
import {
  reviewApprove,
  reviewList,
  reviewReopen,
  reviewReturn,
  reviewShow,
  reviewSubmit,
} from './commands/review.ts';
import { userEnrol, userList, userRoles, userStanding } from './commands/users.ts';
import { stampImport, stampList, stampQuery } from './commands/stamp.ts';
import { trustAdd, trustList, trustRemove } from './commands/trust.ts';
import { verify } from './commands/verify.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { problemOf } from './words/problem.ts';
import { wordsOf } from './words/index.ts';
import type { CommandName } from './words/synopsis.ts';

const commands: Readonly<Record<CommandName, Command>> = {
  create,
  apply,
  'evidence add': evidenceAdd,
  export: exportPackage,
  verify,
  demo,
  checkpoint,
  'stamp query': stampQuery,
  'stamp import': stampImport,
  'stamp list': stampList,
  'signature add': signatureAdd,
  'trust add': trustAdd,
  'trust list': trustList,
  'trust remove': trustRemove,
  'consistency make': consistencyMake,
  'consistency check': consistencyCheck,
  'recovery create': recoveryCreate,
  'recovery try': recoveryTry,
  'recovery use': recoveryUse,
  'backup make': backupMake,
  'backup list': backupList,
  'backup check': backupCheck,
  'backup thin': backupThin,
  restore,
  branch,
  upgrade,
  rebuild,
  'as-of': asOf,
  'user list': userList,
  'user enrol': userEnrol,
  'user roles': userRoles,
  'user suspend': userStanding('suspend'),
  'user reinstate': userStanding('reinstate'),
  'user remove': userStanding('remove'),
  'theory list': theoryList,
  coverage,
  'compartment list': compartmentList,
  'compartment create': compartmentCreate,
  'compartment add': compartmentMember('addMember'),
  'compartment remove': compartmentMember('removeMember'),
  'request list': requestList,
  'request approve': requestApprove,
  'request refuse': requestRefuse,
  'request withdraw': requestWithdraw,
  'review list': reviewList,
  'review show': reviewShow,
  'review submit': reviewSubmit,
  'review approve': reviewApprove,
  'review return': reviewReturn,
  'review reopen': reviewReopen,
  'list preview': listPreview,
  'list import': listImport,
  'list batches': listBatches,
  'list undo': listUndo,
  'erase preview': erasePreview,
  'erase do': eraseDo,
  'erase list': eraseList,
  'erase certificate': eraseCertificate,
};

/** The command line as a function: what was typed in, the exit status out. Never throws. */
export async function runCommandLine(typed: readonly string[]): Promise<Status> {
  const interrupted = new AbortController();
  // once: whoever presses Ctrl+C a second time ends the program at once
  process.once('SIGINT', () => interrupted.abort());
  const json = typed.includes('--json');
  let terminal = terminalIn(languageOfSystem(), json, interrupted.signal);
  try {
    const name = commandName(typed);
    if (name === null) return answerWithoutCommand(typed, terminal);
    const command = commands[name];
    const given = readArguments(typed.slice(name.split(' ').length), command);
    const language = oneOf(given, 'lang', ['uk', 'en'], terminal.language);
    terminal = terminalIn(language, json, interrupted.signal);
    if (given.flag('help')) {
      process.stdout.write(terminal.words.help(name));
      return 0;
    }
    checkCount(given, command.arguments);
    return await command.run(given, terminal);
  } catch (error) {
    return tellFault(error, terminal);
  }
}

function terminalIn(language: Language, json: boolean, signal: AbortSignal): Terminal {
  return openTerminal(language, wordsOf(language), json, signal);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** The command's name is what stands first; `evidence add` is one name. */
function commandName(typed: readonly string[]): CommandName | null {
  const [first = '', second = ''] = typed;
  const both = `${first} ${second}`;
  if (isCommand(both)) return both;
  return isCommand(first) ? first : null;
}

/** `--help`, `--version`, or something that is no command. */
function answerWithoutCommand(typed: readonly string[], terminal: Terminal): Status {
  const nothing: Command = {
    options: { version: { type: 'boolean' } },
    arguments: [0, 0],
    run: () => Promise.resolve(0),
  };
  const given = readArguments(typed, nothing);
  const language = oneOf(given, 'lang', ['uk', 'en'], terminal.language);
  if (given.arguments.length > 0) throw new Refusal('usage/unknown-command');
  if (given.flag('version')) process.stdout.write(`litopys ${version}\n`);
  else if (given.flag('help')) process.stdout.write(wordsOf(language).help(null));
  else throw new Refusal('usage/no-command');
  return 0;
}

/** What cannot be asked, in words: the thing, its cause, what to do. Our own bugs show where, never with what. */
function tellFault(error: unknown, terminal: Terminal): Status {
  if (!(error instanceof Refusal))
    noteBug(error instanceof Error ? error : new Error('not an error'));
  const fault: Fault = error instanceof Refusal ? error.fault : { code: 'internal', detail: {} };
  const { title, cause, next } = problemOf(terminal.words.problems, fault);
  terminal.warn(`${title}. ${cause}\n→ ${next}`);
  const request = fault.detail['request'] ?? null;
  terminal.tell({ error: { code: fault.code, message: `${title}. ${cause}`, next, request } });
  return 2;
}

/** Ukrainian where the system speaks it, else English. */
function languageOfSystem(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const spoken =
    [LC_ALL, LC_MESSAGES, LANG].find(each => each !== undefined && each !== '') ??
    Intl.DateTimeFormat().resolvedOptions().locale;
  return spoken.startsWith('uk') ? 'uk' : 'en';
}
