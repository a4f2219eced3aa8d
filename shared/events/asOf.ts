/** Any past state of a record: what stood in it, who had written each part of it and when, and what it said before. */
import { membersOf, meaningOf, type LedgerEvent, type Stamp } from './event.ts';
import { applyEvent, type RecordState } from './fold.ts';

/** One member as it stood, and the entry that had last spoken of it. */
export interface MemberThen {
  readonly member: string;
  readonly value: unknown;
  readonly stamp: Stamp;
  /** What that entry replaced; null where nothing stood before. */
  readonly before: unknown;
}

export interface RecordThen {
  readonly state: RecordState;
  readonly members: readonly MemberThen[];
  /** Entries about the record that came later. */
  readonly later: number;
}

/**
 * The record as it stood after the entry at `seq`; null where it had not been recorded yet.
 * @param events all entries about the record, oldest first
 * @throws ImpossibleEvent when one cannot follow those before it
 */
export function recordAsOf(events: readonly LedgerEvent[], seq: number): RecordThen | null {
  let state: RecordState | null = null;
  const told = new Map<string, MemberThen>();
  const then = events.filter(event => event.stamp.seq <= seq);
  for (const event of then) {
    const before: RecordState | null = state;
    state = applyEvent(state, event);
    const meaning = event.kind === null ? null : meaningOf(event.kind);
    if (meaning === null || !['begun', 'revised'].includes(meaning.change)) continue;
    for (const [member, value] of Object.entries(membersOf(event).members)) {
      if (meaning.change === 'revised' && member === 'reason') continue;
      const was = before?.fields[member] ?? null;
      told.set(member, { member, value, stamp: event.stamp, before: was });
    }
  }
  return state && { state, members: [...told.values()], later: events.length - then.length };
}
