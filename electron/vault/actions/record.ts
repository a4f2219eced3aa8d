/** Verbs that every noun has: revise, withdraw, restore, history. */
import { canonicalJson } from '../../../shared/canonical.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, OutputOf, ParsedOf } from '../../../shared/contract/define.ts';
import type { HistoryEntry } from '../../../shared/contract/views.ts';
import { kindOf } from '../../../shared/events/event.ts';
import { historyOf } from '../../../shared/events/history.ts';
import { nouns, type Noun } from '../../../shared/records/index.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readEvent } from '../ledger/event.ts';
import { entriesAbout, entryAt, indexBefore } from '../tables/entry.ts';
import {
  bearingsForChild,
  bearingsOfTarget,
  bearingsOfTheories,
  episodesOfAct,
  linksOfEvidence,
  linksToTarget,
  recordById,
  recordOf,
  recordsOfChild,
  withdrawnRecords,
  type StateOf,
} from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { asOf } from './asOf.ts';
import { active, found, labelOf, revise, whoIs } from './common.ts';
import { appendTo, refuseApproved } from './reviewed.ts';
import { refuseLostElements } from './provisions.ts';
import { refuseToNameSources } from './sourceRules.ts';
import { holdAfterRevision, isAnotherPreferred, refuseHangingOnNothing } from './rules.ts';
import { refuseAnothersComment } from './workRules.ts';

/** What is given by the vault or joins records stays as it was recorded; `preferred` has a verb of its own. */
const fixed = new Set([
  'number',
  'child',
  'act',
  'evidence',
  'target',
  'nature',
  'file',
  'sha512',
  'preferred',
  'answers',
  'theory',
  'element',
]);

/** What others hang on comes back first. */
const returning: Readonly<Record<Noun, number>> = {
  child: 0,
  act: 0,
  evidence: 0,
  person: 0,
  organisation: 0,
  place: 0,
  proceeding: 0,
  theory: 0,
  provision: 0,
  source: 0,
  sourceIdentity: 1,
  interview: 1,
  assertion: 1,
  episode: 1,
  link: 2,
  task: 0,
  comment: 0,
  pair: 2,
  bearing: 2,
  holdBack: 2,
};

/** With the members that were added to the noun since it was recorded, so that they are no change of it. */
function asRecordedToday(
  type: Noun,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const parsed = nouns[type].safeParse(fields);
  return parsed.success ? { ...parsed.data } : fields;
}

export interface Named {
  readonly type: Noun;
  readonly id: string;
}

/** What hangs on a record and is withdrawn with it, the record itself last. */
export function withAllThatHangs(db: ReadableDb, { type, id }: Named): Named[] {
  const named = (hanging: readonly StateOf<'link' | 'bearing'>[]): Named[] =>
    hanging.flatMap(each => (each.status === 'active' ? { type: each.type, id: each.id } : []));
  const links = (target: string): Named[] => [
    ...named(linksToTarget(db, target)),
    ...named(bearingsOfTarget(db, target)),
  ];
  const itself = [{ type, id }];
  switch (type) {
    case 'child': {
      const statements = recordsOfChild(db, 'assertion', id).filter(
        each => each.status === 'active',
      );
      const episodes = recordsOfChild(db, 'episode', id).filter(each => each.status === 'active');
      const parts = [...statements, ...episodes].flatMap(each => withAllThatHangs(db, each));
      const all = [...links(id), ...named(bearingsForChild(db, id)), ...parts, ...itself];
      return [...new Map(all.map(each => [each.id, each])).values()];
    }
    case 'episode': {
      const { act } = found(db, 'episode', id).fields;
      const isLast = episodesOfAct(db, act).every(
        each => each.id === id || each.status === 'withdrawn',
      );
      const actParts: Named[] = isLast ? [...links(act), { type: 'act', id: act }] : [];
      return [...links(id), ...itself, ...actParts];
    }
    case 'act': {
      const episodes = episodesOfAct(db, id).filter(each => each.status === 'active');
      return [
        ...links(id),
        ...episodes.flatMap(each => [...links(each.id), { type: 'episode' as const, id: each.id }]),
        ...itself,
      ];
    }
    case 'evidence': {
      return [...named(linksOfEvidence(db, id)), ...links(id), ...itself];
    }
    case 'assertion':
    case 'person':
    case 'organisation':
    case 'place':
    case 'proceeding':
    case 'provision':
    case 'source':
    case 'sourceIdentity':
    case 'interview':
      return [...links(id), ...itself];
    case 'theory':
      return [...named(bearingsOfTheories(db, [id])), ...itself];
    // a decision on two records stays when one of them goes: it holds again when that comes back
    case 'holdBack':
    case 'link':
    case 'task':
    case 'comment':
    case 'pair':
    case 'bearing':
      return itself;
  }
}

/** The steps of one record's life, oldest first, told with names. */
export function stepsOf(db: ReadableDb, type: string, id: string): HistoryEntry[] {
  const who = whoIs(db);
  const events = entriesAbout(db, id).flatMap(seq => {
    const entry = entryAt(db, seq);
    return entry ? [readEvent(entry)] : [];
  });
  return historyOf(events).map(step => ({
    ...step,
    differences: [...step.differences],
    withheld: [...step.withheld],
    withheldBefore: [...step.withheldBefore],
    type,
    id,
    who: who(step.stamp.by),
  }));
}

