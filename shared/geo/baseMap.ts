/**
 * The map that everything is drawn on: countries and, of Ukraine, Russia and Belarus, regions. Made by
 * `scripts/geo.mjs` from Natural Earth (public domain); the Autonomous Republic of Crimea and Sevastopol are joined
 * to Ukraine there, which Natural Earth by default does not do.
 */
import * as z from 'zod';
import text from './baseMap.json';
import type { Area, Point, Ring } from './point.ts';

export interface Country extends Area {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly id: string;
}

export interface Region extends Area {
  /** ISO 3166-2. */
  readonly id: string;
  readonly uk: string;
  readonly en: string;
  /** Where its name stands. */
  readonly at: Point;
}

export interface BaseMap {
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
}

const Pair = z.tuple([z.number(), z.number()]);
const Outline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(z.array(z.int())) }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(z.array(z.int()))) }),
]);
const Named = z.object({
  id: z.string(),
  properties: z.object({ uk: z.string(), en: z.string(), at: Pair }),
});

/** The part of TopoJSON (specification of version 1.0, "Topology Objects") that the script writes. */
const Topology = z.object({
  transform: z.object({ scale: Pair, translate: Pair }),
  arcs: z.array(z.array(Pair)),
  objects: z.object({
    countries: z.object({ geometries: z.array(Outline.and(z.object({ id: z.string() }))) }),
    regions: z.object({ geometries: z.array(Outline.and(Named)) }),
  }),
});

/** Takes some milliseconds: ask once. */
export function readBaseMap(): BaseMap {
  const { transform, arcs, objects } = Topology.parse(JSON.parse(text));
  const lines = arcs.map(arc => decoded(arc, transform));
  const rings = (outline: z.infer<typeof Outline>) =>
    (outline.type === 'Polygon' ? outline.arcs : outline.arcs.flat()).map(ring =>
      joined(ring, lines),
    );
  return {
    countries: objects.countries.geometries.map(each => ({ id: each.id, rings: rings(each) })),
    regions: objects.regions.geometries.map(({ id, properties, ...outline }) => ({
      ...properties,
      id,
      rings: rings(outline),
    })),
  };
}

/** Each point is told by its distance from the one before, in steps of the grid. */
function decoded(
  arc: readonly (readonly [number, number])[],
  { scale, translate }: z.infer<typeof Topology>['transform'],
): Ring {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Arcs of a ring one after the other; `~n` is arc n backwards. Where two meet the point stands once. */
function joined(arcs: readonly number[], lines: readonly Ring[]): Ring {
  const ring: Point[] = [];
  for (const arc of arcs) {
    const line = arc < 0 ? [...(lines[~arc] ?? [])].reverse() : (lines[arc] ?? []);
    ring.push(...(ring.length === 0 ? line : line.slice(1)));
  }
  return ring;
}
