/**
 * A vault of any size with real entries: children with their statements, episodes of acts that two children
 * share, described evidence, and links that say what it shows. Everything is entered by the vault's own actions,
 * many to a transaction. Fifty entries to a child, as in the large vault of the goals.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { contract } from '../../shared/contract/index.ts';
import { child } from '../../electron/vault/actions/child.ts';
import { begin } from '../../electron/vault/actions/common.ts';
import { episode } from '../../electron/vault/actions/episode.ts';
import { recordLink } from '../../electron/vault/actions/link.ts';
import { first } from '../../electron/vault/migrations/0001-first.ts';
import { schemaVersion } from '../../electron/vault/migrations/index.ts';
import { nodeCrypto } from '../../electron/vault/crypto/nodeCrypto.ts';
import { closeVault, type Opened } from '../../electron/vault/session.ts';
import { nextNumber } from '../../electron/vault/tables/record.ts';
import type { Tx, Vault } from '../../electron/vault/vault.ts';
import { toHex, toUtf8 } from '../../shared/bytes.ts';
import { EvidenceFacts } from '../../shared/records/evidence.ts';
import { facts, movement, newAct } from '../support/records.ts';
import { newVault } from './engine.ts';
import { childOf, newDice, sentence, type Dice } from './people.ts';

export interface VaultSize {
  readonly children: number;
  readonly episodesEach: number;
  readonly evidenceEach: number;
  readonly linksEach: number;
}

/** The shape of the large vault: 50 entries to a child. */
export function usualVault(children: number): VaultSize {
  return { children, episodesEach: 6, evidenceEach: 10, linksEach: 22 };
}

/** Raised when what is generated changes, so that kept vaults are made anew. */
const edition = 1;
const childrenInTransaction = 40;

/**
 * The folder of a vault of this size, made now or kept from an earlier run. It is not to be changed: whoever
 * writes into it copies it first.
 */
export async function keptVault(
  cache: string,
  size: VaultSize,
  say: (text: string) => void,
): Promise<string> {
  const schema = toHex(nodeCrypto.sha256(toUtf8(first))).slice(0, 12);
  const { children, episodesEach, evidenceEach, linksEach } = size;
  const shape = [children, episodesEach, evidenceEach, linksEach];
  const name = [...shape, edition, schemaVersion, schema].join('-');
  const folder = path.join(cache, `${name}.litopys`);
  if (existsSync(folder)) return folder;
  const making = path.join(cache, `making-${process.pid}`);
  try {
    await mkdir(making, { recursive: true });
    const opened = await newVault(making);
    await generate(opened, size, say);
    await closeVault(opened);
    await rename(opened.vault.folder, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

export async function generate(
  { vault }: Opened,
  size: VaultSize,
  say: (text: string) => void,
): Promise<void> {
  const dice = newDice(size.children);
  const begun = Date.now();
  for (let from = 0; from < size.children; from += childrenInTransaction) {
    const count = Math.min(childrenInTransaction, size.children - from);
    vault.write(tx => enterChildren(vault, tx, dice, size, count));
    await vault.settled();
    const done = from + count;
    const rate = Math.round((vault.size / (Date.now() - begun)) * 1000);
    if (from % 400 === 0 || done === size.children) {
      say(`making a vault: ${done} of ${size.children} children, ${rate} entries/s`);
    }
  }
}

function enterChildren(vault: Vault, tx: Tx, dice: Dice, size: VaultSize, count: number): void {
  // the actions write through a vault: here it is the transaction that is open already
  const inside: Vault = { ...vault, write: work => work(tx) };
  const { register } = contract.child;
  const children = Array.from({ length: count }, () => {
    const { id } = child.register(inside, register.input.parse(childOf(dice)), nobody) as {
      id: string;
    };
    return id;
  });
  const evidence = children.flatMap(() =>
    Array.from({ length: size.evidenceEach }, () => describe(tx, dice)),
  );
  const targets: { type: 'act' | 'child'; id: string }[] = [];
  for (let pair = 0; pair < children.length; pair += 2) {
    const taking = children.slice(pair, pair + 2);
    targets.push(...taking.map(id => ({ type: 'child' as const, id })));
    for (let n = 0; n < size.episodesEach; n++) {
      targets.push({ type: 'act', id: recordAct(inside, dice, taking) });
    }
  }
  const links = evidence.length === 0 ? 0 : children.length * size.linksEach;
  for (let n = 0; n < links; n++) {
    const target = targets[n % targets.length];
    if (!target) break;
    recordLink(tx, {
      evidence: evidence[dice(evidence.length)] ?? '',
      target,
      relation: dice(10) === 0 ? 'contradicts' : 'supports',
      cite: dice(3) === 0 ? `с. ${dice(40)}` : null,
      note: null,
    });
  }
}

const nobody = { progress: () => undefined, signal: new AbortController().signal };

function recordAct(vault: Vault, dice: Dice, taking: readonly string[]): string {
  const { record } = contract.episode;
  const act = newAct('deportation', {
    begin: `2022-${String(3 + dice(7)).padStart(2, '0')}-${String(1 + dice(28)).padStart(2, '0')}`,
    fact: [sentence(dice, 20), sentence(dice, 12)],
    unknowns: [sentence(dice, 6)],
  });
  const input = { act, participations: taking.map(movement), citations: [] };
  const made = episode.record(vault, record.input.parse(input), nobody) as { act: string };
  return made.act;
}

function describe(tx: Tx, dice: Dice): string {
  const number = nextNumber(tx.db, 'evidence');
  const said = { ...facts, title: sentence(dice, 4), description: [sentence(dice, 15)] };
  const fields = EvidenceFacts.parse(said);
  const id = randomUUID();
  begin(tx, 'evidence', id, { ...fields, number, nature: 'physical', file: null, sha512: null });
  return id;
}
