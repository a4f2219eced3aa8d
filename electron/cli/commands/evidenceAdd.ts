import type * as z from 'zod';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { nothingSaid, type EvidenceFacts } from '../../../shared/records/evidence.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { Refusal } from '../../../shared/result.ts';
import { argumentAt, vaultOptions } from '../arguments.ts';
import type { Command } from '../command.ts';
import { callOptions, valueOf, withVault } from '../vaultAccess.ts';
import { mostFilesAtOnce } from '../../../shared/contract/evidence.ts';
import { compartmentNumbered } from './compartments.ts';
import { documentTypeOf, filesUnder } from './files.ts';

type Added = OutputOf<Contract['evidence']['add']>;

/** `litopys evidence add VAULT PATH...`: files and all files under folders, with nothing said of them yet. */
export const evidenceAdd: Command = {
  options: { ...vaultOptions, compartment: { type: 'string' } },
  arguments: [2, Infinity],
  async run(given, terminal) {
    const { files, skipped } = await filesUnder(given.arguments.slice(1));
    for (const each of skipped) terminal.warn(terminal.words.skipped(each));
    if (files.length === 0) throw new Refusal('evidence/nothing-found');
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const all = await withVault(place, given, terminal, async vault => {
      const asked = given.option('compartment');
      const compartment = asked === null ? null : (await compartmentNumbered(vault, asked)).id;
      const sum: Added = { added: [], failed: [], cancelled: false };
      for (const batch of batchesOf(files)) {
        const input = { ...batch, citations: [], compartment };
        const { added, failed, cancelled } = valueOf(
          await vault.evidence.add(input, callOptions(terminal)),
        );
        sum.added.push(...added);
        sum.failed.push(...failed);
        sum.cancelled ||= cancelled;
        if (cancelled) break;
      }
      return sum;
    });
    terminal.tell(all);
    const { words } = terminal;
    for (const { number, name, sha256, sameAs, sameAsWithdrawn } of all.added) {
      const same =
        sameAs === null
          ? ''
          : ` ${words[sameAsWithdrawn ? 'sameAsWithdrawn' : 'sameAs'](numberLabel('evidence', sameAs))}`;
      terminal.say(`${numberLabel('evidence', number)}  ${sha256}  ${name}${same}`);
    }
    for (const { name, code } of all.failed)
      terminal.say(`✗ ${name}: ${words.faultTitle(code)} [${code}]`);
    terminal.say(words.addedFiles(all.added.length, all.failed.length));
    if (all.cancelled) throw new Refusal('job/cancelled');
    return all.failed.length === 0 ? 0 : 1;
  },
};

/** Files of one type together: a call says the same of all its files. Their order is kept. */
function batchesOf(files: readonly string[]) {
  const batches: { files: string[]; facts: z.input<typeof EvidenceFacts> }[] = [];
  for (const file of files) {
    const type = documentTypeOf(file);
    const last = batches.at(-1);
    if (last?.facts.type === type && last.files.length < mostFilesAtOnce) last.files.push(file);
    else batches.push({ files: [file], facts: nothingSaid(type) });
  }
  return batches;
}
