/**
 * Disclosures against the digests of their entry: which fields are there, which are not, and what is
 * wrong with any of them.
 */
import type { Crypto } from '../crypto.ts';
import { disclosureDigest, parseDisclosure } from './disclosure.ts';
import { decoysOf } from './entry.ts';
import type { FindingCode } from './finding.ts';

export interface Field {
  readonly value: unknown;
  readonly digest: string;
}

export interface FieldFault {
  readonly code: Extract<FindingCode, `field/${string}`>;
  /** Name of the field where it can be read, else the digest. */
  readonly field: string;
}

export interface MatchedFields {
  /** By name; what is withheld or erased is not among them. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Digests that neither a disclosure nor a decoy opens: withheld, erased or missing, as the case may be. */
  readonly unopened: readonly string[];
  readonly faults: readonly FieldFault[];
}

/**
 * Matches every disclosure to the digests of its header.
 * `decoySeed` opens the decoys; null where it is not told (in a package), and then decoys count among
 * the unopened. Never throws on hostile disclosures.
 */
export function matchFields(
  digests: readonly string[],
  disclosures: readonly string[],
  decoySeed: Uint8Array | null,
  crypto: Crypto,
): MatchedFields {
  /** What the header commits to, and whether something has opened it. */
  const committed = new Map<string, boolean>();
  for (const digest of digests) committed.set(digest, false);
  const fields = new Map<string, Field>();
  const faults: FieldFault[] = [];

  for (const text of disclosures) {
    const disclosure = parseDisclosure(text);
    const digest = disclosureDigestOrNull(text, crypto);
    const field = disclosure?.name ?? digest ?? 'unreadable';
    const wasOpened = digest === null ? undefined : committed.get(digest);
    if (digest === null || wasOpened === undefined) {
      faults.push({ code: 'field/not-committed', field });
      continue;
    }
    committed.set(digest, true);
    if (wasOpened) {
      faults.push({ code: 'field/duplicate-disclosure', field });
    } else if (disclosure === null) {
      faults.push({ code: 'field/malformed', field });
    } else if (fields.has(disclosure.name)) {
      faults.push({ code: 'field/duplicate-name', field });
    } else {
      fields.set(disclosure.name, { value: disclosure.value, digest });
    }
  }
  if (decoySeed !== null) openDecoys(committed, decoySeed, crypto);
  const unopened = digests.filter(digest => committed.get(digest) === false);
  return { fields, unopened, faults };
}

/** Decoys are counted from 0 without gaps, so the first that is not there ends them. */
function openDecoys(committed: Map<string, boolean>, seed: Uint8Array, crypto: Crypto): void {
  let waiting = 0;
  for (const isOpened of committed.values()) if (!isOpened) waiting++;
  const decoy = decoysOf(seed, crypto);
  for (let index = 0; index < waiting; index++) {
    const digest = decoy(index);
    if (committed.get(digest) !== false) return;
    committed.set(digest, true);
  }
}

/** Null for a text that has no UTF-8 form, so that nothing can have committed to it. */
function disclosureDigestOrNull(text: string, crypto: Crypto): string | null {
  try {
    return disclosureDigest(text, crypto);
  } catch {
    return null;
  }
}
