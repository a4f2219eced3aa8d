/** The encoding of a text file, told from its bytes. */
export interface DecodedText {
  readonly text: string;
  /** As the Encoding standard calls it. */
  readonly encoding: string;
}

/**
 * A byte order mark decides. Else the text is UTF-8 if it is so almost everywhere (a few damaged bytes are told in
 * their rows), else windows-1251 or KOI8-U, whichever gives more words of ordinary letters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const whole = wholeUtf8(bytes);
  if (whole !== null) return { text: whole, encoding: 'utf-8' };
  const utf8 = decodeAs(bytes, 'utf-8');
  const broken = count(utf8.text, /\ufffd+/gu);
  if (broken * 4 < count(utf8.text, /[\u0080-\ufffc]/gu)) return utf8;
  const [likelier] = ['windows-1251', 'koi8-u']
    .map(encoding => decodeAs(bytes, encoding))
    .sort((a, b) => ordinary(b.text) - ordinary(a.text));
  return likelier ?? utf8;
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function wholeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Small Cyrillic letters are what a text is made of; capitals inside words show the wrong table. */
function ordinary(text: string): number {
  const sample = text.slice(0, 200_000);
  return count(sample, /[а-яіїєґ]/gu) - 2 * count(sample, /[а-яіїєґ][А-ЯІЇЄҐ]/gu);
}
