/** Every entry, from the first: header, chain, signature, fields, tree, head, checkpoints. */
import { equalBytes, toHex } from '../../../shared/bytes.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import { applyErasure, nothingErased, type ErasedFields } from '../../../shared/erasure/erased.ts';
import {
  applyCompartmentEvent,
  maySeal,
  noCompartments,
} from '../../../shared/events/compartments.ts';
import { sealingOf } from '../../../shared/events/sealing.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import {
  applyUserEvent,
  isSameBook,
  nobody,
  vaultKeyAt,
  type UserBook,
} from '../../../shared/events/users.ts';
import { applyRecoveryEvent, noRecovery } from '../../../shared/events/recovery.ts';
import {
  applyRequestEvent,
  lacksAgreement,
  type RequestBook,
} from '../../../shared/events/requests.ts';
import { beginning, type ChainStart, type StoredEntry } from '../../../shared/ledger/chain.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { Frontier, hashLength } from '../../../shared/ledger/merkle.ts';
import { openEntries } from '../compartments/opened.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { entriesFrom, leafHashesBetween, storedCheckpoints, storedHead } from '../tables/entry.ts';
import type { BytePool } from '../workers/pool.ts';
import { checkSlice, type BranchPoint, type CheckedSlice, type Slice } from './checkSlice.ts';
import { checkCheckpoints, checkHead, type LedgerState } from './checkHeads.ts';
import { NodeCheck } from './checkTree.ts';
import { ReviewCheck } from './checkReview.ts';
import { erasedFields } from './erasures.ts';
import { finding, fromChain } from './findings.ts';
import { checkpointOf } from './head.ts';
import { userBook } from './users.ts';
import { pause, type Verification } from './verification.ts';

/** Entries in one piece of work: some tens of milliseconds. */
const sliceSize = 256;
/** Pieces on their way at once: enough that no thread waits for the next, few enough to hold in memory. */
const slicesAtOnce = 6;

/** A piece of the ledger on its way through a thread. */
interface UnderWay {
  readonly slice: Slice;
  /** As they are stored, by position. */
  readonly leafHashes: ReadonlyMap<number, Uint8Array>;
  readonly outcome: Promise<CheckedSlice>;
  /** What was found wrong with boxes of sealed entries. */
  readonly ofBoxes: readonly Finding[];
}

/**
 * Whose signatures count is read by the index of entries first, so that threads can work at once, and told by the
 * entries themselves on the way: where the two differ the index was altered, and all is checked again.
 */
export async function checkChain(run: Verification): Promise<void> {
  const { findings, checked } = run;
  const before = { ...checked };
  const assumed = assumedTold(run);
  const first = await checkWith(run, assumed);
  const isSameUsers = isSameBook(first.told.book, assumed.book);
  if (isSameUsers && isSameErased(first.told.erased, assumed.erased)) {
    findings.push(...first.findings);
    return;
  }
  Object.assign(checked, before);
  const again = await checkWith(run, first.told);
  if (!isSameUsers) findings.push(finding('users/index-altered', 'users', null, null));
  findings.push(...again.findings);
}

/** What entries tell that other entries are held to. */
interface Told {
  readonly book: UserBook;
  readonly erased: ErasedFields;
}

function assumedTold({ vault }: Verification): Told {
  try {
    return { book: userBook(vault.reader), erased: erasedFields(vault.reader) };
  } catch (error) {
    if (error instanceof ImpossibleEvent) return { book: nobody, erased: nothingErased };
    throw error;
  }
}

function isSameErased(one: ErasedFields, other: ErasedFields): boolean {
  return one.size === other.size && [...one].every(field => other.has(field));
}

interface Checked {
  readonly findings: readonly Finding[];
  /** As the entries tell it; an erasure that is not in order tells nothing. */
  readonly told: Told;
}

