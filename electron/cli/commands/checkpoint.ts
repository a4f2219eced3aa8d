import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { argumentAt, neededOption, sizeOption, vaultOptions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { callOptions, valueOf, withEngine, withVault } from '../vaultAccess.ts';
import { spokenWords } from '../views.ts';
import { clientOf } from '../../vault/client.ts';
import { sayConsistency } from './consistencyReport.ts';

/** `litopys checkpoint VAULT`: names the present state, or tells one that was named; its text goes into a file. */
export const checkpoint: Command = {
  options: { ...vaultOptions, size: { type: 'string' }, out: { type: 'string' } },
  arguments: [1, 1],
  async run(given, terminal) {
    const wanted = sizeOption(given, 'size');
    const out = given.option('out');
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const made = await withVault(place, given, terminal, async vault => {
      const row =
        wanted === null
          ? valueOf(await vault.ledger.checkpoint({}))
          : valueOf(await vault.ledger.checkpoints({})).find(({ size }) => size === wanted);
      if (!row) throw new Refusal('checkpoint/unknown', { size: wanted ?? 0 });
      const { size } = row;
      const target = out === null ? null : path.resolve(out);
      if (target !== null) {
        valueOf(await vault.checkpoint.saveText({ size, target, form: 'text' }));
      }
      return { row, target };
    });
    const { size, root, at, text: note, wordsUk, wordsEn } = made.row;
    const words = { uk: wordsUk, en: wordsEn };
    terminal.tell({ size, root, at, words, note, path: made.target });
    terminal.say(terminal.words.checkpointAt(size, at));
    terminal.say(terminal.words.fingerprint(spokenWords(words, terminal)));
    terminal.say(note.trimEnd());
    return 0;
  },
};

/** `litopys signature add VAULT FILE --size N`: a signature made outside over the text of a checkpoint. */
export const signatureAdd: Command = {
  options: { ...vaultOptions, size: { type: 'string' } },
  arguments: [2, 2],
  async run(given, terminal) {
    const size = sizeOption(given, 'size');
    if (size === null) throw new Refusal('usage/option-needed', { option: '--size' });
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const file = path.resolve(argumentAt(given, 1));
    const view = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.checkpoint.attachSignature({ size, path: file })),
    );
    terminal.tell(view);
    for (const { name, state } of view.signers) terminal.say(terminal.words.signedBy(name, state));
    return 0;
  },
};

/** `litopys consistency make VAULT --from N --to N --out FILE`: for who keeps the older checkpoint. */
export const consistencyMake: Command = {
  options: {
    ...vaultOptions,
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
  },
  arguments: [1, 1],
  async run(given, terminal) {
    const [from, to] = [sizeOption(given, 'from'), sizeOption(given, 'to')];
    if (from === null) throw new Refusal('usage/option-needed', { option: '--from' });
    if (to === null) throw new Refusal('usage/option-needed', { option: '--to' });
    const target = path.resolve(neededOption(given, 'out'));
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const made = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.checkpoint.saveConsistency({ from, to, target })),
    );
    terminal.tell(made);
    sayConsistency(made.report, terminal);
    return made.report.holds ? 0 : 1;
  },
};

/** `litopys consistency check KEPT PROOF`: needs no vault, and nobody's name. */
export const consistencyCheck: Command = {
  options: {},
  arguments: [2, 2],
  async run(given, terminal) {
    const [kept, proof] = [path.resolve(argumentAt(given, 0)), path.resolve(argumentAt(given, 1))];
    const report = await withEngine(async engine =>
      valueOf(
        await clientOf(engine).checkpoint.checkConsistency({ kept, proof }, callOptions(terminal)),
      ),
    );
    terminal.tell(report);
    sayConsistency(report, terminal);
    return report.holds ? 0 : 1;
  },
};
