import { clientOf } from '../../vault/client.ts';
import { argumentAt, newcomerOptions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { callOptions, credentialsOf, openState, valueOf, withEngine } from '../vaultAccess.ts';
import { headOutput, spokenWords } from '../views.ts';
import { vaultFolder } from './vaultFolder.ts';

/** `litopys create VAULT`: a new, empty vault with its first user. */
export const create: Command = {
  options: newcomerOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const target = vaultFolder(argumentAt(given, 0));
    const credentials = await credentialsOf(given, terminal);
    const state = await withEngine(async engine => {
      const input = { target, ...credentials };
      return openState(
        valueOf(await clientOf(engine).session.create(input, callOptions(terminal))),
      );
    });
    if (state.head === null) throw new Error('a new vault has a head');
    const head = headOutput(state.head);
    const { id, name } = state.user;
    terminal.tell({ vault: state.vault, path: target, user: { id, name }, head });
    terminal.say(terminal.words.created(target, state.vault));
    terminal.say(terminal.words.fingerprint(spokenWords(head.words, terminal)));
    return 0;
  },
};
