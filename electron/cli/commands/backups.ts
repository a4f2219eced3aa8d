import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { clientOf } from '../../vault/client.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command, Given, Status } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { callOptions, entranceOf, valueOf, withEngine, withVault } from '../vaultAccess.ts';
import { headOutput, sayFindings, spokenWords } from '../views.ts';
import { vaultFolder } from './vaultFolder.ts';
import type { BackupReport } from '../../../shared/contract/backup.ts';

/** `litopys backup make VAULT FOLDER`: one backup more, verified. */
export const backupMake: Command = {
  options: { ...vaultOptions, note: { type: 'string' } },
  arguments: [2, 2],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const folder = path.resolve(argumentAt(given, 1));
    const made = await withVault(place, given, terminal, async vault => {
      const input = { folder, note: given.option('note') };
      return valueOf(await vault.backup.make(input, callOptions(terminal)));
    });
    const { report, added, seq: entry } = made;
    terminal.tell({ ...told(report), path: made.folder, entry, added });
    terminal.say(terminal.words.backupMade(made.folder, report.generation, added));
    return judged(report, terminal);
  },
};

/** `litopys backup list FOLDER`: what the backups say of themselves; no keys are needed. */
export const backupList: Command = {
  options: {},
  arguments: [1, 1],
  async run(given, terminal) {
    const folder = path.resolve(argumentAt(given, 0));
    const found = await withEngine(async engine =>
      valueOf(await clientOf(engine).backup.list({ folder })),
    );
    terminal.tell({ path: found.folder, backups: found.rows, unreadable: found.unreadable });
    for (const row of found.rows) {
      const words = spokenWords({ uk: row.wordsUk, en: row.wordsEn }, terminal);
      terminal.say(terminal.words.backupRow(row.generation, row.at, row.size, row.fault));
      terminal.say(`    ${words}`);
    }
    for (const { generation, code } of found.unreadable) {
      terminal.say(terminal.words.backupRow(generation, '', 0, code));
    }
    return found.unreadable.length > 0 || found.rows.some(row => row.fault !== null) ? 1 : 0;
  },
};

/** `litopys backup check FOLDER`: the newest backup, or the one named, checked with its keys. */
export const backupCheck: Command = {
  options: { ...vaultOptions, backup: { type: 'string' }, deep: { type: 'boolean' } },
  arguments: [1, 1],
  async run(given, terminal) {
    const folder = path.resolve(argumentAt(given, 0));
    const credentials = await entranceOf(given, terminal);
    const report = await withEngine(async engine => {
      const { backup } = clientOf(engine);
      const generation = await generationOf(given, folder, backup.list);
      const input = { folder, generation, credentials, deep: given.flag('deep') };
      return valueOf(await backup.check(input, callOptions(terminal)));
    });
    terminal.tell(told(report));
    return judged(report, terminal);
  },
};

/** `litopys backup thin FOLDER --keep N`: older backups go, with the files that no other names. */
export const backupThin: Command = {
  options: { keep: { type: 'string' } },
  arguments: [1, 1],
  async run(given, terminal) {
    const folder = path.resolve(argumentAt(given, 0));
    const keep = wholeNumber(neededOption(given, 'keep'), '--keep');
    const gone = await withEngine(async engine =>
      valueOf(await clientOf(engine).backup.thin({ folder, keep })),
    );
    terminal.tell(gone);
    terminal.say(terminal.words.backupThinned(gone.generations, gone.objects, gone.bytes));
    return 0;
  },
};

/** `litopys restore FOLDER VAULT`: a vault anew from a backup. */
export const restore: Command = {
  options: { ...vaultOptions, backup: { type: 'string' }, incomplete: { type: 'boolean' } },
  arguments: [2, 2],
  async run(given, terminal) {
    const folder = path.resolve(argumentAt(given, 0));
    const target = vaultFolder(argumentAt(given, 1));
    const credentials = await entranceOf(given, terminal);
    const restored = await withEngine(async engine => {
      const { backup } = clientOf(engine);
      const generation = await generationOf(given, folder, backup.list);
      const incomplete = given.flag('incomplete');
      const input = { folder, generation, target, ...credentials, incomplete };
      return valueOf(await backup.restore(input, callOptions(terminal)));
    });
    terminal.tell({ ...told(restored.report), path: restored.folder });
    terminal.say(terminal.words.restored(restored.folder));
    return judged(restored.report, terminal);
  },
};

type List = ReturnType<typeof clientOf>['backup']['list'];

/** The number after `--backup`, else that of the newest. @throws Refusal backup/none-here */
async function generationOf(given: Given, folder: string, list: List): Promise<number> {
  const typed = given.option('backup');
  if (typed !== null) return wholeNumber(typed, '--backup');
  const [newest] = valueOf(await list({ folder })).rows;
  if (!newest) throw new Refusal('backup/none-here');
  return newest.generation;
}

/** @throws Refusal usage/not-a-number */
export function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Refusal('usage/not-a-number', { option });
  return Number(text);
}

function told({ head, ...report }: BackupReport) {
  return { ...report, head: head && headOutput(head) };
}

function judged({ verdict, checked, head, findings }: BackupReport, terminal: Terminal): Status {
  const { words } = terminal;
  terminal.say(words.backupChecked(checked));
  if (head) terminal.say(words.fingerprint(spokenWords(headOutput(head).words, terminal)));
  terminal.say(verdict === 'valid' ? words.valid : words.invalid);
  sayFindings(findings, terminal);
  return verdict === 'valid' ? 0 : 1;
}
