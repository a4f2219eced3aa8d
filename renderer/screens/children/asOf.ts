/** What was true of a child on a day, as far as the uncertain dates of the statements tell. */
import { dateBounds, type Bounds } from '../../../shared/dates/index.ts';

export interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}

/** `maybe`: the day lies between the first and the last day on which it may have begun or ended. */
export type Holding = 'yes' | 'maybe' | 'no';

/** Whether a dated statement held on a day (`YYYY-MM-DD`). Without dates it says nothing against any day. */
export function holdsOn({ from, to }: Dated, day: string): Holding {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  const before = (bound: string | null) => bound !== null && day < bound;
  const after = (bound: string | null) => bound !== null && day > bound;
  if (before(start.earliest) || after(end.latest)) return 'no';
  if (before(start.latest) || after(end.earliest)) return 'maybe';
  return 'yes';
}

function boundsOf(date: string | null): Bounds {
  return date === null ? { earliest: null, latest: null } : dateBounds(date);
}

/**
 * The days on which something may have begun or, the day after, may have ended; ascending. Between two of them
 * nothing that is recorded changed.
 */
export function daysOfChange(statements: readonly Dated[]): string[] {
  const days = new Set<string>();
  for (const { from, to } of statements) {
    const begun = from === null ? null : dateBounds(from).earliest;
    const ended = to === null ? null : dateBounds(to).latest;
    if (begun !== null) days.add(begun);
    if (ended !== null) days.add(dayAfter(ended));
  }
  return [...days].sort();
}

export function dayAfter(day: string): string {
  return shifted(day, 1);
}

export function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** What a step from the day before to this day brought and ended. */
export function changesOn<S extends Dated>(
  statements: readonly S[],
  day: string,
): Readonly<{ came: readonly S[]; ended: readonly S[] }> {
  const was = (statement: S) => holdsOn(statement, dayBefore(day)) !== 'no';
  const is = (statement: S) => holdsOn(statement, day) !== 'no';
  return {
    came: statements.filter(each => !was(each) && is(each)),
    ended: statements.filter(each => was(each) && !is(each)),
  };
}
