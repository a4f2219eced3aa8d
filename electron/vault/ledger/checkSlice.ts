/**
 * A run of entries checked by itself, given what it follows: header, chain, signatures, fields. It reads no
 * database, so that it can be done in a thread.
 */
import { equalBytes, toHex } from '../../../shared/bytes.ts';
import { isErased, type ErasedFields } from '../../../shared/erasure/erased.ts';
import { compartmentKinds } from '../../../shared/events/compartments.ts';
import { systemKinds, type LedgerEvent } from '../../../shared/events/event.ts';
import { maySealKind, sealedField, Sealing } from '../../../shared/events/sealing.ts';
import { missingRight, signersIn, userKinds, type UserBook } from '../../../shared/events/users.ts';
import { ChainCheck, type ChainStart } from '../../../shared/ledger/chain.ts';
import { eventFrom } from '../../../shared/events/read.ts';
import { reviewStepOf, type ReviewStep } from '../../../shared/events/review.ts';
import { recoveryKinds } from '../../../shared/events/recovery.ts';
import { requestKinds } from '../../../shared/events/requests.ts';
import type { MatchedFields } from '../../../shared/ledger/fields.ts';
import type { Finding } from '../../../shared/ledger/finding.ts';
import { hashLength, type TreeNode } from '../../../shared/ledger/merkle.ts';
import type { Right } from '../../../shared/rights.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { entriesIn, type Run, type RunEntry } from '../tables/run.ts';

/** Entries in one piece of work: a complete subtree of this level, some tens of milliseconds. */
export const sliceLevel = 9;
export const sliceSize = 2 ** sliceLevel;

export interface Slice {
  readonly vault: string;
  /** Who may sign what, as far as it is known; null leaves signatures to another check. */
  readonly book: UserBook | null;
  /** What may be missing, as far as it is known; null leaves fields, and what they say, to another check. */
  readonly erased: ErasedFields | null;
  readonly start: ChainStart;
  /** As they are stored; or, where one of them is sealed, with their seals opened as far as the keys at hand go. */
  readonly entries: Run | readonly RunEntry[];
  /** Positions of those whose seal is not open here. */
  readonly closed: ReadonlySet<number>;
  /** Number of entries before it. */
  readonly place: number;
  /** The nodes over these entries, as they are stored: by level, one hash behind another. Empty: left to others. */
  readonly nodes: readonly Uint8Array[];
}

export interface CheckedSlice {
  readonly findings: readonly Finding[];
  /** Positions of entries whose list of names is not what they disclose. */
  readonly wrongNames: readonly number[];
  /** Entries by someone whose roles do not give the right to make them. */
  readonly withoutRight: readonly { readonly seq: number; readonly rights: readonly Right[] }[];
  /**
   * The events that say who may sign what, how the vault is recovered, what was asked for, answered and done, and who
   * belongs to a compartment; and every sealed entry as those outside read it, behind which comes what it tells of
   * these things to those inside.
   */
  readonly tellingEvents: readonly LedgerEvent[];
  /** What the entries say of the review of records. */
  readonly reviewSteps: readonly { readonly id: string; readonly step: ReviewStep }[];
  /** Positions of the entries, and the leaf hash of each, one behind another. */
  readonly positions: readonly number[];
  readonly leaves: Uint8Array;
  /** Entries beside which another leaf hash is stored. */
  readonly wrongLeaves: readonly {
    readonly seq: number;
    readonly leaf: string;
    readonly stored: string;
  }[];
  /** The node over all of them, where the slice is whole. */
  readonly subtree: Uint8Array | null;
  /** Nodes of the levels on which something else is stored. */
  readonly doubtfulNodes: readonly TreeNode[];
  /** Where the branch of the entries changes. */
  readonly branchings: readonly BranchPoint[];
  /** What the next slice has to follow. */
  readonly next: ChainStart;
}

/** An entry from which on the ledger is of another branch; `base` is the root that it says it stands on. */
export interface BranchPoint {
  readonly seq: number;
  readonly branch: string;
  readonly base: string | null;
}

