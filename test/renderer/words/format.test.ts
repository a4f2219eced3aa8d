import { expect, test } from 'vitest';
import { createFormat } from '../../../renderer/words/format.ts';

const uk = createFormat('uk', 'Europe/Kyiv');
const en = createFormat('en', 'Europe/Kyiv');
/** ICU puts narrow and unbreakable spaces where a test would not see them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

test('a day keeps its date whatever the zone of the reader', () => {
  const west = createFormat('en', 'America/Los_Angeles');
  expect([west.day('2022-09-14'), en.dayShort('2022-09-14')]).toEqual([
    '14 September 2022',
    '14 Sept 2022',
  ]);
  expect(plain(uk.day('2022-09-14'))).toMatch(/^14 вересня 2022/);
  expect(plain(uk.dayShort('2022-09-14'))).toMatch(/^14\.09\.2022/);
});

test('what is not a day is shown as it was written, never as an invalid date', () => {
  expect(['2022-09~', '', '2022-13-45'].map(en.day)).toEqual(['2022-09~', '', '2022-13-45']);
});

test('a moment is shown in the zone of the reader, in 24 hours', () => {
  expect(en.time('2026-07-01T21:30:00Z')).toBe('00:30');
  expect(plain(en.moment('2026-07-01T21:30:00Z'))).toBe('2 Jul 2026, 00:30');
});

test('sizes step up before they would be written with four digits', () => {
  expect([0, 999, 999_400, 999_600, 1_400_000_000].map(en.bytes).map(plain)).toEqual([
    '0 bytes',
    '999 bytes',
    '999 kB',
    '1 MB',
    '1.4 GB',
  ]);
  expect(en.bytes(1)).toBe('1 byte');
  expect([1, 2, 5].map(uk.bytes).map(plain)).toEqual(['1 байт', '2 байти', '5 байтів']);
  expect(plain(uk.bytes(1_400_000))).toBe('1,4 МБ');
});

test('a length of time says its two largest units', () => {
  const lengths = [400, 0, 59_000, 95_000, 3_600_000, 3_661_000, 90_061_000];
  expect(lengths.map(en.duration).map(plain)).toEqual([
    '0 secs',
    '0 secs',
    '59 secs',
    '1 min 35 secs',
    '1 hr',
    '1 hr 1 min',
    '1 day 1 hr',
  ]);
});

test('a countdown reaches zero only when the time is over', () => {
  expect([892_000, 500, 0, -5, 3_725_000].map(en.clock)).toEqual([
    '14:52',
    '00:01',
    '00:00',
    '00:00',
    '1:02:05',
  ]);
});

test('a moment near now is told by its distance', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(en.relative('2026-11-20T12:00:00Z', now)).toBe('2 days ago');
  expect(uk.relative('2026-11-20T12:00:00Z', now)).toBe('позавчора');
  expect(en.relative(now + 3 * 3_600_000, now)).toBe('in 3 hours');
  expect(en.relative(now, now)).toBe('now');
});

test('Ukrainian sorts by its own alphabet, and numbers by their size', () => {
  const names = ['ЄПР-10', 'Юрко', 'Ганна', 'Ґудзь', 'Їжакевич', 'Ірина', 'ЄПР-9', 'Зоя'];
  expect([...names].sort(uk.compare)).toEqual([
    'Ганна',
    'Ґудзь',
    'ЄПР-9',
    'ЄПР-10',
    'Зоя',
    'Ірина',
    'Їжакевич',
    'Юрко',
  ]);
});
