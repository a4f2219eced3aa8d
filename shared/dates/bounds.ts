import { boundsOf } from './calendar.ts';
import { valueOf } from './edtf.ts';
import type { Bounds } from './value.ts';

/** The bounds of a stored date: the keys to sort and to search by. Marks (`~`, `?`) do not widen them. */
export function dateBounds(edtf: string): Bounds {
  return boundsOf(valueOf(edtf));
}

/**
 * Order by earliest day, then latest. Of a date without a beginning its end is known ("before June 2023"), so it
 * stands there; without an end it comes last among those that begin with it, with neither before all others.
 */
export function compareDates(a: Bounds, b: Bounds): number {
  return compare(firstKnown(a), firstKnown(b)) || compare(a.latest ?? '~', b.latest ?? '~');
}

const firstKnown = ({ earliest, latest }: Bounds) => earliest ?? latest ?? '';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
