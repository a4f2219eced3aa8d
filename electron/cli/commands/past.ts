import { canonicalJson } from '../../../shared/canonical.ts';
import { wordsToFingerprint } from '../../../shared/ledger/fingerprint.ts';
import { Refusal } from '../../../shared/result.ts';
import { clientOf } from '../../vault/client.ts';
import { argumentAt, oneOf, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import {
  callOptions,
  entranceOf,
  openState,
  valueOf,
  withEngine,
  withVault,
} from '../vaultAccess.ts';
import { wholeNumber } from './backups.ts';

/** `litopys branch VAULT`: shows both states of a vault that is not as it was last seen; with its words it goes on. */
export const branch: Command = {
  options: { ...vaultOptions, words: { type: 'string' }, why: { type: 'string' } },
  arguments: [1, 1],
  async run(given, terminal) {
    const why = oneOf(given, 'why', ['restored', 'copied'], 'restored');
    const input = {
      vault: argumentAt(given, 0),
      readOnly: false,
      ...(await entranceOf(given, terminal)),
    };
    return withEngine(async engine => {
      const { session } = clientOf(engine);
      const opened = await session.open(input, callOptions(terminal));
      if (opened.ok) throw new Refusal('branch/not-needed');
      const { code, detail } = opened.error;
      const root = String(detail['root'] ?? '');
      if (root === '') throw new Refusal(code, detail);
      const [seen, found] = [String(detail['expected']), String(detail['found'])];
      if (!isOf(given.option('words'), found)) {
        terminal.tell({ branched: false, why: code, seen, found });
        terminal.say(terminal.words.branchNeeded(seen, found));
        return 1;
      }
      const state = await session.open({ ...input, branch: { root, why } }, callOptions(terminal));
      const { vault, head } = openState(valueOf(state));
      terminal.tell({ branched: true, vault, size: head?.size ?? 0 });
      terminal.say(terminal.words.branched);
      return 0;
    });
  },
};

/** Are these words, in either language, those of the head that was told (`12 · word word …`)? */
function isOf(typed: string | null, told: string): boolean {
  const given = typed === null ? null : wordsToFingerprint(typed);
  const wanted = wordsToFingerprint(told.replace(/^\d+ · /, ''));
  return given !== null && wanted !== null && given.join() === wanted.join();
}

/** `litopys upgrade VAULT`: a vault of an earlier version is brought to this one. */
export const upgrade: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const credentials = await entranceOf(given, terminal);
    const vault = argumentAt(given, 0);
    await withEngine(async engine => {
      const input = { vault, ...credentials, readOnly: false, upgrade: true };
      valueOf(await clientOf(engine).session.open(input, callOptions(terminal)));
    });
    terminal.tell({ upgraded: true });
    terminal.say(terminal.words.upgraded);
    return 0;
  },
};

/** `litopys rebuild VAULT`: every table that screens read made anew from the ledger. */
export const rebuild: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const report = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.ledger.rebuild({}, callOptions(terminal))),
    );
    terminal.tell(report);
    terminal.say(terminal.words.rebuilt(report.entries, report.rows, report.differing));
    for (const { table, row, was } of report.differences) {
      terminal.say(`  ${table} ${row}: ${was}`);
    }
    return report.differing === 0 ? 0 : 1;
  },
};

/** `litopys as-of VAULT RECORD`: how a record stood after an entry or on a day, and who had written what. */
export const asOf: Command = {
  options: {
    ...vaultOptions,
    entry: { type: 'string' },
    at: { type: 'string' },
    whole: { type: 'boolean' },
  },
  arguments: [2, 2],
  async run(given, terminal) {
    const at = placeOf(given);
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const input = { id: argumentAt(given, 1), whole: given.flag('whole'), at };
    const then = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.record.asOf(input)),
    );
    terminal.tell(then);
    const { words } = terminal;
    if (!then.stood) terminal.say(words.notYet);
    else terminal.say(words.stood(then.stood.seq, then.stood.at, then.stood.who));
    for (const record of then.records) {
      terminal.say(`${record.type} ${record.id} (${record.status})`);
      for (const { member, value, before, stamp, who } of record.members) {
        const was = before === null ? '' : ` ← ${canonicalJson(before)}`;
        terminal.say(`  ${member} = ${canonicalJson(value)}${was}  [${stamp.seq} · ${who}]`);
      }
    }
    return 0;
  },
};

/** @throws Refusal usage/entry-or-time, usage/not-a-number, usage/not-a-time */
function placeOf(given: Given): { readonly seq: number } | { readonly moment: string } {
  const [entry, at] = [given.option('entry'), given.option('at')];
  if ((entry === null) === (at === null)) throw new Refusal('usage/entry-or-time');
  if (entry !== null) return { seq: wholeNumber(entry, '--entry') };
  // a day means its end
  const text = at ?? '';
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text);
  if (Number.isNaN(time)) throw new Refusal('usage/not-a-time', { option: '--at' });
  return { moment: new Date(time).toISOString() };
}
