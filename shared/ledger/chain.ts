/**
 * The trust argument. A ledger is sound when, entry after entry, the header is canonical and stands at
 * its own position; it names the leaf hash of the entry before; someone who was enrolled at that
 * position signed it; every field it commits to is there, or was erased by decision; and the Merkle
 * root over all of them is the one that the vault's key signed. Every breach is named at its place,
 * and the check goes on behind it.
 */
import { toHex } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import { branchingOf } from '../events/branch.ts';
import { noPredecessor, parseHeader, signingInput, type EntryHeader } from './entry.ts';
import { matchFields, type MatchedFields } from './fields.ts';
import type { Finding, FindingCode, FindingWeight } from './finding.ts';
import { Frontier, leafHash, type TreeNode } from './merkle.ts';

/** An entry as it lies in the vault or in a package. */
export interface StoredEntry {
  /** The position under which it is stored; the header must say the same. */
  readonly seq: number;
  readonly header: Uint8Array;
  readonly signature: Uint8Array;
  /** By the vault's key, over the same bytes: always on the kinds that give keys, elsewhere if it was asked. */
  readonly vaultSignature: Uint8Array | null;
  readonly disclosures: readonly string[];
  /** Opens the decoys; null only where it is not told, and then they count as missing fields. */
  readonly decoySeed: Uint8Array | null;
}

/** Who may sign what. Answers come from `vault.created` and the enrolments up to that position. */
export interface Signers {
  /** The Ed25519 key of a user enrolled and active at `seq`; null for anybody else. */
  keyAt(user: string, seq: number): Uint8Array | null;
  /** The vault's own key in force at `seq`. */
  vaultKeyAt(seq: number): Uint8Array | null;
  /** Position of the latest entry before `seq` that tells of users and keys; null where there is none. */
  toldBefore(seq: number): number | null;
}

/** What the check holds the ledger to. A null part is left to another pass (or another worker). */
export interface ChainRules {
  readonly crypto: Crypto;
  readonly vault: string;
  readonly signers: Signers | null;
  readonly fields: {
    isErased(digest: string, seq: number): boolean;
    /** Its fields lie under a seal that is not open here: they are neither missing nor seen. */
    isClosed(seq: number): boolean;
  } | null;
}

/** Where a check begins: at the first entry, or behind one that another worker has checked. */
export interface ChainStart {
  readonly seq: number;
  readonly prev: string;
  readonly branch: string | null;
  readonly at: string | null;
  /** Version of the header before; 1 where there is none. */
  readonly v: number;
}

/** Where a check from the first entry begins. */
export const beginning: ChainStart = { seq: 0, prev: noPredecessor, branch: null, at: null, v: 1 };

export interface CheckedEntry {
  /** Null where it could not be read. */
  readonly header: EntryHeader | null;
  readonly leaf: Uint8Array;
  /** Nodes of the tree that this entry completed, numbered from the start of the check. */
  readonly completed: readonly TreeNode[];
  /** Null where fields are left to another pass, or the header could not be read. */
  readonly fields: MatchedFields | null;
  readonly findings: readonly Finding[];
}

/** The only kind of entry, in any version, that may change the branch. */
const branchingKind = /^ledger\.branched@[1-9]/;

/** The kinds, in any version, that hold only with the signature of the vault's own key beside the user's. */
const cosignedKinds = /^(vault\.(created|rekeyed)|recovery\.used)@[1-9]/;

export function isCosignedKind(kind: string | null): boolean {
  return kind !== null && cosignedKinds.test(kind);
}

export class ChainCheck {
  /** The tree over the entries fed so far, to be joined with that of another worker. */
  readonly frontier: Frontier;
  readonly #rules: ChainRules;
  #last: ChainStart;

  constructor(rules: ChainRules, start: ChainStart = beginning) {
    this.#rules = rules;
    this.#last = start;
    this.frontier = new Frontier(rules.crypto);
  }

  /** What the next entry has to follow: the start of a check that goes on from here. */
  get next(): ChainStart {
    return this.#last;
  }

