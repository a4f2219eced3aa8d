import { dayBeside } from '../dates/calendar.ts';
import { parseEdtf } from '../dates/edtf.ts';

/**
 * Checks of the numbers that authorities give. They warn and never block: a paper can be forged, misprinted or
 * badly copied, and then its number is evidence as it stands.
 */

/** Kinds of number, as in the vocabulary `identifierKinds`. */
export type IdentifierKind =
  | 'erdr'
  | 'rnokpp'
  | 'unzr'
  | 'birth_certificate_ua'
  | 'birth_certificate_ru'
  | 'passport_ua'
  | 'id_card_ua'
  | 'passport_ru'
  | 'snils';

export type IdentifierDoubt =
  'identifier/unusual-shape' | 'identifier/check-digit-differs' | 'identifier/no-such-day';

export interface IdentifierCheck {
  /** The usual spelling: without №, spaces and look-alike letters. What was typed, if its shape is unusual. */
  readonly tidy: string;
  readonly doubts: readonly IdentifierDoubt[];
  /** Day of birth that the number itself tells, to hold against the one recorded. */
  readonly birth: string | null;
  readonly sex: 'female' | 'male' | null;
}

/** What is doubtful about a number. Never throws. */
export function checkIdentifier(kind: IdentifierKind, text: string): IdentifierCheck {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/NO|№|[\s.]/g, '');
  const check = checks[kind](compact);
  if (check) return check;
  return { ...sound(text.trim()), doubts: ['identifier/unusual-shape'] };
}

const sound = (tidy: string): IdentifierCheck => ({ tidy, doubts: [], birth: null, sex: null });

/** Each takes the number without spaces, and gives null for a shape it does not know. */
const checks: Readonly<Record<IdentifierKind, (compact: string) => IdentifierCheck | null>> = {
  /** Body, year, region, unit, serial: 1 + 4 + 2 + 3 + 7 digits; no check digit. */
  erdr: shaped(/^[1-9]20[1-9]\d{13}$/),
  rnokpp,
  unzr,
  birth_certificate_ua: certificate(/^([IVXLC]+)-?([А-ЯЄІЇҐ]{2})(\d{6})$/),
  birth_certificate_ru: certificate(/^([IVXLC]+)-?([А-Я]{2})(\d{6})$/),
  passport_ua: shaped(/^[А-ЯЄІЇҐ]{2}\d{6}$/),
  id_card_ua: shaped(/^\d{9}$/),
  passport_ru: compact =>
    /^\d{10}$/.test(compact) ? sound(`${compact.slice(0, 4)} ${compact.slice(4)}`) : null,
  snils,
};

function shaped(pattern: RegExp) {
  return (compact: string) => (pattern.test(compact) ? sound(compact) : null);
}

/** Roman number, series, number: Cyrillic letters that look like Roman digits are read as such. */
function certificate(pattern: RegExp) {
  const roman: Readonly<Record<string, string>> = { І: 'I', Х: 'X', С: 'C', У: 'V' };
  return (compact: string) => {
    const latin = compact.replace(/^[IVXLCІХСУ]+(?=-)/, digits =>
      digits.replace(/[ІХСУ]/g, letter => roman[letter] ?? letter),
    );
    const found = pattern.exec(latin);
    return found ? sound(`${found[1] ?? ''}-${found[2] ?? ''} ${found[3] ?? ''}`) : null;
  };
}

/** Taxpayer's number: days since 31.12.1899, serial (odd: male), check digit by weights modulo 11. */
function rnokpp(compact: string): IdentifierCheck | null {
  if (!/^\d{10}$/.test(compact)) return null;
  const digits = Array.from(compact, Number);
  const weights = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
  const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
  const expected = (((sum % 11) + 11) % 11) % 10;
  return {
    tidy: compact,
    doubts: expected === digits[9] ? [] : ['identifier/check-digit-differs'],
    birth: dayBeside('1899-12-31', Number(compact.slice(0, 5))),
    sex: (digits[8] ?? 0) % 2 === 1 ? 'male' : 'female',
  };
}

/** Number in the demographic register: day of birth, then five digits. */
function unzr(compact: string): IdentifierCheck | null {
  const found = /^(\d{4})(\d{2})(\d{2})-?(\d{5})$/.exec(compact);
  if (!found) return null;
  const [, year = '', month = '', day = '', serial = ''] = found;
  const birth = `${year}-${month}-${day}`;
  const exists = parseEdtf(birth).ok;
  return {
    tidy: `${year}${month}${day}-${serial}`,
    doubts: exists ? [] : ['identifier/no-such-day'],
    birth: exists ? birth : null,
    sex: null,
  };
}

/** Russian insurance number: nine digits and their sum by weights 9 to 1 modulo 101, where 100 is written 00. */
function snils(compact: string): IdentifierCheck | null {
  const found = /^(\d{3})-?(\d{3})-?(\d{3})-?(\d{2})$/.exec(compact);
  if (!found) return null;
  const [, a = '', b = '', c = '', control = ''] = found;
  const sum = Array.from(a + b + c, Number).reduce((total, digit, i) => total + digit * (9 - i), 0);
  const expected = (sum % 101) % 100;
  const doubts: IdentifierDoubt[] =
    expected === Number(control) ? [] : ['identifier/check-digit-differs'];
  return { ...sound(`${a}-${b}-${c} ${control}`), doubts };
}
