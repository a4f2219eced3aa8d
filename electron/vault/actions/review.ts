/** A second person looks at records: asked for, approved, sent back, unlocked. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { ReviewRow } from '../../../shared/contract/review.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import type { RecordState } from '../../../shared/events/fold.ts';
import { isWork, type Noun } from '../../../shared/records/index.ts';
import { Refusal } from '../../../shared/result.ts';
import { agreedRequest } from '../agreement.ts';
import { countSubmitted, recordById, submittedRecords } from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { labelOf, whoIs } from './common.ts';
import { stepsOf, withAllThatHangs } from './record.ts';
import { appendTo } from './reviewed.ts';

interface Looked {
  readonly type: Noun;
  readonly id: string;
  readonly change: number;
}

/** One entry for each record, or none. */
function say(
  vault: Vault,
  kind: string,
  records: readonly Looked[],
  reason: string | null,
): { seq: number; done: number } {
  // nothing of it is evidence, and nobody should have to agree to a task
  if (records.some(({ type }) => isWork(type))) throw new Refusal('input/invalid', { at: 'type' });
  return vault.write(tx => {
    const seqs = records.map(({ type, id, change }) => {
      const isSubmitted = kind === systemKinds.recordSubmitted;
      if (isSubmitted && recordById(tx.sight, id)?.status === 'withdrawn') {
        throw new Refusal('record/withdrawn', { type });
      }
      return appendTo(tx, { kind, on: { type, id }, members: { change, reason } }).seq;
    });
    return { seq: seqs.at(-1) ?? 0, done: seqs.length };
  });
}

/** @throws Refusal record/unknown */
function known(vault: Vault, id: string): RecordState {
  const state = recordById(vault.sight, id);
  if (!state) throw new Refusal('record/unknown');
  return state;
}

/**
 * The approvals to be lifted: of the record, or of all that would be withdrawn with it and lies where it does.
 * @throws Refusal record/unknown
 */
function approvedIn(vault: Vault, subject: Pick<Looked, 'type' | 'id'>, whole: boolean) {
  const { sight, sealed } = vault;
  known(vault, subject.id);
  const compartment = sealed.compartmentOf(subject.id);
  return (whole ? withAllThatHangs(sight, subject) : [subject]).flatMap(({ type, id }) => {
    const { state, approval } = known(vault, id).review;
    if (state !== 'approved' || approval === null || sealed.compartmentOf(id) !== compartment) {
      return [];
    }
    return [{ subject: { type, id }, approval: approval.stamp.seq }];
  });
}

function rowIn({ reader, sight, sealed, keyring }: Vault): (state: RecordState) => ReviewRow {
  const who = whoIs(reader);
  return state => {
    const { type, id, review } = state;
    const { authors, last, approval } = review;
    return {
      type,
      id,
      ...labelOf(sight, state),
      review,
      authors: authors.map(who),
      lastBy: last && who(last.stamp.by),
      approvedBy: approval && who(approval.stamp.by),
      isOwn: authors.includes(keyring.userId),
      isSealed: sealed.compartmentOf(id) !== null,
    };
  };
}

export const review: Handlers<Contract, Vault>['review'] = {
  submit: (vault, { records, reason }) => say(vault, systemKinds.recordSubmitted, records, reason),
  approve: (vault, { records, reason }) => say(vault, systemKinds.recordApproved, records, reason),
  sendBack: (vault, { records, reason }) => say(vault, systemKinds.recordReturned, records, reason),

  reopen(vault, { type, id, reason, whole }) {
    if (vault.readOnly) throw new Refusal('vault/read-only');
    const subject = { type, id };
    const records = approvedIn(vault, subject, whole);
    const [first] = records;
    // nobody is asked to agree to what would be refused
    if (!first) throw new Refusal('review/wrong-state', { state: known(vault, id).review.state });
    const facts = whole ? { subject, records, reason } : { ...first, reason };
    const compartment = vault.sealed.compartmentOf(id);
    const within = compartment === null ? null : { compartments: [compartment], isSealed: true };
    const request = agreedRequest(vault, 'review.reopen', facts, reason, within);
    return vault.write(tx => {
      const seqs = records.map(({ subject: on, approval }) => {
        const members = { approval, reason, request };
        return appendTo(tx, { kind: systemKinds.recordReopened, on, members }).seq;
      });
      return { id, seq: seqs.at(-1) ?? 0, unlocked: seqs.length };
    });
  },

  queue(vault, { after, limit }) {
    const { sight } = vault;
    const states = submittedRecords(sight, after, limit + 1);
    const shown = states.slice(0, limit);
    const rows = shown.map(rowIn(vault));
    const next = states.length > limit ? (shown.at(-1)?.review.last?.stamp.seq ?? null) : null;
    return { rows, next, total: countSubmitted(sight) };
  },

  of: (vault, { ids }) => ids.map(id => rowIn(vault)(known(vault, id))),

  changes(vault, { id }) {
    const { type, review } = known(vault, id);
    const since = review.approval?.stamp.seq ?? -1;
    return stepsOf(vault.sight, type, id).filter(({ stamp }) => stamp.seq > since);
  },
};
