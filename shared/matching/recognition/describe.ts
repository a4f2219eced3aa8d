import type { AssertionValue } from '../../records/assertion.ts';
import type { Description } from './description.ts';

/** Guardians who are kin: an official who was appointed says nothing of who the child is. */
const kin: readonly string[] = ['mother', 'father', 'grandparent', 'sibling', 'other_relative'];

/** Of a thing that is stated more often than this, the first: comparing is of each with each. */
const mostOfOne = 100;

/** What statements about a child, and the numbers that others know it by, say of who it is. */
export function descriptionOf(
  statements: readonly AssertionValue[],
  numbers: readonly { readonly system: string; readonly value: string }[],
): Description {
  const known = <T>(values: readonly (T | null)[]) =>
    values.filter(value => value !== null).slice(0, mostOfOne);
  const told = <T>(take: (value: AssertionValue) => T | null) => known(statements.map(take));
  return {
    names: told(value =>
      value.about === 'name'
        ? { surname: value.surname, given: value.given, patronymic: value.patronymic }
        : null,
    ),
    births: told(value => (value.about === 'birth' ? value.date : null)),
    sexes: told(value => (value.about === 'sex' && value.sex !== 'unknown' ? value.sex : null)),
    birthPlaces: told(value => (value.about === 'birth' ? value.place : null)),
    otherPlaces: told(value =>
      value.about === 'whereabouts' || value.about === 'care' ? value.place : null,
    ),
    relatives: told(value =>
      value.about === 'guardian' && value.name !== null && kin.includes(value.relation)
        ? { relation: value.relation, name: value.name }
        : null,
    ),
    documents: [
      ...told(value => (value.about === 'document' ? value.number : null)),
      ...numbers.map(({ system, value }) => `${system} ${value}`),
    ],
  };
}
