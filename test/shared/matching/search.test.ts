import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  foldText,
  foldWord,
  searchTokens,
  skeleton,
  transliterateUkrainian,
} from '../../../shared/matching/index.ts';
import { vectorsAt } from '../../support/vectors.ts';
import { anyText } from '../../support/anyText.ts';

const linkage = vectorsAt('linkage');

test.each([
  'Київ Киев Kyiv Kiev КИЇВ',
  'Сергій Сергей Serhii Serhiy Sergey Sergei',
  'Харків Харьков Kharkiv Kharkov',
  'Юлія Юлия Yuliia Iuliia Yulia Julia',
  'Наталія Наталья Наталя Natalia Nataliya',
  'Зеленський Зеленский Zelenskyi Zelensky Zelenskiy Zelenskyy',
  'Зеленська Зеленская Zelenska Zelenskaya',
  'Щербак Shcherbak',
  'Євген Yevhen Evgen',
  'Артем Артём Artem Artyom',
  'Ковальова Ковалёва Ковалева Kovalova Kovalyova',
  'Іванівна Ивановна Ivanivna Ivanovna',
  'В’ячеслав Вячеслав Viacheslav Vyacheslav',
  'Сєвєродонецьк Северодонецк Sievierodonetsk Severodonetsk',
  'Ілля Илья Illia Ilya',
  'Максим Maksym Maxim',
  'Братськ Братск Bratsk',
])('%s are one name', names => {
  const keys = new Set(names.split(' ').map(skeleton));
  expect([...keys]).toHaveLength(1);
});

test('different names stay different', () => {
  const names =
    'Київ Львів Сергій Юлія Юрій Наталія Олена Ольга Іван Ірина Марія Марина Роман Тарас Анна Інна';
  const keys = new Set(names.split(' ').map(skeleton));
  expect(keys.size).toBe(names.split(' ').length);
});

test.skipIf(linkage === null)(
  'on a list of 20,000 children few names are merged, and the same child meets (outside vectors)',
  () => {
    type Row = { id: string; name: { family: string; given: string } };
    const read = (file: string) =>
      readFileSync(path.join(linkage!, file), 'utf8').trim().split('\n');
    const children = new Map(
      read('children.jsonl')
        .map(line => JSON.parse(line) as Row)
        .map(row => [row.id, row]),
    );
    const families = new Set([...children.values()].map(child => child.name.family));
    expect(new Set([...families].map(skeleton)).size / families.size).toBeGreaterThan(0.95);

    const queries = new Map(
      read('queries.jsonl')
        .map(line => JSON.parse(line) as Row)
        .map(row => [row.id, row]),
    );
    const spelt = read('truth.tsv')
      .map(line => line.split('\t'))
      .filter(([, match, , kinds]) => match === '1' && !/surname|typo|family/.test(kinds!))
      .map(([query, , child]) => [
        queries.get(query!)!.name.family,
        children.get(child!)!.name.family,
      ]);
    const met = spelt.filter(([a, b]) => skeleton(a!) === skeleton(b!));
    expect(spelt.length).toBeGreaterThan(1000);
    expect(met.length / spelt.length).toBeGreaterThan(0.99);
  },
);

test.each([
  ['Наказ № АБ-2353/07', '2353/07'],
  ['Наказ №330', '330'],
  ['Микола Коваленко', 'Николай'],
  ['Елена', 'Олена'],
  ['м. Днепропетровск', 'Дніпро'],
  ['пос. Знаменка, Kharkov oblast', 'харків'],
  ['Знам’янка', "знам'янка"],
  ['Children’s list of the camp', 'CHILDREN list'],
  ['Ёлкин', 'елкин'],
  ['Zażółć', 'zazolc'],
])('“%s” is found by “%s”', (text, query) => {
  const [stored, asked] = [searchTokens(text), searchTokens(query)];
  const found = asked.plain.every(word => stored.plain.some(each => each.startsWith(word)));
  const alike =
    asked.skeletons.length > 0 && asked.skeletons.some(key => stored.skeletons.includes(key));
  expect(found || alike).toBe(true);
});

test('й and ї are letters, marks and apostrophes are not', () => {
  expect(foldText('  ПІЙМАЙ її, Знам’янко! Артём №7 ﬁn ')).toBe('піймай її знамянко артем 7 fin');
  expect(foldWord('їжак'.normalize('NFD'))).toBe('їжак');
  expect(foldWord('мій')).not.toBe(foldWord('мии'));
});

test('folding twice changes nothing, and no text makes it throw', () => {
  const text = fc.oneof(
    anyText,
    fc.string({
      unit: fc.constantFrom(
        'и',
        'і',
        '\u0306',
        '\u0308',
        '\u0301',
        '\u0323',
        'й',
        'ё',
        "'",
        'ﬃ',
        'İ',
        '\ud83d',
        '½',
        'ǅ',
        'ͅ',
      ),
    }),
  );
  fc.assert(
    fc.property(text, any => {
      expect(foldWord(foldWord(any))).toBe(foldWord(any));
      expect(foldText(foldText(any))).toBe(foldText(any));
      expect(skeleton(any)).toMatch(/^[a-z]*$/);
      expect(searchTokens(any).plain).toEqual(searchTokens(foldText(any)).plain);
    }),
    { numRuns: 3000 },
  );
});

test('a Ukrainian name and its passport spelling meet, whatever the name', () => {
  // After a consonant a soft sign before о, and г after с, are lost in Latin letters.
  const syllable = fc.tuple(
    fc.constantFrom(
      'б',
      'в',
      'г',
      'д',
      'ж',
      'з',
      'к',
      'л',
      'м',
      'н',
      'п',
      'р',
      'с',
      'т',
      'ф',
      'х',
      'ц',
      'ч',
      'ш',
      'щ',
    ),
    fc.constantFrom('а', 'е', 'и', 'і', 'о', 'у', 'ю', 'я', 'є'),
  );
  const name = fc
    .tuple(
      fc.constantFrom('', 'Є', 'Ю', 'Я', 'О', 'Й', 'Ї'),
      fc.array(syllable, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', 'й', 'ський', 'енко', 'ів', 'ь'),
    )
    .map(([start, syllables, end]) => start + syllables.map(pair => pair.join('')).join('') + end);
  fc.assert(
    fc.property(name, any => {
      expect(skeleton(transliterateUkrainian(any))).toBe(skeleton(any));
    }),
  );
});
