/**
 * Who each child is, in the words that recognition compares, and the keys under which it is looked for. Keys follow
 * from their row by triggers. Frozen once released.
 */
export const recognition = `
CREATE TABLE recognition (
  child TEXT PRIMARY KEY,
  described TEXT NOT NULL,
  keys TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE recognition_key (
  key TEXT NOT NULL,
  child TEXT NOT NULL,
  PRIMARY KEY (key, child)
) STRICT, WITHOUT ROWID;
CREATE INDEX recognition_key_child ON recognition_key (child);
CREATE TRIGGER recognition_added AFTER INSERT ON recognition BEGIN
  INSERT INTO recognition_key (key, child) SELECT value, new.child FROM json_each(new.keys);
END;
CREATE TRIGGER recognition_gone AFTER DELETE ON recognition BEGIN
  DELETE FROM recognition_key WHERE child = old.child;
END;
`;
