/** The words the window shows, so that a journey finds what a reader of that language would look for. */
import { en } from '../../../renderer/words/en/index.ts';
import { uk } from '../../../renderer/words/uk/index.ts';

export const languages = ['uk', 'en'] as const;
export type Language = (typeof languages)[number];
export type Words = typeof uk;

export const wordsOf: Readonly<Record<Language, Words>> = { uk, en };
