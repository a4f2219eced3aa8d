/** The requests of an open vault, folded from the ledger itself. */
import * as z from 'zod';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import {
  applyRequestEvent,
  requestKinds,
  type RequestBook,
} from '../../../shared/events/requests.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { entryAt } from '../tables/entry.ts';
import { readEvent } from './event.ts';

const Seqs = z.array(z.object({ seq: z.int() }));

/** Read once for each state of the ledger: every deed asks them, and every list of them. */
const known = new WeakMap<ReadableDb, { readonly last: number; readonly book: RequestBook }>();

/**
 * Requests as the ledger now tells them. An entry that contradicts those before it changes nothing, so that a damaged
 * vault can still be read, and one entry made around the rules does not keep others from theirs. A full verification
 * folds the same entries and tells of each such one.
 */
export function requestBook(db: ReadableDb): RequestBook {
  const seqs = requestEntries(db);
  const last = seqs.at(-1) ?? null;
  if (last === null) return new Map();
  const before = known.get(db);
  if (before?.last === last) return before.book;
  let book: RequestBook = new Map();
  for (const seq of seqs) {
    const entry = entryAt(db, seq);
    try {
      if (entry) book = applyRequestEvent(book, readEvent(entry));
    } catch (error) {
      if (!(error instanceof ImpossibleEvent)) throw error;
    }
  }
  known.set(db, { last, book });
  return book;
}

/** Ids of the requests that the deeds among these positions name. */
export function requestsOfDeeds(db: ReadableDb, positions: readonly number[]): string[] {
  const chosen = new Set(positions);
  return requestEntries(db).flatMap(seq => {
    const entry = chosen.has(seq) ? entryAt(db, seq) : null;
    const named = entry && readEvent(entry).fields['request'];
    return typeof named === 'string' ? [named] : [];
  });
}

function requestEntries(db: ReadableDb): number[] {
  const kinds = JSON.stringify([...requestKinds]);
  const rows = db.all(sql`SELECT seq FROM entry_index
                          WHERE type IN ('request', 'user', 'package', 'compartment')
                            AND kind IN (SELECT value FROM json_each(${kinds}))
                          UNION SELECT seq FROM entry_index WHERE kind = 'field.erased@1'
                          UNION SELECT seq FROM entry_index WHERE kind = 'record.reopened@1'
                          UNION SELECT seq FROM entry_index WHERE kind = 'evidence.copied@1'`);
  // what members see comes from two databases
  return Seqs.parse(rows)
    .map(row => row.seq)
    .sort((one, other) => one - other);
}
