/** Lists of persons, organisations, places and proceedings, and who names whom. Frozen once released. */
export const catalogue = `
CREATE TABLE catalogue_row (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  kinds TEXT NOT NULL,
  name_key TEXT NOT NULL,
  changed INTEGER NOT NULL,
  review TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX catalogue_row_number ON catalogue_row (type, number);
CREATE INDEX catalogue_row_name ON catalogue_row (type, name_key, number);
CREATE INDEX catalogue_row_changed ON catalogue_row (type, changed, number);

CREATE TABLE reference (
  target TEXT NOT NULL,
  source TEXT NOT NULL,
  member TEXT NOT NULL,
  PRIMARY KEY (target, source, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_source ON reference (source);
`;
