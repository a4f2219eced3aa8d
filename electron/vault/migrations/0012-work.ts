/** Tasks, what is said about a record, who wrote an entry, and searches that people keep. Frozen once released. */
export const work = `
CREATE TABLE task_row (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  type TEXT NOT NULL,
  progress TEXT NOT NULL,
  priority INTEGER NOT NULL,
  due_key TEXT NOT NULL,
  user TEXT,
  role TEXT,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX task_row_number ON task_row (number);
CREATE INDEX task_row_due ON task_row (due_key, number);
CREATE INDEX task_row_priority ON task_row (priority, number);
CREATE INDEX task_row_changed ON task_row (changed, number);

ALTER TABLE record ADD COLUMN about TEXT GENERATED ALWAYS AS (json ->> '$.fields.about.id') VIRTUAL;
CREATE INDEX record_about ON record (about, type) WHERE about IS NOT NULL;

ALTER TABLE entry_index ADD COLUMN author TEXT NOT NULL DEFAULT '';
CREATE INDEX entry_index_author ON entry_index (author, seq);

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  shared INTEGER NOT NULL,
  name TEXT NOT NULL,
  room TEXT NOT NULL,
  json TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
