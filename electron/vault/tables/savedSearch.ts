/** Searches that people keep. Not in the ledger: nothing is recorded by them, and they may be thrown away. */
import * as z from 'zod';
import { SearchRoom } from '../../../shared/contract/savedSearches.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

const Row = z.object({
  id: z.string(),
  owner: z.string(),
  shared: z.int(),
  name: z.string(),
  room: z.string(),
  json: z.string(),
});

/** Of this user, and shared ones; those of lists that this version does not have are left out. */
export function savedSearches(db: ReadableDb, user: string) {
  const rows = db.all(sql`SELECT id, owner, shared, name, room, json FROM saved_search
                          WHERE owner = ${user} OR shared = 1 ORDER BY name, at, id`);
  return z
    .array(Row)
    .parse(rows)
    .flatMap(row => {
      const room = SearchRoom.safeParse(row.room);
      return room.success ? [{ ...row, room: room.data }] : [];
    });
}

export function putSavedSearch(
  db: WritableDb,
  search: z.infer<typeof Row> & { readonly at: string },
): void {
  const { id, owner, shared, name, room, json, at } = search;
  db.run(
    sql`DELETE FROM saved_search WHERE owner = ${owner} AND room = ${room} AND name = ${name}`,
  );
  db.run(sql`INSERT INTO saved_search (id, owner, shared, name, room, json, at)
             VALUES (${id}, ${owner}, ${shared}, ${name}, ${room}, ${json}, ${at})`);
}

export function dropSavedSearch(db: WritableDb, id: string): void {
  db.run(sql`DELETE FROM saved_search WHERE id = ${id}`);
}

const Typed = z.object({ text: z.string() });
const TypedIn = z.union([Typed, z.object({ filter: Typed }).transform(({ filter }) => filter)]);

/** Drops those in which one of the values stands, or that look for a part of one. */
export function dropSearchesFor(db: WritableDb, values: readonly string[], shortest: number): void {
  const telling = values.map(value => value.toLocaleLowerCase());
  const rows = z.array(Row).parse(db.all(sql`SELECT * FROM saved_search`));
  for (const { id, name, json } of rows) {
    const typed = typedIn(json).trim().toLocaleLowerCase();
    const told = `${name} ${json}`.toLocaleLowerCase();
    const tells = telling.some(
      value => told.includes(value) || (typed.length >= shortest && value.includes(typed)),
    );
    if (tells) dropSavedSearch(db, id);
  }
}

/** The words of a search; empty where its shape is not known. */
function typedIn(json: string): string {
  try {
    return TypedIn.safeParse(JSON.parse(json)).data?.text ?? '';
  } catch {
    return '';
  }
}
