import { applyEvent, type RecordState } from './fold.ts';
import {
  meaningOf,
  membersOf,
  systemKinds,
  type Change,
  type LedgerEvent,
  type Stamp,
} from './event.ts';
import { reviewDeedOf, reviewStepOf, type SaidDeed } from './review.ts';

/** What a step may be. */
export type HistoryChange = Change | SaidDeed | 'copied';

/** One step in a record's life: what changed, from what to what, by whom, when and why. */
export interface HistoryStep {
  readonly stamp: Stamp;
  /** `copied`: its file was copied out of the vault; the record itself stayed as it was, as by a deed of its review. */
  readonly change: HistoryChange;
  readonly reason: string | null;
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** Name of the member; a member that is an object or a list is compared as a whole. */
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The life of one record from its entries, oldest first. */
export function historyOf(events: readonly LedgerEvent[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  let state: RecordState | null = null;
  for (const event of events) {
    if (event.kind === systemKinds.evidenceCopied) {
      steps.push({ stamp: event.stamp, change: 'copied', reason: null, differences: [] });
    }
    const deed = event.kind === null ? null : reviewDeedOf(event.kind);
    if (deed !== null) {
      const reason = reviewStepOf(event)?.reason ?? null;
      steps.push({ stamp: event.stamp, change: deed, reason, differences: [] });
    }
    const meaning = event.kind === null ? null : meaningOf(event.kind);
    if (meaning === null) continue;
    const before: RecordState | null = state;
    state = applyEvent(state, event);
    const { members } = membersOf(event);
    const reason = members['reason'];
    steps.push({
      stamp: event.stamp,
      change: meaning.change,
      reason: typeof reason === 'string' ? reason : null,
      differences: Object.entries(members)
        .filter(([member]) => member !== 'reason')
        .map(([member, after]) => ({ member, before: before?.fields[member] ?? null, after })),
    });
  }
  return steps;
}
