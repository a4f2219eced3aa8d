import { randomUUID } from 'node:crypto';
import { equalBytes, fromHex, toHex, toUtf8 } from '../../../shared/bytes.ts';
import type { WitnessView } from '../../../shared/contract/checkpoints.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { Frontier } from '../../../shared/ledger/merkle.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { Desk } from '../desk.ts';
import { checkpointOf, wordsOf } from '../ledger/head.ts';
import { namedCheckpoint } from '../ledger/timeProofs.ts';
import { ledgerSize, nodeReader } from '../tables/entry.ts';
import type { Vault } from '../vault.ts';
import { readWitnesses, witnessText, writeWitnesses, type Witness } from '../witnesses.ts';
import { writeOut } from '../writeOut.ts';

function stateOf(vault: Vault, { size, root }: Witness): WitnessView['state'] {
  if (size > ledgerSize(vault.reader)) return 'truncated';
  const own = Frontier.read(size, nodeReader(vault.reader), nodeCrypto).root();
  return equalBytes(own, fromHex(root)) ? 'holds' : 'contradicted';
}

function viewOf(vault: Vault, witness: Witness): WitnessView {
  const { id, size, at, words, note, who, how, when } = witness;
  return { id, size, at, words, note, who, how, when, state: stateOf(vault, witness) };
}

async function ofVault(desk: Desk): Promise<Witness[]> {
  const { id } = desk.open.vault;
  const all = await readWitnesses(desk.options.stateDir);
  return all.filter(each => each.vault === id);
}

export const witness: Handlers<Contract, Desk>['witness'] = {
  async list(desk) {
    const { vault } = desk.open;
    return (await ofVault(desk)).map(each => viewOf(vault, each)).reverse();
  },

  async add(desk, { size, who, how, when }) {
    const { vault } = desk.open;
    const { at, note, body, root, vaultKey } = namedCheckpoint(vault, size);
    const { wordsUk, wordsEn } = wordsOf(body, vaultKey);
    const read = checkpointOf(note);
    if (!read) throw new Error('a named checkpoint is none');
    const given: Witness = {
      id: randomUUID(),
      vault: vault.id,
      branch: read.checkpoint.branch,
      size,
      root: toHex(root),
      at,
      words: { uk: wordsUk, en: wordsEn },
      note,
      who,
      how,
      when,
    };
    const { stateDir } = desk.options;
    await writeWitnesses(stateDir, [...(await readWitnesses(stateDir)), given]);
    return viewOf(vault, given);
  },

  async remove(desk, { id }) {
    const { stateDir } = desk.options;
    const all = await readWitnesses(stateDir);
    const left = all.filter(each => each.id !== id || each.vault !== desk.open.vault.id);
    if (left.length === all.length) throw new Refusal('witness/unknown');
    await writeWitnesses(stateDir, left);
    return {};
  },

  async save(desk, { target }) {
    return writeOut(desk.pathOf(target), toUtf8(witnessText(await ofVault(desk))));
  },
};
