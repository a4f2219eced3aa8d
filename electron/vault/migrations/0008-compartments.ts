/** Boxes of sealed entries: a part of the ledger, only ever added to. Frozen once released. */
export const compartments = `
CREATE TABLE sealed_box (
  seq INTEGER PRIMARY KEY,
  box BLOB NOT NULL
) STRICT;
CREATE TRIGGER sealed_box_is_final_1 BEFORE UPDATE ON sealed_box BEGIN SELECT RAISE(ABORT, 'boxes are final'); END;
CREATE TRIGGER sealed_box_is_final_2 BEFORE DELETE ON sealed_box BEGIN SELECT RAISE(ABORT, 'boxes are final'); END;
`;
