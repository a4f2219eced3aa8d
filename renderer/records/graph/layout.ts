/** Places for nodes: columns from left to right by how far they are from the first one, each below the other. */
import type { GraphEdge, GraphNode } from '../../../shared/contract/connections.ts';

/** What is bound to one node, as the vault answered. */
export interface Around {
  readonly centre: GraphNode;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly more: number;
}

export interface Placed {
  readonly node: GraphNode;
  readonly column: number;
  readonly row: number;
  /** The node it was reached from; null for the first. */
  readonly parent: string | null;
  /** How many of its own are not shown; 0 while it is not expanded. */
  readonly more: number;
  readonly isExpanded: boolean;
}

export interface Layout {
  /** From top to bottom, and in a row from left to right: the order of the keys. */
  readonly placed: readonly Placed[];
  readonly edges: readonly GraphEdge[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * Each node once, where it is nearest to the first; the same for the same answers, in whatever order they came.
 * `answers` are those of the nodes that are expanded.
 */
export function layoutOf(first: string, answers: ReadonlyMap<string, Around>): Layout {
  const tree = treeFrom(first, answers);
  const placed: Placed[] = [];
  let rows = 0;
  const place = (id: string, column: number, parent: string | null): void => {
    const node = tree.nodes.get(id);
    if (!node) return;
    const own = tree.children.get(id) ?? [];
    const around = answers.get(id);
    placed.push({
      node,
      column,
      row: rows,
      parent,
      more: around?.more ?? 0,
      isExpanded: around !== undefined,
    });
    own.forEach((child, index) => {
      if (index > 0) rows += 1;
      place(child, column + 1, id);
    });
  };
  place(first, 0, null);
  return {
    placed,
    edges: edgesAmong(tree.nodes, answers),
    columns: placed.reduce((most, { column }) => Math.max(most, column), 0) + 1,
    rows: rows + 1,
  };
}

/** Breadth first, so that every node hangs where it is nearest. */
function treeFrom(first: string, answers: ReadonlyMap<string, Around>) {
  const nodes = new Map<string, GraphNode>();
  const children = new Map<string, string[]>();
  const start = answers.get(first);
  if (start) nodes.set(first, start.centre);
  for (let level = [first]; level.length > 0;) {
    const next: string[] = [];
    for (const id of level) {
      const own: string[] = [];
      for (const node of answers.get(id)?.nodes ?? []) {
        if (nodes.has(node.id)) continue;
        nodes.set(node.id, node);
        own.push(node.id);
      }
      children.set(id, own);
      next.push(...own);
    }
    level = next;
  }
  return { nodes, children };
}

/** Every tie once, whichever end told of it first. */
function edgesAmong(
  nodes: ReadonlyMap<string, GraphNode>,
  answers: ReadonlyMap<string, Around>,
): readonly GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  for (const id of nodes.keys()) {
    for (const edge of answers.get(id)?.edges ?? []) {
      const key = [edge.from, edge.to].sort().join(' ');
      if (nodes.has(edge.to) && !found.has(key)) found.set(key, edge);
    }
  }
  return [...found.values()];
}

/** Where an arrow key leads from a node; the node itself where there is nothing. */
export function stepFrom({ placed }: Layout, id: string, key: string): string {
  const here = placed.find(({ node }) => node.id === id);
  if (!here) return placed[0]?.node.id ?? id;
  const inColumn = placed.filter(({ column }) => column === here.column);
  const at = inColumn.indexOf(here);
  const to = {
    ArrowUp: () => inColumn[at - 1]?.node.id,
    ArrowDown: () => inColumn[at + 1]?.node.id,
    ArrowLeft: () => here.parent ?? undefined,
    ArrowRight: () => placed.find(({ parent }) => parent === id)?.node.id,
    Home: () => placed[0]?.node.id,
    End: () => placed.at(-1)?.node.id,
  };
  const step = Object.entries(to).find(([name]) => name === key)?.[1];
  return step?.() ?? id;
}
