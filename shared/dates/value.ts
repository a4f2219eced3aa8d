/** The parts of an uncertain date: the Extended Date/Time Format (EDTF, ISO 8601-2:2019 annex A). */

/** One calendar value: digits as written, with X where a digit is not known. */
export interface Calendar {
  /** Four characters. */
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  /** 21 to 41, in place of a month. */
  readonly season: number | null;
  /** Time of day as written, with its zone if it has one: `08:30:00Z`. */
  readonly time: string | null;
  /** `~` or `%` on any part. */
  readonly approximate: boolean;
  /** `?` or `%` on any part. */
  readonly uncertain: boolean;
  /** The spelling it was read from, with all its marks. */
  readonly text: string;
}

/** An end of an interval: a date, open (`..`), or there but not known (nothing written). */
export type End = Calendar | 'open' | 'unknown';

/** From, to; in a set a member that is a single date has the same date at both ends. */
export interface Range {
  readonly from: End;
  readonly to: End;
}

export type DateValue =
  | { readonly kind: 'date'; readonly date: Calendar }
  | { readonly kind: 'interval'; readonly range: Range }
  /** `[...]`: one of these; `{...}`: all of these. */
  | { readonly kind: 'oneOf' | 'allOf'; readonly members: readonly Range[] };

/** First and last day that a date can mean, `YYYY-MM-DD`; null where it is open or unknown. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}
