/**
 * Letters that are not what they look like: a Latin i in a Cyrillic name, a sign that nobody sees. They come from
 * scans, copied lists and, at times, from hiding a child; a search for the name as it is read does not find them.
 * They are pointed out and never mended unasked.
 */

export interface OddWord {
  readonly word: string;
  /** The letters that are of another alphabet than the rest of the word; empty where only a hidden sign is odd. */
  readonly letters: readonly string[];
  readonly hasHidden: boolean;
  /** The word with every odd letter replaced by its double, hidden signs left out; null where one has no double. */
  readonly mended: string | null;
}

/** Latin letters and the Cyrillic ones that look the same, as pairs. */
const doubles = 'aаcсeеiіjјoоpрsѕxхyуïїëёAАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУÏЇËЁ';

const cyrillicOf = new Map<string, string>();
const latinOf = new Map<string, string>();
for (let at = 0; at < doubles.length; at += 2) {
  cyrillicOf.set(doubles.charAt(at), doubles.charAt(at + 1));
  latinOf.set(doubles.charAt(at + 1), doubles.charAt(at));
}

/** Marks of direction, joiners, soft hyphens: without width, so that two spellings look alike. */
const hidden = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const words = /[\p{L}\p{M}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’ʼ]+/gu;

/** The odd words of a text, in order. A word wholly in one alphabet is not odd, whatever stands beside it. */
export function oddWords(text: string): readonly OddWord[] {
  return (text.normalize('NFC').match(words) ?? []).flatMap(word => oddIn(word) ?? []);
}

/** The text with every odd word mended that can be. */
export function mendedText(text: string): string {
  return text.normalize('NFC').replace(words, word => oddIn(word)?.mended ?? word);
}

function oddIn(word: string): OddWord | null {
  const seen = word.replace(hidden, '');
  const hasHidden = seen !== word;
  const letters = Array.from(seen);
  const cyrillic = letters.filter(letter => /\p{Script=Cyrillic}/u.test(letter));
  const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter));
  const isMixed = cyrillic.length > 0 && latin.length > 0;
  if (!isMixed) return hasHidden ? { word, letters: [], hasHidden, mended: seen } : null;
  // the alphabet of a letter without a double decides, else that of most letters
  const isCyrillic =
    cyrillic.some(letter => !latinOf.has(letter)) ||
    (latin.every(letter => cyrillicOf.has(letter)) && cyrillic.length >= latin.length);
  const [odd, doubleOf] = isCyrillic ? [latin, cyrillicOf] : [cyrillic, latinOf];
  const canMend = odd.every(letter => doubleOf.has(letter));
  const mended = canMend ? letters.map(letter => doubleOf.get(letter) ?? letter).join('') : null;
  return { word, letters: [...new Set(odd)], hasHidden, mended };
}
