/** The shape of a sheet: where its heading is, what each column says, what kind of row each row is. */
import { foldText } from '../matching/index.ts';
import { cleanText } from './cleaning.ts';
import { sexOfPatronymic } from './name.ts';
import type { RawRow, RawSheet } from './raw.ts';
import { nameRoles, roleOf, type Role } from './roles.ts';

export interface ListColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  readonly isHidden: boolean;
  /** Another column of the sheet has the same heading. */
  readonly isRepeated: boolean;
}

export interface Layout {
  /** Rows of the heading; empty where the format names the columns, null where none was found. */
  readonly headerRows: readonly number[] | null;
  readonly columns: readonly ListColumn[];
}

export type RowKind =
  'child' | 'title' | 'header' | 'section' | 'total' | 'footer' | 'blank' | 'error';

/** A role that a person gave to a column instead of the one that was recognised. */
export interface ChosenRole {
  readonly sheet: string;
  readonly column: number;
  readonly role: Role;
}

/** How far down a heading is looked for. */
const deepestHeading = 60;

/** Text of a cell as people see it; '' for an empty one. */
export function shown(row: RawRow | undefined, column: number): string {
  const cell = row?.cells[column];
  return cell ? cleanText(cell.text).text : '';
}

export function isBlank(row: RawRow): boolean {
  return row.issues.length === 0 && row.cells.every((_, at) => shown(row, at) === '');
}

export function layoutOf(sheet: RawSheet, chosen: readonly ChosenRole[]): Layout {
  const { columns: named, rows } = sheet;
  if (named !== null) return { headerRows: [], columns: columnsOf(sheet, named, chosen) };
  const top = rows.find(row => row.row <= deepestHeading && isHeading(row));
  if (!top) return withoutHeading(sheet, chosen);
  const below = sheet.merges.filter(merge => merge.fromRow === top.row && merge.toRow > top.row);
  const last = Math.min(top.row + 3, Math.max(top.row, ...below.map(merge => merge.toRow)));
  const heads = rows.filter(row => row.row >= top.row && row.row <= last);
  const width = Math.max(...heads.map(row => row.cells.length));
  const headings = Array.from({ length: width }, (_, column) => headingAt(sheet, heads, column));
  return {
    headerRows: heads.map(row => row.row),
    columns: columnsOf(sheet, headings, chosen),
  };
}

/**
 * No row names what the columns hold. The first row that fills several is shown as their headings, unless it is plainly
 * of a child; nothing is read from the sheet before a person says what the columns are.
 */
function withoutHeading(sheet: RawSheet, chosen: readonly ChosenRole[]): Layout {
  const { name, rows } = sheet;
  const first = rows.find(row => row.cells.filter(cell => cell !== null).length > 1) ?? null;
  const head = first !== null && !isOfChild(first) ? first : null;
  const width = Math.max(0, ...rows.slice(0, 1000).map(row => row.cells.length));
  const headings = Array.from({ length: width }, (_, at) => (head ? shown(head, at) : ''));
  const isNamed = chosen.some(each => each.sheet === name && each.role !== 'unknown');
  const headerRows = isNamed ? (head ? [head.row] : []) : null;
  return { headerRows, columns: columnsOf(sheet, headings, chosen) };
}

/** A date or a patronymic stands in the row: it heads nothing. */
function isOfChild(row: RawRow): boolean {
  return row.cells.some((cell, at) => {
    const text = shown(row, at);
    if (cell?.type === 'date' || /\d{1,2}[./]\d{1,2}[./]\d{2}|\d{4}-\d{2}-\d{2}/.test(text))
      return true;
    return text.split(/\s+/u).some(word => sexOfPatronymic(word) !== null);
  });
}

/** A heading names a child's name and at least one thing more. */
function isHeading(row: RawRow): boolean {
  const roles = new Set(row.cells.map((_, at) => roleOf(shown(row, at))));
  roles.delete('unknown');
  roles.delete('index');
  return roles.size >= 2 && [...roles].some(role => nameRoles.has(role));
}

