/**
 * Disclosures against the digests of their entry: which fields are there, which are not, and what is
 * wrong with any of them.
 */
import type { Crypto } from '../crypto.ts';
import { disclosureDigest, parseDisclosure } from './disclosure.ts';
import { decoyDigest } from './entry.ts';
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
  const unopened = new Set(digests);
  const committed = new Set(digests);
  const fields = new Map<string, Field>();
  const faults: FieldFault[] = [];

  for (const text of disclosures) {
    const disclosure = parseDisclosure(text);
    const digest = disclosureDigestOrNull(text, crypto);
    const field = disclosure?.name ?? digest ?? 'unreadable';
    if (digest === null || !committed.has(digest)) {
      faults.push({ code: 'field/not-committed', field });
    } else if (!unopened.delete(digest)) {
      faults.push({ code: 'field/duplicate-disclosure', field });
    } else if (disclosure === null) {
      faults.push({ code: 'field/malformed', field });
    } else if (fields.has(disclosure.name)) {
      faults.push({ code: 'field/duplicate-name', field });
    } else {
      fields.set(disclosure.name, { value: disclosure.value, digest });
    }
  }
  if (decoySeed !== null) openDecoys(unopened, decoySeed, crypto);
  return { fields, unopened: [...unopened], faults };
}

/** Decoys are counted from 0 without gaps, so the first that is not there ends them. */
function openDecoys(unopened: Set<string>, seed: Uint8Array, crypto: Crypto): void {
  for (let index = 0; unopened.size > 0; index++) {
    if (!unopened.delete(decoyDigest(seed, index, crypto))) return;
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
