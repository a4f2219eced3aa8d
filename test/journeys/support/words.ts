/** What the window says and where things stand in it, so that a journey finds what a reader would look for. */
import { createRequire } from 'node:module';
import type { addresses as Addresses } from '../../../renderer/addresses.ts';
import type { uk } from '../../../renderer/words/uk/index.ts';
import type { term as findTerm, VocabularyId } from '../../../shared/vocabulary/index.ts';

// Playwright takes sources outside of test/ for CommonJS, whose names an import statement cannot see.
const load = createRequire(import.meta.url);

export const languages = ['uk', 'en'] as const;
export type Language = (typeof languages)[number];
export type Words = typeof uk;

export const wordsOf: Readonly<Record<Language, Words>> = {
  uk: (load('../../../renderer/words/uk/index.ts') as { uk: Words }).uk,
  en: (load('../../../renderer/words/en/index.ts') as { en: Words }).en,
};

const { term } = load('../../../shared/vocabulary/index.ts') as { term: typeof findTerm };

/** What a term is called where it is chosen. */
export function termOf(language: Language, vocabulary: VocabularyId, id: string): string {
  const found = term(vocabulary, id);
  if (found === null) throw new Error(`${vocabulary} has no ${id}`);
  return found[language];
}

export const { addresses } = load('../../../renderer/addresses.ts') as {
  addresses: typeof Addresses;
};
