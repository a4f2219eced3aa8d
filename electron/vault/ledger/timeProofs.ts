/** The vault's stamps, outside signatures and trusted certificates, as its ledger tells them. */
import * as z from 'zod';
import { fromBase64 } from '../../../shared/bytes.ts';
import { vaultKeyAt } from '../../../shared/events/users.ts';
import { Refusal } from '../../../shared/result.ts';
import { timeProofs, type TimeProofs } from '../../../shared/time/proofs.ts';
import { readCertificate, type Certificate } from '../../time/certificate.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { entryAt, storedCheckpoints, type StoredCheckpoint } from '../tables/entry.ts';
import type { Vault } from '../vault.ts';
import { readEvent } from './event.ts';
import { checkpointOf } from './head.ts';
import { userBook } from './users.ts';

const Positions = z.array(z.object({ seq: z.int() }));

export function timeProofsOf(db: ReadableDb): TimeProofs {
  const positions = Positions.parse(
    db.all(
      sql`SELECT seq FROM entry_index WHERE type IN ('checkpoint', 'certificate') ORDER BY seq`,
    ),
  );
  const entries = positions.map(({ seq }) => entryAt(db, seq)).filter(entry => entry !== null);
  return timeProofs(entries.map(readEvent));
}

export function trustedCertificates(proofs: TimeProofs): readonly Certificate[] {
  return proofs.certificates
    .map(({ certificate }) => readCertificate(fromBase64(certificate)))
    .filter(each => each !== null);
}

/** A checkpoint that the vault has named, and the text of it that others stamp and sign. */
export interface NamedCheckpoint extends StoredCheckpoint {
  readonly body: string;
  readonly root: Uint8Array;
  /** The vault's key in force at that size. */
  readonly vaultKey: Uint8Array;
}

/** @throws Refusal checkpoint/unknown where none of this size was named */
export function namedCheckpoint(vault: Vault, size: number): NamedCheckpoint {
  const stored = storedCheckpoints(vault.reader).find(each => each.size === size);
  const read = stored && checkpointOf(stored.note);
  if (!stored || !read) throw new Refusal('checkpoint/unknown', { size });
  const { root } = read.checkpoint;
  return { ...stored, body: read.body, root, vaultKey: headKeyAt(vault, size) };
}

/** The vault's key in force at a size: what signs heads of so many entries, and what their fingerprint is over. */
export function headKeyAt({ reader, keyring }: Vault, size: number): Uint8Array {
  return vaultKeyAt(userBook(reader), size) ?? keyring.vaultPublicKey;
}
