import type { Language } from '../../../shared/contract/session.ts';

/** A number as the language writes it, with at most one digit behind the comma. */
export function numberIn(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return value => format.format(value);
}

/** A number of bytes in the unit that fits it; the units stand for powers of 1024. */
export function bytesIn(language: Language, units: readonly string[]): (bytes: number) => string {
  const number = numberIn(language);
  return bytes => {
    const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
    return `${number(bytes / 1024 ** power)} ${units[power] ?? ''}`;
  };
}
