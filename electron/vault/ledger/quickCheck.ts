/**
 * What is checked at every opening, whatever the size: the signed head against the tree, the last entries, and the
 * head remembered outside the vault. (The header's MAC was checked by unlocking.)
 */
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import { isErased } from '../../../shared/erasure/erased.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import { signersIn } from '../../../shared/events/users.ts';
import { beginning, ChainCheck, type ChainStart } from '../../../shared/ledger/chain.ts';
import { readCheckpoint } from '../../../shared/ledger/checkpoint.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { openEntries } from '../compartments/opened.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { HeadMemory } from '../heads.ts';
import type { Keyring } from '../keys/keyring.ts';
import { entriesFrom, entryAt, leafHashAt, ledgerSize, storedHead } from '../tables/entry.ts';
import { erasedFields, replacedBoxes } from './erasures.ts';
import { finding, fromChain } from './findings.ts';
import { remembered, rootAt } from './rememberedHeads.ts';
import { unreadableRecovery } from './recovery.ts';
import { soundUserBook } from './users.ts';

const lastEntries = 32;

/** A page that cannot be read is a finding too. */
export async function quickFindings(
  db: ReadableDb,
  keyring: Keyring,
  memory: HeadMemory,
): Promise<Finding[]> {
  try {
    return await endFindings(db, keyring, memory);
  } catch (error) {
    if (error instanceof ImpossibleEvent) {
      return [finding('entry/impossible', `entry ${error.seq}`, null, null)];
    }
    if (!(error instanceof Refusal) || !error.fault.code.startsWith('database/')) throw error;
    return [finding(error.fault.code, 'database', null, null)];
  }
}

async function endFindings(
  db: ReadableDb,
  keyring: Keyring,
  memory: HeadMemory,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const size = ledgerSize(db);
  const note = storedHead(db)?.note;
  const head =
    note === undefined
      ? null
      : await readCheckpoint(toUtf8(note), keyring.vaultPublicKey, [], nodeCrypto);
  if (!head?.ok) {
    findings.push(finding('head/unreadable', 'head', null, head ? head.error.code : null));
    return findings;
  }
  const { checkpoint } = head.value;
  const last = entryAt(db, size - 1);
  const end = last && parseHeader(last.header);
  const branch = end?.ok ? end.header.branch : checkpoint.branch;
  if (branch !== checkpoint.branch) {
    findings.push(finding('head/wrong-branch', 'head', checkpoint.branch, branch));
  }
  if (checkpoint.vault !== keyring.vaultId) {
    findings.push(finding('head/wrong-vault', 'head', keyring.vaultId, checkpoint.vault));
  }
  if (checkpoint.size !== size) {
    findings.push(finding('head/wrong-size', 'head', checkpoint.size, size));
    return [...findings, ...(await remembered(db, keyring, memory, { size, branch }))];
  }
  const root = rootAt(db, size);
  if (root !== toHex(checkpoint.root)) {
    findings.push(finding('head/wrong-root', 'head', toHex(checkpoint.root), root));
  }
  findings.push(...(await tailFindings(db, keyring, size)));
  const unreadable = unreadableRecovery(db);
  if (unreadable !== null) {
    findings.push(finding('entry/impossible', `entry ${unreadable}`, null, null));
  }
  return [...findings, ...(await remembered(db, keyring, memory, { size, branch }))];
}

async function tailFindings(db: ReadableDb, keyring: Keyring, size: number): Promise<Finding[]> {
  const from = Math.max(0, size - lastEntries);
  const erased = erasedFields(db);
  const stored = entriesFrom(db, from, lastEntries);
  const {
    entries,
    closed,
    findings: ofBoxes,
  } = openEntries(db, keyring.vaultId, new Map(), replacedBoxes(db), stored);
  const check = new ChainCheck(
    {
      crypto: nodeCrypto,
      vault: keyring.vaultId,
      signers: signersIn(soundUserBook(db)),
      fields: {
        isErased: (digest, seq) => isErased(erased, seq, digest),
        isClosed: seq => closed.has(seq),
      },
    },
    startAt(db, from),
  );
  const findings: Finding[] = [...ofBoxes];
  for (const entry of entries) {
    const checked = await check.feed(entry);
    findings.push(...checked.findings.map(fromChain));
    const leaf = leafHashAt(db, entry.seq);
    if (leaf && toHex(leaf) !== toHex(checked.leaf)) {
      findings.push(
        finding('entry/wrong-leaf-hash', `entry ${entry.seq}`, toHex(checked.leaf), toHex(leaf)),
      );
    }
  }
  return findings;
}

function startAt(db: ReadableDb, from: number): ChainStart {
  const before = from === 0 ? null : entryAt(db, from - 1);
  const header = before && parseHeader(before.header);
  const leaf = from === 0 ? null : leafHashAt(db, from - 1);
  if (!header?.ok || !leaf) return { ...beginning, seq: from };
  const { branch, at, v } = header.header;
  return { seq: from, prev: toHex(leaf), branch, at, v };
}
