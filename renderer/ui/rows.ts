/** The rows with one moved by some places; the same rows, when it would leave the list. */
export function moved<Row>(rows: readonly Row[], from: number, by: number): readonly Row[] {
  const to = from + by;
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  const rest = without(rows, from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}

/** The rows with one left out. */
export function without<Row>(rows: readonly Row[], index: number): readonly Row[] {
  return rows.filter((_, at) => at !== index);
}

/** The rows with one put in another's place. */
export function replaced<Row>(rows: readonly Row[], index: number, row: Row): readonly Row[] {
  return rows.map((before, at) => (at === index ? row : before));
}
