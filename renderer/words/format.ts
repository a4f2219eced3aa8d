import { localeOf, type Language } from './language.ts';

/** How one language writes dates, numbers and lists. Times are shown in `timeZone`. */
export type Format = Readonly<{
  language: Language;
  locale: string;
  /** 12,345.6 */
  number: (value: number) => string;
  /** 0.83 → 83 % */
  percent: (share: number) => string;
  /** 1,400,000 → 1.4 MB (decimal units, as file managers count them) */
  bytes: (count: number) => string;
  /** A day without zone, `2022-09-14` → 14 September 2022. What is not a day is given back as it is. */
  day: (isoDate: string) => string;
  /** The same, short: 14.09.2022 / 14 Sep 2022 */
  dayShort: (isoDate: string) => string;
  /** A moment in UTC text or milliseconds → day and time in the reader's zone */
  moment: (at: string | number) => string;
  /** A moment → time of day only */
  time: (at: string | number) => string;
  /** A length of time: 95 s → 1 min 35 s; only the two largest units are said */
  duration: (milliseconds: number) => string;
  /** A countdown that does not jump in width: 14:52 */
  clock: (milliseconds: number) => string;
  /** How long before or after `now`: 2 days ago */
  relative: (at: string | number, now: number) => string;
  /** a, b and c */
  list: (items: readonly string[]) => string;
  /** a, b or c */
  choice: (items: readonly string[]) => string;
  /** Sorting order of this language; numbers inside text count as numbers */
  compare: (one: string, other: string) => number;
}>;

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const timeUnits = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;
const relativeUnits = [['year', 31_557_600_000], ['month', 2_629_800_000], ...timeUnits] as const;

/** The formatting of a language. Pure for a given zone, so a test can fix it; `null` is the computer's. */
export function createFormat(language: Language, timeZone: string | null): Format {
  const locale = localeOf[language];
  const zone = timeZone === null ? {} : { timeZone };
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const short =
    language === 'uk'
      ? ({ day: '2-digit', month: '2-digit', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'short', year: 'numeric' } as const);
  const clockTime = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const dayLong = new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' });
  const dayBrief = new Intl.DateTimeFormat(locale, { ...short, timeZone: 'UTC' });
  const momentFormat = new Intl.DateTimeFormat(locale, { ...short, ...clockTime, ...zone });
  const timeFormat = new Intl.DateTimeFormat(locale, { ...clockTime, ...zone });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'variant' });

  return {
    language,
    locale,
    number: value => plain.format(value),
    percent: value => share.format(value),
    bytes: count => formatBytes(locale, count),
    day: date => formatDay(dayLong, date),
    dayShort: date => formatDay(dayBrief, date),
    moment: at => momentFormat.format(new Date(at)),
    time: at => timeFormat.format(new Date(at)),
    duration: length => formatDuration(locale, length),
    clock: formatClock,
    relative: (at, now) => formatRelative(ago, new Date(at).getTime() - now),
    list: items => and.format(items),
    choice: items => or.format(items),
    compare: (one, other) => collator.compare(one, other),
  };
}

function formatBytes(locale: string, count: number): string {
  let index = 0;
  let value = count;
  // 999.5 would be written "1,000", so the step up comes just before it.
  while (value >= 999.5 && index < byteUnits.length - 1) {
    value /= 1000;
    index += 1;
  }
  const unit = byteUnits[index] ?? 'byte';
  const maximumFractionDigits = index === 0 || value >= 100 ? 0 : 1;
  // Short, single bytes have no plural in English.
  const unitDisplay = index === 0 ? 'long' : 'short';
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}

function formatDay(format: Intl.DateTimeFormat, date: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  return day === null || Number.isNaN(day.getTime()) ? date : format.format(day);
}

function formatDuration(locale: string, length: number): string {
  let rest = Math.max(0, Math.round(length / 1000) * 1000);
  const parts: string[] = [];
  for (const [unit, size] of timeUnits) {
    const whole = Math.floor(rest / size);
    rest -= whole * size;
    const isLast = unit === 'second' && parts.length === 0;
    if (whole > 0 || isLast) {
      const options = { style: 'unit', unit, unitDisplay: 'short' } as const;
      parts.push(new Intl.NumberFormat(locale, options).format(whole));
    } else if (parts.length > 0) {
      break;
    }
    if (parts.length === 2) break;
  }
  return parts.join(' ');
}

function formatClock(length: number): string {
  const seconds = Math.max(0, Math.ceil(length / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = `${two(minutes)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

function formatRelative(format: Intl.RelativeTimeFormat, difference: number): string {
  const found = relativeUnits.find(([, size]) => Math.abs(difference) >= size) ?? ['second', 1000];
  return format.format(Math.trunc(difference / found[1]), found[0]);
}
