import type { VaultClient } from '../../../shared/contract/index.ts';
import type { UserView } from '../../../shared/contract/users.ts';
import { Refusal, type Result } from '../../../shared/result.ts';
import { roles as allRoles, type Role } from '../../../shared/rights.ts';
import { foldName } from '../../vault/keys/passphrase.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import { readPassphrase } from '../passphrase.ts';
import type { Terminal } from '../terminal.ts';
import { callOptions, valueOf, withVault } from '../vaultAccess.ts';

/** `litopys user list VAULT`: who works in the vault; any user may ask. */
export const userList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    await withVault(place, given, terminal, async ({ user }) => {
      const users = valueOf(await user.list({}));
      terminal.tell({ users });
      for (const each of users) terminal.say(terminal.words.userRow(each));
    });
    return 0;
  },
};

/** `litopys user enrol VAULT NAME`: a person more, with the passphrase that a file holds. */
export const userEnrol: Command = {
  options: {
    ...vaultOptions,
    role: { type: 'string', multiple: true },
    'new-passphrase-file': { type: 'string' },
  },
  arguments: [2, 2],
  async run(given, terminal) {
    const roles = rolesIn(given);
    const file = neededOption(given, 'new-passphrase-file');
    const passphrase = await readPassphrase(file, terminal);
    const name = argumentAt(given, 1);
    const place = { vault: argumentAt(given, 0), readOnly: false };
    await withVault(place, given, terminal, async ({ user }) => {
      const done = await user.enrol({ name, roles, passphrase }, callOptions(terminal));
      tellDone(valueOf(done), name, terminal);
    });
    return 0;
  },
};

/** `litopys user roles VAULT NAME`: other roles instead of those before. */
export const userRoles: Command = {
  options: {
    ...vaultOptions,
    role: { type: 'string', multiple: true },
    reason: { type: 'string' },
  },
  arguments: [2, 2],
  run(given, terminal) {
    const roles = rolesIn(given);
    return change(given, terminal, ({ user }, input) => user.changeRoles({ ...input, roles }));
  },
};

/** `litopys user suspend|reinstate|remove VAULT NAME`. */
export function userStanding(verb: 'suspend' | 'reinstate' | 'remove'): Command {
  return {
    options: { ...vaultOptions, reason: { type: 'string' } },
    arguments: [2, 2],
    run: (given, terminal) =>
      change(given, terminal, ({ user }, input) => user[verb](input, callOptions(terminal))),
  };
}

async function change(
  given: Given,
  terminal: Terminal,
  work: (
    vault: VaultClient,
    input: { readonly id: string; readonly reason: string },
  ) => Promise<Result<{ id: string; seq: number }>>,
): Promise<0> {
  const name = argumentAt(given, 1);
  const reason = neededOption(given, 'reason');
  const place = { vault: argumentAt(given, 0), readOnly: false };
  await withVault(place, given, terminal, async vault => {
    const { id } = calledUser(name, valueOf(await vault.user.list({})));
    tellDone(valueOf(await work(vault, { id, reason })), name, terminal);
  });
  return 0;
}

/**
 * A name is spelled as at the opening, whatever its case; of those removed another may have had the same.
 * @throws Refusal user/unknown
 */
export function calledUser(name: string, users: readonly UserView[]): UserView {
  const all = users.filter(user => foldName(user.name) === foldName(name));
  const found = all.find(user => user.status !== 'removed') ?? all.at(-1);
  if (!found) throw new Refusal('user/unknown');
  return found;
}

/** @throws Refusal usage/option-needed, usage/not-one-of */
function rolesIn(given: Given): Role[] {
  neededOption(given, 'role');
  return given.options('role').map(text => {
    const role = allRoles.find(each => each === text);
    if (role === undefined) {
      throw new Refusal('usage/not-one-of', { option: '--role', allowed: allRoles.join(', ') });
    }
    return role;
  });
}

function tellDone(
  { id, seq }: { readonly id: string; readonly seq: number },
  name: string,
  terminal: Terminal,
): void {
  terminal.tell({ id, seq });
  terminal.say(terminal.words.userDone(name, seq));
}
