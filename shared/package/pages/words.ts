import type { Language } from '../../contract/session.ts';
import { english } from './wordsEn.ts';
import { ukrainian } from './wordsUk.ts';

export type PageWords = typeof english;

export const pageWords: Readonly<Record<Language, PageWords>> = { en: english, uk: ukrainian };
