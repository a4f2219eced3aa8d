/** What was signed over the tree: the head of the last transaction, and named checkpoints. */
import { equalBytes, toHex, toUtf8 } from '../../../shared/bytes.ts';
import { readCheckpoint } from '../../../shared/ledger/checkpoint.ts';
import { vaultKeyAt, type UserBook } from '../../../shared/events/users.ts';
import type { Frontier } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { storedHead, type StoredCheckpoint } from '../tables/entry.ts';
import { finding } from './findings.ts';
import type { Verification } from './verification.ts';

export async function checkHead(
  { vault, findings }: Verification,
  frontier: Frontier,
  book: UserBook,
  branch: string,
): Promise<void> {
  const note = storedHead(vault.reader)?.note ?? '';
  const key = vaultKeyAt(book, frontier.size) ?? vault.keyring.vaultPublicKey;
  const head = await readCheckpoint(toUtf8(note), key, [], nodeCrypto);
  if (!head.ok) {
    findings.push(finding('head/unreadable', 'head', null, head.error.code));
    return;
  }
  const { size, root, branch: told } = head.value.checkpoint;
  const where = `entry ${frontier.size}`;
  if (size !== frontier.size) {
    findings.push(finding('head/wrong-size', where, size, frontier.size));
  } else if (!equalBytes(root, frontier.root())) {
    findings.push(finding('head/wrong-root', where, toHex(root), toHex(frontier.root())));
  } else if (told !== branch) {
    findings.push(finding('head/wrong-branch', where, told, branch));
  }
}

/** The ledger when it had a number of entries: root of the tree, and the branch of the last of them. */
export interface LedgerState {
  readonly root: string;
  readonly branch: string;
}

/** @param states of the ledger when it had as many entries as a checkpoint says */
export async function checkCheckpoints(
  { vault, findings, checked }: Verification,
  checkpoints: readonly StoredCheckpoint[],
  states: ReadonlyMap<number, LedgerState>,
  book: UserBook,
): Promise<void> {
  const users = [...book.users.values()].map(({ id, signingKey }) => ({
    id,
    publicKey: signingKey,
  }));
  const keyAt = (size: number) => vaultKeyAt(book, size) ?? vault.keyring.vaultPublicKey;
  for (const { size, why, note } of checkpoints) {
    const where = `checkpoint at ${size} (${why})`;
    const read = await readCheckpoint(toUtf8(note), keyAt(size), users, nodeCrypto);
    checked.checkpoints++;
    if (!read.ok) {
      findings.push(finding(read.error.code, where, null, null));
      continue;
    }
    const { checkpoint } = read.value;
    const state = states.get(checkpoint.size) ?? null;
    if (checkpoint.size !== size)
      findings.push(finding('checkpoint/wrong-size', where, size, checkpoint.size));
    if (state?.root !== toHex(checkpoint.root)) {
      const root = state?.root ?? null;
      findings.push(finding('checkpoint/wrong-root', where, root, toHex(checkpoint.root)));
    } else if (state.branch !== checkpoint.branch) {
      findings.push(finding('checkpoint/wrong-branch', where, state.branch, checkpoint.branch));
    }
  }
}
