import { nounNames, type Noun } from '../../../shared/records/index.ts';
import { Refusal } from '../../../shared/result.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import { callOptions, valueOf, withVault } from '../vaultAccess.ts';
import { wholeNumber } from './backups.ts';

const whole = { whole: { type: 'boolean' } } as const;

/** `litopys erase preview VAULT TYPE RECORD`: what would go; nothing is changed. */
export const erasePreview: Command = {
  options: { ...vaultOptions, ...whole },
  arguments: [3, 3],
  async run(given, terminal) {
    const scope = scopeOf(given);
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const preview = await withVault(place, given, terminal, async ({ erasure }) =>
      valueOf(await erasure.preview({ ...scope, parts: null, values: null })),
    );
    terminal.tell(preview);
    const { words } = terminal;
    for (const { type, id, label } of preview.records) terminal.say(`${type} ${id}  ${label}`);
    for (const { name, values } of preview.parts) terminal.say(`  ${name}: ${values}`);
    terminal.say(words.wouldErase(preview.entries, preview.files));
    return 0;
  },
};

/** `litopys erase do VAULT TYPE RECORD`: destroys values for ever, once a second person has agreed to it. */
export const eraseDo: Command = {
  options: {
    ...vaultOptions,
    ...whole,
    part: { type: 'string', multiple: true },
    law: { type: 'string' },
    order: { type: 'string' },
    number: { type: 'string' },
    date: { type: 'string' },
    reason: { type: 'string' },
  },
  arguments: [3, 3],
  async run(given, terminal) {
    const parts = given.options('part');
    const input = {
      ...scopeOf(given),
      parts: parts.length === 0 ? null : [...parts],
      values: null,
      ground: {
        law: neededOption(given, 'law'),
        order: given.option('order'),
        number: given.option('number'),
        date: given.option('date'),
      },
      reason: neededOption(given, 'reason'),
    };
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const done = await withVault(place, given, terminal, async ({ erasure }) =>
      valueOf(await erasure.erase(input, callOptions(terminal))),
    );
    terminal.tell(done);
    terminal.say(terminal.words.erased(done.seq));
    return 0;
  },
};

/** `litopys erase list VAULT`: every erasure, newest first. */
export const eraseList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const erasures = await withVault(place, given, terminal, async ({ erasure }) =>
      valueOf(await erasure.list({})),
    );
    terminal.tell({ erasures });
    for (const each of erasures) terminal.say(terminal.words.erasureRow(each));
    if (erasures.length === 0) terminal.say(terminal.words.noErasures);
    return 0;
  },
};

/** `litopys erase certificate VAULT ENTRY`: what the erasure at this position of the ledger destroyed. */
export const eraseCertificate: Command = {
  options: vaultOptions,
  arguments: [2, 2],
  async run(given, terminal) {
    const seq = wholeNumber(argumentAt(given, 1), 'ENTRY');
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const certificate = await withVault(place, given, terminal, async ({ erasure }) =>
      valueOf(await erasure.certificate({ seq })),
    );
    terminal.tell(certificate);
    terminal.say(certificate[terminal.language].trimEnd());
    return 0;
  },
};

/** @throws Refusal usage/not-one-of */
function scopeOf(given: Given): {
  readonly subject: { readonly type: Noun; readonly id: string };
  readonly whole: boolean;
} {
  const typed = argumentAt(given, 1);
  const type = nounNames.find(each => each === typed);
  if (type === undefined) {
    throw new Refusal('usage/not-one-of', { option: 'TYPE', allowed: nounNames.join(', ') });
  }
  return { subject: { type, id: argumentAt(given, 2) }, whole: given.flag('whole') };
}
