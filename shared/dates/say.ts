import type { Case, Language } from './calendarWords.ts';
import { monthName, seasonName } from './calendarWords.ts';
import { valueOf } from './edtf.ts';
import type { Calendar, End, Range } from './value.ts';

/**
 * A stored date in plain words: "близько вересня 2022 р.", "no later than 2022". What EDTF marks is said;
 * which part of a date a level-2 mark stands on is not. Throws if the text is not EDTF.
 */
export function sayDate(edtf: string, language: Language): string {
  const value = valueOf(edtf);
  const say = language === 'uk' ? ukrainian : english;
  switch (value.kind) {
    case 'date':
      return say.point(value.date);
    case 'interval':
      return say.interval(value.range);
    default: {
      const [only, ...more] = value.members;
      if (only && more.length === 0) return say.member(only, value.kind);
      const members = value.members.map(member => say.member(member, value.kind));
      return value.kind === 'oneOf' ? say.oneOf(members) : say.allOf(members);
    }
  }
}

/** How much of a date the words after it repeat: "з 10 до 15 вересня", "з вересня до листопада". */
type Shared = 'nothing' | 'year' | 'month';

function shared({ from, to }: Range): Shared {
  if (!isPlain(from) || !isPlain(to) || from.year !== to.year) return 'nothing';
  if (from.day !== null && to.day !== null && from.month === to.month) return 'month';
  return from.month !== null || from.season !== null ? 'year' : 'nothing';
}

const isDate = (end: End): end is Calendar => typeof end !== 'string';

const isPlain = (end: End): end is Calendar =>
  isDate(end) &&
  !end.text.includes('X') &&
  end.time === null &&
  !end.approximate &&
  !end.uncertain &&
  (end.month !== null || end.season !== null);

/** The words of one language. A lone date, a date inside a range, and what joins dates. */
interface Sayer {
  point(date: Calendar): string;
  interval(range: Range): string;
  member(range: Range, kind: 'oneOf' | 'allOf'): string;
  oneOf(members: readonly string[]): string;
  allOf(members: readonly string[]): string;
}

const ukrainian: Sayer = {
  point(date) {
    const name = bareUk(date, date.approximate ? 'genitive' : 'nominative', 'nothing');
    const about = date.approximate ? `близько ${name}` : name;
    return date.uncertain ? `можливо, ${about}` : about;
  },
  interval({ from, to }) {
    if (!isDate(from) && !isDate(to)) return 'початок і кінець невідомі';
    const end = isDate(to) ? endUk(to, 'genitive', 'nothing') : null;
    if (!isDate(from)) {
      return from === 'open' ? `до ${end ?? ''} включно` : `до ${end ?? ''}, початок невідомий`;
    }
    const start = endUk(from, 'genitive', shared({ from, to }));
    if (end !== null) return `з ${start} до ${end}`;
    return to === 'open' ? `починаючи з ${start}` : `з ${start}, кінець невідомий`;
  },
  member(range, kind) {
    const { from, to } = range;
    if (isDate(from) && isDate(to)) {
      if (from === to || from.text === to.text) return ukrainian.point(from);
      const inCase = kind === 'oneOf' ? 'instrumental' : 'genitive';
      const [start, end] = [endUk(from, inCase, shared(range)), endUk(to, inCase, 'nothing')];
      return kind === 'oneOf' ? `між ${start} і ${end}` : `увесь час з ${start} до ${end}`;
    }
    if (isDate(to)) return `не пізніше ${endUk(to, 'genitive', 'nothing')}`;
    return isDate(from) ? `не раніше ${endUk(from, 'genitive', 'nothing')}` : '';
  },
  oneOf: members => members.join(' або '),
  allOf: members => `усі дати: ${members.join('; ')}`,
};

