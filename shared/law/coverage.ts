/**
 * The coverage matrix: elements of the crimes down, children (or episodes, theories, suspects) across, and in each
 * cell what supports the element there, what contradicts it and what is context. What is in no cell is the gap.
 */
import {
  bearingWeights,
  type BearingRelation,
  type BearingTarget,
  type BearingWeight,
} from '../records/bearing.ts';

export const acrosses = ['children', 'episodes', 'theories', 'suspects'] as const;
export type Across = (typeof acrosses)[number];

/** One active bearing, with those whom its fact is about. */
export interface Borne {
  readonly theory: string;
  readonly element: string;
  readonly target: BearingTarget;
  /** The only child for whom it counts; null where it is not narrowed. */
  readonly child: string | null;
  readonly relation: BearingRelation;
  readonly weight: BearingWeight | null;
  /** Children whom the fact is about; empty for an item, which counts for all. */
  readonly children: readonly string[];
}

/** A theory with what it has to show and for whom. */
export interface TheoryScope {
  readonly id: string;
  readonly person: string | null;
  readonly elements: ReadonlySet<string>;
  readonly children: ReadonlySet<string>;
}

export interface Column {
  readonly id: string;
  /** Of an episode: its act, and the child whom it befell. */
  readonly act: string | null;
  readonly child: string | null;
}

export interface Counts {
  readonly supports: number;
  readonly contradicts: number;
  readonly context: number;
}

export interface Cell extends Counts {
  /** What counts here as for all others: recorded for no one in particular. */
  readonly shared: Counts;
  /** Weight of the best support, shared or not; `weak` only where all of it is; null where that is not known. */
  readonly strongest: BearingWeight | null;
}

/** `open`: nothing supports it. `contradicted`: nothing does, and something speaks against it. `weak`: only weakly. */
export const gapKinds = ['open', 'contradicted', 'weak'] as const;
export type GapKind = (typeof gapKinds)[number];

/** Whether it counts in a column: for it, for it as for all, or not. */
export function countsIn(
  borne: Borne,
  across: Across,
  column: Column,
  theories: ReadonlyMap<string, TheoryScope>,
): 'own' | 'shared' | null {
  const about = borne.child === null ? borne.children : [borne.child];
  switch (across) {
    case 'children':
      if (about.length === 0) return hasChild(theories.get(borne.theory), column.id);
      return about.includes(column.id) ? 'own' : null;
    case 'episodes': {
      const { id } = borne.target;
      const isOfChild = column.child !== null && about.includes(column.child);
      if (id === column.id) return 'own';
      if (id === column.act) return borne.child === null || isOfChild ? 'own' : null;
      // another episode of the child shows nothing of this one; what is said of the child does
      if (borne.target.type === 'episode' || borne.target.type === 'act') return null;
      if (about.length === 0) return hasChild(theories.get(borne.theory), column.child);
      return isOfChild ? 'shared' : null;
    }
    case 'theories':
      return borne.theory === column.id ? 'own' : null;
    case 'suspects':
      return theories.get(borne.theory)?.person === column.id ? 'own' : null;
  }
}

function hasChild(theory: TheoryScope | undefined, child: string | null): 'shared' | null {
  return child !== null && theory?.children.has(child) === true ? 'shared' : null;
}

/** Whether an element has to be shown in a column at all. */
function isAsked(
  element: string,
  across: Across,
  column: Column,
  theories: readonly TheoryScope[],
): boolean {
  return theories.some(theory => {
    if (!theory.elements.has(element)) return false;
    switch (across) {
      case 'children':
        return theory.children.has(column.id);
      case 'episodes':
        return column.child !== null && theory.children.has(column.child);
      case 'theories':
        return theory.id === column.id;
      case 'suspects':
        return theory.person === column.id;
    }
  });
}

/** Bearings by whom they are about, so that a column need not look through all of them. */
export class Bearings {
  readonly #all: readonly Borne[];
  readonly #common: readonly Borne[];
  readonly #ofChild = new Map<string, Borne[]>();

  constructor(all: readonly Borne[]) {
    this.#all = all;
    this.#common = all.filter(each => each.child === null && each.children.length === 0);
    for (const each of all) {
      for (const child of each.child === null ? each.children : [each.child]) {
        const list = this.#ofChild.get(child) ?? [];
        list.push(each);
        this.#ofChild.set(child, list);
      }
    }
  }

  /** Those that may count in a column. */
  for(across: Across, { id, child }: Column): readonly Borne[] {
    if (across === 'theories' || across === 'suspects') return this.#all;
    const own = this.#ofChild.get(across === 'children' ? id : (child ?? ''));
    return [...(own ?? []), ...this.#common];
  }
}

/** The cells of a column, one for each element in their order; null where the element is not asked there. */
export function cellsOf(
  column: Column,
  across: Across,
  elements: readonly string[],
  theories: ReadonlyMap<string, TheoryScope>,
  bearings: Bearings,
): (Cell | null)[] {
  const all = [...theories.values()];
  const here = new Map<string, { borne: Borne; how: 'own' | 'shared' }[]>();
  for (const borne of bearings.for(across, column)) {
    const how = countsIn(borne, across, column, theories);
    if (how === null) continue;
    const list = here.get(borne.element) ?? [];
    list.push({ borne, how });
    here.set(borne.element, list);
  }
  return elements.map(element => {
    const found = here.get(element) ?? [];
    if (found.length === 0 && !isAsked(element, across, column, all)) return null;
    return {
      ...counted(found.filter(({ how }) => how === 'own')),
      shared: counted(found.filter(({ how }) => how === 'shared')),
      strongest: strongestOf(found.map(({ borne }) => borne)),
    };
  });
}

function counted(found: readonly { readonly borne: Borne }[]): Counts {
  const count = (relation: BearingRelation) =>
    found.filter(({ borne }) => borne.relation === relation).length;
  return {
    supports: count('supports'),
    contradicts: count('contradicts'),
    context: count('context'),
  };
}

function strongestOf(bearings: readonly Borne[]): BearingWeight | null {
  const weights = bearings.flatMap(({ relation, weight }) =>
    relation === 'supports' ? [weight] : [],
  );
  const best = bearingWeights.find(each => weights.includes(each)) ?? null;
  return best === 'weak' && weights.includes(null) ? null : best;
}

/** What is missing in a cell; null where something supports the element, or it is not asked. */
export function gapIn(cell: Cell | null): GapKind | null {
  if (cell === null) return null;
  if (cell.supports + cell.shared.supports > 0) return cell.strongest === 'weak' ? 'weak' : null;
  return cell.contradicts + cell.shared.contradicts > 0 ? 'contradicted' : 'open';
}
