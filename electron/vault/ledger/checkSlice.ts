/**
 * A run of entries checked by itself, given what it follows: header, chain, signatures, fields. It reads no
 * database, so that it can be done in a thread.
 */
import * as z from 'zod';
import { concatBytes } from '../../../shared/bytes.ts';
import { isErased, type ErasedFields } from '../../../shared/erasure/erased.ts';
import { compartmentKinds } from '../../../shared/events/compartments.ts';
import { meaningOf, systemKinds, type LedgerEvent } from '../../../shared/events/event.ts';
import { sealedField, Sealing } from '../../../shared/events/sealing.ts';
import { missingRight, signersIn, userKinds, type UserBook } from '../../../shared/events/users.ts';
import { ChainCheck, type ChainStart, type StoredEntry } from '../../../shared/ledger/chain.ts';
import { eventFrom } from '../../../shared/events/read.ts';
import { reviewStepOf, type ReviewStep } from '../../../shared/events/review.ts';
import { recoveryKinds } from '../../../shared/events/recovery.ts';
import { requestKinds } from '../../../shared/events/requests.ts';
import type { MatchedFields } from '../../../shared/ledger/fields.ts';
import type { Finding } from '../../../shared/ledger/finding.ts';
import type { Right } from '../../../shared/rights.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { readEvent } from './event.ts';

export interface Slice {
  readonly vault: string;
  /** Who may sign what, as far as it is known. */
  readonly book: UserBook;
  /** What may be missing, as far as it is known. */
  readonly erased: ErasedFields;
  readonly start: ChainStart;
  /** With their seals opened, as far as the keys at hand go. */
  readonly entries: readonly StoredEntry[];
  /** Positions of those whose seal is not open here. */
  readonly closed: ReadonlySet<number>;
}

export interface CheckedSlice {
  readonly findings: readonly Finding[];
  /** Positions of entries whose list of names is not what they disclose. */
  readonly wrongNames: readonly number[];
  /** Entries by someone whose roles do not give the right to make them. */
  readonly withoutRight: readonly { readonly seq: number; readonly rights: readonly Right[] }[];
  /**
   * The events that say who may sign what, how the vault is recovered, what was asked for, answered and done, and who
   * belongs to a compartment; and every sealed entry as those outside read it.
   */
  readonly tellingEvents: readonly LedgerEvent[];
  /** What the entries say of the review of records. */
  readonly reviewSteps: readonly { readonly id: string; readonly step: ReviewStep }[];
  /** The leaf hash of each entry, one behind another. */
  readonly leaves: Uint8Array;
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

export async function checkSlice({
  vault,
  book,
  erased,
  start,
  entries,
  closed,
}: Slice): Promise<CheckedSlice> {
  const signers = signersIn(book);
  const fields = {
    isErased: (digest: string, seq: number) => isErased(erased, seq, digest),
    isClosed: (seq: number) => closed.has(seq),
  };
  const check = new ChainCheck({ crypto: nodeCrypto, vault, signers, fields }, start);
  const findings: Finding[] = [];
  const wrongNames: number[] = [];
  const withoutRight: { seq: number; rights: readonly Right[] }[] = [];
  const tellingEvents: LedgerEvent[] = [];
  const reviewSteps: { id: string; step: ReviewStep }[] = [];
  const leaves: Uint8Array[] = [];
  const branchings: BranchPoint[] = [];
  let { branch } = start;
  for (const entry of entries) {
    const checked = await check.feed(entry);
    if (checked.header && checked.header.branch !== branch) {
      branch = checked.header.branch;
      branchings.push({ seq: entry.seq, branch, base: baseOf(checked.fields) });
    }
    findings.push(...checked.findings);
    const isClosed = closed.has(entry.seq);
    if (checked.fields && !isClosed && !hasItsNames(checked.fields, entry.seq, erased))
      wrongNames.push(entry.seq);
    leaves.push(checked.leaf);
    const sealed = checked.fields?.fields.get(sealedField)?.value;
    const isSealed = Sealing.safeParse(sealed).success;
    if (isSealed && checked.header) {
      const { seq, at, by } = checked.header;
      tellingEvents.push(eventFrom({ seq, at, by }, new Map([[sealedField, sealed]])).event);
    }
    const told = checked.fields?.fields.get('kind')?.value;
    const kind = isSealed ? systemKinds.recordSealed : told;
    if (isSealed && !isClosed && !(typeof told === 'string' && meaningOf(told))) {
      wrongNames.push(entry.seq);
    }
    if (typeof kind !== 'string' || !checked.header) continue;
    const rights = missingRight(book, checked.header.by, entry.seq, kind);
    if (rights) withoutRight.push({ seq: entry.seq, rights });
    if (checked.fields) {
      const { by, at } = checked.header;
      const disclosed = [...checked.fields.fields].map(
        ([name, { value }]) => [name, value] as const,
      );
      const { event } = eventFrom({ seq: entry.seq, at, by }, new Map(disclosed));
      const step = reviewStepOf(event);
      if (step && event.on) reviewSteps.push({ id: event.on.id, step });
    }
    if (isTelling(kind)) tellingEvents.push(readEvent(entry));
  }
  return {
    findings,
    wrongNames,
    withoutRight,
    tellingEvents,
    reviewSteps,
    leaves: concatBytes(...leaves),
    branchings,
    next: check.next,
  };
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

const Names = z.array(z.string());
const ofEveryEntry = new Set(['kind', 'on', 'fields', sealedField]);

/**
 * The list of names says what the entry committed to; in a vault nothing is withheld, so all must be there that was
 * not erased.
 */
function hasItsNames({ fields }: MatchedFields, seq: number, erased: ErasedFields): boolean {
  const names = Names.safeParse(fields.get('fields')?.value);
  const there = [...fields.keys()].filter(name => !ofEveryEntry.has(name));
  return (
    names.success &&
    there.every(name => names.data.includes(name)) &&
    new Set(names.data).size === names.data.length &&
    names.data.every(name => fields.has(name) || isErased(erased, seq, name))
  );
}
