/**
 * The first schema. Ledger tables hold what happened and are only ever added to; every table below the line is a
 * projection that replay rebuilds. Frozen once released: a change is a new migration.
 */
export const first = `
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  header BLOB NOT NULL,
  leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  vault_signature BLOB,
  decoy_seed BLOB NOT NULL CHECK (length(decoy_seed) = 16)
) STRICT;

CREATE TABLE disclosure (
  seq INTEGER NOT NULL,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (seq, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE tree_node (
  level INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  note TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE checkpoint (
  size INTEGER NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (size, why)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_final_1 BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER entry_is_final_2 BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER disclosure_is_final BEFORE UPDATE ON disclosure BEGIN SELECT RAISE(ABORT, 'disclosures are final'); END;
CREATE TRIGGER tree_node_is_final BEFORE UPDATE ON tree_node BEGIN SELECT RAISE(ABORT, 'tree nodes are final'); END;

CREATE TABLE object (
  sha256 TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  epoch INTEGER NOT NULL,
  size INTEGER NOT NULL,
  header_digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  json TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- projections ------------------------------------------------------------------------------------

CREATE TABLE entry_index (
  seq INTEGER PRIMARY KEY,
  kind TEXT,
  type TEXT,
  subject TEXT,
  child TEXT,
  clock_back INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_index_subject ON entry_index (subject, seq);
CREATE INDEX entry_index_child ON entry_index (child, seq) WHERE child IS NOT NULL;
CREATE INDEX entry_index_type ON entry_index (type, seq);

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  signing_key BLOB NOT NULL,
  enrolled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  json TEXT NOT NULL,
  changed INTEGER NOT NULL,
  number INTEGER GENERATED ALWAYS AS (json ->> '$.fields.number') VIRTUAL,
  child TEXT GENERATED ALWAYS AS (json ->> '$.fields.child') VIRTUAL,
  act TEXT GENERATED ALWAYS AS (json ->> '$.fields.act') VIRTUAL,
  evidence TEXT GENERATED ALWAYS AS (json ->> '$.fields.evidence') VIRTUAL,
  target TEXT GENERATED ALWAYS AS (json ->> '$.fields.target.id') VIRTUAL
) STRICT;
CREATE UNIQUE INDEX record_number ON record (type, number) WHERE number IS NOT NULL;
CREATE INDEX record_child ON record (child, type) WHERE child IS NOT NULL;
CREATE INDEX record_act ON record (act) WHERE act IS NOT NULL;
CREATE INDEX record_evidence ON record (evidence) WHERE evidence IS NOT NULL;
CREATE INDEX record_target ON record (target) WHERE target IS NOT NULL;
CREATE INDEX record_withdrawn ON record (changed) WHERE status = 'withdrawn';

CREATE TABLE child_row (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  name_uk TEXT,
  name_ru TEXT,
  name_latn TEXT,
  name_key TEXT NOT NULL,
  birth TEXT,
  birth_key TEXT NOT NULL,
  sex TEXT,
  case_status TEXT,
  country TEXT,
  whereabouts TEXT,
  episodes INTEGER NOT NULL,
  forms TEXT NOT NULL,
  unproven INTEGER NOT NULL,
  supports INTEGER NOT NULL,
  contradicts INTEGER NOT NULL,
  leaves_open INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX child_row_number ON child_row (number);
CREATE INDEX child_row_name ON child_row (name_key, number);
CREATE INDEX child_row_birth ON child_row (birth_key, number);
CREATE INDEX child_row_changed ON child_row (changed, number);

CREATE TABLE evidence_row (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  type TEXT NOT NULL,
  title_key TEXT NOT NULL,
  date_key TEXT NOT NULL,
  size INTEGER NOT NULL,
  confidentiality TEXT NOT NULL,
  sha256 TEXT,
  links INTEGER NOT NULL,
  supports INTEGER NOT NULL,
  contradicts INTEGER NOT NULL,
  leaves_open INTEGER NOT NULL,
  lacks_sha512 INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_row_number ON evidence_row (number);
CREATE INDEX evidence_row_title ON evidence_row (title_key, number);
CREATE INDEX evidence_row_date ON evidence_row (date_key, number);
CREATE INDEX evidence_row_size ON evidence_row (size, number);
CREATE INDEX evidence_row_sha256 ON evidence_row (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX evidence_row_digest ON evidence_row (number) WHERE lacks_sha512 = 1;

CREATE TABLE suggestion (
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (field, text)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_folded ON suggestion (field, folded);

CREATE TABLE search_document (
  rowid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  child TEXT,
  number INTEGER,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  terms TEXT NOT NULL,
  plain TEXT NOT NULL,
  skeleton TEXT NOT NULL
) STRICT;
CREATE INDEX search_document_number ON search_document (number) WHERE number IS NOT NULL;
CREATE INDEX search_document_type ON search_document (type, id);
CREATE VIRTUAL TABLE search_index USING fts5 (
  plain, skeleton, content = 'search_document', content_rowid = 'rowid',
  tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN
  INSERT INTO search_index (rowid, plain, skeleton) VALUES (new.rowid, new.plain, new.skeleton);
END;
CREATE TRIGGER search_document_gone AFTER DELETE ON search_document BEGIN
  INSERT INTO search_index (search_index, rowid, plain, skeleton)
  VALUES ('delete', old.rowid, old.plain, old.skeleton);
END;
`;
