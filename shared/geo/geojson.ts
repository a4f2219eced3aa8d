/** The lines of a GeoJSON text (RFC 7946), whatever it wraps them in. */
import * as z from 'zod';
import type { Point } from './point.ts';

/** Position: longitude, latitude, then whatever else; RFC 7946 §3.1.1. */
const Position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())
  .transform(([longitude, latitude]): Point => [longitude, latitude]);
const Path = z.array(Position).min(2);

const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: Path }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(Path) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Path) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Path)) }),
  // points draw no line
  z.object({ type: z.literal('Point') }),
  z.object({ type: z.literal('MultiPoint') }),
]);
const Collection = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(Geometry),
});
const Feature = z.object({
  type: z.literal('Feature'),
  geometry: z.union([Geometry, Collection]).nullable(),
});
const GeoJson = z.union([
  Geometry,
  Collection,
  Feature,
  z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature) }),
]);

/** Null where the text is no GeoJSON. */
export function linesOf(text: string): Point[][] | null {
  try {
    const parsed = GeoJson.safeParse(JSON.parse(text));
    return parsed.success ? pathsIn(parsed.data) : null;
  } catch {
    return null;
  }
}

function pathsIn(whole: z.infer<typeof GeoJson>): Point[][] {
  switch (whole.type) {
    case 'FeatureCollection':
      return whole.features.flatMap(pathsIn);
    case 'Feature':
      return whole.geometry === null ? [] : pathsIn(whole.geometry);
    case 'GeometryCollection':
      return whole.geometries.flatMap(pathsIn);
    case 'LineString':
      return [whole.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return whole.coordinates;
    case 'MultiPolygon':
      return whole.coordinates.flat();
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}
