/**
 * Trusted time: questions that were put to authorities, and the bytes of their answers and of outside signatures, named
 * by digests in the ledger. Frozen once released.
 */
export const trustedTime = `
CREATE TABLE stamp_query (
  nonce TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  root TEXT NOT NULL,
  over TEXT,
  policy TEXT,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE proof_file (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`;
