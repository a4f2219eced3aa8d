import type { Bounds, Calendar, DateValue, End } from './value.ts';

/** The first and last day a value can mean. Marks (`~`, `?`) do not widen it. */
export function boundsOf(value: DateValue): Bounds {
  switch (value.kind) {
    case 'date':
      return { earliest: firstDay(value.date), latest: lastDay(value.date) };
    case 'interval':
      return { earliest: firstDay(value.range.from), latest: lastDay(value.range.to) };
    default: {
      const first = value.members.map(member => firstDay(member.from));
      const last = value.members.map(member => lastDay(member.to));
      return {
        earliest: first.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b)),
        latest: last.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b)),
      };
    }
  }
}

/** Whether some day of the calendar fits the digits: 2022-02-30 and 2022-13 fit none. */
export function isPossible(date: Calendar): boolean {
  return date.season !== null || extremeDay(date, false) !== null;
}

/** The day so many days after (before, if negative) another. */
export function dayBeside(day: string, step: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
}

function firstDay(end: End): string | null {
  if (typeof end === 'string' || end.year === 'XXXX') return null;
  return end.season === null ? extremeDay(end, false) : seasonDay(end.year, end.season, false);
}

function lastDay(end: End): string | null {
  if (typeof end === 'string' || end.year === 'XXXX') return null;
  return end.season === null ? extremeDay(end, true) : seasonDay(end.year, end.season, true);
}

/**
 * First month (0 = December of the year before) and number of months of EDTF's seasons 21 to 41.
 * "Winter of 2022" is said of its beginning and of its end, so it covers both winters.
 */
// prettier-ignore
const seasons: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [0, 15],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [0, 15],
  29: [9, 3], 30: [0, 15], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4],
  40: [1, 6], 41: [7, 6],
};

function seasonDay(year: string, season: number, last: boolean): string {
  const [first, count] = seasons[season] ?? [1, 12];
  const month = Number(year) * 12 + first - 1 + (last ? count - 1 : 0);
  const [y, m] = [Math.floor(month / 12), (month % 12) + 1];
  if (y < 0) return '0000-01-01';
  if (y > 9999) return '9999-12-31';
  return written(y, m, last ? daysIn(y, m) : 1);
}

/** The first or the last day that fits the digits, or null if none does. */
function extremeDay(date: Calendar, last: boolean): string | null {
  const ordered = (found: number[]) => (last ? found.reverse() : found);
  const months = ordered(fitting(date.month ?? 'XX', 1, 12));
  const days = ordered(fitting(date.day ?? 'XX', 1, 31));
  for (const year of ordered(fitting(date.year, 0, 9999))) {
    for (const month of months) {
      const day = days.find(d => d <= daysIn(year, month));
      if (day !== undefined) return written(year, month, day);
    }
  }
  return null;
}

/** The numbers that fit digits with X in them, ascending. */
function fitting(digits: string, from: number, to: number): number[] {
  const start = Math.max(from, Number(digits.replaceAll('X', '0')));
  const end = Math.min(to, Number(digits.replaceAll('X', '9')));
  const pattern = new RegExp(`^${digits.replaceAll('X', '.')}$`);
  const found: number[] = [];
  for (let n = start; n <= end; n++) {
    const text = padded(n, digits.length);
    if (pattern.test(text)) found.push(n);
  }
  return found;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const padded = (n: number, length: number) => String(n).padStart(length, '0');

const written = (year: number, month: number, day: number) =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
