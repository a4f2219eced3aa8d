/** XLS of 1997 to 2003 ([MS-XLS], BIFF8): cells, formats, hidden columns, merged cells. Formulas as their values. */
import { dayOfSerial } from '../../../shared/lists/day.ts';
import { plainCell, type RawList, type RawSheet } from '../../../shared/lists/raw.ts';
import { Refusal } from '../../../shared/result.ts';
import { openCompoundFile } from './compoundFile.ts';
import { limits } from './limits.ts';
import { newBudget, sheetBuilder, tooLarge, type Budget } from './sheetBuilder.ts';
import { sharedStrings, unicodeString } from './legacyStrings.ts';
import { isDayFormat } from './workbook.ts';

/** @throws Refusal list/damaged, list/encrypted, list/other-type, list/too-large */
export function readLegacy(bytes: Uint8Array): RawList {
  const file = openCompoundFile(bytes);
  if (file.names.includes('EncryptedPackage')) throw new Refusal('list/encrypted');
  const stream = file.stream('Workbook');
  if (!stream) throw new Refusal('list/other-type', { type: 'office' });
  try {
    return readStream(stream);
  } catch (error) {
    // a number read past the end of a cut record
    throw error instanceof RangeError ? new Refusal('list/damaged') : error;
  }
}

interface BiffRecord {
  readonly id: number;
  readonly data: Buffer;
  /** What was too long for one record goes on in these. */
  readonly more: readonly Buffer[];
}

const ids = {
  formula: 0x06,
  endOfFile: 0x0a,
  dates1904: 0x22,
  continued: 0x3c,
  passwordProtected: 0x2f,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  multipleNumbers: 0xbd,
  extendedFormat: 0xe0,
  mergedCells: 0xe5,
  sharedStrings: 0xfc,
  sharedString: 0xfd,
  number: 0x203,
  label: 0x204,
  booleanOrError: 0x205,
  string: 0x207,
  shortNumber: 0x27e,
  format: 0x41e,
  beginning: 0x809,
} as const;

function* recordsFrom(stream: Buffer, from: number): Generator<BiffRecord> {
  let at = from;
  while (at + 4 <= stream.length) {
    const read = () => {
      const length = stream.readUInt16LE(at + 2);
      if (at + 4 + length > stream.length) throw new Refusal('list/damaged');
      const data = stream.subarray(at + 4, at + 4 + length);
      at += 4 + length;
      return data;
    };
    const id = stream.readUInt16LE(at);
    const data = read();
    const more: Buffer[] = [];
    while (at + 4 <= stream.length && stream.readUInt16LE(at) === ids.continued) more.push(read());
    yield { id, data, more };
    if (id === ids.endOfFile) return;
  }
}

interface Globals {
  readonly strings: readonly string[];
  readonly isDate: readonly boolean[];
  readonly countsFrom1904: boolean;
}

function readStream(stream: Buffer): RawList {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  const places: { at: number; name: string; isHidden: boolean; isSheet: boolean }[] = [];
  let strings: readonly string[] = [];
  let countsFrom1904 = false;
  for (const { id, data, more } of recordsFrom(stream, 0)) {
    if (id === ids.beginning && data.readUInt16LE(0) !== 0x600) {
      throw new Refusal('list/other-type', { type: 'xls-5' });
    }
    if (id === ids.passwordProtected) throw new Refusal('list/encrypted');
    if (id === ids.dates1904) countsFrom1904 = data.readUInt16LE(0) === 1;
    if (id === ids.format) formats.set(data.readUInt16LE(0), unicodeString(data, 2));
    if (id === ids.extendedFormat) styles.push(data.readUInt16LE(2));
    if (id === ids.sharedStrings) strings = sharedStrings(data, more);
    if (id === ids.boundSheet) {
      if (places.length >= limits.sheets) throw tooLarge('sheets');
      const [hidden, kind, length] = [data.readUInt8(4), data.readUInt8(5), data.readUInt8(6)];
      const isWide = (data.readUInt8(7) & 1) === 1;
      const name = data.subarray(8, 8 + length * (isWide ? 2 : 1));
      places.push({
        at: data.readUInt32LE(0),
        name: name.toString(isWide ? 'utf16le' : 'latin1'),
        isHidden: (hidden & 3) !== 0,
        isSheet: kind === 0,
      });
    }
  }
  const isDate = styles.map(format => isDayFormat(format, formats.get(format) ?? null));
  const budget = newBudget();
  const sheets = places
    .filter(({ isSheet }) => isSheet)
    .map(({ at, name, isHidden }) =>
      readSheet(stream, at, { strings, isDate, countsFrom1904 }, budget, name, isHidden),
    );
  if (sheets.length === 0) throw new Refusal('list/damaged');
  return { format: 'xls', encoding: null, delimiter: null, countsFrom1904, sheets };
}

