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
export type HistoryChange = Change | SaidDeed | 'copied' | 'erased';

/** One step in a record's life: what changed, from what to what, by whom, when and why. */
export interface HistoryStep {
  readonly stamp: Stamp;
  /**
   * `copied`: its file was copied out of the vault; `erased`: values of it, or of what hangs on it, were destroyed; the
   * record itself stayed as it was, as by a deed of its review.
   */
  readonly change: HistoryChange;
  readonly reason: string | null;
  readonly differences: readonly Difference[];
  /** Names of fields that the entry committed to and that are not disclosed here. */
  readonly withheld: readonly string[];
  /** Names of fields that were not disclosed of what it replaced. */
  readonly withheldBefore: readonly string[];
}

export interface Difference {
  /** Name of the member; a member that is an object or a list is compared as a whole. */
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

const disclosed = { withheld: [], withheldBefore: [] } as const;

/** The life of one record from its entries, oldest first. */
export function historyOf(events: readonly LedgerEvent[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  let state: RecordState | null = null;
  for (const event of events) {
    const { members, withheld } = membersOf(event);
    const reason = typeof members['reason'] === 'string' ? members['reason'] : null;
    const { stamp } = event;
    if (event.kind === systemKinds.evidenceCopied) {
      steps.push({ stamp, change: 'copied', reason: null, differences: [], ...disclosed });
    }
    if (event.kind === systemKinds.fieldErased) {
      steps.push({ stamp, change: 'erased', reason, differences: [], ...disclosed });
    }
    const deed = event.kind === null ? null : reviewDeedOf(event.kind);
    if (deed !== null) {
      const why = reviewStepOf(event)?.reason ?? null;
      steps.push({ stamp, change: deed, reason: why, differences: [], ...disclosed });
    }
    const meaning = event.kind === null ? null : meaningOf(event.kind);
    if (meaning === null) continue;
    const before: RecordState | null = state;
    state = applyEvent(state, event);
    steps.push({
      stamp,
      change: meaning.change,
      reason,
      withheld,
      withheldBefore: (before?.withheld ?? []).filter(name =>
        Object.hasOwn(members, name.replace(/[#/].*$/, '')),
      ),
      differences: Object.entries(members)
        .filter(([member]) => member !== 'reason')
        .map(([member, after]) => ({ member, before: before?.fields[member] ?? null, after })),
    });
  }
  return steps;
}
