import type { IssueCode } from '../../../shared/lists/issue.ts';
import type { Merge, RawCell, RawRow, RawSheet } from '../../../shared/lists/raw.ts';
import { Refusal } from '../../../shared/result.ts';
import { limits } from './limits.ts';

/** What all sheets of one file have taken so far. */
export interface Budget {
  rows: number;
  cells: number;
  text: number;
}

export const newBudget = (): Budget => ({ rows: 0, cells: 0, text: 0 });

/** Gathers the cells of one sheet; blank cells and rows take no place. */
export interface SheetBuilder {
  /** @param row from 1 @param column from 0 @throws Refusal list/too-large */
  put(row: number, column: number, cell: RawCell): void;
  note(row: number, code: IssueCode, detail: string | null): void;
  comment(row: number, column: number, text: string): void;
  merge(merge: Merge): void;
  hide(column: number): void;
  sheet(name: string, isHidden: boolean, columns?: readonly string[] | null): RawSheet;
}

interface OpenRow {
  readonly cells: (RawCell | null)[];
  readonly issues: { code: IssueCode; detail: string | null }[];
}

const empty: RawCell = { text: '', type: 'text', formula: null, comment: null, repeated: false };

export function sheetBuilder(budget: Budget): SheetBuilder {
  const rows = new Map<number, OpenRow>();
  const merges: Merge[] = [];
  const hidden = new Set<number>();

  function at(row: number): OpenRow {
    const found = rows.get(row);
    if (found) return found;
    if (++budget.rows > limits.rows) throw tooLarge('rows');
    const opened: OpenRow = { cells: [], issues: [] };
    rows.set(row, opened);
    return opened;
  }

  function set(row: number, column: number, change: (cell: RawCell) => RawCell): void {
    if (column >= limits.columns) throw tooLarge('columns');
    const { cells } = at(row);
    while (cells.length < column) cells.push(null);
    cells[column] = change(cells[column] ?? empty);
  }

  return {
    put(row, column, cell) {
      if (cell.text.trim() === '' && cell.formula === null) return;
      if (cell.text.length > limits.cellText) throw tooLarge('cell');
      if (++budget.cells > limits.cells) throw tooLarge('cells');
      if ((budget.text += cell.text.length) > limits.text) throw tooLarge('text');
      set(row, column, before => ({ ...cell, comment: before.comment ?? cell.comment }));
    },
    note: (row, code, detail) => void at(row).issues.push({ code, detail }),
    comment(row, column, text) {
      if ((budget.text += text.length) > limits.text) throw tooLarge('text');
      set(row, column, before => ({ ...before, comment: text }));
    },
    merge(merge) {
      if (merges.push(merge) > limits.rows) throw tooLarge('rows');
    },
    hide(column) {
      if (column < limits.columns) hidden.add(column);
    },
    sheet(name, isHidden, columns = null): RawSheet {
      const sorted = [...rows].sort(([a], [b]) => a - b);
      return {
        name,
        isHidden,
        rows: sorted.map(([row, { cells, issues }]): RawRow => ({ row, line: row, cells, issues })),
        merges,
        hiddenColumns: [...hidden].sort((a, b) => a - b),
        columns,
      };
    },
  };
}

export function tooLarge(what: string): Refusal {
  return new Refusal('list/too-large', { what });
}
