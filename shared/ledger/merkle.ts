/**
 * The Merkle tree over the entries (RFC 6962, section 2.1; RFC 9162, section 2.1).
 *
 * A node is named by its level and its index in that level: it is the root of the complete subtree
 * over leaves [index * 2^level, (index + 1) * 2^level). Only complete subtrees are ever stored, so a
 * stored node never changes. Sizes are counted with plain arithmetic: bit operators end at 2^31.
 */
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
  if (entry.length >= scratch.length) scratch = new Uint8Array(2 * entry.length);
  scratch.set(entry, 1);
  return crypto.sha256(scratch.subarray(0, 1 + entry.length));
}

/** One for all: hashing one leaf ends before the next begins. The first byte stays 0. */
let scratch = new Uint8Array(4096);

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array, crypto: Crypto): Uint8Array {
  pair.fill(0, 1);
  pair.set(left, 1);
  pair.set(right, 1 + hashLength);
  return crypto.sha256(pair);
}

/** One for all: a tree is nothing but pairs, and hashing one ends before the next begins. */
const pair = new Uint8Array(1 + 2 * hashLength).fill(1, 0, 1);

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

/** The complete subtrees that cover [from, to), largest first; `from` starts a subtree as wide. */
export function completeSubtrees(from: number, to: number): { level: number; index: number }[] {
  const subtrees = [];
  for (let start = from; start < to;) {
    const level = highestBit(to - start);
    subtrees.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return subtrees;
}

/** The root over complete subtrees, largest first: the smallest two are joined until one is left. */
export function foldEdge(edge: readonly Uint8Array[], crypto: Crypto): Uint8Array {
  const last = edge.at(-1);
  if (last === undefined) return crypto.sha256(new Uint8Array(0));
  return edge.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, crypto), last);
}

/** Exponent of the largest power of two that is not above `width`; not by Math.log2, which may round up. */
export function highestBit(width: number): number {
  if (width < 2 ** 31) return Math.max(0, 31 - Math.clz32(width));
  let bit = 0;
  for (let power = 2; power <= width; power *= 2) bit++;
  return bit;
}
