import * as z from 'zod';
import { fromUtf8 } from '../../../shared/bytes.ts';
import { RowDecision, type ListedChild, type OpenedList } from '../../../shared/contract/lists.ts';
import type { VaultClient } from '../../../shared/contract/index.ts';
import { Refusal } from '../../../shared/result.ts';
import { readIn } from '../../vault/writeOut.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { callOptions, valueOf, withVault } from '../vaultAccess.ts';
import { nothingSaid } from '../../../shared/records/evidence.ts';

const listOptions = { ...vaultOptions, name: { type: 'string' } } as const;
const pageSize = 500;
const largestDecisions = 64 * 1024 * 1024;

async function opened(
  { list }: VaultClient,
  given: Given,
  terminal: Terminal,
): Promise<{ list: OpenedList; rows: ListedChild[] }> {
  const input = { file: argumentAt(given, 1), name: given.option('name'), columns: null };
  const found = valueOf(await list.open(input, callOptions(terminal)));
  const rows: ListedChild[] = [];
  for (let from = 0; from < found.counts.all; from += pageSize) {
    const page = { list: found.id, standing: null, outcome: null, from, limit: pageSize };
    rows.push(...valueOf(await list.rows(page)).rows);
  }
  return { list: found, rows };
}

/** `litopys list preview VAULT FILE`: what is in a list of children, row by row, and how it stands to the vault. */
export const listPreview: Command = {
  options: listOptions,
  arguments: [2, 2],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const found = await withVault(place, given, terminal, vault => opened(vault, given, terminal));
    terminal.tell(found);
    for (const row of found.rows) terminal.say(terminal.words.listRow(row));
    terminal.say(terminal.words.listCounts(found.list.counts));
    return 0;
  },
};

/** `litopys list import VAULT FILE`: the file as evidence, and what was decided of its rows, as one batch. */
export const listImport: Command = {
  options: { ...listOptions, decisions: { type: 'string' }, 'derived-sex': { type: 'boolean' }, report: { type: 'string' } }, // prettier-ignore
  arguments: [2, 2],
  async run(given, terminal) {
    const decisions = await decisionsOf(given.option('decisions'));
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const done = await withVault(place, given, terminal, async vault => {
      const { list } = await opened(vault, given, terminal);
      const facts = nothingSaid('transfer_list');
      const acceptsDerivedSex = given.flag('derived-sex');
      const input = { list: list.id, facts, decisions, acceptsDerivedSex };
      const result = valueOf(await vault.list.import(input, callOptions(terminal)));
      const target = given.option('report');
      if (target !== null) valueOf(await vault.list.report({ list: list.id, target }));
      return result;
    });
    terminal.tell(done);
    terminal.say(terminal.words.listImported(done));
    if (done.cancelled) throw new Refusal('job/cancelled');
    return 0;
  },
};

/** A JSON array of decisions. @throws Refusal file/missing, file/unreadable, input/invalid */
async function decisionsOf(file: string | null): Promise<RowDecision[]> {
  if (file === null) return [];
  const bytes = await readIn(file, largestDecisions);
  try {
    return z.array(RowDecision).parse(JSON.parse(fromUtf8(bytes)));
  } catch (cause) {
    throw new Refusal('input/invalid', { at: 'decisions' }, { cause });
  }
}

/** `litopys list batches VAULT`: what was imported when, newest first. */
export const listBatches: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const batches = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.list.batches({})),
    );
    terminal.tell({ batches });
    for (const batch of batches) terminal.say(terminal.words.listBatch(batch));
    if (batches.length === 0) terminal.say(terminal.words.noBatches);
    return 0;
  },
};

/** `litopys list undo VAULT BATCH`: withdraws what the batch recorded and nobody touched since. */
export const listUndo: Command = {
  options: { ...vaultOptions, reason: { type: 'string' } },
  arguments: [2, 2],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const input = { batch: argumentAt(given, 1), reason: neededOption(given, 'reason') };
    const done = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.list.undo(input, callOptions(terminal))),
    );
    terminal.tell(done);
    terminal.say(terminal.words.listUndone(done.withdrawn, done.kept));
    return 0;
  },
};
