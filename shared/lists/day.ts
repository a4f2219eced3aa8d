/** Days as workbooks, programs and zones count them. */

const dayLength = 86_400_000;

/** Whether the text is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/**
 * The day of a workbook's day number. Counting from 1900 day 1 is 1900-01-01, and 60 is a 29 February that never
 * was (ECMA-376 part 1, 18.17.4.1); counting from 1904 day 0 is 1904-01-01.
 */
export function dayOfSerial(serial: number, countsFrom1904: boolean): string {
  const first = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return iso(first + serial * dayLength);
}

/** Milliseconds since 1970 as programs export them. */
export function dayFromMilliseconds(at: number): { day: string; isMidnight: boolean } {
  return { day: iso(at), isMidnight: at % dayLength === 0 };
}

/** The day it was in Kyiv: UTC+2, in summer UTC+3 (last Sunday of March to last Sunday of October, 01:00 UTC). */
export function dayInKyiv(at: number): string {
  const year = new Date(at).getUTCFullYear();
  const isSummer = at >= lastSunday(year, 2) && at < lastSunday(year, 9);
  return iso(at + (isSummer ? 3 : 2) * 3_600_000);
}

function lastSunday(year: number, month: number): number {
  const end = Date.UTC(year, month + 1, 0, 1);
  return end - new Date(end).getUTCDay() * dayLength;
}

const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
