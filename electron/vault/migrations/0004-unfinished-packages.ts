/** Packages of which the ledger tells and which have not been seen under their name yet. Frozen once released. */
export const unfinishedPackages = `
CREATE TABLE unfinished_package (
  id TEXT PRIMARY KEY,
  part TEXT NOT NULL,
  target TEXT NOT NULL,
  naming INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
