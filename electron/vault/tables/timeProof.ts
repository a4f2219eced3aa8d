/** Questions to time-stamping authorities, and the bytes of tokens and outside signatures. */
import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

const QueryRow = z.object({
  nonce: z.string(),
  size: z.int(),
  root: z.string(),
  over: z.string().nullable(),
  policy: z.string().nullable(),
  at: z.string(),
});
export type StoredQuery = z.infer<typeof QueryRow>;

export function putQuery(db: WritableDb, query: StoredQuery): void {
  const { nonce, size, root, over, policy, at } = query;
  db.run(sql`INSERT INTO stamp_query (nonce, size, root, over, policy, at)
             VALUES (${nonce}, ${size}, ${root}, ${over}, ${policy}, ${at})`);
}

/** Every question that was ever put; newest first. */
export function queries(db: ReadableDb): StoredQuery[] {
  return z
    .array(QueryRow)
    .parse(
      db.all(
        sql`SELECT nonce, size, root, over, policy, at FROM stamp_query ORDER BY at DESC, nonce`,
      ),
    );
}

export function putProofFile(db: WritableDb, sha256: string, bytes: Uint8Array): void {
  db.run(sql`INSERT INTO proof_file (sha256, bytes) VALUES (${sha256}, ${bytes})
             ON CONFLICT (sha256) DO NOTHING`);
}

export function proofFile(db: ReadableDb, sha256: string): Uint8Array | null {
  const row = db.get(sql`SELECT bytes FROM proof_file WHERE sha256 = ${sha256}`);
  return row
    ? z.object({ bytes: z.instanceof(Uint8Array<ArrayBufferLike>) }).parse(row).bytes
    : null;
}
