import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../shared/matching/recognition/distance.ts';
import {
  blockingKeys,
  compare,
  frequenciesOf,
  likenessOf,
  proposedFrom,
  type Description,
} from '../../../shared/matching/recognition/index.ts';

interface Told extends Partial<Omit<Description, 'names'>> {
  readonly name: string;
}

/** A name is "surname given patronymic", `-` for a part that is not known. */
function child({ name, ...rest }: Told) {
  const [surname, given, patronymic] = name.split(' ').map(part => (part === '-' ? null : part));
  return likenessOf({
    names: [{ surname: surname ?? null, given: given ?? null, patronymic: patronymic ?? null }],
    births: ['2014-03-09'],
    sexes: [],
    birthPlaces: [],
    otherPlaces: [],
    relatives: [],
    documents: [],
    ...rest,
  });
}

const nobody = frequenciesOf([]);
const compared = (a: Told, b: Told) => compare(child(a), child(b), nobody);
const levels = (a: Told, b: Told) =>
  Object.fromEntries(compared(a, b).reasons.map(({ field, level }) => [field, level]));
const meet = (a: Told, b: Told) => {
  const keys = blockingKeys(child(a));
  return blockingKeys(child(b)).some(key => keys.includes(key));
};

const recorded: Told = { name: 'Вербицька Софія Миколаївна', births: ['2014-03-09'] };
test.each<[string, Told]>([
  ['in Russian', { name: 'Вербицкая Софья Николаевна' }],
  ['in Latin of a Ukrainian passport', { name: 'Verbytska Sofiia Mykolaivna' }],
  ['in Latin of a Russian passport', { name: 'Verbitskaia Sofia Nikolaevna' }],
  ['in capitals', { name: 'ВЕРБИЦЬКА СОФІЯ МИКОЛАЇВНА' }],
  ['as she is called at home', { name: 'Вербицька Соня Миколаївна' }],
  ['with a typing error in the surname', { name: 'Вербцька Софія Миколаївна' }],
  ['with letters exchanged in the given name', { name: 'Вербицька Софяі Миколаївна' }],
  ['with an initial', { name: 'Вербицька С. Миколаївна' }],
  ['without the patronymic', { name: 'Вербицька Софія -' }],
  ['surname and given name exchanged', { name: 'Софія Вербицька Миколаївна' }],
  ['with day and month exchanged', { name: 'Вербицька Софія Миколаївна', births: ['2014-09-03'] }],
  [
    'with a wrong digit in the date',
    { name: 'Вербицька Софія Миколаївна', births: ['2014-03-06'] },
  ],
  ['with a year only', { name: 'Вербицька Софія Миколаївна', births: ['2014'] }],
  ['with about a year', { name: 'Вербицька Софія Миколаївна', births: ['2015~'] }],
  ['with Latin letters that look Cyrillic', { name: 'Bepбицькa Coфiя Миколаївна' }],
  ['under another surname', { name: 'Полозова Софія Миколаївна' }],
])('a child is found and proposed %s', (_, other) => {
  expect(meet(recorded, other)).toBe(true);
  expect(compared(recorded, other).score).toBeGreaterThanOrEqual(proposedFrom);
});

const family = {
  birthPlaces: ['м. Бахмут, Донецька область'],
  relatives: [{ relation: 'mother', name: 'Вербицька Галина Петрівна' }],
};
test.each<[string, Told]>([
  ['a brother', { name: 'Вербицький Назар Миколайович', births: ['2011-10-20'] }],
  ['a twin', { name: 'Вербицька Марта Миколаївна' }],
  [
    'a namesake',
    { name: 'Вербицька Софія Романівна', births: ['2009-12-24'], relatives: [], birthPlaces: [] },
  ],
])('%s is not proposed', (_, other) => {
  const { score } = compared({ ...recorded, ...family }, { ...family, ...other });
  expect(score).toBeLessThan(proposedFrom);
});

test('each field says how it agrees', () => {
  const russian: Told = {
    name: 'Вербицкая Соня Николаевна',
    births: ['2014-09-03'],
    sexes: ['female'],
    birthPlaces: ['г. Артёмовск, ДНР'],
    relatives: [{ relation: 'mother', name: 'Галина Вербицкая' }],
    documents: ['I-НО 123456'],
  };
  const ukrainian: Told = {
    ...recorded,
    ...family,
    sexes: ['female'],
    documents: ['І-НО № 123456'],
  };
  expect(levels(ukrainian, russian)).toEqual({
    surname: 'same',
    given: 'pet-form',
    patronymic: 'same',
    birth: 'day-month-swapped',
    sex: 'same',
    'birth-place': 'same',
    relative: 'given-same',
    document: 'same',
  });
});

