/** The users of an open vault, folded from the ledger itself. */
import * as z from 'zod';
import {
  applyUserEvent,
  nobody,
  standingOf,
  userKinds,
  type UserBook,
} from '../../../shared/events/users.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import { foundersRoles, type Roles } from '../../../shared/rights.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { entryAt } from '../tables/entry.ts';
import { readEvent } from './event.ts';

const Last = z.object({ last: z.int().nullable() });
const Seqs = z.array(z.object({ seq: z.int() }));

interface Folded {
  readonly last: number;
  readonly book: UserBook;
  /** The first entry that contradicts those before it; it changes nothing. Null where none does. */
  readonly impossible: ImpossibleEvent | null;
}

/** Read once for each state of the ledger: every list names people. */
const known = new WeakMap<ReadableDb, Folded>();

/**
 * Users and keys as the ledger now tells them. Found by the index of entries, which a full verification holds
 * to the entries themselves. An entry that contradicts those before it changes nothing: the opening has told of it,
 * and the vault can still be read.
 */
export function userBook(db: ReadableDb): UserBook {
  return folded(db)?.book ?? nobody;
}

/** @throws ImpossibleEvent when these entries contradict each other */
export function soundUserBook(db: ReadableDb): UserBook {
  const { book, impossible } = folded(db) ?? { book: nobody, impossible: null };
  if (impossible) throw impossible;
  return book;
}

function folded(db: ReadableDb): Folded | null {
  const { last } = Last.parse(
    db.get(
      sql`SELECT max(seq) AS last FROM entry_index WHERE type IN ('user', 'vault', 'recovery')`,
    ),
  );
  if (last === null) return null;
  const before = known.get(db);
  if (before?.last === last) return before;
  let book = nobody;
  let impossible: ImpossibleEvent | null = null;
  for (const seq of userEntries(db)) {
    const entry = entryAt(db, seq);
    try {
      if (entry) book = applyUserEvent(book, readEvent(entry));
    } catch (error) {
      if (!(error instanceof ImpossibleEvent)) throw error;
      impossible ??= error;
    }
  }
  const now = { last, book, impossible };
  known.set(db, now);
  return now;
}

/** Positions of the entries that the book is folded from. */
export function userEntries(db: ReadableDb): number[] {
  const kinds = JSON.stringify([...userKinds]);
  const rows = db.all(sql`SELECT seq FROM entry_index
                          WHERE type IN ('user', 'vault', 'recovery') AND kind IN (SELECT value FROM json_each(${kinds}))
                          ORDER BY seq`);
  return Seqs.parse(rows).map(row => row.seq);
}

/** The roles of an active user. While a vault is being made nobody is enrolled yet, and its founder writes. */
export function rolesOf(db: ReadableDb, id: string): Roles {
  const book = userBook(db);
  if (book.vault === null) return foundersRoles;
  const user = book.users.get(id);
  const standing = user && standingOf(user);
  return standing?.status === 'active' && standing.roles ? standing.roles : [];
}
