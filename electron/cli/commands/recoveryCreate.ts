import { createInterface } from 'node:readline/promises';
import type { ShareSheet } from '../../../shared/contract/recovery.ts';
import { leastThreshold, mostShares } from '../../../shared/recovery/share.ts';
import { shareText } from '../../../shared/recovery/shareText.ts';
import { argumentAt, oneOf, vaultOptions } from '../arguments.ts';
import type { Command } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { valueOf, withVault } from '../vaultAccess.ts';

const counts = Array.from({ length: mostShares - leastThreshold + 1 }, (_, index) =>
  String(index + leastThreshold),
);
const wipeScreen = '\u001b[2J\u001b[3J\u001b[H';

/** `litopys recovery create VAULT`: new shares, told one after another, then in force. */
export const recoveryCreate: Command = {
  options: {
    ...vaultOptions,
    threshold: { type: 'string' },
    shares: { type: 'string' },
    holder: { type: 'string', multiple: true },
  },
  arguments: [1, 1],
  async run(given, terminal) {
    const threshold = Number(oneOf(given, 'threshold', counts, '2'));
    const shares = Number(oneOf(given, 'shares', counts, '3'));
    const holders = [...given.options('holder')].slice(0, shares);
    const place = { vault: argumentAt(given, 0), readOnly: false };
    await withVault(place, given, terminal, async ({ recovery }) => {
      const { set } = valueOf(await recovery.prepare({ threshold, shares, holders }));
      const sheets: ShareSheet[] = [];
      for (let number = 1; number <= shares; number++) {
        const sheet = valueOf(await recovery.share({ set, number }));
        await showSheet(sheet, terminal);
        sheets.push(sheet);
      }
      valueOf(await recovery.confirm({ set }));
      const told = sheets.map(({ number, holder, lines, qr }) => ({ number, holder, lines, qr }));
      terminal.tell({ set, threshold, shares: told });
      terminal.say(`# ${terminal.words.sharesInForce(threshold, shares)}`);
    });
    return 0;
  },
};

/** A share at a time where somebody sits before the screen, so that each holder sees their own only. */
async function showSheet(sheet: ShareSheet, terminal: Terminal): Promise<void> {
  terminal.say(shareText(sheet));
  const isWatched = process.stdout.isTTY && process.stdin.isTTY && !terminal.json;
  if (!isWatched) return;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    await asking.question(terminal.words.nextShare, { signal: terminal.signal });
  } finally {
    asking.close();
    process.stdout.write(wipeScreen);
  }
}
