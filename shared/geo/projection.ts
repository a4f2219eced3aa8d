/** From the globe to the sheet: Lambert's conformal conic on a sphere (Snyder, Map Projections, 1987, eq. 15-1 to 15-5). */
import type { Point } from './point.ts';

/** A place on the sheet; x grows to the east, y to the south. The globe's radius is 1000 units. */
export type Spot = readonly [x: number, y: number];

const radius = 1000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** True to scale along these parallels: Ukraine and most of Russia lie between them. */
const [south, north, middle] = [radians(46), radians(62), radians(52)];
const tangent = (latitude: number) => Math.tan(Math.PI / 4 + latitude / 2);
const n = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(tangent(north) / tangent(south));
const factor = (Math.cos(south) * tangent(south) ** n) / n;
const rho = (latitude: number) => (radius * factor) / tangent(latitude) ** n;

/** The sheet turned so that north is up at the meridian `centre` (degrees). */
export function projection(centre: number): (point: Point) => Spot {
  return ([longitude, latitude]) => {
    const turned = ((((longitude - centre + 180) % 360) + 360) % 360) - 180;
    const theta = n * radians(turned);
    // the poles themselves have no finite place
    const r = rho(radians(Math.min(89, Math.max(-60, latitude))));
    return [r * Math.sin(theta), r * Math.cos(theta) - rho(middle)];
  };
}
