import path from 'node:path';
import { argumentAt, neededOption, sizeOption, vaultOptions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { valueOf, withVault } from '../vaultAccess.ts';

/** `litopys stamp query VAULT --out FILE`: a question for a time-stamping authority, to be carried to it. */
export const stampQuery: Command = {
  options: {
    ...vaultOptions,
    out: { type: 'string' },
    size: { type: 'string' },
    policy: { type: 'string' },
    renew: { type: 'string' },
  },
  arguments: [1, 1],
  async run(given, terminal) {
    const target = path.resolve(neededOption(given, 'out'));
    const [policy, over] = [given.option('policy'), given.option('renew')];
    const wanted = sizeOption(given, 'size');
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const made = await withVault(place, given, terminal, async vault => {
      const size = wanted ?? valueOf(await vault.ledger.checkpoint({})).size;
      const written = valueOf(await vault.checkpoint.saveQuery({ size, target, policy, over }));
      return { size, ...written };
    });
    terminal.tell(made);
    terminal.say(terminal.words.querySaved(made.path, made.size));
    return 0;
  },
};

/** `litopys stamp import VAULT FILE`: the authority's answer. */
export const stampImport: Command = {
  options: vaultOptions,
  arguments: [2, 2],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const file = path.resolve(argumentAt(given, 1));
    const view = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.checkpoint.importAnswer({ path: file })),
    );
    terminal.tell(view);
    terminal.say(terminal.words.stamped(view));
    return 0;
  },
};

/** `litopys stamp list VAULT`: everything outside that vouches for a checkpoint, each checked now. */
export const stampList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const proofs = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.checkpoint.proofs({})),
    );
    terminal.tell(proofs);
    const { words } = terminal;
    for (const stamp of proofs.stamps) terminal.say(`${words.stamped(stamp)}\n  ${stamp.token}`);
    for (const { size, signers, fault } of proofs.signatures) {
      for (const { name, state } of signers)
        terminal.say(`${size}: ${words.signedBy(name, state)}`);
      if (fault !== null) terminal.say(`${size}: ${words.faultTitle(fault)}`);
    }
    const isFine = [...proofs.stamps, ...proofs.signatures].every(({ fault }) => fault === null);
    return isFine ? 0 : 1;
  },
};
