/**
 * Proofs over the Merkle tree (RFC 9162, section 2.1): that an entry is in it, and that a newer tree
 * only added to an older one. Made from stored nodes, checked from nothing but hashes.
 */
import { equalBytes } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import {
  completeSubtrees,
  foldEdge,
  hashLength,
  highestBit,
  nodeHash,
  type ReadNode,
} from './merkle.ts';

/**
 * The audit path of leaf `index` in the tree of `size` leaves (RFC 9162, section 2.1.3.1).
 * Throws where there is no such leaf.
 */
export function inclusionProof(
  readNode: ReadNode,
  index: number,
  size: number,
  crypto: Crypto,
): Uint8Array[] {
  if (!isSize(size) || !isIndex(index, size)) throw new RangeError('no such leaf in the tree');
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (index < middle) {
      path.push(rangeRoot(readNode, middle, to, crypto));
      to = middle;
    } else {
      path.push(rangeRoot(readNode, from, middle, crypto));
      from = middle;
    }
  }
  return path.reverse();
}

/**
 * The proof that the tree of `to` leaves extends the tree of `from` leaves (RFC 9162, section 2.1.4.1).
 * Throws unless 1 <= from <= to: the empty tree proves nothing.
 */
export function consistencyProof(
  readNode: ReadNode,
  from: number,
  to: number,
  crypto: Crypto,
): Uint8Array[] {
  if (!isSize(from) || !isSize(to) || from > to) throw new RangeError('no such older tree');
  const path: Uint8Array[] = [];
  let [start, end, oldIsWhole] = [0, to, true];
  while (from < end) {
    const middle = start + largestPowerBelow(end - start);
    if (from <= middle) {
      path.push(rangeRoot(readNode, middle, end, crypto));
      end = middle;
    } else {
      path.push(rangeRoot(readNode, start, middle, crypto));
      start = middle;
      oldIsWhole = false;
    }
  }
  if (!oldIsWhole) path.push(rangeRoot(readNode, start, end, crypto));
  return path.reverse();
}

/** RFC 9162, section 2.1.3.2. Answers false, and never throws, on hostile input. */
export function checkInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
  crypto: Crypto,
): boolean {
  if (!isSize(size) || !isIndex(index, size)) return false;
  if (![leaf, root, ...proof].every(isHash)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash, crypto);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else {
      hash = nodeHash(hash, sibling, crypto);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && equalBytes(hash, root);
}

/** RFC 9162, section 2.1.4.2. Answers false, and never throws, on hostile input and on empty trees. */
export function checkConsistency(
  from: number,
  to: number,
  fromRoot: Uint8Array,
  toRoot: Uint8Array,
  proof: readonly Uint8Array[],
  crypto: Crypto,
): boolean {
  if (!isSize(from) || !isSize(to) || from > to) return false;
  if (![fromRoot, toRoot, ...proof].every(isHash)) return false;
  if (from === to) return proof.length === 0 && equalBytes(fromRoot, toRoot);

  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  // Where the old tree is one complete subtree, its root is the start and is left out of the proof.
  const [seed, ...steps] = at === 0 ? [fromRoot, ...proof] : proof;
  if (seed === undefined) return false;
  let [older, newer] = [seed, seed];
  for (const step of steps) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = nodeHash(step, older, crypto);
      newer = nodeHash(step, newer, crypto);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else {
      newer = nodeHash(newer, step, crypto);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && equalBytes(older, fromRoot) && equalBytes(newer, toRoot);
}

/** The root over leaves [from, to), folded from stored nodes: at most one for each bit of the size. */
function rangeRoot(readNode: ReadNode, from: number, to: number, crypto: Crypto): Uint8Array {
  const level = highestBit(to - from);
  if (to - from === 2 ** level) return readNode(level, from / 2 ** level);
  const roots = completeSubtrees(from, to).map(({ level, index }) => readNode(level, index));
  return foldEdge(roots, crypto);
}

/** The largest power of two below `width`, for `width` > 1: where RFC 9162 splits a tree. */
function largestPowerBelow(width: number): number {
  return 2 ** highestBit(width - 1);
}

function half(n: number): number {
  return Math.floor(n / 2);
}

function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 1;
}

function isIndex(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && index >= 0 && index < size;
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === hashLength;
}
