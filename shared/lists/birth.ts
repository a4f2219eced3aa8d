/** Birth dates as lists have them. What is not certain is asked: nothing is repaired, rolled over or guessed. */
import { readDate } from '../dates/index.ts';
import { dayBeside } from '../dates/calendar.ts';
import { dayFromMilliseconds, dayInKyiv, dayOfSerial, isDay } from './day.ts';
import type { IssueCode } from './issue.ts';
import type { RawCell } from './raw.ts';

/** What a row's date is read beside. */
export interface DateManner {
  readonly countsFrom1904: boolean;
  /** What most of the column's slashed dates can only mean. */
  readonly isMonthFirst: boolean;
}

export interface DayReading {
  readonly raw: string;
  /** EDTF; null where none may be set unasked. */
  readonly edtf: string | null;
  readonly found: readonly {
    readonly code: IssueCode;
    readonly candidates: readonly string[];
    readonly detail: string | null;
  }[];
}

const plain = (raw: string, edtf: string | null): DayReading => ({ raw, edtf, found: [] });
const noted = (
  raw: string,
  edtf: string | null,
  code: IssueCode,
  candidates: readonly string[] = [],
  detail: string | null = null,
): DayReading => ({ raw, edtf, found: [{ code, candidates, detail }] });

/** Words around a date that say only that it is one of birth. */
const around =
  /\s*(?:р\.?\s?н\.?|г\.?\s?р\.?|года?\s+рожд\S*|року\s+народж\S*|born(?:\s+in)?)(?=\s|$)\.?/giu;

/** Days of a person's life that a list of children can mean as day numbers: 1950 to 2050. */
const isSerial = (n: number) => Number.isInteger(n) && n >= 18_000 && n <= 55_000;

/** A date of a list, whatever it dates. */
export function readDay(cell: RawCell | null, manner: DateManner): DayReading {
  const raw = cell?.text ?? '';
  if (cell === null || raw.trim() === '') return plain(raw, null);
  if (cell.type === 'date') return plain(raw, isDay(raw) ? raw : null);
  if (cell.type === 'number') return ofNumber(raw, manner);
  const text = raw.normalize('NFC').replace(around, '').replace(/\s+/gu, ' ').trim();
  if (/^\d{5}$/.test(text)) return ofSerialText(raw, Number(text), manner);
  return (
    ofInstant(raw, text) ??
    ofDotted(raw, text) ??
    ofSlashed(raw, text, manner) ??
    ofPhrase(raw, text)
  );
}

function ofNumber(raw: string, { countsFrom1904 }: DateManner): DayReading {
  const n = Number(raw);
  if (Number.isInteger(n) && n >= 1950 && n <= 2050) return plain(raw, String(n));
  if (isSerial(Math.floor(n))) {
    return noted(raw, dayOfSerial(Math.floor(n), countsFrom1904), 'number_in_date_column');
  }
  if (Number.isInteger(n) && Math.abs(n) >= 1e10 && Math.abs(n) < 4e12) {
    const at = dayFromMilliseconds(n);
    return noted(raw, at.isMidnight ? at.day : null, at.isMidnight ? 'epoch_ms' : 'utc_instant', [
      ...new Set([dayInKyiv(n), at.day]),
    ]);
  }
  return noted(raw, null, 'date_invalid');
}

function ofSerialText(raw: string, n: number, { countsFrom1904 }: DateManner): DayReading {
  if (!isSerial(n)) return noted(raw, null, 'date_invalid');
  const both = [dayOfSerial(n, countsFrom1904), dayOfSerial(n, !countsFrom1904)];
  return noted(raw, null, 'serial_as_text', both);
}

/** A moment with a zone: in Kyiv it may be another day. */
function ofInstant(raw: string, text: string): DayReading | null {
  const found =
    /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (!found) return null;
  const [, day = '', zone] = found;
  const at = zone === undefined ? NaN : Date.parse(text.replace(' ', 'T'));
  if (Number.isNaN(at)) return isDay(day) ? plain(raw, day) : noted(raw, null, 'date_invalid');
  const kyiv = dayInKyiv(at);
  return kyiv === day ? plain(raw, day) : noted(raw, null, 'utc_instant', [kyiv, day]);
}