const english: Sayer = {
  point(date) {
    const about = date.approximate ? `about ${bareEn(date, 'nothing')}` : bareEn(date, 'nothing');
    return date.uncertain ? `possibly ${about}` : about;
  },
  interval({ from, to }) {
    if (!isDate(from) && !isDate(to)) return 'beginning and end unknown';
    if (!isDate(from)) {
      const end = isDate(to) ? english.point(to) : '';
      return from === 'open' ? `up to and including ${end}` : `until ${end}, beginning unknown`;
    }
    const start = startEn(from, shared({ from, to }));
    if (isDate(to)) return `from ${start} to ${english.point(to)}`;
    return to === 'open' ? `from ${start} onwards` : `from ${start}, end unknown`;
  },
  member(range, kind) {
    const { from, to } = range;
    if (isDate(from) && isDate(to)) {
      if (from === to || from.text === to.text) return english.point(from);
      const [start, end] = [startEn(from, shared(range)), english.point(to)];
      return kind === 'oneOf'
        ? `between ${start} and ${end}`
        : `all the time from ${start} to ${end}`;
    }
    if (isDate(to)) return `no later than ${english.point(to)}`;
    return isDate(from) ? `no earlier than ${english.point(from)}` : '';
  },
  oneOf: members => members.join(' or '),
  allOf: members => `all of these: ${members.join('; ')}`,
};

/** A date within a range: its marks are said by words that leave the case alone. */
function endUk(date: Calendar, inCase: Case, without: Shared): string {
  const marks = (date.uncertain ? 'можливо ' : '') + (date.approximate ? 'приблизно ' : '');
  return marks + bareUk(date, inCase, without);
}

function startEn(date: Calendar, without: Shared): string {
  return without === 'nothing' ? english.point(date) : bareEn(date, without);
}

function bareUk(date: Calendar, inCase: Case, without: Shared): string {
  const { year, month, day, season } = date;
  if (/^X{4}$/.test(year) && (month ?? 'XX') === 'XX' && (day ?? 'XX') === 'XX') return 'невідомо';
  const decade = /^\d{3}X$/.test(year) && month === null;
  if (decade) {
    const ending = { nominative: 'ті', genitive: 'х', instrumental: 'ми' }[inCase];
    return `${year.slice(0, 3)}0-${ending} рр.`;
  }
  if (/^\d\dXX$/.test(year) && month === null)
    return `${year.slice(0, 2)}00–${year.slice(0, 2)}99 рр.`;
  if (!isSayable(date)) return `дата виду ${date.text.replace(/[?~%]/g, '')}`;
  const ofYear = without === 'nothing' ? ` ${year} р.` : '';
  if (season !== null) return seasonName(season, 'uk', inCase) + ofYear;
  if (month === null) return ofYear.trim();
  if (month === 'XX') {
    return `${year} р., ${day === null ? 'місяць невідомий' : 'день і місяць невідомі'}`;
  }
  if (day === 'XX') return `${monthName(Number(month), 'uk', inCase)}${ofYear}, день невідомий`;
  if (day === null) return monthName(Number(month), 'uk', inCase) + ofYear;
  if (without === 'month') return String(Number(day));
  return `${Number(day)} ${monthName(Number(month), 'uk', 'genitive')}${ofYear}${timeOf(date)}`;
}

function bareEn(date: Calendar, without: Shared): string {
  const { year, month, day, season } = date;
  if (/^X{4}$/.test(year) && (month ?? 'XX') === 'XX' && (day ?? 'XX') === 'XX') return 'unknown';
  if (/^\d{3}X$/.test(year) && month === null) return `the ${year.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(year) && month === null) return `${year.slice(0, 2)}00–${year.slice(0, 2)}99`;
  if (!isSayable(date)) return `a date of the form ${date.text.replace(/[?~%]/g, '')}`;
  const ofYear = without === 'nothing' ? ` ${year}` : '';
  if (season !== null) return seasonName(season, 'en', 'nominative') + ofYear;
  if (month === null) return ofYear.trim();
  if (month === 'XX') return `${year}, ${day === null ? 'month' : 'day and month'} unknown`;
  const name = monthName(Number(month), 'en', 'nominative') + ofYear;
  if (day === 'XX') return `${name}, day unknown`;
  if (day === null) return name;
  return without === 'month' ? String(Number(day)) : `${Number(day)} ${name}${timeOf(date)}`;
}

/** Unknown digits are said where a whole month or day is unknown; other patterns are shown as they are. */
function isSayable({ year, month, day }: Calendar): boolean {
  const whole = (part: string | null) => part === null || part === 'XX' || !part.includes('X');
  return (
    !year.includes('X') &&
    whole(month) &&
    whole(day) &&
    !(month === 'XX' && day !== null && day !== 'XX')
  );
}

function timeOf({ time }: Calendar): string {
  if (time === null) return '';
  return `, ${time.slice(0, 8).replace(/:00$/, '')} ${time.slice(8).replace('Z', 'UTC')}`.trimEnd();
}
