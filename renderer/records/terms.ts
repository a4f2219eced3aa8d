/** Terms of the vocabularies as a reader meets them. */
import { numberedInstrument, numberedProvision } from './termDetails.ts';
import { term, vocabularies, type Term, type VocabularyId } from '../../shared/vocabulary/index.ts';
import type { Choice } from '../ui/choices.ts';
import type { Language } from '../words/language.ts';

/** The word for a term; a term that a user added is said by its slug. */
export function termWord(vocabulary: VocabularyId, id: string, language: Language): string {
  const found: Term | null = term(vocabulary, id);
  return found === null ? id.replace(/^x-/, '').replaceAll('-', ' ') : found[language];
}

/** All terms of a vocabulary to choose from, in its own order. */
export function termChoices(vocabulary: VocabularyId, language: Language): readonly Choice[] {
  const terms: readonly Term[] = vocabularies[vocabulary];
  return terms.map(each => {
    const detail = detailOf(vocabulary, each.id, language) ?? each.note?.[language] ?? null;
    return {
      value: each.id,
      label: each[language],
      ...(detail === null ? {} : { detail }),
    };
  });
}

/** What tells alike terms apart: number and date of an act, source and article of a provision. */
function detailOf(vocabulary: VocabularyId, id: string, language: Language): string | null {
  if (vocabulary === 'instruments') return numberedInstrument(id, language);
  if (vocabulary === 'provisions') return numberedProvision(id, language);
  return null;
}
