/**
 * `ledger/entries.jsonl`: one line of canonical JSON for each entry that the package shows, by position:
 * the header as it was hashed, its signatures, the fields that are disclosed, and the proof that the
 * entry is in the tree of the checkpoint.
 */
import * as z from 'zod';
import { fromBase64url, fromHex, fromUtf8, toBase64url, toHex, toUtf8 } from '../bytes.ts';
import { canonicalJson, parseCanonical } from '../canonical.ts';
import type { StoredEntry } from '../ledger/chain.ts';

/** Longer lines are not read: the longest record we keep stays below. */
export const longestEntryLine = 64 * 1024 * 1024;
export const mostEntries = 20_000_000;

const Signature = z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/);

const EntryLine = z.strictObject({
  seq: z.int().nonnegative(),
  header: z.string().max(256 * 1024),
  signature: Signature,
  vaultSignature: Signature.nullable(),
  disclosures: z.array(z.string()).max(4096),
  /** Audit path (RFC 9162, section 2.1.3), lowercase hex, from the leaf up. */
  proof: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(64),
});

export interface ShownEntry {
  /** Without the seed of the decoys: they count as withheld fields. */
  readonly entry: StoredEntry;
  readonly proof: readonly Uint8Array[];
}

/** The line, with its line break. */
export function writeEntryLine(entry: StoredEntry, proof: readonly Uint8Array[]): string {
  const { seq, header, signature, vaultSignature, disclosures } = entry;
  const line: z.infer<typeof EntryLine> = {
    seq,
    header: fromUtf8(header),
    signature: toBase64url(signature),
    vaultSignature: vaultSignature === null ? null : toBase64url(vaultSignature),
    disclosures: [...disclosures],
    proof: proof.map(toHex),
  };
  return `${canonicalJson(line)}\n`;
}

/** Null for anything that `writeEntryLine` would not have written. Never throws. */
export function parseEntryLine(line: string): ShownEntry | null {
  try {
    const { header, signature, vaultSignature, proof, ...rest } = EntryLine.parse(
      parseCanonical(line),
    );
    return {
      entry: {
        ...rest,
        header: toUtf8(header),
        signature: fromBase64url(signature),
        vaultSignature: vaultSignature === null ? null : fromBase64url(vaultSignature),
        decoySeed: null,
      },
      proof: proof.map(fromHex),
    };
  } catch {
    return null;
  }
}
