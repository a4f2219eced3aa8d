/** Officials and institutions: the same machinery as for children, with words and weights of their own. */
import { expect, test } from 'vitest';
import {
  descriptionOfLine,
  frequenciesOf,
  ofInstitutions,
  ofOfficials,
  proposedFrom,
  type InstitutionDescription,
  type OfficialDescription,
} from '../../../shared/matching/recognition/index.ts';

const nobody = frequenciesOf([]);

const person = (surname: string, given: string, patronymic: string | null, more = {}) => ({
  ...descriptionOfLine('', null),
  names: [{ surname, given, patronymic }],
  ...more,
});

function scoreOf(one: OfficialDescription, other: OfficialDescription): number {
  const [a, b] = [one, other].map(each => ofOfficials.likenessOf(each));
  const shared = ofOfficials.keysOf(a!).filter(key => ofOfficials.keysOf(b!).includes(key));
  expect(shared).not.toEqual([]);
  return ofOfficials.compare(a!, b!, nobody).score;
}

test('an official is recognised across scripts and in one line, and a brother is another', () => {
  const known = person('Вигаданський', 'Олексій', 'Петрович', {
    positions: ['начальник управління, Управління освіти Тестограда'],
  });
  expect(scoreOf(known, person('Выгаданский', 'Алексей', 'Петрович'))).toBeGreaterThan(
    proposedFrom,
  );
  const line = descriptionOfLine('Vyhadanskyi Oleksii Petrovych', null);
  expect(scoreOf(known, line)).toBeGreaterThan(proposedFrom);
  const brother = person('Вигаданський', 'Назар', 'Петрович');
  expect(scoreOf(known, brother)).toBeLessThan(0);
});

test('a position in common decides where the name is short, another birth decides against it', () => {
  const held = (position: string) =>
    person('Вигаданський', 'Олексій', null, { positions: [position] });
  const known = held('начальник управління освіти Тестограда');
  const same = scoreOf(known, held('начальник управления образования Тестограда'));
  const other = scoreOf(known, held('водій автобуса'));
  expect(same).toBeGreaterThan(other);
  const born = (date: string) => person('Вигаданський', 'Олексій', 'Петрович', { births: [date] });
  expect(scoreOf(born('1970-01-02'), born('1970-01-02'))).toBeGreaterThan(proposedFrom);
  expect(scoreOf(born('1970-01-02'), born('1991-06-15'))).toBeLessThan(0);
});

const body = (title: string, more: Partial<InstitutionDescription> = {}) => ({
  titles: [title],
  kinds: ['orphanage'],
  countries: ['UA'],
  places: [],
  documents: [],
  ...more,
});

function bodiesScore(one: InstitutionDescription, other: InstitutionDescription): number {
  const [a, b] = [one, other].map(each => ofInstitutions.likenessOf(each));
  return ofInstitutions.compare(a!, b!, nobody).score;
}

test('an institution is recognised by any name that it bore; another number or another town is another one', () => {
  const known = body('Вигаданська школа-інтернат № 5', {
    titles: ['Вигаданська школа-інтернат № 5', 'Будинок дитини «Промінь»'],
    places: ['Тестоград'],
  });
  const inTown = { places: ['м. Тестоград'] };
  expect(bodiesScore(known, body('Будинок дитини Промінь', inTown))).toBeGreaterThan(proposedFrom);
  const twelfth = body('Вигаданська школа-інтернат № 12', inTown);
  expect(bodiesScore(known, twelfth)).toBeLessThan(proposedFrom);
  const elsewhere = body('Будинок дитини «Промінь»', { places: ['Іншеград'] });
  expect(bodiesScore(known, elsewhere)).toBeLessThan(proposedFrom);
});
