import { equalBytes, toHex } from '../../../shared/bytes.ts';
import type { TreeNode } from '../../../shared/ledger/merkle.ts';
import { nodeCount, nodesBetween } from '../tables/entry.ts';
import { finding } from './findings.ts';
import type { Verification } from './verification.ts';

/** Holds the stored nodes of the tree to those that the entries complete. */
export class NodeCheck {
  readonly #run: Verification;
  readonly #waiting = new Map<number, TreeNode[]>();
  #count = 0;

  constructor(run: Verification) {
    this.#run = run;
  }

  add(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      const beside = this.#waiting.get(node.level);
      if (beside) beside.push(node);
      else this.#waiting.set(node.level, [node]);
      this.#count++;
    }
  }

  /** Compares what was added since the last time: nodes of one level stand side by side. */
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

  end(): void {
    const stored = nodeCount(this.#run.vault.reader);
    if (stored === this.#count) return;
    this.#run.findings.push(finding('tree/extra-nodes', 'tree', this.#count, stored));
  }
}
