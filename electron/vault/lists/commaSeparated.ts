/** CSV as RFC 4180 has it, with whichever delimiter, and as spreadsheets in fact write it. */
import { plainCell, type RawList, type RawRow } from '../../../shared/lists/raw.ts';
import type { DecodedText } from './textFile.ts';
import { newBudget, sheetBuilder } from './sheetBuilder.ts';

const delimiters = [',', ';', '\t', '|'];

export function readCommaSeparated({ text, encoding }: DecodedText): RawList {
  const delimiter = delimiterOf(text);
  const builder = sheetBuilder(newBudget());
  const lines = new Map<number, number>();
  for (const record of records(text, delimiter)) {
    lines.set(record.number, record.line);
    for (const [column, value] of record.values.entries()) {
      builder.put(record.number, column, plainCell(value));
    }
  }
  const sheet = builder.sheet('', false);
  const rows = sheet.rows.map((row): RawRow => ({ ...row, line: lines.get(row.row) ?? row.row }));
  return {
    format: 'csv',
    encoding,
    delimiter,
    countsFrom1904: false,
    sheets: [{ ...sheet, rows }],
  };
}

/** The sign that cuts the first records into most parts, equally many in each. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 64 * 1024);
  const scored = delimiters.map(delimiter => {
    const widths: number[] = [];
    for (const { values } of records(start, delimiter)) {
      if (widths.push(values.length) === 20) break;
    }
    const [first = 1] = widths;
    const same = widths.filter(width => width === first).length;
    return { delimiter, score: first === 1 ? 0 : first * (same / widths.length) };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored[0]?.delimiter ?? ',';
}

interface CsvRecord {
  readonly number: number;
  /** First physical line. */
  readonly line: number;
  readonly values: readonly string[];
}

/** Records one by one; a quoted line end ends none. A quote inside an unquoted value is a letter. */
function* records(text: string, delimiter: string): Generator<CsvRecord> {
  let [at, line, number] = [0, 1, 0];
  while (at < text.length) {
    const values: string[] = [];
    const first = line;
    for (;;) {
      const value =
        text.charAt(at) === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
      values.push(value.text);
      line += value.text.match(/\r\n|\n|\r/gu)?.length ?? 0;
      at = value.end;
      if (text.charAt(at) !== delimiter) break;
      at++;
    }
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
    at++;
    line++;
    yield { number: ++number, line: first, values };
  }
}

function plain(text: string, from: number, delimiter: string): { text: string; end: number } {
  let end = from;
  while (end < text.length) {
    const sign = text.charAt(end);
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
    end++;
  }
  return { text: text.slice(from, end), end };
}

/** What stands after the closing quote belongs to the value; a quote that is never closed ends with the file. */
function quoted(text: string, from: number, delimiter: string): { text: string; end: number } {
  let value = '';
  let at = from + 1;
  for (;;) {
    const next = text.indexOf('"', at);
    if (next < 0) return { text: value + text.slice(at), end: text.length };
    value += text.slice(at, next);
    at = next + 1;
    if (text.charAt(at) !== '"') break;
    value += '"';
    at++;
  }
  const after = plain(text, at, delimiter);
  return { text: value + after.text, end: after.end };
}
