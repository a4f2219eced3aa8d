/** What was erased from the open vault, folded from the ledger itself. */
import * as z from 'zod';
import { applyErasure, nothingErased, type ErasedFields } from '../../../shared/erasure/erased.ts';
import type { LedgerEvent } from '../../../shared/events/event.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { entryAt } from '../tables/entry.ts';
import { readEvent } from './event.ts';

const Seqs = z.array(z.object({ seq: z.int() }));

/** The entries that tell of erasures, oldest first. @throws ImpossibleEvent for one that cannot be read */
export function erasureEvents(db: ReadableDb): LedgerEvent[] {
  const rows = db.all(sql`SELECT seq FROM entry_index WHERE kind = 'field.erased@1' ORDER BY seq`);
  return Seqs.parse(rows).flatMap(({ seq }) => {
    const entry = entryAt(db, seq);
    return entry ? [readEvent(entry)] : [];
  });
}

/** @throws ImpossibleEvent when one of these entries cannot be read */
export function erasedFields(db: ReadableDb): ErasedFields {
  return erasureEvents(db).reduce(applyErasure, nothingErased);
}
