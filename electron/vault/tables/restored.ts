/** The mark of a vault that came out of a backup: nothing is written in it before it has begun a branch. */
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

export function isRestored(db: ReadableDb): boolean {
  return db.get(sql`SELECT 1 AS yes FROM restored`) !== null;
}

/** @param at RFC 3339: when it was restored. */
export function markRestored(db: WritableDb, at: string): void {
  db.run(sql`INSERT INTO restored (one, at) VALUES (1, ${at}) ON CONFLICT (one) DO NOTHING`);
}

export function unmarkRestored(db: WritableDb): void {
  db.run(sql`DELETE FROM restored`);
}
