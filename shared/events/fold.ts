import * as z from 'zod';
import { nounNames, type Noun } from '../records/index.ts';
import { meaningOf, membersOf, Stamp, type LedgerEvent } from './event.ts';
import { newReview, Review, reviewAfter, reviewDeedOf, reviewStepOf } from './review.ts';

/**
 * A record as the ledger tells it. `withheld` names the fields that are not disclosed here: they are null
 * (or missing from their list) in `fields`, and that null does not mean "unknown".
 */
export const RecordState = z.strictObject({
  type: z.enum(nounNames),
  id: z.string(),
  status: z.enum(['active', 'withdrawn']),
  fields: z.record(z.string(), z.unknown()),
  withheld: z.array(z.string()),
  begun: Stamp,
  changed: Stamp,
  /** By whom, when and why it was withdrawn; null while it is active. */
  withdrawn: z.strictObject({ stamp: Stamp, reason: z.string().nullable() }).nullable(),
  review: Review,
});
export type RecordState = z.infer<typeof RecordState>;

/** The ledger contradicts itself: the event cannot follow the state. Verification reports it by entry. */
export class ImpossibleEvent extends Error {
  readonly seq: number;
  constructor(seq: number, why: string) {
    super(`entry ${seq}: ${why}`);
    this.name = 'ImpossibleEvent';
    this.seq = seq;
  }
}

function reasonOf(event: LedgerEvent): string | null {
  const reason = event.fields['reason'];
  return typeof reason === 'string' ? reason : null;
}

/** Withheld names of members that this event speaks of replace what was withheld of them before. */
function stillWithheld(
  before: readonly string[],
  members: Readonly<Record<string, unknown>>,
  withheld: readonly string[],
): string[] {
  const memberOf = (name: string) => name.replace(/[#/].*$/, '');
  return [...before.filter(name => !Object.hasOwn(members, memberOf(name))), ...withheld];
}

/**
 * The record after the event. Pure, so that replaying the ledger rebuilds every table exactly; the vault,
 * the verifier and the page in a package run these same lines.
 *
 * @throws ImpossibleEvent when the event cannot follow `before`.
 */
export function applyEvent(before: RecordState | null, event: LedgerEvent): RecordState | null {
  if (event.kind === null || event.on === null) return before;
  const { stamp } = event;
  if (reviewDeedOf(event.kind) !== null) {
    if (before?.type !== event.on.type) {
      throw new ImpossibleEvent(stamp.seq, 'no such record was made before');
    }
    return reviewed(before, event);
  }
  const meaning = meaningOf(event.kind);
  if (meaning === null) return before;
  const { noun, change } = meaning;
  if (event.on.type !== noun) {
    throw new ImpossibleEvent(stamp.seq, `${event.kind} speaks of a ${event.on.type}`);
  }
  const { members, withheld } = membersOf(event);

  if (change === 'begun') {
    if (before) throw new ImpossibleEvent(stamp.seq, `the ${noun} exists already`);
    return begin(noun, event.on.id, members, withheld, stamp);
  }
  if (!before) throw new ImpossibleEvent(stamp.seq, `no such ${noun} was recorded before`);
  const now = reviewed(before, event);
  switch (change) {
    case 'revised': {
      const { reason: _, ...revised } = members;
      return {
        ...now,
        fields: { ...before.fields, ...revised },
        withheld: stillWithheld(
          before.withheld,
          revised,
          withheld.filter(name => name !== 'reason'),
        ),
        changed: stamp,
      };
    }
    case 'withdrawn':
      return {
        ...now,
        status: 'withdrawn',
        changed: stamp,
        withdrawn: { stamp, reason: reasonOf(event) },
      };
    case 'restored':
      return { ...now, status: 'active', changed: stamp, withdrawn: null };
  }
}

function reviewed(before: RecordState, event: LedgerEvent): RecordState {
  const step = reviewStepOf(event);
  return step === null ? before : { ...before, review: reviewAfter(before.review, step) };
}

function begin(
  type: Noun,
  id: string,
  members: Readonly<Record<string, unknown>>,
  withheld: readonly string[],
  stamp: Stamp,
): RecordState {
  const fields = { ...members };
  return {
    type,
    id,
    status: 'active',
    fields,
    withheld: [...withheld],
    begun: stamp,
    changed: stamp,
    withdrawn: null,
    review: newReview(stamp),
  };
}
