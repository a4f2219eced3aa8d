/** Uncertain dates as bars: solid where something surely lasted, fading where its edge is not known. */
import { dateBounds } from '../../../shared/dates/index.ts';

/** Days since 1970-01-01; `first` ≤ `sureFrom`, `sureTo` ≤ `last`. */
export interface Bar {
  /** It may have begun this day already. */
  readonly first: number;
  /** By this day it surely had begun; after `sureTo` it may have ended. Crossed where nothing is sure. */
  readonly sureFrom: number;
  readonly sureTo: number;
  /** It may have lasted until this day. */
  readonly last: number;
  /** No end of it is known: it goes on into the unknown. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** Null where neither a beginning nor an end is known. */
export function barOf(begin: string | null, end: string | null): Bar | null {
  const start = begin === null ? null : dateBounds(begin);
  const stop = end === null ? null : dateBounds(end);
  const known = [start?.earliest, start?.latest, stop?.earliest, stop?.latest].flatMap(day =>
    day === null || day === undefined ? [] : dayNumber(day),
  );
  if (known.length === 0) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const first = numberOf(start?.earliest) ?? least;
  const sureFrom = numberOf(start?.latest) ?? (start ? most : least);
  // an act without an end is over within the days of its beginning
  const sureTo = stop
    ? (numberOf(stop.earliest) ?? sureFrom)
    : (numberOf(start?.earliest) ?? first);
  const last = (stop ? numberOf(stop.latest) : numberOf(start?.latest)) ?? most;
  return {
    first: Math.min(first, last),
    sureFrom: Math.max(sureFrom, first),
    sureTo: Math.min(sureTo, last),
    last: Math.max(first, last),
    isOpenBefore: start === null ? stop !== null : start.earliest === null,
    isOpenAfter: (stop ?? start)?.latest === null,
  };
}

const numberOf = (day: string | null | undefined) =>
  day === null || day === undefined ? null : dayNumber(day);

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** 2022-03-01 of a number of days. */
export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** Days at which the axis has a mark, at most about ten: years, or months where less than two years are shown. */
export function marksBetween(from: number, to: number): readonly { day: number; label: string }[] {
  const months = (to - from) / 30.44;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find(each => months / each <= 10) ?? 1200;
  const [year = 0, month = 0] = dayOf(from).split('-').map(Number);
  const marks: { day: number; label: string }[] = [];
  const start = Math.floor((year * 12 + month - 1) / step) * step;
  for (let at = start; marks.length < 40; at += step) {
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
    const two = String(m).padStart(2, '0');
    const day = dayNumber(`${String(y).padStart(4, '0')}-${two}-01`);
    if (day > to) break;
    if (day >= from) marks.push({ day, label: step < 12 ? `${two}.${String(y)}` : String(y) });
  }
  return marks;
}
