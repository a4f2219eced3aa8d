import { dateBounds } from '../../dates/index.ts';

/** A date of birth made ready: the days that it can mean, counted from 1970. */
export interface BirthForm {
  readonly text: string;
  readonly earliest: number;
  readonly latest: number;
  /** `YYYYMMDD` where one day is meant. */
  readonly day: string | null;
}

export type BirthLevel =
  | 'same'
  | 'within'
  | 'slip'
  | 'day-month-swapped'
  | 'near'
  | 'same-year'
  | 'year-beside'
  | 'different';

const dayLength = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayLength;

/** Null where the date has no beginning or no end: it excludes too little. */
export function birthForm(edtf: string): BirthForm | null {
  const { earliest, latest } = dateBounds(edtf);
  if (earliest === null || latest === null) return null;
  const [from, to] = [dayNumber(earliest), dayNumber(latest)];
  if (from === to && !/[~%]/.test(edtf)) {
    return { text: edtf, earliest: from, latest: to, day: earliest.replaceAll('-', '') };
  }
  // "about" may be as much beside as the date is long: about 2015 is 2014 to 2016, about May is April to June
  const margin = /[~%]/.test(edtf) ? Math.max(to - from, 10) : 0;
  return { text: edtf, earliest: from - margin, latest: to + margin, day: null };
}

/** How two dates of birth stand to each other. */
export function birthLevel(a: BirthForm, b: BirthForm): BirthLevel {
  if (a.day === null || b.day === null) {
    const gap = Math.max(a.earliest - b.latest, b.earliest - a.latest);
    return gap <= 0 ? 'within' : gap <= 366 ? 'year-beside' : 'different';
  }
  if (a.day === b.day) return 'same';
  if (a.day.slice(0, 4) === b.day.slice(0, 4)) {
    const [month, day] = [a.day.slice(4, 6), a.day.slice(6)];
    if (b.day.slice(4) === day + month) return 'day-month-swapped';
  }
  if (isOneSlip(a.day, b.day)) return 'slip';
  if (Math.abs(a.earliest - b.earliest) <= 31) return 'near';
  return a.day.slice(0, 4) === b.day.slice(0, 4) ? 'same-year' : 'different';
}

/** The chance that two dates of this length overlap though they are of two children (18 years of births). */
export function overlapChance(a: BirthForm, b: BirthForm): number {
  const days = a.latest - a.earliest + (b.latest - b.earliest) + 1;
  return Math.min(0.95, days / 6570);
}

/** One digit is another, or two neighbours are exchanged. */
function isOneSlip(a: string, b: string): boolean {
  const differing = Array.from(a, (_, at) => at).filter(at => a[at] !== b[at]);
  const [first = 0, second] = differing;
  if (second === undefined) return true;
  const isExchange = a[first] === b[second] && a[second] === b[first];
  return differing.length === 2 && second === first + 1 && isExchange;
}
