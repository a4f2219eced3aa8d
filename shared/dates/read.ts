import { boundsOf } from './calendar.ts';
import type { Language } from './calendarWords.ts';
import type { DateProblem } from './edtf.ts';
import { parseEdtf } from './edtf.ts';
import { phraseAsEdtf } from './phrase.ts';
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
  // "~2022" is typed for what is written "2022~".
  const asEdtf = understood(typed.toUpperCase().replace(/^([~?%])(\d{4})$/, '$2$1'));
  if (asEdtf.ok || asEdtf.problem !== 'date/not-understood') return asEdtf;
  if (typed.length > 200) return asEdtf;
  const symbols = phraseSymbols(typed.toLowerCase(), language === 'en');
  if (typeof symbols === 'string') return { ok: false, problem: symbols };
  const edtf = phraseAsEdtf(symbols);
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
