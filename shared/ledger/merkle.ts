/**
 * The Merkle tree over the entries (RFC 6962, section 2.1; RFC 9162, section 2.1).
 *
 * A node is named by its level and its index in that level: it is the root of the complete subtree
 * over leaves [index * 2^level, (index + 1) * 2^level). Only complete subtrees are ever stored, so a
 * stored node never changes. Sizes are counted with plain arithmetic: bit operators end at 2^31.
 */
import { equalBytes } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';

export const hashLength = 32;

/** A complete subtree that an append has closed; level 0 is the leaf itself. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** The stored hash of a complete subtree. Throws if it is not stored: the vault is then damaged. */
export type ReadNode = (level: number, index: number) => Uint8Array;

/** SHA-256(0x00 ‖ entry). */
export function leafHash(entry: Uint8Array, crypto: Crypto): Uint8Array {
  const prefixed = new Uint8Array(1 + entry.length);
  prefixed.set(entry, 1);
  return crypto.sha256(prefixed);
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array, crypto: Crypto): Uint8Array {
  const prefixed = new Uint8Array(1 + 2 * hashLength);
  prefixed[0] = 1;
  prefixed.set(left, 1);
  prefixed.set(right, 1 + hashLength);
  return crypto.sha256(prefixed);
}

/**
 * The right edge of a growing tree: the roots of its complete subtrees, largest first. It is all that
 * an append and the root need, whatever the size of the tree.
 */
export class Frontier {
  readonly #crypto: Crypto;
  readonly #edge: Uint8Array[] = [];
  #size = 0;

  constructor(crypto: Crypto) {
    this.#crypto = crypto;
  }

  /** The frontier of a stored tree of `size` leaves. */
  static read(size: number, readNode: ReadNode, crypto: Crypto): Frontier {
    const frontier = new Frontier(crypto);
    for (const { level, index } of completeSubtrees(0, size)) {
      frontier.#edge.push(readNode(level, index));
    }
    frontier.#size = size;
    return frontier;
  }

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** Appends one leaf hash; answers every node it completed, the leaf first, for the vault to store. */
  append(leaf: Uint8Array): readonly TreeNode[] {
    return this.appendSubtree(0, leaf);
  }

  /**
   * Appends a whole complete subtree at once, which is how two halves of a ledger checked in parallel
   * become one root. Throws where the size is not a multiple of 2^level.
   */
  appendSubtree(level: number, root: Uint8Array): readonly TreeNode[] {
    if (this.#size % 2 ** level !== 0) throw new Error('the subtree does not fit the edge');
    let node: TreeNode = { level, index: this.#size / 2 ** level, hash: root };
    const completed = [node];
    while (node.index % 2 === 1) {
      const left = this.#edge.pop();
      if (left === undefined) throw new Error('the edge is shorter than its size says');
      const hash = nodeHash(left, node.hash, this.#crypto);
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash };
      completed.push(node);
    }
    this.#edge.push(node.hash);
    this.#size += 2 ** level;
    return completed;
  }

  /** Appends all that another frontier holds, subtree by subtree. */
  appendAll(other: Frontier): void {
    for (const [at, { level }] of completeSubtrees(0, other.#size).entries()) {
      const root = other.#edge[at];
      if (root === undefined) throw new Error('the edge is shorter than its size says');
      this.appendSubtree(level, root);
    }
  }

  /** The root of the whole; SHA-256 of nothing for the empty tree. */
  root(): Uint8Array {
    return foldEdge(this.#edge, this.#crypto);
  }
}

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
  const roots = completeSubtrees(from, to).map(({ level, index }) => readNode(level, index));
  return foldEdge(roots, crypto);
}

/** The complete subtrees that cover [from, to), largest first; `from` starts a subtree as wide. */
function completeSubtrees(from: number, to: number): { level: number; index: number }[] {
  const subtrees = [];
  for (let start = from; start < to; ) {
    const level = Math.floor(Math.log2(to - start));
    subtrees.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return subtrees;
}

/** The root over complete subtrees, largest first: the smallest two are joined until one is left. */
function foldEdge(edge: readonly Uint8Array[], crypto: Crypto): Uint8Array {
  const last = edge.at(-1);
  if (last === undefined) return crypto.sha256(new Uint8Array(0));
  return edge.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, crypto), last);
}

/** The largest power of two below `width`, for `width` > 1: where RFC 9162 splits a tree. */
function largestPowerBelow(width: number): number {
  return 2 ** Math.floor(Math.log2(width - 1));
}

function half(n: number): number {
  return Math.floor(n / 2);
}

function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 1 && size <= largestSize;
}

/** Math.log2 is exact enough to find the highest bit up to here, and no ledger comes near. */
const largestSize = 2 ** 40;

function isIndex(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && index >= 0 && index < size;
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === hashLength;
}
