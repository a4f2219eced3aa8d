/** The key files of a package: what they hold follows from the entries that tell who may sign, and the exporter. */
import { toBase64url, toUtf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import { vaultKeyAt, type User, type UserBook } from '../events/users.ts';
import { publicKeyPem } from '../pem.ts';
import { ledgerFiles } from './layout.ts';

/**
 * By path.
 * @param size of the ledger at the package's checkpoint: the vault's key of that time is told
 * @throws Error for a book without a vault
 */
export function keyFiles(
  book: UserBook,
  size: number,
  exporter: User,
): ReadonlyMap<string, Uint8Array> {
  const vaultKey = vaultKeyAt(book, size);
  if (book.vault === null || vaultKey === null) throw new Error('the book tells no key of a vault');
  const keys = {
    vault: { id: book.vault, key: toBase64url(vaultKey) },
    signers: [...book.users.values()].map(({ id, signingKey }) => ({
      id,
      key: toBase64url(signingKey),
    })),
    exporter: exporter.id,
  };
  return new Map([
    [ledgerFiles.keys, toUtf8(`${canonicalJson(keys)}\n`)],
    [ledgerFiles.vaultKey, toUtf8(publicKeyPem(vaultKey))],
    [ledgerFiles.exporterKey, toUtf8(publicKeyPem(exporter.signingKey))],
  ]);
}
