import { equalBytes, toHex } from '../../../shared/bytes.ts';
import type { TreeNode } from '../../../shared/ledger/merkle.ts';
import { nodeCount, nodesBetween } from '../tables/entry.ts';
import { finding } from './findings.ts';
import type { Verification } from './verification.ts';

/** Holds the stored nodes of the tree to those that the entries complete. */
export class NodeCheck {
  readonly #run: Verification;
  readonly #waiting = new Map<number, TreeNode[]>();

  constructor(run: Verification) {
    this.#run = run;
  }

  add(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      const beside = this.#waiting.get(node.level);
      if (beside) beside.push(node);
      else this.#waiting.set(node.level, [node]);
    }
  }

  /** Compares what was added since the last time: nodes of one level stand close together. */
  compare(): void {
    const { vault, findings } = this.#run;
    for (const [level, nodes] of this.#waiting) {
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first || !last) continue;
      const stored = nodesBetween(vault.reader, level, first.index, last.index);
      for (const { index, hash } of nodes) {
        const found = stored.get(index);
        if (found && equalBytes(found, hash)) continue;
        const told = found ? toHex(found) : null;
        findings.push(finding('tree/wrong-node', `tree node ${level}/${index}`, toHex(hash), told));
      }
    }
    this.#waiting.clear();
  }

  /** No node is stored that a tree of so many leaves has not. */
  end(size: number): void {
    const stored = nodeCount(this.#run.vault.reader);
    const due = completeNodes(size);
    if (stored === due) return;
    this.#run.findings.push(finding('tree/extra-nodes', 'tree', due, stored));
  }
}

/** How many complete subtrees there are over so many leaves, the leaves counted. */
function completeNodes(size: number): number {
  let count = 0;
  for (let width = size; width >= 1; width = Math.floor(width / 2)) count += width;
  return count;
}
