/**
 * One spelling for letters that differ only to a machine or in habit: compatibility forms, case, stress marks,
 * ё and е, apostrophes (dropped), Latin diacritics (dropped). й and ї stay letters of their own.
 */
export function foldWord(word: string): string {
  return settled(word.replace(apostrophes, ''));
}

/** The folded words of a text with one space between them; nothing else is kept. */
export function foldText(text: string): string {
  return wordsOf(text).join(' ');
}

/** The folded words of a text, in order: runs of letters and digits. № would fold to letters: it goes. */
export function wordsOf(text: string): string[] {
  return foldWord(text.replaceAll('№', ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** U+00B4 stands here because NFKC would turn it into a space and cut the word. */
const apostrophes = /['’ʼ‘`ʹ´′＇\u02bb\u02bd\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Folding can make a new pair to compose, so it is repeated until nothing changes (twice, in practice). */
function settled(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(marked, letter => whole[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, ''))
    .replace(apostrophes, '')
    .normalize('NFC');
  return folded === text ? text : settled(folded);
}

/** What may carry a mark that goes; й and ї are not among it, so theirs stays. */
const marked = /[^\p{ASCII}а-яєіїґ]/gu;

/** Latin letters whose mark is part of them. */
const whole: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
};