/** dd.mm.yyyy and its kin, with zeros for what is not known. */
function ofDotted(raw: string, text: string): DayReading | null {
  const found = /^(\d{1,2})[.\-–](\d{1,2})[.\-–](\d{4}|\d{2})(?:\s*(?:р|г|року|года)\.?)?$/u.exec(
    text,
  );
  if (!found) return null;
  const [d = '', m = '', y = ''] = found.slice(1);
  if (y.length === 2) {
    const suggested = written(`20${y}`, m, d);
    return isDay(suggested)
      ? noted(raw, null, 'two_digit_year', [suggested])
      : noted(raw, null, 'date_invalid');
  }
  if (Number(d) === 0) {
    const month = `${y}-${m.padStart(2, '0')}`;
    const isMonth = Number(m) >= 1 && Number(m) <= 12;
    if (Number(m) === 0 || isMonth) return noted(raw, isMonth ? month : y, 'date_partial');
    return noted(raw, null, 'date_invalid');
  }
  const day = written(y, m, d);
  return isDay(day) ? plain(raw, day) : noted(raw, null, 'date_invalid');
}

/** 03/04/2012: month and day change places between countries. */
function ofSlashed(raw: string, text: string, manner: DateManner): DayReading | null {
  const found = slashed.exec(text);
  if (!found) return null;
  const [a = '', b = '', y = ''] = found.slice(1);
  const [monthFirst, dayFirst] = [written(y, a, b), written(y, b, a)];
  const possible = [monthFirst, dayFirst].filter(isDay);
  const [only] = possible;
  if (only === undefined) return noted(raw, null, 'date_invalid');
  if (possible.length === 1 || monthFirst === dayFirst) return plain(raw, only);
  const ordered = manner.isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return noted(raw, null, 'date_ambiguous', ordered);
}

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Whether the column's unmistakable slashed dates put the month first. */
export function isMonthFirst(texts: Iterable<string>): boolean {
  let balance = 0;
  for (const text of texts) {
    const [, a, b] = slashed.exec(text.trim()) ?? [];
    if (Number(b) > 12) balance++;
    if (Number(a) > 12) balance--;
  }
  return balance > 0;
}

/** Months in Russian, which the reader of typed dates does not know, as their numbers' Ukrainian names. */
const russianMonths: readonly (readonly [RegExp, string])[] = [
  [/январ[ья]|янв\.?/giu, 'січня'],
  [/феврал[ья]|фев\.?/giu, 'лютого'],
  [/марта?/giu, 'березня'],
  [/апрел[ья]|апр\.?/giu, 'квітня'],
  [/ма[йя]/giu, 'травня'],
  [/июн[ья]/giu, 'червня'],
  [/июл[ья]/giu, 'липня'],
  [/августа?|авг\.?/giu, 'серпня'],
  [/сентябр[ья]|сент?\.?/giu, 'вересня'],
  [/октябр[ья]|окт\.?/giu, 'жовтня'],
  [/ноябр[ья]|нояб?\.?/giu, 'листопада'],
  [/декабр[ья]|дек\.?/giu, 'грудня'],
  [/(?<=\d)\s*(?:г\.?|года?)(?=\s|$)/giu, ''],
  [/(?:около|ок\.|примерно)/giu, 'близько'],
];

function ofPhrase(raw: string, text: string): DayReading {
  const reading = readDate(text, 'uk');
  if (reading.ok) return plain(raw, reading.date.edtf);
  const asUkrainian = russianMonths.reduce((all, [from, to]) => all.replace(from, to), text);
  const again = asUkrainian === text ? reading : readDate(asUkrainian, 'uk');
  return again.ok ? plain(raw, again.date.edtf) : noted(raw, null, 'date_invalid');
}

/** "12 р.", "5 years", "7 лет": whole years of age; null for what is no age. */
export function ageOf(text: string): number | null {
  const found =
    /^(\d{1,2})\s*(?:р\.?|рок(?:и|ів|у)|рік|лет|год(?:а)?|y\.?o?\.?|years?(?:\s+old)?)$/iu.exec(
      text.trim(),
    );
  return found ? Number(found[1]) : null;
}

/** Someone of an age on a day was born on some day of these; EDTF interval. */
export function bornAtAge(age: number, on: string): string {
  const before = (years: number) => {
    const year = String(Number(on.slice(0, 4)) - years).padStart(4, '0');
    const day = `${year}${on.slice(4)}`;
    return isDay(day) ? day : `${year}-02-28`;
  };
  return `${dayBeside(before(age + 1), 1)}/${before(age)}`;
}

const written = (y: string, m: string, d: string) =>
  `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
