/** What was erased from the open vault, folded from the ledger itself. */
import * as z from 'zod';
import { applyErasure, nothingErased, type ErasedFields } from '../../../shared/erasure/erased.ts';
import {
  applyReplacement,
  noReplacedBoxes,
  type ReplacedBoxes,
} from '../../../shared/erasure/sealed.ts';
import { systemKinds, type LedgerEvent } from '../../../shared/events/event.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { entryAt, positionsOfKind } from '../tables/entry.ts';
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

/** The entries that tell of erasures in compartments, oldest first. */
export function sealedErasureEvents(db: ReadableDb): LedgerEvent[] {
  return positionsOfKind(db, 'compartment', systemKinds.sealedErased).flatMap(seq => {
    const entry = entryAt(db, seq);
    return entry ? [readEvent(entry)] : [];
  });
}

/** @throws ImpossibleEvent when one of these entries cannot be read */
export function erasedFields(db: ReadableDb): ErasedFields {
  return [...erasureEvents(db), ...sealedErasureEvents(db)].reduce(applyErasure, nothingErased);
}

/** Which boxes lie in place of a first one. */
export function replacedBoxes(db: ReadableDb): ReplacedBoxes {
  return sealedErasureEvents(db).reduce(applyReplacement, noReplacedBoxes);
}
