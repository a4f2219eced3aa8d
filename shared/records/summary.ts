/** A child in a line: what lists, titles and package pages show of the statements about it. */
import type { AssertionValue } from './assertion.ts';

/** The part of a statement that a summary needs. */
export interface Statement {
  readonly value: AssertionValue;
  readonly preferred: boolean;
}

/** Surname, given name, patronymic, as a Ukrainian list has them; null when nothing is known. */
export function nameLine(name: {
  readonly surname: string | null;
  readonly given: string | null;
  readonly patronymic: string | null;
}): string | null {
  const line = [name.surname, name.given, name.patronymic].filter(part => part !== null).join(' ');
  return line === '' ? null : line;
}

type ValueOf<A extends AssertionValue['about']> = Extract<AssertionValue, { about: A }>;

/**
 * The statement that stands for a subject: the preferred one; without one, the last recorded.
 * `statements` are active ones, in the order they were recorded.
 */
export function standing<A extends AssertionValue['about']>(
  statements: readonly Statement[],
  about: A,
  fits: (value: ValueOf<A>) => boolean = () => true,
): ValueOf<A> | null {
  let last: ValueOf<A> | null = null;
  for (const { value, preferred } of statements) {
    if (!isAbout(value, about) || !fits(value)) continue;
    if (preferred) return value;
    last = value;
  }
  return last;
}

function isAbout<A extends AssertionValue['about']>(
  value: AssertionValue,
  about: A,
): value is ValueOf<A> {
  return value.about === about;
}

/** Of which only one can be preferred: one a subject, for names one a script, and each other thing alone. */
export function subjectKey(value: AssertionValue): string | null {
  switch (value.about) {
    case 'name':
      return `name/${value.script}`;
    case 'legalStatus':
      return `legalStatus/${value.law}`;
    case 'birth':
    case 'sex':
    case 'care':
    case 'caseStatus':
    case 'identityState':
    case 'whereabouts':
    case 'citizenship':
      return value.about;
    case 'document':
    case 'guardian':
      // a child has several at once: none stands for the others
      return null;
  }
}

export interface ChildSummary {
  readonly nameUk: string | null;
  readonly nameRu: string | null;
  readonly nameLatn: string | null;
  readonly birth: string | null;
  readonly sex: 'female' | 'male' | 'unknown' | null;
  readonly caseStatus: string | null;
  readonly country: string | null;
  readonly whereabouts: string | null;
}

export function summaryOf(statements: readonly Statement[]): ChildSummary {
  const nameIn = (script: ValueOf<'name'>['script']) => {
    const name = standing(statements, 'name', value => value.script === script);
    return name === null ? null : nameLine(name);
  };
  const whereabouts = standing(statements, 'whereabouts');
  const place = [whereabouts?.facility, whereabouts?.place]
    .filter(part => part !== null && part !== undefined)
    .join(', ');
  return {
    nameUk: nameIn('Cyrl-uk'),
    nameRu: nameIn('Cyrl-ru'),
    nameLatn: nameIn('Latn'),
    birth: standing(statements, 'birth')?.date ?? null,
    sex: standing(statements, 'sex')?.sex ?? null,
    caseStatus: standing(statements, 'caseStatus')?.status ?? null,
    country: whereabouts?.country ?? null,
    whereabouts: place === '' ? null : place,
  };
}
