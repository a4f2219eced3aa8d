/** Any past state: which entry a time means, and how records stood after it. */
import type { AsOf, RecordThen } from '../../../shared/contract/views.ts';
import { recordAsOf } from '../../../shared/events/asOf.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readEvent } from '../ledger/event.ts';
import { entriesAbout, entryAt, entryBy, ledgerSize, subjectsOfChild } from '../tables/entry.ts';
import { recordById } from '../tables/record.ts';
import { whoIs } from './common.ts';

/** An entry, or a moment (RFC 3339): the entry with the newest time that is not after it. */
export type AsOfPlace = { readonly seq: number } | { readonly moment: string };

/**
 * A record, or a child with all that hangs on it, as of an entry or a moment.
 * @throws Refusal record/unknown, ledger/no-such-entry
 */
export function asOf(db: ReadableDb, id: string, whole: boolean, place: AsOfPlace): AsOf {
  const now = recordById(db, id);
  if (!now) throw new Refusal('record/unknown');
  const seq = 'seq' in place ? place.seq : entryBy(db, place.moment);
  if (seq === null) return { stood: null, records: [] };
  if (seq >= ledgerSize(db)) throw new Refusal('ledger/no-such-entry', { seq });
  const subjects = whole && now.type === 'child' ? [id, ...subjectsOfChild(db, id, seq)] : [id];
  const records = [...new Set(subjects)].flatMap(subject => thenOf(db, subject, seq) ?? []);
  return { stood: stoodAt(db, seq), records };
}

function stoodAt(db: ReadableDb, seq: number): AsOf['stood'] {
  const entry = entryAt(db, seq);
  const header = entry && parseHeader(entry.header);
  if (!header?.ok) return { seq, at: '', who: '' };
  return { seq, at: header.header.at, who: whoIs(db)(header.header.by) };
}

function thenOf(db: ReadableDb, id: string, seq: number): RecordThen | null {
  const events = entriesAbout(db, id).flatMap(each => {
    const entry = entryAt(db, each);
    return entry ? [readEvent(entry)] : [];
  });
  const then = recordAsOf(events, seq);
  if (!then) return null;
  const { type, status, begun, changed, withheld, fields, review } = then.state;
  const who = whoIs(db);
  const { state, last } = review;
  return {
    type,
    id,
    number: typeof fields['number'] === 'number' ? fields['number'] : null,
    status,
    begun,
    changed,
    withheld,
    members: then.members.map(({ stamp, ...member }) => ({ ...member, stamp, who: who(stamp.by) })),
    review: {
      state,
      last: last && {
        deed: last.deed,
        at: last.stamp.at,
        who: who(last.stamp.by),
        reason: last.reason,
      },
    },
    later: then.later,
  };
}
