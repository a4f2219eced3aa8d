/** Roles of the columns of imported lists, remembered by their headings. Frozen once released. */
export const lists = `
CREATE TABLE list_mapping (
  headings TEXT PRIMARY KEY,
  roles TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
