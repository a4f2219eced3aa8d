import type { Language } from '../../../shared/contract/session.ts';
import { en } from './en.ts';
import { uk, type Words } from './uk.ts';

const all: Readonly<Record<Language, Words>> = { uk, en };

export function wordsOf(language: Language): Words {
  return all[language];
}
