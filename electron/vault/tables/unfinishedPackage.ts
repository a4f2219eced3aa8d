/** Packages of which the ledger tells and which have not been seen under their name yet. */
import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

/** Where a package is written and what it is to be called, as absolute paths. */
export interface PackagePlaces {
  readonly part: string;
  readonly target: string;
}

const Row = z.object({
  id: z.string(),
  part: z.string(),
  target: z.string(),
  /** Set before it is given its name: from then on only the disk can tell whether it got it. */
  naming: z.union([z.literal(0), z.literal(1)]).transform(value => value === 1),
});
export type UnfinishedPackage = z.infer<typeof Row>;

export function putUnfinished(db: WritableDb, id: string, { part, target }: PackagePlaces): void {
  db.run(sql`INSERT INTO unfinished_package (id, part, target, naming)
             VALUES (${id}, ${part}, ${target}, 0)`);
}

export function setNaming(db: WritableDb, id: string, naming: boolean): void {
  db.run(sql`UPDATE unfinished_package SET naming = ${naming ? 1 : 0} WHERE id = ${id}`);
}

export function dropUnfinished(db: WritableDb, id: string): void {
  db.run(sql`DELETE FROM unfinished_package WHERE id = ${id}`);
}

export function unfinishedPackages(db: ReadableDb): UnfinishedPackage[] {
  return z
    .array(Row)
    .parse(db.all(sql`SELECT id, part, target, naming FROM unfinished_package ORDER BY id`));
}
