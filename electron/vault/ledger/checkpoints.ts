/** Named checkpoints: at lock, at export, at backup, when a person asks. */
import { toHex } from '../../../shared/bytes.ts';
import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { Frontier } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import {
  ledgerSize,
  nodeReader,
  putCheckpoint,
  storedCheckpoints,
  type StoredCheckpoint,
} from '../tables/entry.ts';
import { stampOf, type Vault } from '../vault.ts';
import { checkpointOf, signHead, wordsOf } from './head.ts';
import { headKeyAt } from './timeProofs.ts';

/** Name the ledger's present state. The same state is named once for each reason. */
export function nameCheckpoint(
  vault: Vault,
  why: CheckpointRow['why'],
  byUser: boolean,
): StoredCheckpoint {
  const size = ledgerSize(vault.reader);
  const known = storedCheckpoints(vault.reader).find(
    each => each.size === size && each.why === why,
  );
  if (known) return known;
  const root = Frontier.read(size, nodeReader(vault.reader), nodeCrypto).root();
  const note = signHead(
    vault.keyring,
    { vault: vault.id, branch: vault.branch, size, root },
    byUser,
  );
  const checkpoint = { size, why, at: stampOf(vault.clock), note };
  vault.writeBeside(db => putCheckpoint(db, checkpoint));
  return checkpoint;
}

export function checkpointRow(vault: Vault, stored: StoredCheckpoint): CheckpointRow {
  const read = checkpointOf(stored.note);
  if (!read) throw new Error('a stored checkpoint is none');
  const { size, why, at, note: text } = stored;
  const key = headKeyAt(vault, size);
  const known = why === 'lock' || why === 'export' || why === 'backup' ? why : 'asked';
  return {
    size,
    root: toHex(read.checkpoint.root),
    at,
    why: known,
    text,
    keySha256: toHex(nodeCrypto.sha256(key)),
    ...wordsOf(read.body, key),
  };
}