  /** Checks the next stored entry. Never throws on what is stored. */
  async feed(entry: StoredEntry): Promise<CheckedEntry> {
    const { crypto, vault, signers } = this.#rules;
    const { seq } = entry;
    const last = this.#last;
    const findings: Finding[] = [];
    const hold = (code: FindingCode, expected: string | number, found: string | number) => {
      if (expected !== found) findings.push(finding(code, seq, String(expected), String(found)));
    };

    hold('ledger/gap', last.seq, seq);
    const leaf = leafHash(entry.header, crypto);
    const prev = toHex(leaf);
    const completed = this.frontier.append(leaf);
    const parsed = parseHeader(entry.header);
    if (!parsed.ok) {
      findings.push(finding(parsed.fault, seq, null, null));
      this.#last = { ...last, seq: seq + 1, prev };
      return { header: null, leaf, completed, fields: null, findings };
    }

    const { header } = parsed;
    hold('entry/wrong-vault', vault, header.vault);
    hold('entry/wrong-position', seq, header.seq);
    hold('entry/wrong-predecessor', last.prev, header.prev);
    if (last.at !== null && header.at < last.at) {
      findings.push(finding('entry/clock-went-back', seq, last.at, header.at, 'notice'));
    }
    const fields = this.#matchFields(entry, header, findings);
    const isCosigned = seq === 0 || isCosignedKind(kindIn(fields));
    if (fields !== null && last.branch !== null) {
      const branched = branchingKind.test(kindIn(fields) ?? '');
      if (!branched) hold('entry/wrong-branch', last.branch, header.branch);
      else if (!branchesHere(fields, header, last.branch)) {
        findings.push(finding('entry/false-branching', seq, last.branch, header.branch));
      }
    }
    hold('entry/older-version', Math.max(last.v, header.v), header.v);
    if (signers !== null) {
      if (header.v === 2) {
        hold('entry/wrong-users', signers.toldBefore(seq) ?? 'none', header.users ?? 'none');
      }
      findings.push(...(await signatureFindings(entry, header, leaf, isCosigned, signers, crypto)));
    }
    const { branch, at, v } = header;
    this.#last = { seq: seq + 1, prev, branch, at, v };
    return { header, leaf, completed, fields, findings };
  }

  /** Holds a signed head to the entries fed from the beginning. */
  compareHead(head: { readonly size: number; readonly root: Uint8Array }): readonly Finding[] {
    const { size } = this.frontier;
    if (head.size !== size) {
      return [finding('head/wrong-size', size, String(head.size), String(size))];
    }
    const [expected, found] = [toHex(head.root), toHex(this.frontier.root())];
    return expected === found ? [] : [finding('head/wrong-root', size, expected, found)];
  }

  #matchFields(entry: StoredEntry, header: EntryHeader, findings: Finding[]): MatchedFields | null {
    const { crypto, fields: rule } = this.#rules;
    if (rule === null) return null;
    const matched = matchFields(header._sd, entry.disclosures, entry.decoySeed, crypto);
    const isClosed = rule.isClosed(entry.seq);
    for (const { code, field } of matched.faults) {
      findings.push(finding(code, entry.seq, null, null, 'fault', field));
    }
    for (const [name, { digest }] of matched.fields) {
      if (!rule.isErased(digest, entry.seq)) continue;
      findings.push(finding('field/not-erased', entry.seq, null, null, 'fault', name));
    }
    for (const digest of matched.unopened) {
      if (isClosed || rule.isErased(digest, entry.seq)) continue;
      findings.push(finding('field/missing', entry.seq, digest, null, 'fault', digest));
    }
    return matched;
  }
}

/** The user's signature, and that of the vault's key where there has to be one. */
async function signatureFindings(
  entry: StoredEntry,
  header: EntryHeader,
  leaf: Uint8Array,
  isCosigned: boolean,
  signers: Signers,
  crypto: Crypto,
): Promise<Finding[]> {
  const { seq, signature, vaultSignature } = entry;
  const message = signingInput(leaf);
  const findings: Finding[] = [];
  const key = signers.keyAt(header.by, seq);
  if (key === null) {
    findings.push(finding('entry/unknown-signer', seq, null, header.by));
  } else if (!(await crypto.verify(key, message, signature))) {
    findings.push(finding('entry/bad-signature', seq, toHex(key), toHex(signature)));
  }
  if (!isCosigned && vaultSignature === null) return findings;
  const vaultKey = signers.vaultKeyAt(seq);
  const isByVault =
    vaultKey !== null &&
    vaultSignature !== null &&
    (await crypto.verify(vaultKey, message, vaultSignature));
  if (!isByVault) {
    const [expected, found] = [
      vaultKey && toHex(vaultKey),
      vaultSignature && toHex(vaultSignature),
    ];
    findings.push(finding('entry/bad-vault-signature', seq, expected, found));
  }
  return findings;
}

function kindIn(fields: MatchedFields | null): string | null {
  const kind = fields?.fields.get('kind')?.value;
  return typeof kind === 'string' ? kind : null;
}

/** It names the branch it opens, which is a new one, and the very place at which it stands. */
function branchesHere({ fields }: MatchedFields, header: EntryHeader, before: string): boolean {
  const told = branchingOf(
    Object.fromEntries([...fields].map(([name, { value }]) => [name, value])),
  );
  return (
    told !== null &&
    told.branch === header.branch &&
    header.branch !== before &&
    told.base.size === header.seq
  );
}

function finding(
  code: FindingCode,
  seq: number,
  expected: string | null,
  found: string | null,
  weight: FindingWeight = 'fault',
  field: string | null = null,
): Finding {
  return { code, weight, where: { seq, field }, expected, found };
}
