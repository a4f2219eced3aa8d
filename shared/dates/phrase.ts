import { boundsOf, dayBeside } from './calendar.ts';
import type { DateProblem } from './edtf.ts';
import { parseEdtf } from './edtf.ts';
import type { DateParts, PhraseSymbol } from './phraseSymbols.ts';

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

/**
 * What phrases look like: # is a date, the words are those of `PhraseSymbol`. An outline that is not here is
 * not understood, so words never count apart from their place.
 */
const outlines: Readonly<Record<string, (a: string, b: string) => string>> = {
  '#': a => a,
  'between # and #': (a, b) => `[${a}..${b}]`,
  '# to #': (a, b) => `${a}/${b}`,
  'from # to #': (a, b) => `${a}/${b}`,
  'from # to # inclusive': (a, b) => `${a}/${b}`,
  'from #': a => `${a}/..`,
  'to #': a => `[..${isDay(a) ? a : beside(a, -1)}]`,
  'to # inclusive': a => `[..${a}]`,
  'noLater #': a => `[..${a}]`,
  'noEarlier #': a => `[${a}..]`,
  'before #': a => `[..${beside(a, -1)}]`,
  'after #': a => `[${beside(a, 1)}..]`,
};

/** Puts the parts of a phrase together. The text is EDTF in form; whether such a day exists is not yet known. */
export function phraseAsEdtf(symbols: readonly PhraseSymbol[]): Phrase {
  if (symbols.length === 1 && symbols[0]?.is === 'unknown') return { text: 'XXXX' };
  const { points, outline, marks } = take(symbols);
  const dates = complete(points, marks);
  if ('problem' in dates) return dates;
  if (/^#(?: or #)+$/.test(outline)) return { text: `[${dates.texts.join(',')}]` };
  const [a = '', b = ''] = dates.texts;
  const text = winterOfTwoYears(points, outline) ?? outlines[outline]?.(a, b);
  return text === undefined ? notUnderstood : { text };
}

/** Sorts the symbols into dates and the words around them. Marks before everything else hold for all dates. */
function take(symbols: readonly PhraseSymbol[]) {
  const points: (Point | null)[] = [];
  const outline: string[] = [];
  let marks = nothing;
  for (const symbol of symbols) {
    const isMark = symbol.is === 'approximate' || symbol.is === 'uncertain';
    if (isMark && outline.length === 0) {
      marks = { ...marks, [symbol.is]: true };
    } else if (isMark || symbol.is === 'number' || symbol.is === 'date') {
      const isNew = outline.at(-1) !== '#';
      const point = (isNew ? nothing : points.pop()) ?? null;
      points.push(point && withPart(point, symbol));
      if (isNew) outline.push('#');
    } else {
      outline.push(symbol.is);
    }
  }
  return { points, outline: outline.join(' '), marks };
}

/** The date with one more part or mark; null if it has that part already. */
function withPart(point: Point, symbol: PhraseSymbol): Point | null {
  if (symbol.is === 'approximate') return { ...point, approximate: true };
  if (symbol.is === 'uncertain') return { ...point, uncertain: true };
  if (symbol.is === 'number') {
    const taken = point.number !== null || point.day !== null;
    return taken ? null : { ...point, number: symbol.number };
  }
  if (symbol.is !== 'date') return null;
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
function winterOfTwoYears(points: readonly (Point | null)[], outline: string): string | null {
  const [from, to] = points;
  if (outline !== '# to #' || from?.season !== 24 || !to) return null;
  if (to.month !== null || to.season !== null || to.number !== null) return null;
  if (from.year === null || Number(to.year) !== Number(from.year) + 1) return null;
  return `${from.year}-12/${to.year ?? ''}-02`;
}

/** The unit before or after a date, as fine as the date: 2023 → 2022, 2022-09 → 2022-08. Keeps its mark. */
function beside(edtf: string, step: -1 | 1): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  const { earliest, latest } = boundsOf(parsed.value);
  const edge = step < 0 ? earliest : latest;
  if (edge === null) return edtf;
  const mark = /[~?%]$/.exec(edtf)?.[0] ?? '';
  const plain = edtf.slice(0, edtf.length - mark.length);
  const day = dayBeside(edge, step);
  return (/^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(plain) ? day.slice(0, plain.length) : day) + mark;
}

const isDay = (edtf: string) => edtf.length >= 10;
