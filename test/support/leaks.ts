/** Looks for words on the disk in every spelling that a file could hold them in. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesUnder } from './files.ts';

/** UTF-8, UTF-16, base64 at each offset of three, JSON escapes, percent escapes, hexadecimal. */
export function spellings(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  const base64 = [0, 1, 2].map(shift => {
    const encoded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64url');
    return encoded.slice(
      shift === 0 ? 0 : shift + 1,
      Math.floor(((shift + utf8.length) * 4) / 3) - 1,
    );
  });
  const escaped = Array.from(
    text,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).join('');
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(text.toUpperCase()),
    ...base64.flatMap(each => [
      Buffer.from(each),
      Buffer.from(each.replaceAll('-', '+').replaceAll('_', '/')),
    ]),
    Buffer.from(escaped),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(utf8.toString('hex')),
  ];
}

/** Which of the words stand in these bytes. */
export function leaksInBytes(bytes: Buffer, words: readonly string[]): string[] {
  return words.filter(word => spellings(word).some(spelling => bytes.includes(spelling)));
}

/** Which words stand in which files under the folder, in their content or their names. */
export async function leaksIn(folder: string, words: readonly string[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const file of filesUnder(folder)) {
    const name = Buffer.from(path.relative(folder, file));
    const bytes = Buffer.concat([name, await readFile(file)]);
    leaks.push(...leaksInBytes(bytes, words).map(word => `${word} in ${file}`));
  }
  return leaks;
}
