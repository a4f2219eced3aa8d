import { expect, test } from 'vitest';
import { choiceCalled, choiceOf, matching } from '../../../renderer/ui/choices.ts';

const choices = [
  { value: '1', label: 'Синівка', detail: 'Вигадана область' },
  { value: '2', label: "Мар'янівка" },
  { value: '3', label: 'Élodie Fictive' },
  { value: '4', label: 'Йосипівка' },
];
const found = (text: string) => matching(choices, text).map(choice => choice.value);

test('a choice is found by the beginnings of its words', () => {
  expect(found('син')).toEqual(['1']);
  expect(found('обл вигад')).toEqual(['1']);
  expect(found('івка')).toEqual([]);
});

test('accents and kinds of apostrophe do not matter, Ukrainian letters do', () => {
  expect(found('elodie')).toEqual(['3']);
  expect(found('мар’ян')).toEqual(['2']);
  expect(found('марʼян')).toEqual(['2']);
  expect(found('иосип')).toEqual([]);
});

test('an empty field and a filled one show everything, what fills it first', () => {
  expect(found(' ')).toEqual(['1', '2', '3', '4']);
  expect(found('Йосипівка')).toEqual(['4', '1', '2', '3']);
});

test('a label typed whole is that choice, unless several are called so', () => {
  expect(choiceCalled(choices, ' йосипівка ')?.value).toBe('4');
  expect(choiceCalled(choices, 'Йосип')).toBeNull();
  expect(choiceCalled([...choices, { value: '5', label: 'Синівка' }], 'Синівка')).toBeNull();
  expect(choiceCalled(choices, '')).toBeNull();
});

test('a value that is not offered is no choice', () => {
  expect([choiceOf(choices, '9'), choiceOf(choices, null)]).toEqual([null, null]);
});
