import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../shared/dates/index.ts';
import { anyText } from '../../support/anyText.ts';

test.each([
  ['14.09.2022', '2022-09-14', '2022-09-14', '2022-09-14'],
  ['14/09/2022', '2022-09-14', '2022-09-14', '2022-09-14'],
  ['2022.09.14', '2022-09-14', '2022-09-14', '2022-09-14'],
  ['14-го вересня 2022 року', '2022-09-14', '2022-09-14', '2022-09-14'],
  ['September 14, 2022', '2022-09-14', '2022-09-14', '2022-09-14'],
  ['вересень 2022', '2022-09', '2022-09-01', '2022-09-30'],
  ['у вересні 2022 р.', '2022-09', '2022-09-01', '2022-09-30'],
  ['лютий 2024', '2024-02', '2024-02-01', '2024-02-29'],
  ['10.2022', '2022-10', '2022-10-01', '2022-10-31'],
  ['бл. вересня 2022', '2022-09~', '2022-09-01', '2022-09-30'],
  ['about September 2022', '2022-09~', '2022-09-01', '2022-09-30'],
  ['~2022', '2022~', '2022-01-01', '2022-12-31'],
  ['вересень 2022?', '2022-09?', '2022-09-01', '2022-09-30'],
  ['можливо, близько 14 вересня 2022', '2022-09-14%', '2022-09-14', '2022-09-14'],
  ['осінь 2022', '2022-23', '2022-09-01', '2022-11-30'],
  ['взимку 2022', '2022-24', '2021-12-01', '2023-02-28'],
  ['зима 2022-2023', '2022-12/2023-02', '2022-12-01', '2023-02-28'],
  ['2020-ті', '202X', '2020-01-01', '2029-12-31'],
  ['2022-09/2022-11', '2022-09/2022-11', '2022-09-01', '2022-11-30'],
  ['вересень–листопад 2022', '2022-09/2022-11', '2022-09-01', '2022-11-30'],
  ['10-15 вересня 2022', '2022-09-10/2022-09-15', '2022-09-10', '2022-09-15'],
  ['10.09-15.10.2022', '2022-09-10/2022-10-15', '2022-09-10', '2022-10-15'],
  ['09-11.2022', '2022-09/2022-11', '2022-09-01', '2022-11-30'],
  ['між 10 і 15 вересня 2022', '[2022-09-10..2022-09-15]', '2022-09-10', '2022-09-15'],
  ['between September and November 2022', '[2022-09..2022-11]', '2022-09-01', '2022-11-30'],
  ['2021 або 2022', '[2021,2022]', '2021-01-01', '2022-12-31'],
  ['до 2023', '[..2022]', null, '2022-12-31'],
  ['before 2023', '[..2022]', null, '2022-12-31'],
  ['до вересня 2022', '[..2022-08]', null, '2022-08-31'],
  ['до січня 2023', '[..2022-12]', null, '2022-12-31'],
  ['до 14 вересня 2022', '[..2022-09-14]', null, '2022-09-14'],
  ['before 14 September 2022', '[..2022-09-13]', null, '2022-09-13'],
  ['до 2023 включно', '[..2023]', null, '2023-12-31'],
  ['не пізніше 1 березня 2022', '[..2022-03-01]', null, '2022-03-01'],
  ['після 10.2022', '[2022-11..]', '2022-11-01', null],
  ['після 31.12.2022', '[2023-01-01..]', '2023-01-01', null],
  ['не раніше 2022', '[2022..]', '2022-01-01', null],
  ['з вересня 2022', '2022-09/..', '2022-09-01', null],
  ['невідомо', 'XXXX', null, null],
  ['unknown', 'XXXX', null, null],
])('“%s” is understood', (text, edtf, earliest, latest) => {
  const reading = readDate(text, 'uk');
  expect(reading).toMatchObject({ ok: true, date: { edtf, earliest, latest } });
});

test.each([
  ['', 'date/empty'],
  ['колись давно', 'date/not-understood'],
  ['14 вересня', 'date/no-year'],
  ['14.09.22', 'date/short-year'],
  ['31.02.2022', 'date/no-such-day'],
  ['29 лютого 2023', 'date/no-such-day'],
  ['2022-13', 'date/no-such-day'],
  ['листопад 2022 - вересень 2022', 'date/ends-before-it-begins'],
  ['2022-11/2022-09', 'date/ends-before-it-begins'],
  ['14 15 вересня 2022', 'date/not-understood'],
  ['2022 до', 'date/not-understood'],
  ['між 2022 або 2023', 'date/not-understood'],
  ['10 і 15 вересня 2022', 'date/not-understood'],
])('“%s” is refused, and says why', (text, problem) => {
  expect(readDate(text, 'uk')).toEqual({ ok: false, problem });
});

test('a day that readers take for a month is refused in English, and only there', () => {
  expect(readDate('03/04/2022', 'en')).toEqual({ ok: false, problem: 'date/day-or-month' });
  expect(readDate('03/04/2022', 'uk')).toMatchObject({ date: { edtf: '2022-04-03' } });
  expect(readDate('14/04/2022', 'en')).toMatchObject({ date: { edtf: '2022-04-14' } });
  expect(readDate('03.04.2022', 'en')).toMatchObject({ date: { edtf: '2022-04-03' } });
});

test('marks are told apart from the days they leave alone', () => {
  expect(readDate('бл. 10-15 вересня 2022', 'uk')).toEqual({
    ok: true,
    date: {
      edtf: '2022-09-10~/2022-09-15~',
      earliest: '2022-09-10',
      latest: '2022-09-15',
      approximate: true,
      uncertain: false,
    },
  });
});

test('whatever is typed, the answer is a date that reads the same again, or a problem', () => {
  const words = fc.constantFrom(
    ...[
      'бл.',
      'вересня',
      '14',
      '2022',
      'до',
      '-',
      '/',
      'між',
      'і',
      '[',
      '..',
      ']',
      '2022-XX',
      '~',
      '?',
    ],
    ...[
      'or',
      'from',
      '\ud800',
      '09.2022',
      'зима',
      '{',
      '}',
      ',',
      '9999',
      '0000',
      'після',
      'XXXX-02-30',
    ],
  );
  const typed = fc.oneof(
    anyText,
    fc.array(words, { maxLength: 8 }).map(all => all.join(' ')),
    fc.array(words, { maxLength: 6 }).map(all => all.join('')),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom('uk', 'en'), (text, language) => {
      const reading = readDate(text, language);
      if (reading.ok) expect(readDate(reading.date.edtf, language)).toEqual(reading);
    }),
    { numRuns: 3000 },
  );
});