type Verbs = Handlers<Contract, Vault>['record'];
type Input<V extends keyof Contract['record']> = ParsedOf<Contract['record'][V]>;
/** @throws Refusal as `record.revise` says, and what a noun's own rules refuse */
export function reviseRecord(
  vault: Vault,
  { type, id, expectedSeq, changes, reason }: Input<'revise'>,
): OutputOf<Contract['record']['revise']> {
  const barred = Object.keys(changes).find(member =>
    type === 'pair' ? member !== 'why' : fixed.has(member),
  );
  if (barred !== undefined) throw new Refusal('record/fixed-member', { member: barred });
  const parsed = nouns[type].partial().safeParse(changes);
  if (!parsed.success) {
    throw new Refusal('input/invalid', { at: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  return vault.write(tx => {
    const state = active(tx.sight, type, id);
    refuseAnothersComment(tx, state);
    if (state.changed.seq !== expectedSeq) throw new Refusal('record/changed-meanwhile');
    const now = asRecordedToday(type, state.fields);
    const different = Object.entries(parsed.data).filter(
      ([member, value]) =>
        // what a member would be without being said is no change of it
        Object.hasOwn(changes, member) &&
        canonicalJson(value) !== canonicalJson(now[member] ?? null),
    );
    if (different.length === 0) throw new Refusal('record/nothing-changed');
    refuseLostElements(tx.sight, state.fields, parsed.data);
    const receipt = revise(tx, type, id, Object.fromEntries(different), reason);
    holdAfterRevision(tx.sight, type, id);
    const { fields } = active(tx.sight, type, id);
    refuseToNameSources(tx.sight, tx.db, type, id, fields, vault.sealed.compartmentOf(id));
    // a statement moved to another subject leaves the one that stands there in its place
    const stepsBack =
      recordOf(tx.sight, 'assertion', id)?.fields.preferred === true &&
      isAnotherPreferred(tx.sight, vault.sealed, id);
    return stepsBack ? revise(tx, type, id, { preferred: false }, null) : receipt;
  });
}

/** @throws Refusal as `record.withdraw` says */
export function withdrawRecord(
  vault: Vault,
  { type, id, reason }: Input<'withdraw'>,
): OutputOf<Contract['record']['withdraw']> {
  return vault.write(tx => {
    refuseAnothersComment(tx, active(tx.sight, type, id));
    const all = withAllThatHangs(tx.sight, { type, id });
    refuseApproved(tx.sight, all);
    const seqs = all.map(
      each =>
        appendTo(tx, { kind: kindOf(each.type, 'withdrawn'), on: each, members: { reason } }).seq,
    );
    return { seq: seqs.at(-1) ?? 0, withdrawn: all };
  });
}

export const record: Verbs = {
  revise: reviseRecord,
  withdraw: withdrawRecord,

  restore(vault, { records }) {
    return vault.write(tx => {
      const inOrder = [...records].sort((a, b) => returning[a.type] - returning[b.type]);
      const seqs = inOrder.map(({ type, id }) => {
        const state = found(tx.sight, type, id);
        if (state.status === 'active') throw new Refusal('record/not-withdrawn', { type });
        refuseAnothersComment(tx, state);
        refuseHangingOnNothing(tx.sight, type, id);
        const members = { reason: null };
        return appendTo(tx, { kind: kindOf(type, 'restored'), on: { type, id }, members }).seq;
      });
      return { seq: seqs.at(-1) ?? 0 };
    });
  },

  history({ sight: reader }, { id, whole, before, limit }) {
    const state = recordById(reader, id);
    if (!state) throw new Refusal('record/unknown');
    if (whole && state.type === 'child') {
      const page = indexBefore(reader, { before, type: null, child: id }, limit + 1)
        .sort((one, other) => other.seq - one.seq)
        .slice(0, limit + 1);
      const lives = new Map<string, HistoryEntry[]>();
      const entries = page.slice(0, limit).flatMap(({ seq, type, subject }) => {
        if (type === null || subject === null) return [];
        const life = lives.get(subject) ?? stepsOf(reader, type, subject);
        lives.set(subject, life);
        return life.filter(step => step.stamp.seq === seq);
      });
      const next = page.length > limit ? (page[limit - 1]?.seq ?? null) : null;
      return { entries, next };
    }
    const steps = stepsOf(reader, state.type, id)
      .filter(step => before === null || step.stamp.seq < before)
      .reverse();
    const entries = steps.slice(0, limit);
    return { entries, next: steps.length > limit ? (entries.at(-1)?.stamp.seq ?? null) : null };
  },

  asOf: ({ sight: reader }, { id, whole, at }) => asOf(reader, id, whole, at),

  withdrawn({ sight: reader }, { before, limit }) {
    const who = whoIs(reader);
    const states = withdrawnRecords(reader, before, limit + 1).sort(
      (one, other) => other.changed.seq - one.changed.seq,
    );
    const rows = states.slice(0, limit).flatMap(state => {
      const { withdrawn } = state;
      if (!withdrawn) return [];
      const { stamp, reason } = withdrawn;
      return [
        {
          type: state.type,
          id: state.id,
          ...labelOf(reader, state),
          at: stamp.at,
          who: who(stamp.by),
          reason,
          seq: stamp.seq,
        },
      ];
    });
    return { rows, next: states.length > limit ? (states[limit - 1]?.changed.seq ?? null) : null };
  },
};
