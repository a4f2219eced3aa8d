/** Points and outlines on the globe, in decimal degrees (WGS 84), longitude first as in GeoJSON (RFC 7946 §3.1.1). */
export type Point = readonly [longitude: number, latitude: number];
/** A closed line: its last point is its first. */
export type Ring = readonly Point[];
/** Outlines with their holes; which is which is told by how often a point is inside. */
export interface Area {
  readonly rings: readonly Ring[];
}

/**
 * Whether the point lies in the area: crossings of a ray to the east are counted over all rings, on the plane of
 * longitude and latitude. Good for areas that do not cross the 180th meridian.
 */
export function contains({ rings }: Area, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && crosses(before, point, x, y)) inside = !inside;
      before = point;
    }
  }
  return inside;
}

function crosses([x1, y1]: Point, [x2, y2]: Point, x: number, y: number): boolean {
  return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
}
