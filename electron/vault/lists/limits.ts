/**
 * How much of a list is read. Files come from strangers: a few kilobytes can unpack to gigabytes, a row can claim a
 * million columns. What passes a limit is refused by name, never cut short in silence.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes that the parts of an archive unpack to, all together. */
  unpackedBytes: 512 * 1024 * 1024,
  /** Entries of an archive. */
  entries: 2000,
  sheets: 200,
  /** Rows that hold something, in all sheets. */
  rows: 200_000,
  columns: 2000,
  /** Cells that hold something, in all sheets. */
  cells: 4_000_000,
  /** Characters of one cell. */
  cellText: 200_000,
  /** Characters of all cells. */
  text: 200_000_000,
  /** How deep elements and JSON values nest. */
  depth: 64,
} as const;
