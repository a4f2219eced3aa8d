/**
 * The work of an erasure on the database that will be the next generation's: disclosures go, every projection is
 * told anew without them, and what named the values beside the ledger goes too.
 */
import type { ErasedEntry } from '../../shared/erasure/erased.ts';
import { disclosureDigest, parseDisclosure } from '../../shared/ledger/disclosure.ts';
import { nodeCrypto } from './crypto/nodeCrypto.ts';
import type { Database, WritableDb } from './database/driver.ts';
import { sql } from './database/sql.ts';
import { replayAll } from './ledger/replay.ts';
import { draftsWith, dropDraft } from './tables/draft.ts';
import { entryAt } from './tables/entry.ts';
import { doomUnnamedObjects } from './tables/object.ts';
import { dropSearchesFor } from './tables/savedSearch.ts';

/** Shorter texts stand everywhere; a draft is not thrown away for one of them. */
const shortestTelling = 3;

/** @param records ids of the records that are erased from: forms in the making about them go */
export function eraseIn(
  database: Database,
  erased: readonly ErasedEntry[],
  records: readonly string[],
): void {
  database.transaction(db => {
    const values = erased.flatMap(each => eraseFrom(db, each));
    const telling = [...records, ...values.flatMap(textsIn)];
    for (const key of draftsWith(db, telling)) dropDraft(db, key);
    dropSearchesFor(db, telling, shortestTelling);
    replayAll(db);
    // no word of what the documents said before stays in the index of the search
    db.exec(`INSERT INTO search_index (search_index) VALUES ('rebuild')`);
    doomUnnamedObjects(db);
  });
}

/** Answers the values that are gone. */
function eraseFrom(db: WritableDb, { position, fields }: ErasedEntry): unknown[] {
  const digests = new Set(fields.map(({ digest }) => digest));
  const values: unknown[] = [];
  for (const text of entryAt(db, position)?.disclosures ?? []) {
    if (!digests.has(disclosureDigest(text, nodeCrypto))) continue;
    values.push(parseDisclosure(text)?.value);
    db.run(sql`DELETE FROM disclosure WHERE seq = ${position} AND text = ${text}`);
  }
  if (values.length !== digests.size) throw new Error('a field to be erased is not there');
  return values;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length < shortestTelling ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
