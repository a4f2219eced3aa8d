import { monthPatterns, seasonPatterns } from './calendarWords.ts';
import type { DateProblem } from './edtf.ts';

/** What a typed phrase is made of, once its words are understood. */
export type PhraseSymbol =
  | { readonly is: Word }
  /** A number of one or two digits: a day, or a month when nothing else can be. */
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'date'; readonly parts: DateParts };

/** `to` stands for до, to and a dash; what it means depends on where it stands. */
type Word =
  | 'approximate'
  | 'uncertain'
  | 'between'
  | 'and'
  | 'or'
  | 'from'
  | 'to'
  | 'before'
  | 'after'
  | 'noLater'
  | 'noEarlier'
  | 'inclusive'
  | 'unknown'
  | 'nothing';

/** The parts of a date that a phrase names; the rest is null. `year` may hold an X: a decade. */
export interface DateParts {
  readonly year: string | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly season: number | null;
}

type Meaning = (
  found: readonly string[],
  slashesAreAmbiguous: boolean,
) => PhraseSymbol | DateProblem;

/**
 * Cuts a phrase (lower case, composed) into symbols. `slashesAreAmbiguous`: 03/04/2022 is a March day to some
 * readers and an April day to others, so it is refused where both could be meant.
 */
export function phraseSymbols(
  phrase: string,
  slashesAreAmbiguous: boolean,
): readonly PhraseSymbol[] | DateProblem {
  const symbols: PhraseSymbol[] = [];
  let at = 0;
  while (at < phrase.length) {
    const symbol = symbolAt(phrase, at, slashesAreAmbiguous);
    if (symbol === null) return 'date/not-understood';
    if (typeof symbol.meaning === 'string') return symbol.meaning;
    if (symbol.meaning.is !== 'nothing') symbols.push(symbol.meaning);
    at = symbol.end;
  }
  return symbols;
}

function symbolAt(phrase: string, at: number, slashesAreAmbiguous: boolean) {
  for (const [pattern, meaning] of lexicon) {
    pattern.lastIndex = at;
    const found = pattern.exec(phrase);
    if (found) return { meaning: meaning(found, slashesAreAmbiguous), end: pattern.lastIndex };
  }
  return null;
}

const word = (pattern: string) => new RegExp(`(?:${pattern})(?![\\p{L}\\d])\\.?`, 'uy');
const says =
  (is: Word): Meaning =>
  () => ({ is });
const dated = (parts: Partial<DateParts>): PhraseSymbol => ({
  is: 'date',
  parts: { year: null, month: null, day: null, season: null, ...parts },
});

/** Tried in order at each place; the first that fits wins, so longer forms stand before shorter ones. */
const lexicon: readonly (readonly [RegExp, Meaning])[] = [
  [/[\s,()]+/uy, says('nothing')],
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, ([, y, m, d]) => yearMonthDay(y, m, d)],
  [/(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)/y, ([, y, , m, d]) => yearMonthDay(y, m, d)],
  [/(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/y, dayMonthYear],
  [/\d{1,2}([./-])\d{1,2}\1\d{2}(?!\d)/y, () => 'date/short-year'],
  [/(\d{4})-(\d{2})(?!\d)/y, ([, y, m]) => yearMonthDay(y, m)],
  [/(\d{1,2})[./](\d{4})(?!\d)/y, ([, m, y]) => yearMonthDay(y, m)],
  [
    /(\d{1,2})\.(\d{1,2})(?![\d.])/y,
    ([, d, m]) => dated({ month: Number(m), day: Number(d) }),
  ],
  [/(\d{3})0(?:-?(?:ті|их|х|ми)|'?s)(?!\p{L})/uy, ([, y]) => dated({ year: `${y ?? ''}X` })],
  [/\d{4}(?!\d)/y, ([y]) => dated({ year: y ?? null })],
  [
    /(\d{1,2})(?:-?(?:го|ого|е|є|ме|те)|st|nd|rd|th)?(?![\p{L}\d])/uy,
    ([, n]) => ({ is: 'number', number: Number(n) }),
  ],
  ...monthPatterns.map(
    (pattern, i) => [word(pattern), () => dated({ month: i + 1 })] as const,
  ),
  ...seasonPatterns.map(
    (pattern, i) => [word(pattern), () => dated({ season: 21 + i })] as const,
  ),
  [/~/y, says('approximate')],
  [/\?/y, says('uncertain')],
  [word('не пізніше(?: ніж| від)?|(?:no|not) later than|by'), says('noLater')],
  [word('не раніше(?: ніж| від)?|(?:no|not) earlier than|not before'), says('noEarlier')],
  [word('бл|близько|приблизно|орієнтовно|десь|коло|біля|about|approximately|approx|circa|ca?|around'), says('approximate')],
  [word('можливо|ймовірно|імовірно|мабуть|possibly|probably|perhaps|maybe'), says('uncertain')],
  [word('невідом[оаий]|невідома дата|дата невідома|unknown'), says('unknown')],
  [word('між|between'), says('between')],
  [word('або|чи|or'), says('or')],
  [word('після|after'), says('after')],
  [word('before'), says('before')],
  [word('з|із|від|from|since'), says('from')],
  [/[-–—−/]/y, says('to')],
  [word('до|по|to|until|till|through'), says('to')],
  [word('включно|inclusive|including'), says('inclusive')],
  [word('і|й|та|and'), says('and')],
  [word('починаючи|onwards|протягом|упродовж|впродовж|за|during|року|рік|році|рр|р|у|в|на|in|on|of|the'), says('nothing')],
]; // prettier-ignore

function yearMonthDay(year = '', month = '', day?: string): PhraseSymbol {
  return dated({ year, month: Number(month), day: day === undefined ? null : Number(day) });
}

function dayMonthYear(
  [, day = '', separator, month = '', year = '']: readonly string[],
  slashesAreAmbiguous: boolean,
): PhraseSymbol | DateProblem {
  const both = Number(day) <= 12 && Number(month) <= 12 && day !== month;
  if (slashesAreAmbiguous && separator === '/' && both) return 'date/day-or-month';
  return yearMonthDay(year, month, day);
}
