/** What one withdrawal took along: told by the ledger, which wrote it down without a gap. */

export interface WithdrawnRow {
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly reason: string | null;
  readonly seq: number;
}

/**
 * Of rows newest first, those withdrawn by the same act as this one, in the order in which they were
 * withdrawn: one person, one moment, one reason, entries one after another. Empty when it is not among them.
 */
export function withdrawnWith<R extends WithdrawnRow>(rows: readonly R[], id: string): R[] {
  const at = rows.findIndex(row => row.id === id);
  const own = rows[at];
  if (own === undefined) return [];
  const isSame = (row: R) => row.at === own.at && row.who === own.who && row.reason === own.reason;
  let first = at;
  let last = at;
  for (let row = rows[first - 1]; row && isSame(row) && row.seq === (rows[first]?.seq ?? 0) + 1;) {
    first -= 1;
    row = rows[first - 1];
  }
  for (let row = rows[last + 1]; row && isSame(row) && row.seq === (rows[last]?.seq ?? 0) - 1;) {
    last += 1;
    row = rows[last + 1];
  }
  return rows.slice(first, last + 1).reverse();
}
