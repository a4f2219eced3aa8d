/**
 * A run of entries checked by itself, given what it follows: header, chain, signatures, fields. It reads no
 * database, so that it can be done in a thread.
 */
import * as z from 'zod';
import { concatBytes, fromBase64url } from '../../../shared/bytes.ts';
import {
  ChainCheck,
  type ChainStart,
  type Signers,
  type StoredEntry,
} from '../../../shared/ledger/chain.ts';
import { parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import type { MatchedFields } from '../../../shared/ledger/fields.ts';
import type { Finding } from '../../../shared/ledger/finding.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';

/** Who may sign: the vault, and users by their ids. Nobody is enrolled after the first entry in this version. */
export interface SigningKeys {
  readonly vault: Uint8Array;
  readonly users: ReadonlyMap<string, Uint8Array>;
}

export interface Slice {
  readonly vault: string;
  readonly keys: SigningKeys;
  readonly start: ChainStart;
  readonly entries: readonly StoredEntry[];
}

export interface CheckedSlice {
  readonly findings: readonly Finding[];
  /** Positions of entries whose list of names is not what they disclose. */
  readonly wrongNames: readonly number[];
  /** The leaf hash of each entry, one behind another. */
  readonly leaves: Uint8Array;
  /** What the next slice has to follow. */
  readonly next: ChainStart;
}

export async function checkSlice({ vault, keys, start, entries }: Slice): Promise<CheckedSlice> {
  const signers: Signers = {
    keyAt: user => keys.users.get(user) ?? null,
    vaultKeyAt: () => keys.vault,
  };
  const fields = { isErased: () => false };
  const check = new ChainCheck({ crypto: nodeCrypto, vault, signers, fields }, start);
  const findings: Finding[] = [];
  const wrongNames: number[] = [];
  const leaves: Uint8Array[] = [];
  for (const entry of entries) {
    const checked = await check.feed(entry);
    findings.push(...checked.findings);
    if (checked.fields && !hasItsNames(checked.fields)) wrongNames.push(entry.seq);
    leaves.push(checked.leaf);
  }
  return { findings, wrongNames, leaves: concatBytes(...leaves), next: check.next };
}

const Names = z.array(z.string());
const ofEveryEntry = new Set(['kind', 'on', 'fields']);

/** The list of names says what the entry committed to; in a vault nothing is withheld, so all must be there. */
function hasItsNames({ fields }: MatchedFields): boolean {
  const names = Names.safeParse(fields.get('fields')?.value);
  const there = [...fields.keys()].filter(name => !ofEveryEntry.has(name));
  return (
    names.success &&
    names.data.length === there.length &&
    names.data.every(name => fields.has(name))
  );
}

const First = z.object({
  'user/id': z.string(),
  'user/signingKey': z.string(),
});

/** Who may sign, from the first entry itself: the table of members is a projection and could be altered. */
export function signingKeysOf(first: StoredEntry | null, vault: Uint8Array): SigningKeys {
  const disclosed = (first?.disclosures ?? []).flatMap(text => {
    const parsed = parseDisclosure(text);
    return parsed ? [[parsed.name, parsed.value] as const] : [];
  });
  const user = First.safeParse(Object.fromEntries(disclosed));
  const users = new Map<string, Uint8Array>();
  if (user.success) {
    try {
      users.set(user.data['user/id'], fromBase64url(user.data['user/signingKey']));
    } catch {
      // no key: every signature of this user is then told as that of an unknown signer
    }
  }
  return { vault, users };
}
