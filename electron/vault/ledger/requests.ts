/** The requests of an open vault, folded from the ledger itself. */
import * as z from 'zod';
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

/**
 * Requests as the ledger now tells them.
 * @throws ImpossibleEvent when these entries contradict each other
 */
export function requestBook(db: ReadableDb): RequestBook {
  const kinds = JSON.stringify([...requestKinds]);
  const rows = db.all(sql`SELECT seq FROM entry_index
                          WHERE type IN ('request', 'user', 'package')
                            AND kind IN (SELECT value FROM json_each(${kinds}))
                          UNION SELECT seq FROM entry_index WHERE kind = 'field.erased@1'
                          UNION SELECT seq FROM entry_index WHERE kind = 'evidence.copied@1'
                          ORDER BY seq`);
  let book: RequestBook = new Map();
  for (const { seq } of Seqs.parse(rows)) {
    const entry = entryAt(db, seq);
    if (entry) book = applyRequestEvent(book, readEvent(entry));
  }
  return book;
}
