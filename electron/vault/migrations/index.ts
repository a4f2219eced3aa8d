import { Refusal } from '../../../shared/result.ts';
import type { Database } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { first } from './0001-first.ts';
import { users } from './0002-users.ts';
import { trustedTime } from './0003-trusted-time.ts';
import { unfinishedPackages } from './0004-unfinished-packages.ts';

/** In order; a released one never changes. The database's user_version is how many have been done. */
const migrations: readonly string[] = [first, users, trustedTime, unfinishedPackages];

/** The schema that this version writes. */
export const schemaVersion = migrations.length;

/**
 * Bring the schema to this version, all or nothing.
 * @throws Refusal vault/newer when a later version of the application wrote it.
 */
export function migrate(database: Database): void {
  const done = Number(
    database.reader.get(sql`SELECT user_version AS v FROM pragma_user_version`)?.['v'] ?? 0,
  );
  if (done > migrations.length) {
    throw new Refusal('vault/newer', { found: done, known: migrations.length });
  }
  if (done === migrations.length) return;
  database.transaction(db => {
    for (const script of migrations.slice(done)) db.exec(script);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}
