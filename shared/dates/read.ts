import { boundsOf, dayBeside } from './calendar.ts';
import type { Language } from './calendarWords.ts';
import type { DateProblem } from './edtf.ts';
import { parseEdtf } from './edtf.ts';
import type { DateParts, PhraseSymbol } from './phraseSymbols.ts';
import { phraseSymbols } from './phraseSymbols.ts';
import type { Bounds, Calendar, DateValue } from './value.ts';

/** A date as understood: what is stored, the days it can mean, and whether it is marked. */
export interface UncertainDate extends Bounds {
  readonly edtf: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type DateReading =
  | { readonly ok: true; readonly date: UncertainDate }
  | { readonly ok: false; readonly problem: DateProblem };

/**
 * Reads what a person types: EDTF, or a phrase in Ukrainian or English ("бл. вересня 2022", "до 2023",
 * "14/09/2022"). Words of both languages are always understood; the language decides one thing: in English
 * 03/04/2022 is refused (`date/day-or-month`), because readers differ on which is the month.
 *
 * Where words leave a doubt the wider meaning is taken: "до 14 вересня" includes that day, while "до 2023" and
 * "before" anything end before it. A range "between" is one date within it, "from ... to" lasts all the time.
 */
export function readDate(text: string, language: Language): DateReading {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return { ok: false, problem: 'date/empty' };
  const asEdtf = understood(typed.toUpperCase());
  if (asEdtf.ok || asEdtf.problem !== 'date/not-understood') return asEdtf;
  if (typed.length > 200) return asEdtf;
  const symbols = phraseSymbols(typed.toLowerCase(), language === 'en');
  if (typeof symbols === 'string') return { ok: false, problem: symbols };
  const edtf = fromPhrase(symbols);
  return 'problem' in edtf ? { ok: false, problem: edtf.problem } : understood(edtf.text);
}

function understood(edtf: string): DateReading {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return parsed;
  const dates = datesIn(parsed.value);
  const approximate = dates.some(date => date.approximate);
  const uncertain = dates.some(date => date.uncertain);
  return { ok: true, date: { edtf, ...boundsOf(parsed.value), approximate, uncertain } };
}

function datesIn(value: DateValue): Calendar[] {
  if (value.kind === 'date') return [value.date];
  const ranges = value.kind === 'interval' ? [value.range] : value.members;
  return ranges.flatMap(({ from, to }) => [from, to]).filter(end => typeof end !== 'string');
}

type Phrase = { readonly text: string } | { readonly problem: DateProblem };

const notUnderstood: Phrase = { problem: 'date/not-understood' };

/** One date of a phrase: its parts, bare numbers whose place is not yet known, and its marks. */
interface Point extends DateParts {
  readonly number: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const nothing: Point = {
  year: null,
  month: null,
  day: null,
  season: null,
  number: null,
  approximate: false,
  uncertain: false,
};

/** The shapes of a phrase: how it begins, and what stands between its dates. */
const shapes: Readonly<Record<string, (dates: readonly string[]) => string>> = {
  '': ([a]) => a ?? '',
  'between and': ([a, b]) => `[${a ?? ''}..${b ?? ''}]`,
  'from to': ([a, b]) => `${a ?? ''}/${b ?? ''}`,
  'from to inclusive': ([a, b]) => `${a ?? ''}/${b ?? ''}`,
  to: ([a = '']) => `[..${a.length < 10 ? beside(a, -1) : a}]`,
  'to inclusive': ([a]) => `[..${a ?? ''}]`,
  noLater: ([a]) => `[..${a ?? ''}]`,
  noEarlier: ([a]) => `[${a ?? ''}..]`,
  before: ([a = '']) => `[..${beside(a, -1)}]`,
  after: ([a = '']) => `[${beside(a, 1)}..]`,
  from: ([a]) => `${a ?? ''}/..`,
};

function fromPhrase(symbols: readonly PhraseSymbol[]): Phrase {
  if (symbols.length === 1 && symbols[0]?.is === 'unknown') return { text: 'XXXX' };
  const { points, joints, marks } = take(symbols);
  const dates = complete(points, marks);
  if ('problem' in dates) return dates;
  if (joints.length > 0 && joints.every(joint => joint === 'or')) {
    return { text: `[${dates.texts.join(',')}]` };
  }
  // A dash between two dates: "вересень-листопад 2022".
  const shape = joints.join(' ') === 'to' && points.length === 2 ? 'from to' : joints.join(' ');
  const expected = /and|from to/.test(shape) ? 2 : 1;
  const make = shapes[shape];
  if (!make || dates.texts.length !== expected) return notUnderstood;
  return { text: winterOfTwoYears(points, shape) ?? make(dates.texts) };
}

/** Sorts the symbols into dates and the words between them. Marks before the first word hold for all dates. */
function take(symbols: readonly PhraseSymbol[]) {
  const points: (Point | null)[] = [];
  const joints: string[] = [];
  let marks = nothing;
  let open = false;
  for (const symbol of symbols) {
    const last = open ? (points.at(-1) ?? nothing) : nothing;
    if (symbol.is === 'approximate' || symbol.is === 'uncertain') {
      if (points.length === 0) marks = { ...marks, [symbol.is]: true };
      else if (open) points[points.length - 1] = { ...last, [symbol.is]: true };
      else points.push({ ...nothing, [symbol.is]: true });
      open = points.length > 0;
    } else if (symbol.is === 'number' || symbol.is === 'date') {
      const joined = join(last, symbol);
      if (open) points[points.length - 1] = joined;
      else points.push(joined);
      open = true;
    } else {
      joints.push(symbol.is);
      open = false;
    }
  }
  return { points, joints, marks };
}

/** The date with one more part; null if it has that part already. */
function join(
  point: Point,
  symbol: Extract<PhraseSymbol, { is: 'number' | 'date' }>,
): Point | null {
  if (symbol.is === 'number') {
    if (point.number !== null || point.day !== null) return null;
    return { ...point, number: symbol.number };
  }
  const { parts } = symbol;
  const clash = (['year', 'month', 'day', 'season'] as const).some(
    part => point[part] !== null && parts[part] !== null,
  );
  if (clash) return null;
  return {
    ...point,
    year: point.year ?? parts.year,
    month: point.month ?? parts.month,
    day: point.day ?? parts.day,
    season: point.season ?? parts.season,
  };
}

/** Gives each date what it left to the last one to say ("10-15 вересня 2022"), and writes it as EDTF. */
function complete(
  points: readonly (Point | null)[],
  marks: Point,
): { readonly texts: readonly string[] } | { readonly problem: DateProblem } {
  const known = points.filter(point => point !== null);
  const end = known.at(-1);
  if (!end || known.length !== points.length) return { problem: 'date/not-understood' };
  const texts: string[] = [];
  for (const point of known) {
    let { month, day } = point;
    const year = point.year ?? end.year;
    if (point.number !== null) {
      const endsInDays = end.day !== null || end.number !== null;
      if (month === null && point.season === null && !endsInDays && end.month !== null) {
        month = point.number;
      } else {
        day = point.number;
        month ??= end.month;
      }
    }
    if (year === null) return { problem: 'date/no-year' };
    if (day !== null && month === null) return { problem: 'date/not-understood' };
    if (point.season !== null && month !== null) return { problem: 'date/not-understood' };
    const approximate = point.approximate || marks.approximate;
    const uncertain = point.uncertain || marks.uncertain;
    const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
    const rest = [point.season ?? month, day].filter(part => part !== null);
    texts.push([year, ...rest.map(part => String(part).padStart(2, '0'))].join('-') + mark);
  }
  return { texts };
}

/** "зима 2022-2023": December to February. */
function winterOfTwoYears(points: readonly (Point | null)[], shape: string): string | null {
  const [from, to] = points;
  if ((shape !== 'from to' || from?.season !== 24 || !to || to.month) ?? to.season ?? to.number)
    return null;
  if (Number(to.year) !== Number(from.year) + 1) return null;
  return `${from.year ?? ''}-12/${to.year ?? ''}-02`;
}

/** The unit before or after a date, as fine as the date: 2023 → 2022, 2022-09 → 2022-08. Keeps its mark. */
function beside(edtf: string, step: -1 | 1): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  const { earliest, latest } = boundsOf(parsed.value);
  const edge = step < 0 ? earliest : latest;
  if (edge === null) return edtf;
  const mark = /[~?%]$/.exec(edtf)?.[0] ?? '';
  const isMonthOrYear = /^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(edtf.replace(mark, ''));
  const day = dayBeside(edge, step);
  return (isMonthOrYear ? day.slice(0, edtf.length - mark.length) : day) + mark;
}
