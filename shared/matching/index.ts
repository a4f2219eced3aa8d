/** Names and words compared across scripts. */
export { foldText, foldWord } from './fold.ts';
export { searchTokens } from './searchTokens.ts';
export { skeleton } from './skeleton.ts';
export { transliterateRussian, transliterateUkrainian } from './transliterate.ts';
