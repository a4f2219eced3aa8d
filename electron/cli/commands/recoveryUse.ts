import { clientOf } from '../../vault/client.ts';
import { argumentAt, newcomerOptions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { callOptions, credentialsOf, openState, valueOf, withEngine } from '../vaultAccess.ts';
import { readShareFiles } from './shareFiles.ts';

/** `litopys recovery use VAULT FILE...`: a new administrator by the shares; the ledger tells of it. */
export const recoveryUse: Command = {
  options: newcomerOptions,
  arguments: [2, 64],
  async run(given, terminal) {
    const credentials = await credentialsOf(given, terminal);
    const shares = await readShareFiles(given.arguments.slice(1));
    const input = { vault: argumentAt(given, 0), shares, ...credentials };
    const { vault, user } = await withEngine(async engine =>
      openState(valueOf(await clientOf(engine).recovery.use(input, callOptions(terminal)))),
    );
    terminal.tell({ vault, user: { id: user.id, name: user.name } });
    terminal.say(terminal.words.recovered(user.name));
    return 0;
  },
};
