/** G10: the tree at a million leaves: growing it, proving a leaf, checking the proof. */
import { randomBytes } from 'node:crypto';
import { checkInclusion, inclusionProof } from '../../../shared/ledger/proof.ts';
import { Frontier, type ReadNode } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import { contest } from '../contest.ts';
import { lineOf, type Goal } from '../goal.ts';

const proofs = 20_000;
const appends = 100_000;

export const proofGoal: Goal = {
  id: 'G10',
  title: 'proofs',
  async measure({ sizes, say }) {
    const count = sizes.leaves;
    say(`building a tree of ${count} leaves`);
    const { readNode, leafAt, root, frontier } = treeOf(count);
    const places = Array.from({ length: proofs }, (_, n) => (n * 7919 * 31) % count);
    const block = randomBytes(65);
    const rounds = await contest(sizes.rounds, {
      grow: {
        work: () => {
          for (let n = 0; n < appends; n++) frontier.append(leafAt(n % count));
        },
      },
      make: {
        work: () => {
          for (const at of places) inclusionProof(readNode, at, count, nodeCrypto);
        },
      },
      both: {
        work: () => {
          for (const at of places) {
            const proof = inclusionProof(readNode, at, count, nodeCrypto);
            if (!checkInclusion(leafAt(at), at, count, proof, root, nodeCrypto)) {
              throw new Error('a proof does not hold');
            }
          }
        },
      },
      hash: {
        work: () => {
          for (let n = 0; n < appends; n++) nodeCrypto.sha256(block);
        },
      },
    });
    const common = {
      goal: 'G10',
      theirs: 'hash',
      peer: 'one SHA-256 of two hashes',
    } as const;
    const micro = (
      what: string,
      ours: 'grow' | 'make' | 'both',
      pieces: number,
      wanted: string,
    ) => {
      const line = lineOf(rounds, { ...common, what, ours, wanted });
      const factor = appends / pieces;
      return {
        ...line,
        ours: (line.ours / pieces) * 1e6,
        theirs: (line.theirs / appends) * 1e6,
        unit: 'µs',
        ratio: (line.ratio ?? 0) * factor,
        processorRatio: line.processorRatio === null ? null : line.processorRatio * factor,
        note: 'the goal is the time of ours',
      };
    };
    return [
      micro(`a leaf appended, ${count} leaves`, 'grow', appends, '≤ 3 µs'),
      micro('an inclusion proof made', 'make', proofs, '≤ 15 µs'),
      micro('made and checked', 'both', proofs, '≤ 60 µs'),
    ];
  },
};

/** The whole tree in memory, level by level. */
function treeOf(count: number) {
  const levels: Uint8Array[] = [];
  for (let width = count; width >= 1; width = Math.floor(width / 2)) {
    levels.push(new Uint8Array(width * 32));
  }
  const readNode: ReadNode = (level, index) => {
    const hash = levels[level]?.subarray(index * 32, index * 32 + 32);
    if (hash?.length !== 32) throw new Error('no such node');
    return hash;
  };
  const frontier = new Frontier(nodeCrypto);
  for (let n = 0; n < count; n++) {
    for (const { level, index, hash } of frontier.append(new Uint8Array(randomBytes(32)))) {
      levels[level]?.set(hash, index * 32);
    }
  }
  return { readNode, leafAt: (n: number) => readNode(0, n), root: frontier.root(), frontier };
}