async function checkWith(run: Verification, assumed: Told): Promise<Checked> {
  const { checked } = run;
  const findings: Finding[] = [];
  const here: Verification = { ...run, findings };
  const db = run.vault.reader;
  const whole = checkpointOf(storedHead(db)?.note ?? '')?.checkpoint.size ?? null;
  const checkpoints = storedCheckpoints(db);
  const marks = new Set(
    checkpoints.flatMap(({ note }) => checkpointOf(note)?.checkpoint.size ?? []),
  );
  const states = new Map<number, LedgerState>();
  let branch = '';
  const frontier = new Frontier(nodeCrypto);
  const nodes = new NodeCheck(here);
  const pieces = new Pieces(run, assumed);
  const underWay: UnderWay[] = [];
  let book = nobody;
  let erased = nothingErased;
  let requests: RequestBook = new Map();
  const reviews = new ReviewCheck();
  let recovery = noRecovery;
  let compartments = noCompartments;
  let next: ChainStart = beginning;
  try {
    for (;;) {
      while (underWay.length < slicesAtOnce) {
        const piece = pieces.next();
        if (!piece) break;
        underWay.push(piece);
      }
      const piece = underWay.shift();
      if (!piece) break;
      let outcome = await piece.outcome;
      // the thread began from what is stored; where that is not what came out before, it was told wrong
      if (!isSame(piece.slice.start, next)) {
        outcome = await checkSlice({ ...piece.slice, start: next });
      }
      next = outcome.next;
      take(piece, outcome);
      run.progress({ step: 'entries', done: checked.entries, of: whole, unit: 'entries' });
      await pause(run);
    }
  } finally {
    await Promise.allSettled(underWay.map(piece => piece.outcome));
  }
  nodes.end();
  const current = vaultKeyAt(book, frontier.size);
  const own = run.vault.keyring.vaultPublicKey;
  if (current && !equalBytes(current, own)) {
    findings.push(finding('vault/other-key', 'vault.json', toHex(current), toHex(own)));
  }
  await checkHead(here, frontier, book, branch);
  await checkCheckpoints(here, checkpoints, states, book);
  return { findings, told: { book, erased } };

  function take({ slice, leafHashes, ofBoxes }: UnderWay, outcome: CheckedSlice): void {
    findings.push(...ofBoxes);
    checked.sealed += slice.closed.size;
    findings.push(...outcome.findings.map(fromChain));
    for (const seq of outcome.wrongNames) {
      findings.push(finding('entry/wrong-names', `entry ${seq}`, null, null));
    }
    for (const { seq, rights } of outcome.withoutRight) {
      findings.push(finding('entry/without-right', `entry ${seq}`, rights.join(' | '), null));
    }
    const outOfOrder = new Set([
      ...outcome.findings.flatMap(({ weight, where }) => (weight === 'fault' ? [where.seq] : [])),
      ...outcome.withoutRight.map(({ seq }) => seq),
    ]);
    for (const event of outcome.tellingEvents) {
      const where = `entry ${event.stamp.seq}`;
      if (lacksAgreement(event, book, requests)) {
        findings.push(finding('entry/without-approval', where, null, null));
        outOfOrder.add(event.stamp.seq);
      }
      const sealing = sealingOf(event);
      if (sealing && !maySeal(compartments, event.stamp.by, sealing)) {
        findings.push(finding('entry/not-in-compartment', where, null, null));
      }
      try {
        book = applyUserEvent(book, event);
        compartments = applyCompartmentEvent(compartments, event);
        requests = applyRequestEvent(requests, event);
        recovery = applyRecoveryEvent(recovery, event);
        if (!outOfOrder.has(event.stamp.seq)) erased = applyErasure(erased, event);
      } catch (error) {
        if (!(error instanceof ImpossibleEvent)) throw error;
        findings.push(finding('entry/impossible', where, null, null));
      }
    }
    findings.push(...outcome.reviewSteps.flatMap(each => reviews.take(each) ?? []));
    const branchings = new Map(outcome.branchings.map(point => [point.seq, point]));
    slice.entries.forEach(({ seq }, at) => {
      takeBranch(branchings.get(seq));
      const leaf = outcome.leaves.slice(at * hashLength, (at + 1) * hashLength);
      const stored = leafHashes.get(seq);
      if (!stored || !equalBytes(stored, leaf)) {
        const told = stored ? toHex(stored) : null;
        findings.push(finding('entry/wrong-leaf-hash', `entry ${seq}`, toHex(leaf), told));
      }
      nodes.add(frontier.append(leaf));
      if (marks.has(frontier.size)) {
        states.set(frontier.size, { root: toHex(frontier.root()), branch });
      }
      checked.entries++;
      checked.signatures++;
    });
    nodes.compare();
  }

  /** A branch stands on the tree as it is just before it; the first entry stands on nothing. */
  function takeBranch(point: BranchPoint | undefined): void {
    if (!point) return;
    branch = point.branch;
    const root = point.seq === 0 ? null : toHex(frontier.root());
    if (point.base !== root) {
      findings.push(finding('entry/false-branching', `entry ${point.seq}`, root, point.base));
    }
  }
}

/** Sends the ledger to the threads piece by piece; each begins from what is stored before it. */
class Pieces {
  readonly #run: Verification;
  readonly #assumed: Told;
  #start = beginning;

  constructor(run: Verification, assumed: Told) {
    this.#run = run;
    this.#assumed = assumed;
  }

  /** The next piece, or null when all that is there by now is under way. */
  next(): UnderWay | null {
    const { vault, store } = this.#run;
    const start = this.#start;
    const entries = entriesFrom(vault.reader, start.seq, sliceSize);
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return null;
    const leafHashes = leafHashesBetween(vault.reader, first.seq, last.seq);
    const { findings: ofBoxes, ...opened } = openEntries(
      vault.reader,
      vault.id,
      vault.sealed.keys,
      entries,
    );
    const slice = { vault: vault.id, ...this.#assumed, start, ...opened };
    const outcome = inThread(store.pool, slice);
    outcome.catch(() => undefined); // told where it is awaited
    this.#start = startAfter(last, leafHashes.get(last.seq), start);
    return { slice, leafHashes, outcome, ofBoxes };
  }
}

async function inThread(pool: BytePool, slice: Slice): Promise<CheckedSlice> {
  const [outcome] = await pool.run([{ kind: 'checkEntries', slice }], {
    onProgress: () => undefined,
    onFailure: () => undefined,
  });
  if (outcome?.kind !== 'checked') throw new Error('entries could not be checked in a thread');
  return outcome.slice;
}

function startAfter(
  entry: StoredEntry,
  leaf: Uint8Array | undefined,
  before: ChainStart,
): ChainStart {
  const parsed = parseHeader(entry.header);
  const { branch, at, v } = parsed.ok ? parsed.header : before;
  return { seq: entry.seq + 1, prev: leaf ? toHex(leaf) : '', branch, at, v };
}

function isSame(a: ChainStart, b: ChainStart): boolean {
  return (
    a.seq === b.seq && a.prev === b.prev && a.branch === b.branch && a.at === b.at && a.v === b.v
  );
}
