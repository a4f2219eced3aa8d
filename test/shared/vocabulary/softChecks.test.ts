import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IdentifierKind } from '../../../shared/vocabulary/softChecks.ts';
import { checkIdentifier } from '../../../shared/vocabulary/softChecks.ts';
import { vocabularies } from '../../../shared/vocabulary/index.ts';
import { anyText } from '../../support/anyText.ts';

/** Made up: the check digits are right, the persons do not exist. */
test.each([
  ['erdr', '№ 12022000000000001', '12022000000000001'],
  ['rnokpp', '3995400018', '3995400018'],
  ['unzr', '20090522 00012', '20090522-00012'],
  ['birth_certificate_ua', 'І-БК № 123456', 'I-БК 123456'],
  ['birth_certificate_ua', 'ii-жс 123456', 'II-ЖС 123456'],
  ['birth_certificate_ru', 'IV-АБ 123456', 'IV-АБ 123456'],
  ['passport_ua', 'ме 123456', 'МЕ123456'],
  ['id_card_ua', '001 234 567', '001234567'],
  ['passport_ru', '1234567890', '1234 567890'],
  ['snils', '11223344595', '112-233-445 95'],
  ['snils', '11223345800', '112-233-458 00'],
] as [IdentifierKind, string, string][])(
  '%s “%s” is tidied and not doubted',
  (kind, text, tidy) => {
    expect(checkIdentifier(kind, text)).toMatchObject({ tidy, doubts: [] });
  },
);

test.each([
  ['erdr', '1202200000000000'],
  ['rnokpp', '39954000188'],
  ['unzr', '2009-0522-00012'],
  ['birth_certificate_ua', '1-БК 123456'],
  ['birth_certificate_ru', 'I-ЄЇ 123456'],
  ['passport_ua', 'AB123456'],
  ['id_card_ua', '12345678'],
  ['passport_ru', '12 34'],
  ['snils', '112-233-445'],
] as [IdentifierKind, string][])('%s “%s” is doubted and kept as typed', (kind, text) => {
  expect(checkIdentifier(kind, text)).toEqual({
    tidy: text,
    doubts: ['identifier/unusual-shape'],
    birth: null,
    sex: null,
  });
});

test('a tax number tells a day of birth and a sex', () => {
  expect(checkIdentifier('rnokpp', '3995400018')).toMatchObject({
    birth: '2009-05-22',
    sex: 'male',
  });
  expect(checkIdentifier('unzr', '20090522-00012')).toMatchObject({ birth: '2009-05-22' });
  expect(checkIdentifier('unzr', '20090231-00012')).toMatchObject({
    birth: null,
    doubts: ['identifier/no-such-day'],
  });
});

test('one digit misread is found by the check digit', () => {
  const place = fc.integer({ min: 0, max: 8 });
  const step = fc.integer({ min: 1, max: 9 });
  const misread = (digits: string, at: number, by: number) =>
    digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
  const doubted = { doubts: ['identifier/check-digit-differs'] };
  fc.assert(
    fc.property(place, step, (at, by) => {
      expect(checkIdentifier('snils', misread('11223344595', at, by))).toMatchObject(doubted);
    }),
  );
  // Modulo 11 modulo 10 lets a few errors of the tax number pass; these it must not.
  for (const wrong of ['3995400017', '3995500018', '3095400018']) {
    expect(checkIdentifier('rnokpp', wrong)).toMatchObject(doubted);
  }
});

test('no text makes a check throw, and a tidy number is tidy', () => {
  const kinds = vocabularies.identifierKinds.map(each => each.id) as IdentifierKind[];
  const digits = fc.stringMatching(/^[IVXІХСБК№ -]{0,5}\d{5,17}$/);
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.oneof(anyText, digits), (kind, text) => {
      const { tidy } = checkIdentifier(kind, text);
      expect(checkIdentifier(kind, tidy).tidy).toBe(tidy);
    }),
  );
});