function readSheet(
  stream: Buffer,
  from: number,
  { strings, isDate, countsFrom1904 }: Globals,
  budget: Budget,
  name: string,
  isHidden: boolean,
): RawSheet {
  const builder = sheetBuilder(budget);
  let awaited: { row: number; column: number } | null = null;

  const text = (row: number, column: number, value: string) =>
    builder.put(row, column, plainCell(value));
  const number = (row: number, column: number, style: number, value: number) => {
    const isDay = isDate[style] === true && value >= 0 && value < 2_958_466;
    const cell = isDay
      ? plainCell(dayOfSerial(Math.floor(value), countsFrom1904), 'date')
      : plainCell(String(value), 'number');
    builder.put(row, column, cell);
  };

  for (const { id, data } of recordsFrom(stream, from)) {
    if (id === ids.columnInfo && (data.readUInt16LE(8) & 1) === 1) {
      const last = Math.min(data.readUInt16LE(2), limits.columns);
      for (let each = data.readUInt16LE(0); each <= last; each++) builder.hide(each);
    }
    if (id === ids.mergedCells) {
      for (let at = 2; at + 8 <= data.length; at += 8) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map(n => data.readUInt16LE(at + n));
        if (top === undefined || bottom === undefined) continue;
        const columns = { fromColumn: left ?? 0, toColumn: right ?? 0 };
        builder.merge({ fromRow: top + 1, toRow: bottom + 1, ...columns });
      }
    }
    if (id === ids.string && awaited) {
      text(awaited.row, awaited.column, unicodeString(data, 0));
      awaited = null;
    }
    if (!cellRecords.has(id)) continue;
    const [row, column, style] = [
      data.readUInt16LE(0) + 1,
      data.readUInt16LE(2),
      data.readUInt16LE(4),
    ];
    switch (id) {
      case ids.sharedString:
        text(row, column, strings[data.readUInt32LE(6)] ?? '');
        break;
      case ids.label:
        text(row, column, unicodeString(data, 6));
        break;
      case ids.number:
        number(row, column, style, data.readDoubleLE(6));
        break;
      case ids.shortNumber:
        number(row, column, style, shortNumber(data.readInt32LE(6)));
        break;
      case ids.multipleNumbers:
        for (let n = 0; 4 + n * 6 + 6 <= data.length - 2; n++) {
          const at = 4 + n * 6;
          number(row, column + n, data.readUInt16LE(at), shortNumber(data.readInt32LE(at + 2)));
        }
        break;
      case ids.booleanOrError:
        if (data.readUInt8(7) === 0) text(row, column, data.readUInt8(6) === 1 ? 'TRUE' : 'FALSE');
        break;
      case ids.formula: {
        const isNumber = data.readUInt16LE(12) !== 0xffff;
        if (isNumber) number(row, column, style, data.readDoubleLE(6));
        else if (data.readUInt8(6) === 0) awaited = { row, column };
      }
    }
  }
  return builder.sheet(name, isHidden);
}

const cellRecords = new Set<number>([
  ids.sharedString,
  ids.label,
  ids.number,
  ids.shortNumber,
  ids.multipleNumbers,
  ids.booleanOrError,
  ids.formula,
]);

/** RkNumber (2.5.217): an integer or the upper half of a double, either divided by a hundred where a bit says so. */
function shortNumber(packed: number): number {
  const half = Buffer.alloc(8);
  half.writeInt32LE(packed & ~3, 4);
  const value = (packed & 2) !== 0 ? packed >> 2 : half.readDoubleLE(0);
  return (packed & 1) !== 0 ? value / 100 : value;
}
