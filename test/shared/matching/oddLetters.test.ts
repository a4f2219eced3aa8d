import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedText, oddWords } from '../../../shared/matching/oddLetters.ts';

test.each([
  ['Марiя', ['i'], 'Марія'],
  ['Iван', ['I'], 'Іван'],
  ['Cинівка', ['C'], 'Синівка'],
  ['Ivаn', ['а'], 'Ivan'],
  ['Кoсa', ['o', 'a'], 'Коса'],
  ['Київska', ['s', 'k', 'a'], null],
  ['Мар\u200bія', [], 'Марія'],
  ['\u202eйірдна', [], 'йірдна'],
  ['Ї\u00adжа', [], 'Їжа'],
])('%s is pointed out', (word, letters, mended) => {
  expect(oddWords(word)).toEqual([{ word, letters, hasHidden: letters.length === 0, mended }]);
  expect(mendedText(`${word} Друга`)).toBe(`${mended ?? word} Друга`);
});

test.each(['Марія-Ганна', "Мар'яна", 'Élodie O’Neill', 'Сорока Soroka', 'Їжакевич', '', 'и\u0306'])(
  '«%s» is as it looks',
  text => {
    expect(oddWords(text)).toEqual([]);
  },
);

test('what was mended is odd no more, and any text is answered', () => {
  const letters = fc.constantFrom(...Array.from('іiаaвоoСCжqz\u200b\u202e -’'));
  const texts = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(texts, text => {
      const left = oddWords(mendedText(text));
      expect(left.filter(({ mended }) => mended !== null)).toEqual([]);
    }),
  );
});
