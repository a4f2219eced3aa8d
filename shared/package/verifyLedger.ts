/**
 * The ledger's part of a package: every shown entry is canonical, signed, and proven to be in the tree of
 * the checkpoint that the vault's key signed; every disclosed field is one that its entry committed to.
 */
import { toHex } from '../bytes.ts';
import type { AbortSignalLike } from '../contract/define.ts';
import type { AgreementReport } from '../contract/requests.ts';
import type { Crypto } from '../crypto.ts';
import { knownKinds, systemKinds, type LedgerEvent } from '../events/event.ts';
import { branchingOf } from '../events/branch.ts';
import { ImpossibleEvent } from '../events/fold.ts';
import {
  applyUserEvent,
  missingRight,
  nobody,
  signersIn,
  toldBefore,
  vaultKeyAt,
  type UserBook,
} from '../events/users.ts';
import { isCosignedKind } from '../ledger/chain.ts';
import { parseCheckpointBody, readCheckpoint } from '../ledger/checkpoint.ts';
import type { Checkpoint } from '../ledger/checkpoint.ts';
import { noPredecessor, parseHeader, signingInput, type EntryHeader } from '../ledger/entry.ts';
import { matchFields } from '../ledger/fields.ts';
import { leafHash } from '../ledger/merkle.ts';
import { parseNote } from '../ledger/note.ts';
import { checkInclusion } from '../ledger/proof.ts';
import { Refusal } from '../result.ts';
import { AgreementCheck } from './agreements.ts';
import { Contents } from './contents.ts';
import { longestEntryLine, mostEntries, parseEntryLine, type ShownEntry } from './entryLine.ts';
import { eventFrom } from '../events/read.ts';
import type { Findings } from './findings.ts';
import { ledgerFiles } from './layout.ts';
import { isStandingTold } from './withholding.ts';
import { readLines, readWhole, type PackageSource } from './source.ts';

const longestCheckpoint = 256 * 1024;

export interface LedgerRules {
  readonly crypto: Crypto;
  /** The vault that the descriptor names; null where that cannot be read. */
  readonly vault: string | null;
  readonly onEntry: (count: number) => Promise<void> | void;
  readonly signal: AbortSignalLike | null;
}

export interface CheckedLedger {
  /** Null where the first entry does not tell it. */
  readonly book: UserBook | null;
  readonly checkpoint: Checkpoint | null;
  /** The text that is signed and fingerprinted. */
  readonly body: string | null;
  readonly contents: Contents;
  /** The entries `package.exported` that are shown. */
  readonly exports: readonly LedgerEvent[];
  readonly entries: number;
  /** Signatures that were checked and are good. */
  readonly signatures: number;
  /** What needed a second person's agreement. */
  readonly agreements: readonly AgreementReport[];
}

export async function checkLedger(
  source: PackageSource,
  rules: LedgerRules,
  findings: Findings,
): Promise<CheckedLedger> {
  const note = await readWhole(source, ledgerFiles.checkpoint, longestCheckpoint).catch(() => null);
  const body = note === null ? null : (parseNote(note)?.text ?? null);
  const checkpoint = body === null ? null : parseCheckpointBody(body);
  const check = new LedgerCheck(rules, checkpoint, findings);
  try {
    for await (const line of readLines(source.open(ledgerFiles.entries), longestEntryLine)) {
      if (rules.signal?.aborted) throw new Refusal('job/cancelled');
      if (check.lines >= mostEntries) throw new Error('too many entries');
      await check.feed(line);
      await rules.onEntry(check.lines);
    }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    findings.add('ledger/unreadable', ledgerFiles.entries);
  }
  const agreements = check.end();
  const { contents, exports, entries } = check;
  const book = check.book.vault === null ? null : check.book;
  if (book === null) findings.add('ledger/no-beginning', ledgerFiles.entries);
  if (note === null || checkpoint === null) {
    findings.add('checkpoint/malformed', ledgerFiles.checkpoint);
  } else if (book !== null) {
    const users = [...book.users.values()].map(({ id, signingKey: publicKey }) => ({
      id,
      publicKey,
    }));
    const key = vaultKeyAt(book, checkpoint.size) ?? new Uint8Array(32);
    const read = await readCheckpoint(note, key, users, rules.crypto);
    if (read.ok) check.signatures += 1 + read.value.users.length;
    else findings.add(read.error.code, ledgerFiles.checkpoint);
    if (checkpoint.vault !== book.vault) {
      findings.add('checkpoint/wrong-vault', ledgerFiles.checkpoint, book.vault, checkpoint.vault);
    }
  }
  const { signatures } = check;
  return { book, checkpoint, body, contents, exports, entries, signatures, agreements };
}

