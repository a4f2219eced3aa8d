/** The first entry, `vault.created`: whose vault it is and whose signatures count; and the key files. */
import * as z from 'zod';
import { fromBase64url, toBase64url, toUtf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import type { LedgerEvent } from '../events/event.ts';
import { publicKeyPem } from '../pem.ts';
import { ledgerFiles } from './layout.ts';

const PublicKey = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/);

const Founding = z.object({
  vault: z.string(),
  vaultKey: PublicKey,
  'user/id': z.string(),
  'user/signingKey': PublicKey,
});

export interface Signer {
  readonly id: string;
  /** Null where it is withheld. */
  readonly name: string | null;
  readonly key: Uint8Array;
}

/** Who may sign in this ledger. Later issues of the format add users by entries of their own. */
export interface KeyBook {
  readonly vault: string;
  readonly vaultKey: Uint8Array;
  readonly signers: ReadonlyMap<string, Signer>;
}

/** The keys that the first entry tells, or null where it does not tell them. */
export function keyBookOf(event: LedgerEvent): KeyBook | null {
  const parsed = Founding.safeParse(event.fields);
  if (!parsed.success) return null;
  const { vault, vaultKey, 'user/id': id, 'user/signingKey': key } = parsed.data;
  const name = event.fields['user/name'];
  const signer = { id, name: typeof name === 'string' ? name : null, key: fromBase64url(key) };
  return { vault, vaultKey: fromBase64url(vaultKey), signers: new Map([[id, signer]]) };
}

/** The key files of a package, by path: what they hold follows from the first entry and the exporter. */
export function keyFiles(book: KeyBook, exporter: Signer): ReadonlyMap<string, Uint8Array> {
  const keys = {
    vault: { id: book.vault, key: toBase64url(book.vaultKey) },
    signers: [...book.signers.values()].map(({ id, key }) => ({ id, key: toBase64url(key) })),
    exporter: exporter.id,
  };
  return new Map([
    [ledgerFiles.keys, toUtf8(`${canonicalJson(keys)}\n`)],
    [ledgerFiles.vaultKey, toUtf8(publicKeyPem(book.vaultKey))],
    [ledgerFiles.exporterKey, toUtf8(publicKeyPem(exporter.key))],
  ]);
}
