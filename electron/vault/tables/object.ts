/** Which encrypted object holds which bytes. One object a distinct file. */
import * as z from 'zod';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { sealedEpoch } from '../objects/format.ts';
import type { StoredObject } from '../objects/work.ts';

const ObjectRow = z
  .object({
    sha256: z.string(),
    id: z.string(),
    epoch: z.int(),
    size: z.number(),
    header_digest: z.string(),
  })
  .transform(({ header_digest: headerDigest, ...rest }): StoredObject => ({
    ...rest,
    headerDigest,
  }));

export function objectOf(db: ReadableDb, sha256: string): StoredObject | null {
  const row = db.get(
    sql`SELECT sha256, id, epoch, size, header_digest FROM object WHERE sha256 = ${sha256}`,
  );
  return row ? ObjectRow.parse(row) : null;
}

/** False when the same bytes are there already: then the new object is not needed. */
export function putObject(db: WritableDb, object: StoredObject): boolean {
  const { sha256, id, epoch, size, headerDigest } = object;
  const { changes } = db.run(sql`
    INSERT INTO object (sha256, id, epoch, size, header_digest)
    VALUES (${sha256}, ${id}, ${epoch}, ${size}, ${headerDigest})
    ON CONFLICT (sha256) DO NOTHING
  `);
  return changes > 0;
}

export function objectCount(db: ReadableDb): number {
  return z.object({ n: z.int() }).parse(db.get(sql`SELECT count(*) AS n FROM object`)).n;
}

/**
 * A file of a compartment as everybody may know it: the digest of its content lies in the box of its entry, so that
 * nobody else can tell whether it is a file that they know.
 */
export function withoutContentDigest(object: StoredObject): StoredObject {
  return { ...object, sha256: `sealed/${object.id}` };
}

/** All objects, in order of their ids. */
export function objects(db: ReadableDb): StoredObject[] {
  return z
    .array(ObjectRow)
    .parse(db.all(sql`SELECT sha256, id, epoch, size, header_digest FROM object ORDER BY id`));
}

/** Objects whose bytes no evidence names any more: out of the list, and among those whose file has to go. */
export function doomUnnamedObjects(db: WritableDb): void {
  const unnamed = sql`SELECT id FROM object
                      WHERE epoch < ${sealedEpoch(0)} AND sha256 NOT IN (SELECT sha256 FROM evidence_row WHERE sha256 IS NOT NULL)`;
  db.run(sql`INSERT INTO doomed_object (id) ${unnamed}`);
  db.run(sql`DELETE FROM object WHERE id IN (SELECT id FROM doomed_object)`);
}

/** Objects of a compartment, by id: out of the list, and among those whose file has to go. */
export function doomObjects(db: WritableDb, ids: readonly string[]): void {
  for (const id of ids) {
    db.run(sql`INSERT INTO doomed_object (id) VALUES (${id})`);
    db.run(sql`DELETE FROM object WHERE id = ${id}`);
  }
}

/** Ids of objects that an erasure took out of the list, whether their files are gone yet or not. */
export function doomedObjects(db: ReadableDb): ReadonlySet<string> {
  const rows = db.all(sql`SELECT id FROM doomed_object`);
  return new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map(({ id }) => id),
  );
}
