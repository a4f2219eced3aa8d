/** What a check of a package can find, in words. No sentence holds a person's data: places fill them in. */
import type { Finding, Language } from '../contract/session.ts';
import type { FindingCode as LedgerCode } from '../ledger/finding.ts';
import type { BagCode } from './bag/check.ts';
import { findingsInEnglish } from './findingsEn.ts';
import { findingsInUkrainian } from './findingsUk.ts';
import type { RefusedFile } from './source.ts';

export type PackageCode =
  | BagCode
  | RefusedFile['code']
  | Exclude<LedgerCode, `head/${string}` | 'ledger/gap' | 'entry/clock-went-back'>
  | 'package/missing-file'
  | 'package/malformed-descriptor'
  | 'package/unknown-version'
  | 'package/wrong-identifier'
  | 'package/not-listed'
  | 'package/bad-signature'
  | 'package/wrong-key-file'
  | 'package/no-export-entry'
  | 'package/several-export-entries'
  | 'package/malformed-export-entry'
  | 'package/other-manifest'
  | 'package/other-edition'
  | 'package/unexpected-file'
  | 'ledger/no-beginning'
  | 'ledger/unreadable'
  | 'checkpoint/malformed'
  | 'checkpoint/not-by-vault'
  | 'checkpoint/forged'
  | 'checkpoint/wrong-vault'
  | 'entry/malformed-line'
  | 'entry/out-of-order'
  | 'entry/not-in-tree'
  | 'entry/unknown-kind'
  | 'entry/wrong-names'
  | 'record/impossible'
  | 'record/malformed'
  | 'derived/missing'
  | 'derived/altered'
  | 'derived/impossible'
  | 'evidence/missing'
  | 'evidence/altered'
  | 'evidence/wrong-size'
  | 'origin/contradicted'
  | 'origin/unreadable-words';

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
    const message = findingMessage(code, this.#language);
    this.#all.push({ code, where, message, expected, found });
  }

  /** All that was found, the ones that were not kept included. */
  get count(): number {
    return this.#count;
  }

  get all(): readonly Finding[] {
    return this.#all;
  }
}

const mostFindings = 10_000;
