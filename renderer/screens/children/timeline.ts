/** Episodes as stretches of time: how sharp their ends are known, and where nothing is recorded between them. */
import { compareDates, dateBounds, type Bounds } from '../../../shared/dates/index.ts';
import type { TimelineEntry } from '../../ui/Timeline.tsx';

export interface Lasting {
  readonly begin: string | null;
  readonly end: string | null;
}

/** A whole day, known for sure. */
function isSharp(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T.*)?$/.test(edtf);
}

/** A moment where one day is known, else a stretch; an end that is not a known day is soft. */
export function extentOf({ begin, end }: Lasting): TimelineEntry['extent'] {
  if (begin === null && end === null) return { kind: 'point', edge: 'soft' };
  const edge = (date: string | null) => (date !== null && isSharp(date) ? 'sharp' : 'soft');
  if (end === null || end === begin) {
    return begin !== null && isSharp(begin)
      ? { kind: 'point', edge: 'sharp' }
      : { kind: 'span', start: 'soft', end: 'soft' };
  }
  return { kind: 'span', start: edge(begin), end: edge(end) };
}

/** First and last day an episode can have touched. */
export function spanOf({ begin, end }: Lasting): Bounds {
  const start = begin === null ? null : dateBounds(begin);
  const stop = end === null ? start : dateBounds(end);
  return { earliest: start?.earliest ?? null, latest: stop?.latest ?? null };
}

/** In the order in which they happened; what has no date comes last. */
export function inOrder<T>(items: readonly T[], lasting: (item: T) => Lasting): T[] {
  const isUndated = (item: T) => {
    const { earliest, latest } = spanOf(lasting(item));
    return earliest === null && latest === null;
  };
  return [...items].sort(
    (one, other) =>
      Number(isUndated(one)) - Number(isUndated(other)) ||
      compareDates(spanOf(lasting(one)), spanOf(lasting(other))),
  );
}

/** Whole months for which nothing is recorded between one episode and the next; 0 where they may touch. */
export function monthsBetween(one: Lasting, next: Lasting): number {
  const [last, first] = [spanOf(one).latest, spanOf(next).earliest];
  if (last === null || first === null || first <= last) return 0;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(0, months(first) - months(last) - (first.slice(8) < last.slice(8) ? 1 : 0));
}
