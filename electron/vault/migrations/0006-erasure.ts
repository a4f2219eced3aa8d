/** Finding erasures and copies without reading the whole index, and the objects that have to go. Frozen once released. */
export const erasure = `
CREATE INDEX entry_index_erasure ON entry_index (seq) WHERE kind = 'field.erased@1';
CREATE INDEX entry_index_copy ON entry_index (seq) WHERE kind = 'evidence.copied@1';
CREATE TABLE doomed_object (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;
