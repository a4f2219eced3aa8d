/** Strings of BIFF8: of one byte or two a letter, and the shared ones, which records may cut anywhere. */
import { limits } from './limits.ts';
import { tooLarge } from './sheetBuilder.ts';

/** XLUnicodeString ([MS-XLS] 2.5.294): count of letters, a flag for their width, the letters. */
export function unicodeString(data: Buffer, at: number): string {
  const length = data.readUInt16LE(at);
  const isWide = (data.readUInt8(at + 2) & 1) === 1;
  const bytes = data.subarray(at + 3, at + 3 + length * (isWide ? 2 : 1));
  return bytes.toString(isWide ? 'utf16le' : 'latin1');
}

/** The table of shared strings (2.4.265). Letters that go on in the next record begin there with a new width flag. */
export function sharedStrings(first: Buffer, more: readonly Buffer[]): string[] {
  const records = [first, ...more];
  let record = 0;
  let at = 8;
  const room = () => (records[record]?.length ?? 0) - at;
  const next = () => {
    record++;
    at = 0;
    if (record >= records.length) throw new RangeError('a string goes on in no record');
  };
  const current = () => records[record] ?? Buffer.alloc(0);
  const byte = () => {
    if (room() === 0) next();
    return current().readUInt8(at++);
  };
  const short = () => byte() | (byte() << 8);

  const count = first.readUInt32LE(4);
  if (count > limits.cells) throw tooLarge('cells');
  const strings: string[] = [];
  let size = 0;
  for (let each = 0; each < count; each++) {
    const length = short();
    let flags = byte();
    const runs = (flags & 8) === 0 ? 0 : short();
    const extra = (flags & 4) === 0 ? 0 : short() + short() * 0x1_0000;
    let text = '';
    while (text.length < length) {
      if (room() === 0) {
        next();
        flags = byte();
      }
      const width = (flags & 1) + 1;
      const letters = Math.min(length - text.length, Math.floor(room() / width));
      if (letters === 0) throw new RangeError('half a letter');
      text += current()
        .subarray(at, at + letters * width)
        .toString(width === 2 ? 'utf16le' : 'latin1');
      at += letters * width;
    }
    if ((size += length) > limits.text) throw tooLarge('text');
    strings.push(text);
    skip(runs * 4 + extra);
  }
  return strings;

  function skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      if (room() === 0) next();
      const step = Math.min(left, room());
      at += step;
      left -= step;
    }
  }
}
