import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeCrypto as crypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import { fromBase64, toHex, toUtf8 } from '../../../shared/bytes.ts';
import { Frontier, leafHash, nodeHash } from '../../../shared/ledger/merkle.ts';
import {
  checkConsistency,
  checkInclusion,
  consistencyProof,
  inclusionProof,
} from '../../../shared/ledger/proof.ts';
import { filesUnder } from '../../support/files.ts';
import { vectorsAt } from '../../support/vectors.ts';

const testdata = vectorsAt('merkle', 'testdata');

function vectorsIn<T>(folder: string): (T & { file: string })[] {
  return filesUnder(path.join(testdata!, folder)).map(file => {
    const text = readFileSync(file, 'utf8');
    return { ...(JSON.parse(text) as T), file };
  });
}

const bytes = (text: string | null) => fromBase64(text ?? '');

test.skipIf(testdata === null)('inclusion is judged as told (skips without vectors)', () => {
  type Vector = {
    leafIdx: number;
    treeSize: number;
    root: string;
    leafHash: string;
    proof: string[] | null;
    wantErr: boolean;
  };
  const vectors = vectorsIn<Vector>('inclusion');
  expect(vectors.some(v => !v.wantErr) && vectors.some(v => v.wantErr)).toBe(true);
  for (const { leafIdx, treeSize, root, leafHash: leaf, proof, wantErr, file } of vectors) {
    const path = (proof ?? []).map(bytes);
    const good = checkInclusion(bytes(leaf), leafIdx, treeSize, path, bytes(root), crypto);
    expect(good, file).toBe(!wantErr);
  }
});

test.skipIf(testdata === null)('consistency is judged as told (skips without vectors)', () => {
  type Vector = {
    size1: number;
    size2: number;
    root1: string;
    root2: string;
    proof: string[] | null;
    wantErr: boolean;
  };
  const vectors = vectorsIn<Vector>('consistency');
  expect(vectors.length).toBeGreaterThan(10);
  for (const { size1, size2, root1, root2, proof, wantErr, file } of vectors) {
    const path = (proof ?? []).map(bytes);
    const good = checkConsistency(size1, size2, bytes(root1), bytes(root2), path, crypto);
    expect(good, file).toBe(!wantErr);
  }
});

const size = 100;
const leaves = Array.from({ length: size }, (_, n) => leafHash(toUtf8(`entry ${n}`), crypto));

/** RFC 9162, section 2.1.1, word for word: the definition, slow and plain. */
function rootByDefinition(of: readonly Uint8Array[]): Uint8Array {
  if (of.length === 0) return crypto.sha256(new Uint8Array(0));
  if (of.length === 1) return of[0]!;
  let k = 1;
  while (k * 2 < of.length) k *= 2;
  return nodeHash(rootByDefinition(of.slice(0, k)), rootByDefinition(of.slice(k)), crypto);
}

/** A tree as the vault keeps it: nothing but the nodes that appends completed. */
function storedTree() {
  const nodes = new Map<string, Uint8Array>();
  const frontier = new Frontier(crypto);
  const roots = [frontier.root()];
  for (const leaf of leaves) {
    for (const { level, index, hash } of frontier.append(leaf)) {
      expect(nodes.has(`${level}/${index}`), 'a stored node never changes').toBe(false);
      nodes.set(`${level}/${index}`, hash);
    }
    roots.push(frontier.root());
  }
  const readNode = (level: number, index: number) => {
    const hash = nodes.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`no node ${level}/${index}`);
    return hash;
  };
  return { roots, readNode };
}

const tree = storedTree();

test('the root after each append is the root by definition', () => {
  for (let n = 0; n <= size; n++) {
    expect(toHex(tree.roots[n]!), `${n}`).toBe(toHex(rootByDefinition(leaves.slice(0, n))));
    expect(Frontier.read(n, tree.readNode, crypto).root(), `${n} read`).toEqual(tree.roots[n]);
  }
});

test('a stored frontier goes on where it was left', () => {
  for (let n = 0; n < size; n++) {
    const frontier = Frontier.read(n, tree.readNode, crypto);
    frontier.append(leaves[n]!);
    expect(frontier.root()).toEqual(tree.roots[n + 1]);
    expect(frontier.size).toBe(n + 1);
  }
});

test('two parts checked apart join at a power of two', () => {
  for (const cut of [1, 2, 32, 64]) {
    const [left, right] = [new Frontier(crypto), new Frontier(crypto)];
    for (const leaf of leaves.slice(0, cut)) left.append(leaf);
    for (const leaf of leaves.slice(cut, Math.min(size, 2 * cut))) right.append(leaf);
    left.appendAll(right);
    expect(left.root()).toEqual(tree.roots[Math.min(size, 2 * cut)]);
  }
  const odd = new Frontier(crypto);
  odd.append(leaves[0]!);
  expect(() => odd.appendSubtree(1, leaves[1]!)).toThrow('does not fit');
});

