/** The ledger sent to the threads piece by piece, a few at once, and taken back in order. */
import { setImmediate as turn } from 'node:timers/promises';
import { toHex } from '../../../shared/bytes.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import type { ReplacedBoxes } from '../../../shared/erasure/sealed.ts';
import { beginning, type ChainStart } from '../../../shared/ledger/chain.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { isUnsealed, openEntries } from '../compartments/opened.ts';
import type { ReadableDb } from '../database/driver.ts';
import { linkAt, nodeBytes, runFrom } from '../tables/entry.ts';
import { entriesIn, type Run } from '../tables/run.ts';
import type { Vault } from '../vault.ts';
import { NoThreads, type BytePool } from '../workers/pool.ts';
import { checkSlice, sliceLevel, sliceSize, type CheckedSlice, type Slice } from './checkSlice.ts';

/** Enough that no thread waits for the next, few enough to hold in memory. */
const slicesAtOnce = 4;

/** What entries are held to (see `Slice`); a null part is left out, and with it what has to be read for it. */
export type Asked = Pick<Slice, 'book' | 'erased'> & {
  /** Boxes that lie in place of a first one. */
  readonly replaced: ReplacedBoxes;
};

/** A piece of the ledger on its way through a thread. */
interface UnderWay extends Piece {
  readonly outcome: Promise<CheckedSlice>;
}

type Content = Pick<Slice, 'entries' | 'closed'>;

interface Piece {
  readonly slice: Slice;
  /** Reads its entries once more: their bytes went to the thread. */
  readonly again: () => Content;
  /** What was found wrong with boxes of sealed entries. */
  readonly ofBoxes: readonly Finding[];
}

export interface CheckedPiece {
  readonly checked: CheckedSlice;
  readonly ofBoxes: readonly Finding[];
  /** How many of its entries have a seal that is not open here. */
  readonly closed: number;
}

/**
 * Every entry checked in threads, a slice at a time. Each slice begins from what is stored before it; where that is not
 * what came out of the one before, the thread was told wrong, and the slice is checked again from what came out.
 */
export async function* checkedSlices(
  vault: Vault,
  pool: BytePool,
  asked: Asked,
): AsyncGenerator<CheckedPiece, undefined> {
  const read = pieceReader(vault, asked);
  const underWay: UnderWay[] = [];
  let next = beginning;
  try {
    for (;;) {
      while (underWay.length < slicesAtOnce) {
        const piece = read();
        if (!piece) break;
        const outcome = inThread(pool, piece.slice);
        outcome.catch(() => undefined); // told where it is awaited
        underWay.push({ ...piece, outcome });
        await turn(); // a thread that has ended its slice gets the next before another is read
      }
      const piece = underWay.shift();
      if (!piece) return;
      const { slice, again, ofBoxes } = piece;
      let checked = await piece.outcome;
      if (!isSame(slice.start, next)) {
        checked = await checkSlice({ ...slice, ...again(), start: next });
      }
      next = checked.next;
      yield { checked, ofBoxes, closed: slice.closed.size };
    }
  } finally {
    await Promise.allSettled(underWay.map(piece => piece.outcome));
  }
}

/**
 * Reads on where it stopped; null when all that is there by now was read. Where the ledger grew behind a slice that was
 * not whole, the next one fills it up: its nodes are not of its own, and nobody asks the thread about them. Seals are
 * opened here, since no key goes to a thread; where there are none, what entries disclose is taken apart there.
 */
function pieceReader(
  { id, reader, sealed }: Vault,
  { replaced, ...asked }: Asked,
): () => Piece | null {
  let start = beginning;
  let place = 0;
  return () => {
    const begun = place % sliceSize;
    const from = start.seq;
    const read = () => runFrom(reader, from, sliceSize - begun, asked.erased !== null);
    const opened = (run: Run) =>
      isUnsealed(reader, from, run)
        ? { entries: run, closed: new Set<number>(), findings: [] }
        : openEntries(reader, id, sealed.keys, replaced, [...entriesIn(run)]);
    const run = read();
    if (!run) return null;
    const { findings: ofBoxes, ...content } = opened(run);
    const nodes = begun === 0 ? storedNodes(reader, place, run.count) : [];
    const slice = { vault: id, ...asked, ...content, start, place, nodes };
    start = startAfter(reader, run.last, start);
    place += run.count;
    return { slice, again: () => opened(read() ?? run), ofBoxes };
  };
}

/** The nodes over entries from `place` on, by level; `place` begins a subtree of the size of a slice. */
function storedNodes(db: ReadableDb, place: number, count: number): Uint8Array[] {
  return Array.from({ length: sliceLevel + 1 }, (_, level) => {
    const from = place / 2 ** level;
    return nodeBytes(db, level, from, from + Math.floor(count / 2 ** level) - 1);
  });
}

/** A thread that ended, or failed, is an error; only where none can be had it is done here, by the same lines. */
async function inThread(pool: BytePool, slice: Slice): Promise<CheckedSlice> {
  const listener = { onProgress: () => undefined, onFailure: () => undefined };
  try {
    const [outcome] = await pool.run([{ kind: 'checkEntries', slice }], listener);
    if (outcome?.kind === 'checked') return outcome.slice;
  } catch (error) {
    if (error instanceof NoThreads) return checkSlice(slice);
    throw error;
  }
  throw new Error('entries could not be checked in a thread');
}

function startAfter(db: ReadableDb, seq: number, before: ChainStart): ChainStart {
  const link = linkAt(db, seq);
  const parsed = link && parseHeader(link.header);
  const { branch, at, v } = parsed?.ok ? parsed.header : before;
  return { seq: seq + 1, prev: link ? toHex(link.leafHash) : '', branch, at, v };
}

function isSame(a: ChainStart, b: ChainStart): boolean {
  return (
    a.seq === b.seq && a.prev === b.prev && a.branch === b.branch && a.at === b.at && a.v === b.v
  );
}
