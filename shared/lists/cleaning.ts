/** Text of a cell made fit to be a value, with everything that was taken away told. The raw text is kept elsewhere. */
import type { IssueCode } from './issue.ts';

export interface Cleaned {
  readonly text: string;
  readonly found: readonly IssueCode[];
}

const steps: readonly (readonly [IssueCode, RegExp, string])[] = [
  ['nul_char', /\0/gu, ''],
  ['invalid_utf8', /\ufffd/gu, ''],
  ['bidi_control', /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu, ''],
  ['zero_width', /[\u200b-\u200d\u2060\ufeff]/gu, ''],
  ['soft_hyphen_nbsp', /\u00ad/gu, ''],
  ['soft_hyphen_nbsp', /[\u00a0\u202f\u2007]/gu, ' '],
  // every other control character than tab and line ends
  // eslint-disable-next-line no-control-regex
  ['control_char', /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, ''],
];

/** Any cell: characters nobody sees or wants, and composed letters (NFC). Line breaks stay. */
export function cleanText(raw: string): Cleaned {
  const found: IssueCode[] = [];
  let text = raw;
  for (const [code, pattern, put] of steps) {
    const next = text.replace(pattern, put);
    if (next !== text && !found.includes(code)) found.push(code);
    text = next;
  }
  const composed = text.normalize('NFC');
  if (composed !== text) found.push('nfd');
  return { text: composed.trim(), found };
}

/** Latin letters that look like Cyrillic ones, and back. */
const cyrillicLike: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', m: 'м', n: 'п', o: 'о', p: 'р', x: 'х', y: 'у', ï: 'ї',
}; // prettier-ignore

const latinLetter = /[A-Za-zï]/gu;
const latinLike = new Map(Object.entries(cyrillicLike).map(([latin, like]) => [like, latin]));
const cyrillicLetter = /\p{Script=Cyrillic}/gu;

/** Longest part of a name that is taken for a name. */
const longestName = 200;

/** A name: also markup, look-alike letters, stray signs, spaces. `text` is null where no name may be made of it. */
export function cleanName(raw: string): { text: string | null; found: IssueCode[] } {
  const { text: clean, found: first } = cleanText(raw);
  const found = [...first];
  if (clean.length > longestName) return { text: null, found: [...found, 'name_too_long'] };
  if (/<[a-z!/][^>]*>/iu.test(clean)) return { text: null, found: [...found, 'markup'] };
  let text = clean;
  const take = (code: IssueCode, pattern: RegExp, put: string) => {
    const next = text.replace(pattern, put);
    if (next !== text && !found.includes(code)) found.push(code);
    text = next;
  };
  take('emoji', /\p{Extended_Pictographic}[\ufe0f\u200d]*/gu, '');
  text = text.trim();
  take('stacked_marks', /\p{M}{2,}/gu, '');
  take('extra_spaces', /[ \t]{2,}/gu, ' ');
  take('trailing_apostrophe', /(?<=\p{L})['’ʼ`´]+(?=$|\s)|(?<=^|\s)['’ʼ`´]+(?=\p{L})/gu, '');
  const words = text.split(/(?<=[\s()/-])/u).map(oneScript);
  const joined = words.join('');
  if (joined !== text) found.push('mixed_script');
  text = joined;
  if (isFormulaLike(text)) found.push('formula_like_name');
  else if (isUpper(text)) found.push('upper');
  return { text, found };
}

/** A word with letters of both scripts, in the script that most of its unmistakable letters belong to. */
function oneScript(word: string): string {
  const cyrillic = word.match(cyrillicLetter)?.length ?? 0;
  const latin = word.match(latinLetter) ?? [];
  if (cyrillic === 0 || latin.length === 0) return word;
  const allAlike = latin.every(letter => letter in cyrillicLike);
  if (allAlike) return word.replace(latinLetter, letter => cyrillicLike[letter] ?? letter);
  return word.replace(cyrillicLetter, letter => latinLike.get(letter) ?? letter);
}

function isUpper(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** How a text begins that a spreadsheet would run. */
export function isFormulaLike(raw: string): boolean {
  return (
    /^[\s\0]*[=+\-@|\uff1d\uff0b\uff0d\uff20]/u.test(raw) && !/^\s*[-+]?[\d\s().]+$/u.test(raw)
  );
}
