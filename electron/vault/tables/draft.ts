/** Forms in the making. They are in the vault, not in the ledger: nothing was recorded yet. */
import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

const Draft = z.object({ key: z.string(), json: z.string(), at: z.string() });

export function putDraft(db: WritableDb, draft: z.infer<typeof Draft>): void {
  db.run(sql`INSERT INTO draft (key, json, at) VALUES (${draft.key}, ${draft.json}, ${draft.at})
             ON CONFLICT (key) DO UPDATE SET json = excluded.json, at = excluded.at`);
}

export function draftOf(db: ReadableDb, key: string): { json: string; at: string } | null {
  const row = db.get(sql`SELECT key, json, at FROM draft WHERE key = ${key}`);
  if (!row) return null;
  const { json, at } = Draft.parse(row);
  return { json, at };
}

export function dropDraft(db: WritableDb, key: string): void {
  db.run(sql`DELETE FROM draft WHERE key = ${key}`);
}

/** Keys of the drafts in which one of the texts stands. */
export function draftsWith(db: ReadableDb, texts: readonly string[]): string[] {
  const rows = z.array(Draft).parse(db.all(sql`SELECT key, json, at FROM draft`));
  const found = rows.filter(({ key, json }) =>
    texts.some(text => key.includes(text) || json.includes(JSON.stringify(text).slice(1, -1))),
  );
  return found.map(({ key }) => key);
}

export function drafts(db: ReadableDb): { key: string; at: string }[] {
  return z
    .array(z.object({ key: z.string(), at: z.string() }))
    .parse(db.all(sql`SELECT key, at FROM draft ORDER BY at DESC`));
}