export async function checkSlice(slice: Slice): Promise<CheckedSlice> {
  const { vault, book, erased, start, entries, closed, place, nodes } = slice;
  const signers = book && signersIn(book);
  const fields = erased && {
    isErased: (digest: string, seq: number) => isErased(erased, seq, digest),
    isClosed: (seq: number) => closed.has(seq),
  };
  const check = new ChainCheck({ crypto: nodeCrypto, vault, signers, fields }, start);
  const findings: Finding[] = [];
  const wrongNames: number[] = [];
  const withoutRight: { seq: number; rights: readonly Right[] }[] = [];
  const tellingEvents: LedgerEvent[] = [];
  const reviewSteps: { id: string; step: ReviewStep }[] = [];
  const positions: number[] = [];
  // nodes of each level, one hash behind another: objects that outlive their entry cost more than all that is checked
  const count = 'shape' in entries ? entries.count : entries.length;
  const leaves = new Uint8Array(count * hashLength);
  const levels = nodes.map((_, level) =>
    level === 0 ? leaves : new Uint8Array(Math.floor(count / 2 ** level) * hashLength),
  );
  const wrongLeaves: { seq: number; leaf: string; stored: string }[] = [];
  const branchings: BranchPoint[] = [];
  let { branch } = start;
  for (const entry of 'shape' in entries ? entriesIn(entries) : entries) {
    const { seq, leafHash } = entry;
    const checked = await check.feed(entry);
    const { header, leaf } = checked;
    positions.push(seq);
    leaves.set(leaf, (positions.length - 1) * hashLength);
    if (!equalBytes(leaf, leafHash)) {
      wrongLeaves.push({ seq, leaf: toHex(leaf), stored: toHex(leafHash) });
    }
    for (const { level, index, hash } of checked.completed) {
      levels[level]?.set(hash, index * hashLength);
    }
    if (header && header.branch !== branch) {
      branch = header.branch;
      branchings.push({ seq, branch, base: baseOf(checked.fields) });
    }
    findings.push(...checked.findings);
    if (!checked.fields || !erased) continue;
    const isClosed = closed.has(seq);
    if (!isClosed && !hasItsNames(checked.fields, seq, erased)) wrongNames.push(seq);
    const sealed = checked.fields.fields.get(sealedField)?.value;
    const isSealed = Sealing.safeParse(sealed).success;
    if (isSealed && header) {
      const { at, by } = header;
      tellingEvents.push(eventFrom({ seq, at, by }, new Map([[sealedField, sealed]])).event);
    }
    const told = checked.fields.fields.get('kind')?.value;
    const kind = isSealed ? systemKinds.recordSealed : told;
    if (isSealed && !isClosed && !(typeof told === 'string' && maySealKind(told))) {
      wrongNames.push(seq);
    }
    if (typeof kind !== 'string' || !header) continue;
    const own = isSealed && !isClosed && typeof told === 'string' ? told : kind;
    const rights = book && missingRight(book, header.by, seq, own);
    if (rights) withoutRight.push({ seq, rights });
    const { event } = eventFrom({ seq, at: header.at, by: header.by }, valuesOf(checked.fields));
    const step = reviewStepOf(event);
    if (step && event.on) reviewSteps.push({ id: event.on.id, step });
    if (isTelling(own)) tellingEvents.push(event);
  }
  return {
    findings,
    wrongNames,
    withoutRight,
    tellingEvents,
    reviewSteps,
    positions,
    leaves,
    wrongLeaves,
    subtree: count === sliceSize ? check.frontier.root() : null,
    doubtfulNodes: levels.flatMap((made, level) =>
      isStored(made, nodes[level]) ? [] : nodesIn(made, level, place),
    ),
    branchings,
    next: check.next,
  };
}

function isStored(made: Uint8Array, stored: Uint8Array | undefined): boolean {
  return stored !== undefined && equalBytes(made, stored);
}

function nodesIn(hashes: Uint8Array, level: number, place: number): TreeNode[] {
  return Array.from({ length: hashes.length / hashLength }, (_, at) => ({
    level,
    index: place / 2 ** level + at,
    hash: hashes.slice(at * hashLength, (at + 1) * hashLength),
  }));
}

function valuesOf({ fields }: MatchedFields): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, { value }] of fields) values.set(name, value);
  return values;
}

function isTelling(kind: string): boolean {
  return (
    userKinds.has(kind) ||
    requestKinds.has(kind) ||
    recoveryKinds.has(kind) ||
    compartmentKinds.has(kind)
  );
}

function baseOf(fields: MatchedFields | null): string | null {
  const base = fields?.fields.get('base/root')?.value;
  return typeof base === 'string' ? base : null;
}

const ofEveryEntry = new Set(['kind', 'on', 'fields', sealedField]);

/**
 * The list of names says what the entry committed to; in a vault nothing is withheld, so all must be there that was
 * not erased. An erasure of sealed values tells everybody how many they are, and not how they are called.
 */
function hasItsNames(
  { fields, unopened }: MatchedFields,
  seq: number,
  erased: ErasedFields,
): boolean {
  const names: unknown = fields.get('fields')?.value;
  if (!Array.isArray(names)) return false;
  const listed = new Set<unknown>(names);
  if (listed.size !== names.length) return false;
  let nameless = unopened.filter(digest => isErased(erased, seq, digest)).length;
  for (const name of listed) {
    if (typeof name !== 'string') return false;
    if (fields.has(name)) continue;
    if (!isErased(erased, seq, name) && !fields.has(sealedField)) return false;
    if (nameless-- === 0) return false;
  }
  for (const name of fields.keys()) if (!listed.has(name) && !ofEveryEntry.has(name)) return false;
  return true;
}
