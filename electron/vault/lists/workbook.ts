/** XLSX (ECMA-376 part 1, SpreadsheetML): cells as stored, comments, hidden columns, formulas as text. */
import { type RawCell, type RawList, type RawSheet } from '../../../shared/lists/raw.ts';
import { dayOfSerial } from '../../../shared/lists/day.ts';
import { Refusal } from '../../../shared/result.ts';
import type { Archive } from './archive.ts';
import { limits } from './limits.ts';
import { newBudget, sheetBuilder, tooLarge, type SheetBuilder } from './sheetBuilder.ts';

interface Book {
  readonly countsFrom1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly relation: string;
    readonly isHidden: boolean;
  }[];
  readonly strings: readonly string[];
  /** By style index: whether numbers of this style are days. */
  readonly isDate: readonly boolean[];
}

export async function readWorkbook(archive: Archive): Promise<RawList> {
  const targets = await relations(archive, 'xl/_rels/workbook.xml.rels', 'xl');
  const book = await readBook(archive, targets);
  const budget = newBudget();
  const sheets: RawSheet[] = [];
  for (const { name, relation, isHidden } of book.sheets) {
    const part = targets.get(relation)?.part;
    if (part === undefined || !archive.names.includes(part)) throw new Refusal('list/damaged');
    const builder = sheetBuilder(budget);
    await readSheet(archive, part, book, builder);
    await readComments(archive, part, builder);
    sheets.push(builder.sheet(name, isHidden));
  }
  if (sheets.length === 0) throw new Refusal('list/damaged');
  const { countsFrom1904 } = book;
  return { format: 'xlsx', encoding: null, delimiter: null, countsFrom1904, sheets };
}

type Relations = ReadonlyMap<string, { readonly part: string; readonly type: string }>;

