/** The ledger held to what this machine has seen of it before. */
import { toHex } from '../../../shared/bytes.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import { Frontier } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { HeadMemory } from '../heads.ts';
import type { KnownBranch } from '../rememberedHead.ts';
import type { Keyring } from '../keys/keyring.ts';
import { nodeReader } from '../tables/entry.ts';
import { finding } from './findings.ts';
import { headOf } from './head.ts';

/** Root of the first `size` entries from the stored nodes; null when one is missing. */
export function rootAt(db: ReadableDb, size: number): string | null {
  try {
    return toHex(Frontier.read(size, nodeReader(db), nodeCrypto).root());
  } catch {
    return null;
  }
}

/** Where the ledger ends: number of entries, and the branch of the last. */
export interface LedgerEnd {
  readonly size: number;
  readonly branch: string;
}

/**
 * Has the vault gone back, or taken another way, since this machine last saw it? A branch is held to what was seen
 * of it. One that was never seen here is told, and must at least go on from what was seen of another.
 */
export async function remembered(
  db: ReadableDb,
  keyring: Keyring,
  memory: HeadMemory,
  end: LedgerEnd,
): Promise<Finding[]> {
  const branches = await memory.branchesOf(keyring.vaultId);
  if (branches === 'unreadable')
    return [finding('heads/unreadable', 'remembered heads', null, null)];
  const [latest] = branches;
  if (!latest) return [];
  const own = branches.find(each => each.branch === end.branch);
  const tell = (code: string, known: KnownBranch) =>
    finding(code, 'ledger', `${known.size} · ${known.words.join(' ')}`, toldHead(db, keyring, end));

  if (own?.left === true) return [tell('vault/forked', latest)];
  if (own) {
    if (end.size < own.size) return [tell('vault/rolled-back', own)];
    return holds(db, own, end) ? [] : [tell('vault/forked', own)];
  }
  if (branches.some(each => !each.left && holds(db, each, end)))
    return [tell('vault/other-branch', latest)];
  return [tell(end.size < latest.size ? 'vault/rolled-back' : 'vault/forked', latest)];
}

/** Branches seen here whose newest head is not a state of this ledger: what going on from here leaves behind. */
export async function branchesLeftBehind(
  db: ReadableDb,
  keyring: Keyring,
  memory: HeadMemory,
  end: LedgerEnd,
): Promise<KnownBranch[]> {
  const branches = await memory.branchesOf(keyring.vaultId);
  if (branches === 'unreadable') return [];
  return branches.filter(known => !known.left && !holds(db, known, end));
}

/** Does the ledger hold the state that was seen? */
function holds(db: ReadableDb, known: KnownBranch, { size }: LedgerEnd): boolean {
  return known.size <= size && rootAt(db, known.size) === known.root;
}

/** What stands here, told as what is remembered is, to be compared word by word; the size alone without a head. */
export function toldHead(db: ReadableDb, keyring: Keyring, { size }: LedgerEnd): string {
  const head = headOf({ reader: db, keyring });
  return head === null ? String(size) : `${head.size} · ${head.wordsUk.join(' ')}`;
}