test.each([
  ['Миколайович', 'Николаевич'],
  ['Іллівна', 'Ильинична'],
  ['Петрович', 'Petrivna'],
  ['Яківна', 'Яковлевич'],
  ['Олексійович', 'Alekseevich'],
  ['Микитович', 'Никитична'],
  ['Дмитрівна', 'Dmitrievna'],
  ['Львівна', 'Львович'],
])('%s and %s are of one father', (a, b) => {
  expect(levels({ name: `Гай Яна ${a}` }, { name: `Гай Яна ${b}` })['patronymic']).toBe('same');
});

test('the mother’s surname in the other record explains a changed one', () => {
  const before: Told = {
    name: 'Полозова Софія Миколаївна',
    relatives: [{ relation: 'mother', name: 'Вербицька Галина' }],
  };
  expect(levels(recorded, before)['surname']).toBe('of-relative');
});

test('of several names the one that tells most is compared', () => {
  const names = [
    { surname: 'Полозова', given: 'Мария', patronymic: null },
    { surname: 'Вербицкая', given: 'Софья', patronymic: null },
  ];
  const renamed = { ...child({ name: '-' }), names: likenessOf({ ...empty, names }).names };
  const reasons = compare(child(recorded), renamed, nobody).reasons;
  expect(reasons.find(({ field }) => field === 'surname')?.theirs).toBe('Вербицкая');
});
const empty: Description = {
  names: [],
  births: [],
  sexes: [],
  birthPlaces: [],
  otherPlaces: [],
  relatives: [],
  documents: [],
};

test('a rare surname in common says more than a common one', () => {
  const many = frequenciesOf(Array.from({ length: 500 }, () => child({ name: 'Бондар Яна -' })));
  const weight = (surname: string) => {
    const one = child({ name: `${surname} Яна -` });
    return compare(one, one, many).reasons.find(({ field }) => field === 'surname')?.weight ?? 0;
  };
  expect(weight('Зозулинець')).toBeGreaterThan(weight('Бондар') + 5);
});

const part = fc.constantFrom(
  'Вербицька',
  'Софія',
  'Назар',
  'Назаренко',
  'Саша',
  'Olena',
  'С.',
  '',
  '١',
  'x'.repeat(5000),
  'Ро-Ма',
  '-',
);
const described = (most: number) => {
  const some = <T>(values: T[]) =>
    fc.subarray(values, { maxLength: Math.min(most, values.length) });
  return fc.record({
    names: fc.array(
      fc.record({ surname: fc.option(part), given: fc.option(part), patronymic: fc.option(part) }),
      { maxLength: most },
    ),
    births: some(['2014-03-09', '2014-09-03', '2014', '2013~', '2014-03?', '../2015', 'XXXX-01']),
    sexes: some<'female' | 'male'>(['female', 'male']),
    birthPlaces: some(['Бахмут', 'г. Артёмовск', 'Kyiv', '']),
    otherPlaces: some(['Бахмут', 'Токмак, ЗО', ', ']),
    relatives: some(
      ['Вербицька Галина Петрівна', 'Галина', '', '123'].map(name => ({
        relation: 'mother',
        name,
      })),
    ),
    documents: some(['І-НО 123456', '1', '']),
  });
};

test('whatever is recorded, comparing gives a number', () => {
  fc.assert(
    fc.property(described(4), described(4), (a, b) => {
      const [one, other] = [likenessOf(a), likenessOf(b)];
      const { score } = compare(one, other, frequenciesOf([one, other]));
      expect(Number.isFinite(score)).toBe(true);
    }),
  );
});

test('comparing gives the same both ways', () => {
  fc.assert(
    fc.property(described(1), described(1), (a, b) => {
      const [one, other] = [likenessOf(a), likenessOf(b)];
      const counted = frequenciesOf([one, other]);
      const [there, back] = [compare(one, other, counted), compare(other, one, counted)];
      expect(Math.abs(there.score - back.score)).toBeLessThan(1e-6);
    }),
  );
});

test('distance is the number of steps, as counted without any shortcut', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(distance(a, b, most)).toBe(Math.min(stepsBetween(a, b), most + 1));
    }),
  );
});

/** The definition, letter by letter. */
function stepsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = stepsBetween(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  const ways = [rest, stepsBetween(a.slice(1), b) + 1, stepsBetween(a, b.slice(1)) + 1];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    ways.push(stepsBetween(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...ways);
}