async function relations(archive: Archive, name: string, folder: string): Promise<Relations> {
  const found = new Map<string, { part: string; type: string }>();
  await archive.xml(name, {
    open(element, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      // what lies outside the file is never followed
      if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
      if (id === null || target === null) return;
      const type = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      found.set(id, { part: inside(folder, target), type });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function inside(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

async function readBook(archive: Archive, targets: Relations): Promise<Book> {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = [];
  let countsFrom1904 = false;
  await archive.xml('xl/workbook.xml', {
    open(element, attribute) {
      if (element === 'workbookPr')
        countsFrom1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (element !== 'sheet') return;
      if (sheets.length >= limits.sheets) throw tooLarge('sheets');
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '', isHidden });
    },
    close: () => undefined,
    text: () => undefined,
  });
  const part = (type: string) => [...targets.values()].find(each => each.type === type)?.part;
  const strings = await readStrings(archive, part('sharedStrings') ?? 'xl/sharedStrings.xml');
  const isDate = await readStyles(archive, part('styles') ?? 'xl/styles.xml');
  return { countsFrom1904, sheets, strings, isDate };
}

async function readStrings(archive: Archive, name: string): Promise<string[]> {
  const strings: string[] = [];
  const reader = textReader('si', text => {
    if (strings.push(text) > limits.cells) throw tooLarge('cells');
  });
  await archive.xml(name, reader);
  return strings;
}

/** Text of `t` elements gathered for each `whole`; readings for pronunciation (`rPh`) are left out. */
function textReader(whole: string, take: (text: string) => void) {
  let text = '';
  let size = 0;
  let isText = false;
  let isReading = false;
  return {
    open(element: string) {
      if (element === whole) text = '';
      if (element === 'rPh') isReading = true;
      isText = element === 't' && !isReading;
    },
    close(element: string) {
      if (element === 'rPh') isReading = false;
      if (element === 't') isText = false;
      if (element === whole) take(text);
    },
    text(piece: string) {
      if (!isText) return;
      text += piece;
      if ((size += piece.length) > limits.text) throw tooLarge('text');
    },
  };
}

/** Number formats that are built in and show a day (18.8.30). */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

async function readStyles(archive: Archive, name: string): Promise<boolean[]> {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellFormats = false;
  await archive.xml(name, {
    open(element, attribute) {
      if (element === 'numFmt') {
        own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      }
      if (element === 'cellXfs') isCellFormats = true;
      if (element === 'xf' && isCellFormats) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(isDayFormat(id, own.get(id) ?? null));
      }
    },
    close(element) {
      if (element === 'cellXfs') isCellFormats = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** Whether a number format shows a day: a built-in one, letters for year or day, or a month that is no minute. */
export function isDayFormat(id: number, format: string | null): boolean {
  if (format === null) return builtInDates.has(id);
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '');
  return /[yd]/iu.test(bare) || (/m/iu.test(bare) && !/[hs]/iu.test(bare));
}

/** Row from 1 and column from 0 of a reference such as `AB12`. */
function placeOf(reference: string | null): { row: number; column: number } | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '');
  if (!found) return null;
  const [, letters = '', digits = ''] = found;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}

async function readSheet(
  archive: Archive,
  part: string,
  book: Book,
  builder: SheetBuilder,
): Promise<void> {
  let row = 0;
  let column = -1;
  let [type, style, value, formula] = ['n', 0, '', ''];
  let into: 'value' | 'formula' | null = null;
  let isReading = false;

  await archive.xml(part, {
    open(element, attribute) {
      switch (element) {
        case 'col':
          if (!/^(?:1|true)$/.test(attribute('hidden') ?? '')) return;
          {
            hide(Number(attribute('min')), Number(attribute('max')));
            return;
          }
        case 'row':
          row = Number(attribute('r') ?? row + 1);
          column = -1;
          return;
        case 'c': {
          const place = placeOf(attribute('r'));
          column = place?.column ?? column + 1;
          if (place) row = place.row;
          [type, style, value, formula] = [
            attribute('t') ?? 'n',
            Number(attribute('s') ?? 0),
            '',
            '',
          ];
          return;
        }
        case 'rPh':
          isReading = true;
          return;
        case 'v':
        case 't':
          into = isReading ? null : 'value';
          return;
        case 'f':
          into = 'formula';
          formula = ' ';
          return;
        case 'mergeCell': {
          merge(attribute('ref') ?? '');
          return;
        }
      }
    },
    close(element) {
      if (element === 'rPh') isReading = false;
      if (element === 'v' || element === 't' || element === 'f') into = null;
      if (element !== 'c') return;
      const cell = cellOf(book, type, style, value, formula === '' ? null : formula.trim());
      // a far corner that is blank takes no place; one that is not is refused
      if (cell) builder.put(row, column, cell);
    },
    text(piece) {
      if (into === 'value') value += piece;
      if (into === 'formula') formula += piece;
      if (value.length + formula.length > limits.cellText) throw tooLarge('cell');
    },
  });

  function hide(from: number, to: number): void {
    for (let each = from; each <= Math.min(to, limits.columns); each++) builder.hide(each - 1);
  }

  function merge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf);
    if (!from || !to) return;
    builder.merge({
      fromRow: from.row,
      toRow: to.row,
      fromColumn: from.column,
      toColumn: to.column,
    });
  }
}

function cellOf(
  { strings, isDate, countsFrom1904 }: Book,
  type: string,
  style: number,
  value: string,
  formula: string | null,
): RawCell | null {
  const cell = { comment: null, repeated: false, formula };
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      return text === undefined ? null : { ...cell, text, type: 'text' };
    }
    case 'b':
      return { ...cell, text: value === '1' ? 'TRUE' : 'FALSE', type: 'boolean' };
    case 'd':
      return { ...cell, text: value.slice(0, 10), type: 'date' };
    case 'n': {
      if (value.trim() === '') return formula === null ? null : { ...cell, text: '', type: 'text' };
      const number = Number(value);
      const isDay = isDate[style] === true && number >= 0 && number < 2_958_466;
      return isDay
        ? { ...cell, text: dayOfSerial(Math.floor(number), countsFrom1904), type: 'date' }
        : { ...cell, text: value.trim(), type: 'number' };
    }
    default:
      return { ...cell, text: value, type: 'text' };
  }
}

async function readComments(archive: Archive, part: string, builder: SheetBuilder): Promise<void> {
  const folder = part.split('/').slice(0, -1).join('/');
  const file = part.split('/').at(-1) ?? '';
  const targets = await relations(archive, `${folder}/_rels/${file}.rels`, folder);
  const comments = [...targets.values()].find(({ type }) => type === 'comments');
  if (!comments) return;
  let place: { row: number; column: number } | null = null;
  const texts = textReader('comment', text => {
    if (place && text.trim() !== '') builder.comment(place.row, place.column, text.trim());
  });
  await archive.xml(comments.part, {
    ...texts,
    open(element, attribute) {
      if (element === 'comment') place = placeOf(attribute('ref'));
      texts.open(element);
    },
  });
}