test('every leaf of every tree has a proof, and it proves that leaf only', () => {
  for (let n = 1; n <= size; n++) {
    const root = tree.roots[n]!;
    for (let index = 0; index < n; index++) {
      const proof = inclusionProof(tree.readNode, index, n, crypto);
      expect(checkInclusion(leaves[index]!, index, n, proof, root, crypto)).toBe(true);
      const other = (index + 1) % size;
      expect(checkInclusion(leaves[other]!, index, n, proof, root, crypto)).toBe(false);
      expect(checkInclusion(leaves[index]!, index, n, [...proof, root], root, crypto)).toBe(false);
    }
  }
  expect(() => inclusionProof(tree.readNode, 5, 5, crypto)).toThrow(RangeError);
  expect(() => inclusionProof(tree.readNode, 0, 0, crypto)).toThrow(RangeError);
});

test('every tree is proven to extend every smaller one, and no other', () => {
  for (let to = 1; to <= size; to++) {
    for (let from = 1; from <= to; from++) {
      const proof = consistencyProof(tree.readNode, from, to, crypto);
      const [older, newer] = [tree.roots[from]!, tree.roots[to]!];
      expect(checkConsistency(from, to, older, newer, proof, crypto), `${from} ${to}`).toBe(true);
      const wrong = crypto.sha256(older);
      expect(checkConsistency(from, to, wrong, newer, proof, crypto)).toBe(false);
      expect(checkConsistency(from, to, older, wrong, proof, crypto)).toBe(false);
    }
  }
  expect(() => consistencyProof(tree.readNode, 0, 5, crypto)).toThrow(RangeError);
  expect(() => consistencyProof(tree.readNode, 6, 5, crypto)).toThrow(RangeError);
});

test('a proof that is longer or shorter than its tree asks for proves nothing', () => {
  // Else the last leaf of a tree of two could pass as the only leaf of a tree of one.
  const most = 12;
  const pathTo = (index: number, n: number) => inclusionProof(tree.readNode, index, n, crypto);
  for (let n = 1; n <= most; n++) {
    for (let index = 0; index < n; index++) {
      const proof = pathTo(index, n);
      for (let claimedSize = 1; claimedSize <= most; claimedSize++) {
        for (let claimed = 0; claimed < claimedSize; claimed++) {
          if (pathTo(claimed, claimedSize).length === proof.length) continue;
          const [leaf, root] = [leaves[index]!, tree.roots[n]!];
          const good = checkInclusion(leaf, claimed, claimedSize, proof, root, crypto);
          expect(good, `${index} of ${n} as ${claimed} of ${claimedSize}`).toBe(false);
        }
      }
    }
  }
});

test('a consistency proof that is longer or shorter than its trees ask for proves nothing', () => {
  const pairs = Array.from({ length: 12 * 12 }, (_, n) => [1 + Math.floor(n / 12), 1 + (n % 12)])
    .filter(([from, to]) => from! <= to!)
    .map(([from, to]) => ({ from: from!, to: to! }))
    .map(pair => ({ ...pair, proof: consistencyProof(tree.readNode, pair.from, pair.to, crypto) }));
  for (const { from, to, proof } of pairs) {
    const [older, newer] = [tree.roots[from]!, tree.roots[to]!];
    for (const claimed of pairs) {
      if (claimed.proof.length === proof.length) continue;
      const good = checkConsistency(claimed.from, claimed.to, older, newer, proof, crypto);
      expect(good, `${from} to ${to} as ${claimed.from} to ${claimed.to}`).toBe(false);
    }
  }
});

test('hostile proofs are answered by false, never by an error', () => {
  const number = fc.oneof(fc.nat(200), fc.double(), fc.constant(2 ** 53), fc.integer());
  const hash = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(...leaves));
  fc.assert(
    fc.property(
      number,
      number,
      hash,
      hash,
      fc.array(hash, { maxLength: 70 }),
      (a, b, x, y, proof) => {
        const consistent = checkConsistency(a, b, x, y, proof, crypto);
        expect(consistent).toBe(
          a === b && a >= 1 && proof.length === 0 && toHex(x) === toHex(y) && x.length === 32,
        );
        const included = checkInclusion(x, a, b, proof, y, crypto);
        expect(included).toBe(
          a === 0 && b === 1 && proof.length === 0 && toHex(x) === toHex(y) && x.length === 32,
        );
      },
    ),
  );
});

test('the empty tree proves nothing', () => {
  const empty = tree.roots[0]!;
  expect(checkConsistency(0, 0, empty, empty, [], crypto)).toBe(false);
  expect(checkConsistency(0, 5, empty, tree.roots[5]!, [], crypto)).toBe(false);
  expect(checkInclusion(empty, 0, 0, [], empty, crypto)).toBe(false);
});
