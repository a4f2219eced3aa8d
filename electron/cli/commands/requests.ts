import type { VaultClient } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/result.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { valueOf, withVault } from '../vaultAccess.ts';

const reasoned = { ...vaultOptions, reason: { type: 'string' } } as const;

/** `litopys request list VAULT`: what was asked of a second person, newest first; any user may ask. */
export const requestList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const requests = await withVault(place, given, terminal, async ({ request }) =>
      valueOf(await request.list({})),
    );
    terminal.tell({ requests });
    for (const each of requests) terminal.say(terminal.words.requestRow(each));
    if (requests.length === 0) terminal.say(terminal.words.noRequests);
    return 0;
  },
};

/** `litopys request approve VAULT REQUEST`: agree to exactly that, once. */
export const requestApprove: Command = {
  options: reasoned,
  arguments: [2, 2],
  run: (given, terminal) =>
    answer(given, terminal, ({ request }, id) =>
      request.approve({ id, reason: given.option('reason') }),
    ),
};

/** `litopys request refuse VAULT REQUEST`. */
export const requestRefuse: Command = {
  options: reasoned,
  arguments: [2, 2],
  run(given, terminal) {
    const reason = neededOption(given, 'reason');
    return answer(given, terminal, ({ request }, id) => request.refuse({ id, reason }));
  },
};

/** `litopys request withdraw VAULT REQUEST`: take back what one asked for oneself. */
export const requestWithdraw: Command = {
  options: vaultOptions,
  arguments: [2, 2],
  run: (given, terminal) => answer(given, terminal, ({ request }, id) => request.withdraw({ id })),
};

async function answer(
  given: Given,
  terminal: Terminal,
  work: (vault: VaultClient, id: string) => Promise<Result<{ id: string; seq: number }>>,
): Promise<0> {
  const place = { vault: argumentAt(given, 0), readOnly: false };
  const id = argumentAt(given, 1);
  const done = await withVault(place, given, terminal, async vault =>
    valueOf(await work(vault, id)),
  );
  terminal.tell(done);
  terminal.say(terminal.words.requestAnswered(done.seq));
  return 0;
}
