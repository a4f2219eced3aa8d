import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphNode } from '../../../shared/contract/connections.ts';
import { layoutOf, stepFrom, type Around } from '../../../renderer/records/graph/layout.ts';

const node = (id: string): GraphNode => ({
  id,
  type: 'person',
  label: id,
  kind: null,
  begin: null,
  child: null,
  episode: null,
});

/** Some nodes of a small world, each expanded or not. */
const worlds = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map(all =>
    all.map((others, index): readonly [string, Around] => {
      const id = `n${String(index)}`;
      const to = others.filter(each => each !== index).map(each => `n${String(each)}`);
      const edges = to.map(each => ({ from: id, to: each, modes: [], as: 'party' as const }));
      return [id, { centre: node(id), nodes: to.map(node), edges, more: 0 }];
    }),
  );

test('a layout is the same in whatever order answers came, has each node once, and no two in one place', () => {
  fc.assert(
    fc.property(worlds, world => {
      const layout = layoutOf('n0', new Map(world));
      expect(layoutOf('n0', new Map([...world].reverse()))).toEqual(layout);
      const ids = layout.placed.map(each => each.node.id);
      expect(new Set(ids).size).toBe(ids.length);
      const spots = layout.placed.map(({ column, row }) => `${String(column)} ${String(row)}`);
      expect(new Set(spots).size).toBe(spots.length);
      const ties = layout.edges.map(({ from, to }) => [from, to].sort().join(' '));
      expect(new Set(ties).size).toBe(ties.length);
    }),
  );
});

test('every node is reached by arrows from the first one', () => {
  fc.assert(
    fc.property(worlds, world => {
      const layout = layoutOf('n0', new Map(world));
      const reached = new Set(['n0']);
      for (const id of reached) {
        for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
          reached.add(stepFrom(layout, id, key));
        }
      }
      expect(reached.size).toBe(layout.placed.length);
    }),
  );
});
