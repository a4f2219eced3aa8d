/** What a check of a package can find, in words. No sentence holds a person's data: places fill them in. */
import type { Finding, Language } from '../contract/session.ts';
import type { PackageCode } from './findingCodes.ts';
import { findingsInEnglish } from './findingsEn.ts';
import { findingsInUkrainian } from './findingsUk.ts';

const sentences: Readonly<Record<Language, Readonly<Record<PackageCode, string>>>> = {
  en: findingsInEnglish,
  uk: findingsInUkrainian,
};

/** The sentence of a finding; for a code that is none of these, the code. */
export function findingMessage(code: string, language: Language): string {
  const all: Readonly<Record<string, string>> = sentences[language];
  return Object.hasOwn(all, code) ? (all[code] ?? code) : code;
}

/** Gathers findings; a hostile package must not fill the memory with them. */
export class Findings {
  readonly #language: Language;
  readonly #all: Finding[] = [];
  readonly #notices: Finding[] = [];
  #count = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  add(
    code: PackageCode,
    where: string,
    expected: string | null = null,
    found: string | null = null,
  ): void {
    this.#count++;
    if (this.#count > mostFindings) return;
    this.#all.push(this.#finding(code, where, expected, found));
  }

  /** What could not be checked: told, and no fault. */
  notice(code: PackageCode, where: string, expected: string, found: string): void {
    this.#notices.push(this.#finding(code, where, expected, found));
  }

  /** All that was found, the ones that were not kept included. */
  get count(): number {
    return this.#count;
  }

  get all(): readonly Finding[] {
    return this.#all;
  }

  get notices(): readonly Finding[] {
    return this.#notices;
  }

  #finding(
    code: PackageCode,
    where: string,
    expected: string | null,
    found: string | null,
  ): Finding {
    return { code, where, message: findingMessage(code, this.#language), expected, found };
  }
}

const mostFindings = 10_000;
