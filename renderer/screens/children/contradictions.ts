/** Statements about one thing that cannot both be true. */
import { canonicalJson } from '../../../shared/canonical.ts';
import { dateBounds } from '../../../shared/dates/index.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';

export interface Stated {
  readonly id: string;
  readonly fields: { readonly value: AssertionValue };
}

/** What a child has one of: its birth, its sex, and of each kind of name one a script. Null: several may be true. */
function oneOf(value: AssertionValue): string | null {
  switch (value.about) {
    case 'birth':
    case 'sex':
      return value.about;
    case 'name':
      // A name can change and an alias be one of many; the name at birth is one.
      return value.kind === 'birth' ? `name/${value.script}` : null;
    default:
      return null;
  }
}

/** Whether two statements of one thing exclude each other. Less known is not otherwise known. */
function exclude(one: AssertionValue, other: AssertionValue): boolean {
  if (one.about === 'birth' && other.about === 'birth') {
    const places = [one.place, other.place];
    return (
      (one.date !== null && other.date !== null && apart(one.date, other.date)) ||
      (places.every(place => place !== null) && one.place !== other.place) ||
      (one.country !== null && other.country !== null && one.country !== other.country)
    );
  }
  if (one.about === 'sex' && other.about === 'sex')
    return one.sex !== other.sex && one.sex !== 'unknown' && other.sex !== 'unknown';
  return canonicalJson(one) !== canonicalJson(other);
}

/** No day is meant by both dates; marks of doubt widen nothing, so "about 2013" and 2014 are told too. */
function apart(one: string, other: string): boolean {
  const [a, b] = [dateBounds(one), dateBounds(other)];
  return (a.latest ?? '9999') < (b.earliest ?? '') || (b.latest ?? '9999') < (a.earliest ?? '');
}

/** Statements that are contradicted by another, by subject, in the order they were recorded. */
export function contradictionsIn<S extends Stated>(
  statements: readonly S[],
): ReadonlyMap<string, readonly S[]> {
  const subjects = new Map<string, S[]>();
  for (const each of statements) {
    const subject = oneOf(each.fields.value);
    if (subject !== null) subjects.set(subject, [...(subjects.get(subject) ?? []), each]);
  }
  const found = new Map<string, readonly S[]>();
  for (const [subject, all] of subjects) {
    const torn = all.filter(one =>
      all.some(other => exclude(one.fields.value, other.fields.value)),
    );
    if (torn.length > 1) found.set(subject, torn);
  }
  return found;
}
