/** The entry `package.exported`: it binds every byte of the payload to the ledger. */
import * as z from 'zod';
import { membersOf, type LedgerEvent } from '../events/event.ts';
import { mostDespite, PackageScope, RecipientKind } from '../contract/packages.ts';
import { Language } from '../contract/session.ts';
import { Sha256Hex } from '../records/evidence.ts';
import { Id } from '../records/primitives.ts';
import { mostWithheld, Withheld } from './withheld.ts';

/** Members of `package.exported@1`; its subject is `{type: 'package', id}`. */
export const PackageExported = z.strictObject({
  scope: PackageScope,
  /** For whom it was made, as the exporter wrote it. */
  addressee: z.string().max(500).nullable(),
  language: Language,
  /** SHA-256 of the bytes of `manifest-sha256.txt` and of `manifest-sha512.txt`. */
  manifestSha256: Sha256Hex,
  manifestSha512: Sha256Hex,
  /** age recipients; none where the package is not encrypted. */
  recipients: z.array(z.string().max(4000)).max(50),
  bagSoftware: z.string().max(200),
  /** What the exporter chose to keep back. */
  withheld: z.array(Withheld).max(mostWithheld).default([]),
  /** To what kind of recipient it goes; older packages do not tell. */
  recipient: RecipientKind.nullable().default(null),
  /** Records that go although nobody agreed to it, and why. */
  despite: z.array(Id).max(mostDespite).default([]),
  reason: z.string().max(1000).nullable().default(null),
  /** Records of who a source is that were chosen to go along. */
  identities: z.array(Id).max(mostDespite).default([]),
  /** Compartments whose records go along; absent where none does. */
  compartments: z.array(z.uuidv4()).min(1).max(100).optional(),
  /** The request that a second person agreed to; null where nobody else could. */
  request: z.string().max(64).nullable().default(null),
});
export type PackageExported = z.infer<typeof PackageExported>;

/** What the entry says, or null where it is not as the schema wants it. */
export function exportedOf(event: LedgerEvent): PackageExported | null {
  const parsed = PackageExported.safeParse(membersOf(event).members);
  return parsed.success ? parsed.data : null;
}
