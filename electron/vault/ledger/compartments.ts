/** The compartments of an open vault, folded from the ledger itself. */
import * as z from 'zod';
import {
  applyCompartmentEvent,
  compartmentKinds,
  noCompartments,
  type CompartmentBook,
} from '../../../shared/events/compartments.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { entryAt } from '../tables/entry.ts';
import { readEvent } from './event.ts';

const Seqs = z.array(z.object({ seq: z.int() }));

/** As the ledger now tells them. An entry that contradicts those before it changes nothing; verification names it. */
export function compartmentBook(db: ReadableDb): CompartmentBook {
  const kinds = JSON.stringify([...compartmentKinds]);
  const rows = db.all(sql`SELECT seq FROM entry_index
                          WHERE type IN ('compartment', 'user') AND kind IN (SELECT value FROM json_each(${kinds}))
                          ORDER BY seq`);
  let book = noCompartments;
  for (const { seq } of Seqs.parse(rows)) {
    const entry = entryAt(db, seq);
    try {
      if (entry) book = applyCompartmentEvent(book, readEvent(entry));
    } catch (error) {
      if (!(error instanceof ImpossibleEvent)) throw error;
    }
  }
  return book;
}
