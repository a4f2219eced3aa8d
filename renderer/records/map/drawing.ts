/** Legs as they are drawn: ends on the sheet, a bow between them, so that there and back are seen apart. */
import type { RouteEnd, RouteLeg } from '../../../shared/contract/geo.ts';
import type { Spot } from '../../../shared/geo/projection.ts';

export interface DrawnLeg {
  readonly leg: RouteLeg;
  /** From 1, in the order of days: the number in the table too. */
  readonly number: number;
  readonly path: string;
  /** Where the number and the arrow stand, and which way it points (degrees). */
  readonly top: Spot;
  readonly angle: number;
}

export interface Stop {
  readonly key: string;
  readonly text: string;
  readonly spot: Spot;
  readonly isGuessed: boolean;
}

type Project = (end: RouteEnd | null) => Spot | null;

export interface Drawing {
  readonly legs: readonly DrawnLeg[];
  readonly stops: readonly Stop[];
}

/** Legs that lack an end, or one that was found, have no line; the places that are known stand there all the same. */
export function drawingOf(legs: readonly RouteLeg[], project: Project): Drawing {
  const drawn: DrawnLeg[] = [];
  const stops = new Map<string, Stop>();
  const seen = new Map<string, number>();
  legs.forEach((leg, index) => {
    const number = index + 1;
    const [start, end] = [project(leg.from), project(leg.to)];
    for (const [named, spot] of [[leg.from, start] as const, [leg.to, end] as const]) {
      if (!named || !spot) continue;
      const key = spot.map(each => each.toFixed(1)).join(' ');
      const isGuessed = named.how === 'guessed' && stops.get(key)?.isGuessed !== false;
      stops.set(key, { key, text: stops.get(key)?.text ?? named.text, spot, isGuessed });
    }
    if (!start || !end) return;
    const way = [start, end].map(spot => spot.map(each => each.toFixed(1)).join(' ')).join(' ');
    const before = seen.get(way) ?? 0;
    seen.set(way, before + 1);
    drawn.push({ leg, number, ...bow(start, end, 0.12 + before * 0.1) });
  });
  return { legs: drawn, stops: [...stops.values()] };
}

/** A quadratic curve whose height is a share of its length. */
function bow(
  [x1, y1]: Spot,
  [x2, y2]: Spot,
  height: number,
): Pick<DrawnLeg, 'path' | 'top' | 'angle'> {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const control: Spot = [(x1 + x2) / 2 + dy * height, (y1 + y2) / 2 - dx * height];
  const [a, b, c] = [[x1, y1] as const, control, [x2, y2] as const].map(spot =>
    spot.map(each => each.toFixed(2)).join(' '),
  );
  return {
    path: `M${a ?? ''}Q${b ?? ''} ${c ?? ''}`,
    // at half its way a quadratic curve is a quarter of each end and half of the control point
    top: [(x1 + x2) / 4 + control[0] / 2, (y1 + y2) / 4 + control[1] / 2],
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
  };
}

/** Thickness of a line in pixels. */
export const thickness = { high: 4, medium: 2.75, low: 1.5 } as const;

export function thicknessOf({ confidence }: RouteLeg): number {
  return thickness[confidence ?? 'medium'];
}
