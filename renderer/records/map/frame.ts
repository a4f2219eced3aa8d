/** Which part of the sheet is seen: its middle and its width, in units of the sheet. */
import type { Spot } from '../../../shared/geo/projection.ts';

export interface Frame {
  readonly middle: Spot;
  readonly width: number;
}

/** Height of the window on the map, as a share of its width. */
export const aspect = 0.6;
/** Some 60 km, and all of Europe and Asia. */
const [narrowest, widest] = [10, 2400];
/** No map shows less than this at first: some 700 km, so that a reader sees where it is. */
const leastAtFirst = 110;

/** All of these spots with room around them. */
export function frameAround(spots: readonly Spot[]): Frame | null {
  const [first] = spots;
  if (!first) return null;
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.max(leastAtFirst, (right - left) * 1.35, ((bottom - top) * 1.35) / aspect);
  return { middle: [(left + right) / 2, (top + bottom) / 2], width };
}

/** Nearer (`by` below 1) or farther; the spot under the pointer stays where it is. */
export function zoomed(frame: Frame, by: number, around: Spot = frame.middle): Frame {
  const width = Math.min(widest, Math.max(narrowest, frame.width * by));
  const share = width / frame.width;
  const keep = (middle: number, fixed: number) => fixed + (middle - fixed) * share;
  return {
    middle: [keep(frame.middle[0], around[0]), keep(frame.middle[1], around[1])],
    width,
  };
}

/** Moved by shares of what is seen. */
export function moved({ middle: [x, y], width }: Frame, across: number, down: number): Frame {
  return { middle: [x + across * width, y + down * width * aspect], width };
}

export function viewBoxOf({ middle: [x, y], width }: Frame): string {
  const height = width * aspect;
  return [x - width / 2, y - height / 2, width, height].map(each => each.toFixed(2)).join(' ');
}
