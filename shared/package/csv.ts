/**
 * CSV (RFC 4180): comma, CRLF, UTF-8. It begins with a byte order mark, without which spreadsheets take
 * Cyrillic for another alphabet.
 */
export type Cell = string | number | null;

const byteOrderMark = '\ufeff';

export function writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = byteOrderMark + line(header);
  for (const row of rows) text += line(row);
  return text;
}

/**
 * A spreadsheet takes a cell that begins so (after spaces, too) for a formula, and runs it. An apostrophe
 * before it makes it text again; whoever reads the file takes one away from `'=`, `'+`, `''=` and so on.
 */
const formula = /^'*[\s\0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export function neutralised(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = neutralised(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
