import { transliterateUkrainian } from '../../../shared/matching/index.ts';
import { blankStatement, isBlankValue, unknownYet, type StatementForm } from './statementForm.ts';

/**
 * The names with a Latin spelling proposed for the first Ukrainian one, by Cabinet of Ministers resolution 55
 * (2010): into the first empty Latin row, else into a new one. Null when there is no Ukrainian name to begin
 * from. A Russian name is never guessed, from it or into it: how it was written is evidence.
 */
export function withLatin(
  names: readonly StatementForm[],
  key: string,
  source: string,
): readonly StatementForm[] | null {
  const ukrainian = names.find(
    ({ value }) => value.about === 'name' && value.script === 'Cyrl-uk' && !isBlankValue(value),
  )?.value;
  if (ukrainian?.about !== 'name') return null;
  const proposed: StatementForm = {
    ...blankStatement('name', key),
    value: {
      about: 'name',
      script: 'Latn',
      kind: 'transliterated',
      surname: transliterateUkrainian(ukrainian.surname.trim()),
      given: transliterateUkrainian(ukrainian.given.trim()),
      patronymic: transliterateUkrainian(ukrainian.patronymic.trim()),
    },
    known: { ...unknownYet, source },
  };
  const place = names.findIndex(
    ({ value }) => value.about === 'name' && value.script === 'Latn' && isBlankValue(value),
  );
  const empty = names[place];
  if (empty === undefined) return [...names, proposed];
  return names.map((name, index) => (index === place ? { ...proposed, key: empty.key } : name));
}