class LedgerCheck {
  readonly contents = new Contents();
  readonly exports: LedgerEvent[] = [];
  readonly #agreements = new AgreementCheck();
  book: UserBook = nobody;
  lines = 0;
  entries = 0;
  signatures = 0;
  readonly #rules: LedgerRules;
  readonly #checkpoint: Checkpoint | null;
  readonly #findings: Findings;
  #last: { readonly seq: number; readonly leaf: Uint8Array } | null = null;
  /** The highest version of a header so far. */
  #version = 1;
  /** Of the entries from here on; null before the first. */
  #branch: string | null = null;

  constructor(rules: LedgerRules, checkpoint: Checkpoint | null, findings: Findings) {
    this.#rules = rules;
    this.#checkpoint = checkpoint;
    this.#findings = findings;
  }

  async feed(line: string): Promise<void> {
    this.lines++;
    const shown = parseEntryLine(line);
    if (shown === null) {
      this.#findings.add('entry/malformed-line', `${ledgerFiles.entries}:${this.lines}`);
      return;
    }
    this.entries++;
    const { crypto } = this.#rules;
    const { entry, proof } = shown;
    const where = placeOf(entry.seq);
    const leaf = leafHash(entry.header, crypto);
    this.#checkPlace(shown, leaf, where);
    const inTree =
      this.#checkpoint !== null &&
      checkInclusion(leaf, entry.seq, this.#checkpoint.size, proof, this.#checkpoint.root, crypto);
    if (!inTree && this.#checkpoint !== null) this.#findings.add('entry/not-in-tree', where);
    const parsed = parseHeader(entry.header);
    if (!parsed.ok) {
      this.#findings.add(parsed.fault, where);
      return;
    }
    const event = this.#read(shown, parsed.header, where);
    this.#enrol(event, parsed.header.vault, where);
    this.#checkUsers(parsed.header, event, where);
    await this.#checkSignatures(event, shown, leaf, where);
    this.#gather(event, where);
  }

  #checkPlace({ entry }: ShownEntry, leaf: Uint8Array, where: string): void {
    const last = this.#last;
    if (last !== null && entry.seq <= last.seq) {
      this.#findings.add('entry/out-of-order', where, `> ${last.seq}`, String(entry.seq));
    }
    const parsed = parseHeader(entry.header);
    if (parsed.ok) {
      const { prev } = parsed.header;
      // Where the entry before is not shown, the inclusion proofs alone place both in one tree.
      const isNext = last !== null && entry.seq === last.seq + 1;
      const expected = entry.seq === 0 ? noPredecessor : isNext ? toHex(last.leaf) : prev;
      if (prev !== expected) this.#findings.add('entry/wrong-predecessor', where, expected, prev);
    }
    this.#last = { seq: entry.seq, leaf };
  }

  #read({ entry }: ShownEntry, header: EntryHeader, where: string): LedgerEvent {
    const hold = (code: 'vault' | 'position', expected: string, found: string) => {
      if (expected !== found) this.#findings.add(`entry/wrong-${code}`, where, expected, found);
    };
    hold('position', String(entry.seq), String(header.seq));
    hold('vault', this.#rules.vault ?? header.vault, header.vault);
    const matched = matchFields(header._sd, entry.disclosures, null, this.#rules.crypto);
    for (const { code, field } of matched.faults) this.#findings.add(code, `${where}, ${field}`);
    const disclosed = new Map([...matched.fields].map(([name, field]) => [name, field.value]));
    const { seq, at, by } = header;
    const { event, isNamedRight } = eventFrom({ seq, at, by }, disclosed);
    if (!isNamedRight) this.#findings.add('entry/wrong-names', where);
    this.#followBranch(event, header, where);
    if (event.kind !== null && !knownKinds.has(event.kind)) {
      this.#findings.add('entry/unknown-kind', where, null, event.kind.slice(0, 100));
    }
    return event;
  }

  #enrol(event: LedgerEvent, vault: string, where: string): void {
    try {
      if (this.book.vault !== null) this.#agreements.add(event, this.book);
      const book = applyUserEvent(this.book, event);
      // a first entry that tells of another vault gives no keys to this one
      if (book.vault !== vault) return;
      this.book = book;
      this.contents.enrol(book);
    } catch (cause) {
      if (!(cause instanceof ImpossibleEvent)) throw cause;
      this.#findings.add('entry/impossible', where);
    }
  }

  /**
   * No entry that tells who may sign is left out: every header since version 2 names the latest of them before it. And
   * what such an entry says is there, but for names of people and reasons.
   */
  #checkUsers(header: EntryHeader, event: LedgerEvent, where: string): void {
    const version = Math.max(this.#version, header.v);
    this.#version = version;
    if (header.v < version) {
      this.#findings.add('entry/older-version', where, String(version), String(header.v));
    }
    if (header.v === 2 && this.book.vault !== null) {
      const [named, shown] = [header.users, toldBefore(this.book, header.seq)].map(position =>
        position === null ? null : placeOf(position),
      );
      if (named !== shown) this.#findings.add('entry/wrong-users', where, named, shown);
    }
    if (!isStandingTold(event)) this.#findings.add('entry/withheld-standing', where);
  }

  /** Entries are of the branch of the one before, unless they say that they begin another. */
  #followBranch({ kind, fields }: LedgerEvent, header: EntryHeader, where: string): void {
    const { branch, seq } = header;
    const before = this.#branch;
    this.#branch = branch;
    if (before === null) return;
    if (kind !== systemKinds.ledgerBranched) {
      if (branch !== before) this.#findings.add('entry/wrong-branch', where, before, branch);
      return;
    }
    const told = branchingOf(fields);
    const isTrue = told?.branch === branch && branch !== before && told.base.size === seq;
    if (!isTrue) this.#findings.add('entry/false-branching', where, before, branch);
  }

