import { foldWord } from './fold.ts';

/**
 * One key in which the Ukrainian, Russian and Latin spellings of a name meet: Київ, Киев, Kyiv, Kiev are all
 * `kiv`. Sounds that the three alphabets write differently are merged: г х h g kh; и і ї й е є э ы i y j e;
 * ц ts; в w. Soft and hard signs go, repeated letters are one. Meeting means "worth comparing", not "the same".
 *
 * Empty for a word without Latin or Cyrillic letters. In the key c is ц, j is ж, q is ч, w is ш.
 */
export function skeleton(word: string): string {
  return skeletonOfFolded(foldWord(word));
}

/** The same for a word that was folded already. */
export function skeletonOfFolded(word: string): string {
  const sounds = word
    .replace(latin, spelling => latinSounds[spelling] ?? '')
    .replace(/[^A-Z]/gu, letter => cyrillicSounds[letter] ?? '')
    .replace(/TS/g, 'C');
  const key = endings.reduce((all, [pattern, plain]) => all.replace(pattern, plain), once(sounds));
  return once(key).toLowerCase();
}

const once = (sounds: string) => sounds.replace(/(.)\1+/g, '$1');

/** Latin spellings, longest first; what stands for a sound is a capital letter. */
const latinSounds: Readonly<Record<string, string>> = {
  shch: 'WQ', zh: 'J', kh: 'H', gh: 'H', ch: 'Q', sh: 'W', ts: 'C', tz: 'C', tc: 'C', ck: 'K',
  a: 'A', b: 'B', c: 'C', d: 'D', e: 'I', f: 'F', g: 'H', h: 'H', i: 'I', j: 'I', k: 'K', l: 'L', m: 'M',
  n: 'N', o: 'O', p: 'P', q: 'K', r: 'R', s: 'S', t: 'T', u: 'U', v: 'V', w: 'V', x: 'KS', y: 'I', z: 'Z',
}; // prettier-ignore

const latin = new RegExp(Object.keys(latinSounds).join('|'), 'g');

const cyrillicSounds: Readonly<Record<string, string>> = {
  а: 'A', б: 'B', в: 'V', г: 'H', ґ: 'H', д: 'D', е: 'I', є: 'I', э: 'I', ж: 'J', з: 'Z', и: 'I', і: 'I',
  ї: 'I', й: 'I', ы: 'I', к: 'K', л: 'L', м: 'M', н: 'N', о: 'O', п: 'P', р: 'R', с: 'S', т: 'T', у: 'U',
  ф: 'F', х: 'H', ц: 'C', ч: 'Q', ш: 'W', щ: 'WQ', ю: 'IU', я: 'IA',
}; // prettier-ignore

/** What the languages do alike in different ways. */
const endings: readonly (readonly [RegExp, string])[] = [
  // ё is written е, йо, ьо, yo, io: after a consonant they are one.
  [/(?<=[^AIOU])IO/g, 'I'],
  // Харків and Харьков, Горлівка and Горловка, Іванівна and Ивановна, Ковальова and Ковалева.
  [/O(?=V(?:[^AIOU]|A?$))/g, 'I'],
  // Зеленська and Зеленская.
  [/(?<=[SC]K)AIA$/g, 'A'],
];
