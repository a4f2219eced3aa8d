/** Every entry, from the first: header, chain, signature, fields, tree, head, checkpoints. */
import { equalBytes, toHex } from '../../../shared/bytes.ts';
import type { ChainStart, StoredEntry } from '../../../shared/ledger/chain.ts';
import { noPredecessor, parseHeader } from '../../../shared/ledger/entry.ts';
import { Frontier, hashLength } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import {
  entriesFrom,
  entryAt,
  leafHashesBetween,
  storedCheckpoints,
  storedHead,
} from '../tables/entry.ts';
import type { BytePool } from '../workers/pool.ts';
import {
  checkSlice,
  signingKeysOf,
  type CheckedSlice,
  type SigningKeys,
  type Slice,
} from './checkSlice.ts';
import { checkCheckpoints, checkHead } from './checkHeads.ts';
import { NodeCheck } from './checkTree.ts';
import { finding, fromChain } from './findings.ts';
import { checkpointOf } from './head.ts';
import { pause, type Verification } from './verification.ts';

/** Entries in one piece of work: some tens of milliseconds. */
const sliceSize = 256;
/** Pieces on their way at once: enough that no thread waits for the next, few enough to hold in memory. */
const slicesAtOnce = 6;

const beginning: ChainStart = { seq: 0, prev: noPredecessor, branch: null, at: null };

/** A piece of the ledger on its way through a thread. */
interface UnderWay {
  readonly slice: Slice;
  /** As they are stored, by position. */
  readonly leafHashes: ReadonlyMap<number, Uint8Array>;
  readonly outcome: Promise<CheckedSlice>;
}

export async function checkChain(run: Verification): Promise<void> {
  const { findings, checked } = run;
  const db = run.vault.reader;
  const whole = checkpointOf(storedHead(db)?.note ?? '')?.checkpoint.size ?? null;
  const checkpoints = storedCheckpoints(db);
  const marks = new Set(
    checkpoints.flatMap(({ note }) => checkpointOf(note)?.checkpoint.size ?? []),
  );
  const roots = new Map<number, string>();
  const frontier = new Frontier(nodeCrypto);
  const nodes = new NodeCheck(run);
  const pieces = new Pieces(run);
  const underWay: UnderWay[] = [];
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
  await checkHead(run, frontier);
  await checkCheckpoints(run, checkpoints, roots);

  function take({ slice, leafHashes }: UnderWay, outcome: CheckedSlice): void {
    findings.push(...outcome.findings.map(fromChain));
    for (const seq of outcome.wrongNames) {
      findings.push(finding('entry/wrong-names', `entry ${seq}`, null, null));
    }
    slice.entries.forEach(({ seq }, at) => {
      const leaf = outcome.leaves.slice(at * hashLength, (at + 1) * hashLength);
      const stored = leafHashes.get(seq);
      if (!stored || !equalBytes(stored, leaf)) {
        const told = stored ? toHex(stored) : null;
        findings.push(finding('entry/wrong-leaf-hash', `entry ${seq}`, toHex(leaf), told));
      }
      nodes.add(frontier.append(leaf));
      if (marks.has(frontier.size)) roots.set(frontier.size, toHex(frontier.root()));
      checked.entries++;
      checked.signatures++;
    });
    nodes.compare();
  }
}

/** Sends the ledger to the threads piece by piece; each begins from what is stored before it. */
class Pieces {
  readonly #run: Verification;
  readonly #keys: SigningKeys;
  #start = beginning;

  constructor(run: Verification) {
    this.#run = run;
    const { reader, keyring } = run.vault;
    this.#keys = signingKeysOf(entryAt(reader, 0), keyring.vaultPublicKey);
  }

  /** The next piece, or null when all that is there by now is under way. */
  next(): UnderWay | null {
    const { vault, store } = this.#run;
    const start = this.#start;
    const entries = entriesFrom(vault.reader, start.seq, sliceSize);
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return null;
    const leafHashes = leafHashesBetween(vault.reader, first.seq, last.seq);
    const slice = { vault: vault.id, keys: this.#keys, start, entries };
    const outcome = inThread(store.pool, slice);
    outcome.catch(() => undefined); // told where it is awaited
    this.#start = startAfter(last, leafHashes.get(last.seq), start);
    return { slice, leafHashes, outcome };
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
  const { branch, at } = parsed.ok ? parsed.header : before;
  return { seq: entry.seq + 1, prev: leaf ? toHex(leaf) : '', branch, at };
}

function isSame(a: ChainStart, b: ChainStart): boolean {
  return a.seq === b.seq && a.prev === b.prev && a.branch === b.branch && a.at === b.at;
}