  /** The checkpoint is of the branch of the last entry that is shown. Answers who agreed to what. */
  end(): readonly AgreementReport[] {
    const [shown, signed] = [this.#branch, this.#checkpoint?.branch ?? null];
    if (shown !== null && signed !== null && shown !== signed) {
      this.#findings.add('entry/wrong-branch', ledgerFiles.checkpoint, shown, signed);
    }
    const nameOf = (user: string) => this.contents.nameOf(user);
    return this.#agreements.end(this.#version > 1, nameOf, this.#findings);
  }

  async #checkSignatures(
    { kind, stamp: { by, seq } }: LedgerEvent,
    { entry }: ShownEntry,
    leaf: Uint8Array,
    where: string,
  ): Promise<void> {
    const { book } = this;
    // Without keys nothing can be checked; that is told once, at the end.
    if (book.vault === null) return;
    const signers = signersIn(book);
    const { crypto } = this.#rules;
    const message = signingInput(leaf);
    const key = signers.keyAt(by, seq);
    if (key === null) {
      this.#findings.add('entry/unknown-signer', where, null, by);
    } else if (await crypto.verify(key, message, entry.signature)) {
      this.signatures++;
    } else {
      this.#findings.add('entry/bad-signature', where);
    }
    const missing = kind === null ? null : missingRight(book, by, seq, kind);
    if (missing) this.#findings.add('entry/without-right', where, missing.join(' | '), null);
    if (seq !== 0 && !isCosignedKind(kind) && entry.vaultSignature === null) return;
    const vaultKey = signers.vaultKeyAt(seq);
    const isByVault =
      vaultKey !== null &&
      entry.vaultSignature !== null &&
      (await crypto.verify(vaultKey, message, entry.vaultSignature));
    if (isByVault) this.signatures++;
    else this.#findings.add('entry/bad-vault-signature', where);
  }

  #gather(event: LedgerEvent, where: string): void {
    if (event.kind === systemKinds.packageExported) this.exports.push(event);
    try {
      this.contents.add(event);
    } catch (cause) {
      if (!(cause instanceof ImpossibleEvent)) throw cause;
      this.#findings.add('record/impossible', where);
    }
  }
}

export function placeOf(seq: number): string {
  return `entry ${seq}`;
}
