import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackageScope } from '../../../shared/contract/packages.ts';
import * as z from 'zod';
import { mostWithheld, Withheld } from '../../../shared/package/withheld.ts';
import { Id } from '../../../shared/records/primitives.ts';
import { Refusal } from '../../../shared/result.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import { callOptions, valueOf, withVault } from '../vaultAccess.ts';
import { sayFindings, spokenWords } from '../views.ts';

/** `litopys export VAULT (--child ID | --all [--theories]) --out PATH`: a package that anyone can verify. */
export const exportPackage: Command = {
  options: {
    ...vaultOptions,
    child: { type: 'string' },
    all: { type: 'boolean' },
    theories: { type: 'boolean' },
    out: { type: 'string' },
    zip: { type: 'boolean' },
    recipient: { type: 'string', multiple: true },
    addressee: { type: 'string' },
    for: { type: 'string' },
    despite: { type: 'string', multiple: true },
    reason: { type: 'string' },
    identity: { type: 'string', multiple: true },
    withhold: { type: 'string' },
  },
  arguments: [1, 1],
  async run(given, terminal) {
    const input = {
      scope: scopeOf(given),
      withheld: await withheldBy(given),
      language: terminal.language,
      target: path.resolve(neededOption(given, 'out')),
      form: given.flag('zip') ? ('zip' as const) : ('folder' as const),
      recipients: [...given.options('recipient')],
      addressee: given.option('addressee') ?? '',
      recipient: given.option('for'),
      despite: [...given.options('despite')],
      reason: given.option('reason'),
      identities: [...given.options('identity')],
    };
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const made = await withVault(place, given, terminal, async vault =>
      valueOf(await vault.packages.export(input, callOptions(terminal))),
    );
    const { seq: entry, files, bytes, sha256, words: fingerprint, report: verification } = made;
    terminal.tell({ path: made.path, entry, files, bytes, sha256, fingerprint, verification });
    const { words } = terminal;
    terminal.say(words.exported(made.path, files, bytes));
    if (sha256 !== null) terminal.say(`SHA-256: ${sha256}`);
    terminal.say(words.fingerprint(spokenWords(fingerprint, terminal)));
    terminal.say(words.sendFingerprintApart);
    if (verification.verdict === 'valid') return 0;
    terminal.say(words.invalid);
    sayFindings(verification.findings, terminal);
    return 1;
  },
};

/** @throws Refusal usage/child-or-all, child/unknown */
function scopeOf(given: Given): z.input<typeof PackageScope> {
  const child = given.option('child');
  if ((child === null) === !given.flag('all')) throw new Refusal('usage/child-or-all');
  if (child === null) return { scope: given.flag('theories') ? 'allWithTheories' : 'all' };
  const id = Id.safeParse(child);
  if (!id.success) throw new Refusal('child/unknown');
  return { scope: 'child', child: id.data };
}

const Rules = z.array(Withheld).max(mostWithheld);

/** The rules in a file, as the contract has them; none without one. @throws Refusal withheld/unreadable */
async function withheldBy(given: Given): Promise<z.input<typeof Rules>> {
  const file = given.option('withhold');
  if (file === null) return [];
  try {
    return Rules.parse(JSON.parse(await readFile(path.resolve(file), 'utf8')));
  } catch (cause) {
    throw new Refusal('withheld/unreadable', {}, { cause });
  }
}
