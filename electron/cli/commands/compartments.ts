import type { VaultClient } from '../../../shared/contract/index.ts';
import type { CompartmentView } from '../../../shared/contract/compartments.ts';
import { Refusal, type Result } from '../../../shared/result.ts';
import { argumentAt, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { valueOf, withVault } from '../vaultAccess.ts';
import { calledUser } from './users.ts';

/** `litopys compartment list VAULT`: any user may ask; those outside are told no names of compartments. */
export const compartmentList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const compartments = await withVault(place, given, terminal, async ({ compartment }) =>
      valueOf(await compartment.list({})),
    );
    terminal.tell({ compartments });
    for (const each of compartments) terminal.say(terminal.words.compartmentRow(each));
    if (compartments.length === 0) terminal.say(terminal.words.noCompartments);
    return 0;
  },
};

/** `litopys compartment create VAULT NAME [--member NAME]...`. */
export const compartmentCreate: Command = {
  options: { ...vaultOptions, member: { type: 'string', multiple: true } },
  arguments: [2, 2],
  async run(given, terminal) {
    const name = argumentAt(given, 1);
    const place = { vault: argumentAt(given, 0), readOnly: false };
    await withVault(place, given, terminal, async vault => {
      const users = valueOf(await vault.user.list({}));
      const members = given.options('member').map(each => calledUser(each, users).id);
      const made = valueOf(await vault.compartment.create({ name, members }));
      terminal.tell(made);
      terminal.say(terminal.words.compartmentDone(made.number, made.seq));
    });
    return 0;
  },
};

/** `litopys compartment add|remove VAULT NUMBER NAME`. */
export function compartmentMember(verb: 'addMember' | 'removeMember'): Command {
  return {
    options: vaultOptions,
    arguments: [3, 3],
    run: (given, terminal) =>
      change(given, terminal, ({ compartment }, input) => compartment[verb](input)),
  };
}

async function change(
  given: Given,
  terminal: Terminal,
  work: (
    vault: VaultClient,
    input: { readonly id: string; readonly user: string },
  ) => Promise<Result<{ id: string; seq: number }>>,
): Promise<0> {
  const place = { vault: argumentAt(given, 0), readOnly: false };
  await withVault(place, given, terminal, async vault => {
    const { id, number } = await compartmentNumbered(vault, argumentAt(given, 1));
    const user = calledUser(argumentAt(given, 2), valueOf(await vault.user.list({}))).id;
    const done = valueOf(await work(vault, { id, user }));
    terminal.tell(done);
    terminal.say(terminal.words.compartmentDone(number, done.seq));
  });
  return 0;
}

/** @throws Refusal compartment/unknown */
export async function compartmentNumbered(
  { compartment }: VaultClient,
  typed: string,
): Promise<CompartmentView> {
  const all = valueOf(await compartment.list({}));
  const found = all.find(({ number }) => String(number) === typed.trim());
  if (!found) throw new Refusal('compartment/unknown');
  return found;
}
