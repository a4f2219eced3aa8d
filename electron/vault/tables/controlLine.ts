/** Lines of control that people loaded, each as of a day and by a source. Not in the ledger: they are no statement of the vault. */
import * as z from 'zod';
import { ControlLine } from '../../../shared/contract/geo.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

const Stored = z.object({ paths: z.string() }).loose();
const Json = z.string().transform((text): unknown => JSON.parse(text));

export function controlLines(db: ReadableDb): ControlLine[] {
  return db
    .all(sql`SELECT * FROM control_line ORDER BY date, title, id`)
    .map(row => ControlLine.parse({ ...row, paths: Json.parse(Stored.parse(row).paths) }));
}

export function putControlLine(db: WritableDb, line: ControlLine): void {
  const { id, title, date, source, paths } = line;
  db.run(sql`INSERT INTO control_line (id, title, date, source, paths)
             VALUES (${id}, ${title}, ${date}, ${source}, ${JSON.stringify(paths)})`);
}

export function dropControlLine(db: WritableDb, id: string): void {
  db.run(sql`DELETE FROM control_line WHERE id = ${id}`);
}
