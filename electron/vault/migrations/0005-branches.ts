/**
 * Branches and times. `restored` says that this database came out of a backup and has not begun its branch yet; it is
 * no projection. The diary can be asked by time.
 */
export const branches = `
CREATE TABLE restored (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at TEXT NOT NULL
) STRICT;

ALTER TABLE entry_index ADD COLUMN at TEXT;
CREATE INDEX entry_index_at ON entry_index (at, seq);
`;
