import * as z from 'zod';
import { boundsOf, isPossible } from './calendar.ts';
import type { Calendar, DateValue, End, Range } from './value.ts';

/**
 * Uncertain dates as text: the Extended Date/Time Format (EDTF, ISO 8601-2:2019 annex A).
 *
 * Read here: levels 0 and 1, and of level 2 the sets, the seasons 25 to 41, qualification of a part and X in
 * any position. Years have four digits from 0000; what EDTF says of longer and negative years is not needed.
 */

/** Why a text is not a date. `date/no-such-day`: 31 February, month 13. */
export type DateProblem =
  | 'date/empty'
  | 'date/not-understood'
  | 'date/no-year'
  | 'date/short-year'
  | 'date/day-or-month'
  | 'date/no-such-day'
  | 'date/ends-before-it-begins';

export type Parsed =
  | { readonly ok: true; readonly value: DateValue }
  | { readonly ok: false; readonly problem: DateProblem };

/** A date as it is stored: EDTF with all its marks. */
export const Edtf = z
  .string()
  .max(200)
  .refine(text => parseEdtf(text).ok, { error: 'date/not-understood' })
  .meta({ description: 'Uncertain date, EDTF (ISO 8601-2:2019 annex A)' });
export type Edtf = z.infer<typeof Edtf>;

/** Reads EDTF and nothing else. Never throws. */
export function parseEdtf(text: string): Parsed {
  if (text.length > 200) return fail('date/not-understood');
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  if (set) return parseSet(set[1] === undefined ? 'allOf' : 'oneOf', set[1] ?? set[2] ?? '');
  if (text.includes('/')) return parseInterval(text);
  const date = parseCalendar(text);
  if (typeof date === 'string') return fail(date);
  return { ok: true, value: { kind: 'date', date } };
}

/** The value behind a stored date. Throws if it is not EDTF: a stored date has passed `Edtf`. */
export function valueOf(edtf: string): DateValue {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error('a stored date is not EDTF');
  return parsed.value;
}

const fail = (problem: DateProblem): Parsed => ({ ok: false, problem });

const mark = '([?~%]?)';
const part = (digits: string) => `${mark}(${digits})${mark}`;
const calendar = new RegExp(
  `^${part('[\\dX]{4}')}(?:-${part('[\\dX]{2}')}(?:-${part('[\\dX]{2}')}(?:T(.+))?)?)?$`,
);
const timeOfDay = /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

function parseCalendar(text: string): Calendar | DateProblem {
  const found = calendar.exec(text);
  if (!found) return 'date/not-understood';
  const [, a = '', year = '', b = '', c = '', second, d = '', e = '', day, f = '', time] = found;
  const marks = a + b + c + d + e + f;
  const season =
    second !== undefined && /^(?:2[1-9]|3\d|4[01])$/.test(second) ? Number(second) : null;
  const date: Calendar = {
    year,
    month: season === null ? (second ?? null) : null,
    day: day ?? null,
    season,
    time: time ?? null,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    text,
  };
  const exact = marks === '' && !text.includes('X');
  if (time !== undefined && !(exact && timeOfDay.test(time))) return 'date/not-understood';
  if (season !== null && (date.day !== null || year.includes('X'))) return 'date/no-such-day';
  return isPossible(date) ? date : 'date/no-such-day';
}

function parseEnd(text: string): End | DateProblem {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseCalendar(text);
}

const isProblem = (end: End | DateProblem): end is DateProblem =>
  typeof end === 'string' && end.startsWith('date/');

function parseRange(from: string, to: string): Range | DateProblem {
  const range = { from: parseEnd(from), to: parseEnd(to) };
  if (isProblem(range.from)) return range.from;
  if (isProblem(range.to)) return range.to;
  const ends: Range = { from: range.from, to: range.to };
  const { earliest, latest } = boundsOf({ kind: 'interval', range: ends });
  if (earliest !== null && latest !== null && earliest > latest)
    return 'date/ends-before-it-begins';
  return ends;
}

function parseInterval(text: string): Parsed {
  const ends = text.split('/');
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined || from + to === '') {
    return fail('date/not-understood');
  }
  const range = parseRange(from, to);
  if (typeof range === 'string') return fail(range);
  return { ok: true, value: { kind: 'interval', range } };
}

function parseSet(kind: 'oneOf' | 'allOf', inside: string): Parsed {
  const members: Range[] = [];
  for (const text of inside.split(',')) {
    const dots = text.indexOf('..');
    const [from, to] =
      dots < 0 ? [text, text] : [text.slice(0, dots) || '..', text.slice(dots + 2) || '..'];
    if (from === '' || (from === '..' && to === '..')) return fail('date/not-understood');
    const range = parseRange(from, to);
    if (typeof range === 'string') return fail(range);
    members.push(range);
  }
  return { ok: true, value: { kind, members } };
}
