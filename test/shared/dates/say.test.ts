import { expect, test } from 'vitest';
import { ageOn, sayDate } from '../../../shared/dates/index.ts';

test.each([
  ['2022-09-14', '14 вересня 2022 р.', '14 September 2022'],
  ['2022-09', 'вересень 2022 р.', 'September 2022'],
  ['2022-09~', 'близько вересня 2022 р.', 'about September 2022'],
  ['2022-09-14%', 'можливо, близько 14 вересня 2022 р.', 'possibly about 14 September 2022'],
  ['2022-23', 'осінь 2022 р.', 'autumn 2022'],
  ['2022-23~', 'близько осені 2022 р.', 'about autumn 2022'],
  ['2022-35', 'III квартал 2022 р.', '3rd quarter of 2022'],
  ['202X', '2020-ті рр.', 'the 2020s'],
  ['2022-XX', '2022 р., місяць невідомий', '2022, month unknown'],
  ['2022-09-XX', 'вересень 2022 р., день невідомий', 'September 2022, day unknown'],
  ['XXXX-12-XX', 'дата виду XXXX-12-XX', 'a date of the form XXXX-12-XX'],
  ['2022-09-10/2022-09-15', 'з 10 до 15 вересня 2022 р.', 'from 10 to 15 September 2022'],
  [
    '[2022-09..2022-11]',
    'між вереснем і листопадом 2022 р.',
    'between September and November 2022',
  ],
  ['[..2022]', 'не пізніше 2022 р.', 'no later than 2022'],
  ['2022/', 'з 2022 р., кінець невідомий', 'from 2022, end unknown'],
  [
    '2022-09-14T08:30:00+03:00',
    '14 вересня 2022 р., 08:30 +03:00',
    '14 September 2022, 08:30 +03:00',
  ],
  ['XXXX', 'невідомо', 'unknown'],
])('%s is said as a person would', (edtf, uk, en) => {
  expect([sayDate(edtf, 'uk'), sayDate(edtf, 'en')]).toEqual([uk, en]);
});

test.each([
  ['2008-05-17', '2022-05-17', 14, 14],
  ['2008-05-17', '2022-05-16', 13, 13],
  ['2008', '2022-09', 13, 14],
  ['2008-09~', '[..2022]', null, 14],
  ['2008-09', '2022/..', 13, null],
  ['XXXX', '2022', null, null],
  ['2022', '2022', -1, 0],
  ['2008-02-29', '2022-02-28', 13, 13],
])('someone born %s is on %s at least %s, at most %s', (birth, date, min, max) => {
  expect(ageOn(birth, date)).toEqual({ min, max });
});
