/** The Ukrainian alphabet, then the letters that only Russian has; Latin comes after Cyrillic. */
const alphabet = 'абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя';
const order = new Map(Array.from(alphabet, (letter, index) => [letter, index]));

/**
 * A key whose order by code points is the alphabetical order of a Ukrainian list (ґ after г, ь before ю).
 * SQLite compares bytes and knows no locale, so lists are kept sorted by this key.
 */
export function sortKey(text: string): string {
  let key = '';
  for (const letter of text.normalize('NFC').toLowerCase()) {
    const index = order.get(letter);
    if (index !== undefined) key += String.fromCodePoint(0x41 + index);
    else if (/[\p{L}\p{N}]/u.test(letter)) key += `~${letter}`;
    else if (/\s/.test(letter)) key += ' ';
  }
  return key;
}
