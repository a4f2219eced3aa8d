import { boundsOf } from './calendar.ts';
import { valueOf } from './edtf.ts';
import type { Bounds } from './value.ts';

/** The bounds of a stored date: the keys to sort and to search by. Marks (`~`, `?`) do not widen them. */
export function dateBounds(edtf: string): Bounds {
  return boundsOf(valueOf(edtf));
}

/** Order by earliest day, then latest; a date without a beginning comes first, one without an end last. */
export function compareDates(a: Bounds, b: Bounds): number {
  return compare(a.earliest ?? '', b.earliest ?? '') || compare(a.latest ?? '~', b.latest ?? '~');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
