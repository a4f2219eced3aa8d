import { Refusal } from '../../../shared/result.ts';
import type { Database } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { replayAll } from '../ledger/replay.ts';
import { first } from './0001-first.ts';
import { users } from './0002-users.ts';
import { trustedTime } from './0003-trusted-time.ts';
import { unfinishedPackages } from './0004-unfinished-packages.ts';
import { branches } from './0005-branches.ts';
import { erasure } from './0006-erasure.ts';
import { review } from './0007-review.ts';
import { compartments } from './0008-compartments.ts';
import { catalogue } from './0009-catalogue.ts';
import { recognition } from './0010-recognition.ts';
import { lists } from './0011-lists.ts';
import { work } from './0012-work.ts';
import { deadlines } from './0013-deadlines.ts';
import { pairs } from './0014-pairs.ts';
import { connections } from './0015-connections.ts';
import { theories } from './0016-theories.ts';

/** In order; a released one never changes. The database's user_version is how many have been done. */
const migrations: readonly string[] = [
  first,
  users,
  trustedTime,
  unfinishedPackages,
  branches,
  erasure,
  review,
  compartments,
  catalogue,
  recognition,
  lists,
  work,
  deadlines,
  pairs,
  connections,
  theories,
];

/** The schema that this version writes. */
export const schemaVersion = migrations.length;

/**
 * The schema of a database; 0: it has none yet.
 * @throws Refusal vault/newer when a later version of the application wrote it.
 */
export function schemaOf(database: Database): number {
  const row = database.reader.get(sql`SELECT user_version AS v FROM pragma_user_version`);
  const found = Number(row?.['v'] ?? 0);
  if (found > schemaVersion) throw new Refusal('vault/newer', { found, known: schemaVersion });
  return found;
}

/**
 * Bring the schema to this version, all or nothing. Tables change and never the ledger; every projection is then
 * made anew from it, so that a migration need not know what an older version wrote there.
 * @throws Refusal vault/newer
 */
export function migrate(database: Database): void {
  const done = schemaOf(database);
  if (done === schemaVersion) return;
  database.transaction(db => {
    for (const script of migrations.slice(done)) db.exec(script);
    if (done > 0) replayAll(db);
    db.exec(`PRAGMA user_version = ${schemaVersion}`);
  });
}
