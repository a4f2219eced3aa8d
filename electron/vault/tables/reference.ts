/** Which record names which other one: who took part in an act, who is at an organisation, what belongs to a case. */
import * as z from 'zod';
import type { RecordState } from '../../../shared/events/fold.ts';
import { referencesIn } from '../../../shared/records/references.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

/** Told anew whenever the record is; replay calls it too. */
export function putReferences(db: WritableDb, { type, id, fields }: RecordState): void {
  db.run(sql`DELETE FROM reference WHERE source = ${id}`);
  for (const { target, member } of referencesIn(type, fields)) {
    db.run(
      sql`INSERT INTO reference (target, source, member) VALUES (${target}, ${id}, ${member})`,
    );
  }
}

const Naming = z.object({ source: z.string(), member: z.string() });

/** Records that name this one, and in which member. */
export function recordsNaming(db: ReadableDb, target: string): z.infer<typeof Naming>[] {
  const rows = db.all(sql`SELECT source, member FROM reference WHERE target = ${target}
                          ORDER BY source, member`);
  return z.array(Naming).parse(rows);
}

const Named = z.object({ target: z.string(), member: z.string() });

/** Records that this one names, and in which member. */
export function membersNamedBy(db: ReadableDb, source: string): z.infer<typeof Named>[] {
  const rows = db.all(sql`SELECT target, member FROM reference WHERE source = ${source}
                          ORDER BY member, target`);
  return z.array(Named).parse(rows);
}

/** Records that this one names. */
export function recordsNamedBy(db: ReadableDb, source: string): string[] {
  const rows = db.all(sql`SELECT DISTINCT target FROM reference WHERE source = ${source}
                          ORDER BY target`);
  return z
    .array(z.object({ target: z.string() }))
    .parse(rows)
    .map(({ target }) => target);
}
