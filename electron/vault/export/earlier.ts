/** Which earlier checkpoints go along in a package, and their files. */
import { toUtf8 } from '../../../shared/bytes.ts';
import { writeConsistency } from '../../../shared/ledger/consistencyFile.ts';
import { consistencyProof } from '../../../shared/ledger/proof.ts';
import {
  earlierFile,
  earlierNames,
  earlierPath,
  writeEarlier,
  type Earlier,
} from '../../../shared/package/earlier.ts';
import type { PackageExported } from '../../../shared/package/exported.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { namedCheckpoint, timeProofsOf } from '../ledger/timeProofs.ts';
import { nodeReader, storedCheckpoints } from '../tables/entry.ts';
import { proofFile } from '../tables/timeProof.ts';
import type { Vault } from '../vault.ts';

/** Packages told of before, with their positions, newest first. */
export type Told = readonly { readonly seq: number; readonly exported: PackageExported }[];

type Recipient = Pick<PackageExported, 'addressee' | 'recipients'>;

/**
 * The newest stamped checkpoint, the newest signed one, and the last that the same recipient was given.
 * @param to size of the package's own checkpoint, the newest of all
 */
export function earlierFiles(
  vault: Vault,
  to: number,
  recipient: Recipient,
  told: Told,
): ReadonlyMap<string, Uint8Array> {
  const { stamps, signatures } = timeProofsOf(vault.reader);
  const named = new Set(storedCheckpoints(vault.reader).map(({ size }) => size));
  const newest = (list: readonly { readonly size: number }[]) =>
    Math.max(0, ...list.map(({ size }) => size));
  const given = told.find(({ exported }) => isSame(exported, recipient));
  const givenSize = given ? given.seq + 1 : 0;
  const sizes = new Set([newest(stamps), newest(signatures), givenSize]);
  const chosen = [...sizes].filter(size => size < to && named.has(size)).sort((a, b) => a - b);
  const files = new Map<string, Uint8Array>();
  if (chosen.length === 0) return files;
  const list = chosen.map(size => addFiles(files, vault, size, to, size === givenSize));
  files.set(earlierFile, writeEarlier(list));
  return files;
}

/** By the addressee as it was written, or by a key that both packages were encrypted to. */
function isSame(told: PackageExported, { addressee, recipients }: Recipient): boolean {
  const plain = (name: string | null) => name?.trim().toLowerCase() ?? '';
  if (plain(addressee) !== '' && plain(told.addressee) === plain(addressee)) return true;
  return told.recipients.some(key => recipients.includes(key));
}

function addFiles(
  files: Map<string, Uint8Array>,
  vault: Vault,
  size: number,
  to: number,
  given: boolean,
): Earlier {
  const proofs = timeProofsOf(vault.reader);
  const [older, newer] = [namedCheckpoint(vault, size), namedCheckpoint(vault, to)];
  const proof = consistencyProof(nodeReader(vault.reader), size, to, nodeCrypto);
  files.set(earlierPath(size, earlierNames.text), toUtf8(older.body));
  files.set(earlierPath(size, earlierNames.consistency), writeConsistency(older, newer, proof));
  const names = new Map<string, string>();
  const earlier: Earlier = { size, given, stamps: [], signatures: [] };
  for (const { token, over } of proofs.stamps.filter(each => each.size === size)) {
    const bytes = proofFile(vault.reader, token);
    const before = over === null ? null : (names.get(over) ?? null);
    // a stamp whose bytes are gone is a fault of the vault, and no reason to withhold the package
    if (bytes === null || (over !== null && before === null)) continue;
    const file = `${names.size + 1}.tst`;
    names.set(token, file);
    files.set(earlierPath(size, file), bytes);
    earlier.stamps.push({ file, over: before });
  }
  for (const { signature } of proofs.signatures.filter(each => each.size === size)) {
    const bytes = proofFile(vault.reader, signature);
    if (bytes === null) continue;
    const file = `${earlier.signatures.length + 1}.p7s`;
    files.set(earlierPath(size, file), bytes);
    earlier.signatures.push(file);
  }
  return earlier;
}