/** The texts above a column from top to bottom, those of merged cells for every column they cover. */
function headingAt(sheet: RawSheet, heads: readonly RawRow[], column: number): string {
  const texts = heads.map(row => {
    const own = shown(row, column);
    if (own !== '') return own;
    const across = sheet.merges.find(
      merge => merge.fromRow === row.row && merge.fromColumn <= column && column <= merge.toColumn,
    );
    return across && across.toRow === row.row ? shown(row, across.fromColumn) : '';
  });
  return texts.filter(text => text !== '').join(' ');
}

function columnsOf(
  sheet: RawSheet,
  headings: readonly string[],
  chosen: readonly ChosenRole[],
): ListColumn[] {
  const folded = headings.map(foldText);
  const taken = new Set<Role>();
  return headings.map((heading, column) => {
    const isRepeated = heading !== '' && folded.filter(each => each === folded[column]).length > 1;
    const mine = chosen.find(each => each.sheet === sheet.name && each.column === column);
    const role = mine?.role ?? roleOf(heading);
    const isSecond = taken.has(role) && role !== 'unknown' && role !== 'date' && role !== 'note';
    taken.add(role);
    return {
      column,
      heading,
      role: isSecond ? 'unknown' : role,
      isHidden: sheet.hiddenColumns.includes(column),
      isRepeated,
    };
  });
}

const totalWords = /^(?:усього|всього|разом|итого|всего|total)(?=\P{L}|$)/iu;

/** The kind of every row, in order. */
export function kindsOf(sheet: RawSheet, layout: Layout): RowKind[] {
  const { headerRows, columns } = layout;
  if (headerRows === null) return sheet.rows.map(row => (isBlank(row) ? 'blank' : 'title'));
  const first = headerRows[0] ?? 0;
  const last = headerRows.at(-1) ?? 0;
  const headings = columns.map(({ heading }) => foldText(heading));
  const kinds = sheet.rows.map((row): RowKind => {
    if (row.issues.some(({ code }) => code === 'json_invalid')) return 'error';
    if (isBlank(row)) return 'blank';
    if (row.row < first) return 'title';
    if (row.row <= last) return 'header';
    if (isTotal(row)) return 'total';
    if (repeatsHeading(row, headings)) return 'header';
    return isAlone(row, columns) ? 'section' : 'child';
  });
  const lastChild = kinds.lastIndexOf('child');
  return kinds.map((kind, at) => (kind === 'section' && at > lastChild ? 'footer' : kind));
}

function isTotal(row: RawRow): boolean {
  const texts = row.cells.map((_, at) => shown(row, at)).filter(text => text !== '');
  return texts.length <= 3 && texts.slice(0, 2).some(text => totalWords.test(text));
}

/** The number a row of totals states. */
export function statedTotal(row: RawRow): number | null {
  const digits = row.cells.map((_, at) => /\d+/.exec(shown(row, at))?.[0]).find(Boolean);
  return digits === undefined ? null : Number(digits);
}

function repeatsHeading(row: RawRow, headings: readonly string[]): boolean {
  const same = row.cells.filter((_, at) => {
    const text = foldText(shown(row, at));
    return text !== '' && text === headings[at];
  });
  return same.length >= 2;
}

/** One text alone in its row heads or ends a part of the list, unless it can only be a child's name. */
function isAlone(row: RawRow, columns: readonly ListColumn[]): boolean {
  const filled = row.cells.flatMap((_, at) => (shown(row, at) === '' ? [] : [at]));
  const [only = 0] = filled;
  if (filled.length !== 1 || columns.length < 3) return false;
  const role = columns[only]?.role ?? 'unknown';
  const isName =
    nameRoles.has(role) && /^[\p{L}’'ʼ.-]+(?:\s+[\p{L}’'ʼ.-]+){0,3}$/u.test(shown(row, only));
  return !isName;
}
