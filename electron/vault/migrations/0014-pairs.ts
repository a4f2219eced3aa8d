/**
 * Decisions on two records that may be one, which records of children stand as one child, and recognition of what is
 * no child. Frozen once released.
 */
export const pairs = `
CREATE TABLE pair_row (
  id TEXT PRIMARY KEY,
  noun TEXT NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  state TEXT NOT NULL,
  leading TEXT,
  begun INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_row_one ON pair_row (one);
CREATE INDEX pair_row_other ON pair_row (other);
CREATE INDEX pair_row_state ON pair_row (noun, state, begun);

CREATE TABLE same_child (
  child TEXT PRIMARY KEY,
  leading TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX same_child_leading ON same_child (leading);

ALTER TABLE child_row ADD COLUMN records INTEGER NOT NULL DEFAULT 1;

ALTER TABLE recognition RENAME COLUMN child TO record;
ALTER TABLE recognition ADD COLUMN noun TEXT NOT NULL DEFAULT 'child';
ALTER TABLE recognition_key RENAME COLUMN child TO record;
CREATE INDEX recognition_noun ON recognition (noun, record);
`;
