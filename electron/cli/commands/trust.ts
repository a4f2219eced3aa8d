import path from 'node:path';
import type { CertificateView } from '../../../shared/contract/checkpoints.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { valueOf, withVault } from '../vaultAccess.ts';

function sayCertificates(all: readonly CertificateView[], terminal: Terminal): void {
  for (const { subject, notBefore, notAfter, fingerprint, key } of all) {
    terminal.say(`${subject}\n  ${key}, ${notBefore} – ${notAfter}\n  SHA-256: ${fingerprint}`);
  }
}

/** `litopys trust add VAULT FILE`: all certificates of a PEM or DER file. */
export const trustAdd: Command = {
  options: { ...vaultOptions, reason: { type: 'string' } },
  arguments: [2, 2],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const file = path.resolve(argumentAt(given, 1));
    const reason = given.option('reason') ?? '';
    const added = await withVault(place, given, terminal, async ({ trust }) => {
      const seen = valueOf(await trust.look({ path: file }));
      const fingerprints = seen.map(({ fingerprint }) => fingerprint);
      return valueOf(await trust.add({ path: file, fingerprints, reason }));
    });
    terminal.tell({ certificates: added });
    sayCertificates(added, terminal);
    return 0;
  },
};

/** `litopys trust list VAULT` */
export const trustList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const certificates = await withVault(place, given, terminal, async ({ trust }) =>
      valueOf(await trust.list({})),
    );
    terminal.tell({ certificates });
    sayCertificates(certificates, terminal);
    return 0;
  },
};

/** `litopys trust remove VAULT FINGERPRINT --reason TEXT` */
export const trustRemove: Command = {
  options: { ...vaultOptions, reason: { type: 'string' } },
  arguments: [2, 2],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const fingerprint = argumentAt(given, 1).toLowerCase().replace(/:/g, '');
    const reason = neededOption(given, 'reason');
    await withVault(place, given, terminal, async ({ trust }) =>
      valueOf(await trust.remove({ fingerprint, reason })),
    );
    terminal.tell({ removed: fingerprint });
    return 0;
  },
};
