/** A list as it was read from its file: cells with what is stored in them, nothing interpreted yet. */
import type { IssueCode } from './issue.ts';

/** What a file of this kind is read as. */
export type ListFormat = 'csv' | 'xlsx' | 'ods' | 'json' | 'jsonl' | 'xls' | 'martus';

/**
 * One cell. `text` is what is stored, whole: of a date cell the day as ISO 8601, of a number its digits as the file
 * has them, of a formula the value stored with it ('' where there is none), of a JSON array its JSON.
 */
export interface RawCell {
  readonly text: string;
  readonly type: 'text' | 'number' | 'date' | 'boolean' | 'json';
  /** The formula as text, never computed; null for a plain cell. */
  readonly formula: string | null;
  readonly comment: string | null;
  /** The value stands for two or more neighbours in the file (ODS). */
  readonly repeated: boolean;
}

/** One row; cells by column from 0, null where nothing is stored. */
export interface RawRow {
  /** As spreadsheets and people count: from 1; for CSV the record, for JSON lines the line. */
  readonly row: number;
  /** First physical line, where it differs from `row` (a quoted newline in CSV). */
  readonly line: number;
  readonly cells: readonly (RawCell | null)[];
  /** What was wrong with the row as a whole when it was read. */
  readonly issues: readonly { readonly code: IssueCode; readonly detail: string | null }[];
}

/** A block of cells shown as one; all bounds inclusive, rows from 1, columns from 0. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export interface RawSheet {
  /** '' for a format without sheets. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly RawRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
  /** Names of the columns where the format itself gives them (JSON); null where a header row does. */
  readonly columns: readonly string[] | null;
}

export interface RawList {
  readonly format: ListFormat;
  /** Of a text file, as a label of the Encoding standard. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Day numbers count from 1904-01-01 in this workbook. */
  readonly countsFrom1904: boolean;
  readonly sheets: readonly RawSheet[];
}

export function plainCell(text: string, type: RawCell['type'] = 'text'): RawCell {
  return { text, type, formula: null, comment: null, repeated: false };
}

/** The letters a spreadsheet gives a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
