/** ODS (OpenDocument 1.3 part 3, 9.1): values from their attributes, repeats counted and not unrolled where empty. */
import type { RawCell, RawList, RawSheet } from '../../../shared/lists/raw.ts';
import { Refusal } from '../../../shared/result.ts';
import type { Archive } from './archive.ts';
import { limits } from './limits.ts';
import { newBudget, sheetBuilder, tooLarge, type SheetBuilder } from './sheetBuilder.ts';

interface OpenCell {
  type: string;
  value: string | null;
  formula: string | null;
  columns: number;
  spanColumns: number;
  spanRows: number;
  readonly lines: string[];
  readonly comment: string[];
}

export async function readOpenDocument(archive: Archive): Promise<RawList> {
  if (!archive.names.includes('content.xml')) throw new Refusal('list/damaged');
  await refuseEncrypted(archive);
  const sheets: RawSheet[] = [];
  const budget = newBudget();
  let builder: SheetBuilder | null = null;
  let name = '';
  let isHidden = false;
  let [row, rowRepeat, column, columnAt] = [1, 1, 0, 0];
  let cells: { column: number; cell: RawCell }[] = [];
  let cell: OpenCell | null = null;
  let isComment = false;
  let inText = 0;

  await archive.xml('content.xml', {
    open(element, attribute) {
      const count = (wanted: string) => Math.max(1, Number(attribute(wanted) ?? 1) || 1);
      switch (element) {
        case 'table':
          if (sheets.length >= limits.sheets) throw tooLarge('sheets');
          builder = sheetBuilder(budget);
          name = attribute('name') ?? '';
          isHidden = attribute('display') === 'false';
          [row, columnAt] = [1, 0];
          return;
        case 'table-column': {
          const repeat = count('number-columns-repeated');
          if (attribute('visibility') === 'collapse') {
            for (let n = 0; n < Math.min(repeat, limits.columns); n++) builder?.hide(columnAt + n);
          }
          columnAt += repeat;
          return;
        }
        case 'table-row':
          [rowRepeat, column, cells] = [count('number-rows-repeated'), 0, []];
          return;
        case 'table-cell':
        case 'covered-table-cell':
          cell = {
            type: attribute('value-type') ?? '',
            value: attribute('date-value') ?? attribute('value') ?? attribute('boolean-value'),
            formula: attribute('formula'),
            columns: count('number-columns-repeated'),
            spanColumns: count('number-columns-spanned'),
            spanRows: count('number-rows-spanned'),
            lines: [],
            comment: [],
          };
          return;
        case 'annotation':
          isComment = true;
          return;
        case 'p':
          inText++;
          (isComment ? cell?.comment : cell?.lines)?.push('');
          return;
        case 's': {
          addText(' '.repeat(Math.min(count('c'), 1000)));
          return;
        }
        case 'tab': {
          addText('\t');
          return;
        }
        case 'line-break': {
          addText('\n');
          return;
        }
      }
    },
    close(element) {
      switch (element) {
        case 'annotation':
          isComment = false;
          return;
        case 'p':
          inText--;
          return;
        case 'table-cell':
        case 'covered-table-cell':
          if (cell) endCell(cell);
          cell = null;
          return;
        case 'table-row':
          endRow();
          return;
        case 'table':
          if (builder) sheets.push(builder.sheet(name, isHidden));
          builder = null;
      }
    },
    text(piece) {
      if (inText > 0) addText(piece);
    },
  });
  if (sheets.length === 0) throw new Refusal('list/damaged');
  return { format: 'ods', encoding: null, delimiter: null, countsFrom1904: false, sheets };

  function addText(piece: string): void {
    const lines = isComment ? cell?.comment : cell?.lines;
    if (!lines || lines.length === 0) return;
    lines.push((lines.pop() ?? '') + piece);
    if ((lines.at(-1)?.length ?? 0) > limits.cellText) throw tooLarge('cell');
  }

  function endCell(ended: OpenCell): void {
    const raw = rawCell(ended);
    if (raw) {
      if (column + ended.columns > limits.columns) throw tooLarge('columns');
      for (let n = 0; n < ended.columns; n++) cells.push({ column: column + n, cell: raw });
      if (ended.spanColumns > 1 || ended.spanRows > 1) {
        builder?.merge({
          fromRow: row,
          toRow: row + ended.spanRows - 1,
          fromColumn: column,
          toColumn: column + ended.spanColumns - 1,
        });
      }
    }
    column += ended.columns;
  }

  function endRow(): void {
    if (cells.length > 0) {
      if (rowRepeat > limits.rows) throw tooLarge('rows');
      for (let n = 0; n < rowRepeat; n++) {
        for (const each of cells) builder?.put(row + n, each.column, each.cell);
      }
    }
    row += rowRepeat;
  }
}

function rawCell(cell: OpenCell): RawCell | null {
  const shown = cell.lines.join('\n');
  const comment = cell.comment.length === 0 ? null : cell.comment.join('\n').trim();
  const formula = cell.formula;
  const repeated = cell.columns > 1;
  const same = { formula, comment, repeated };
  if (cell.type === 'date' && cell.value !== null) {
    return { ...same, text: cell.value.slice(0, 10), type: 'date' };
  }
  if (['float', 'currency', 'percentage'].includes(cell.type) && cell.value !== null) {
    return { ...same, text: cell.value, type: 'number' };
  }
  if (cell.type === 'boolean' && cell.value !== null) {
    return { ...same, text: cell.value.toUpperCase(), type: 'boolean' };
  }
  const text = shown === '' ? (cell.type === 'string' ? (cell.value ?? '') : '') : shown;
  return text.trim() === '' && formula === null && comment === null
    ? null
    : { ...same, text, type: 'text' };
}

/** @throws Refusal list/encrypted */
async function refuseEncrypted(archive: Archive): Promise<void> {
  await archive.xml('META-INF/manifest.xml', {
    open(element) {
      if (element === 'encryption-data') throw new Refusal('list/encrypted');
    },
    close: () => undefined,
    text: () => undefined,
  });
}
