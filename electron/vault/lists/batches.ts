/** Batches as the ledger tells of them, and taking one back. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import type { JobContext } from '../../../shared/contract/define.ts';
import { kindOf, membersOf, systemKinds } from '../../../shared/events/event.ts';
import { nounNames, type Noun } from '../../../shared/records/index.ts';
import { Id } from '../../../shared/records/primitives.ts';
import { Refusal } from '../../../shared/result.ts';
import { whoIs } from '../actions/common.ts';
import { withAllThatHangs, type Named } from '../actions/record.ts';
import { appendTo } from '../actions/reviewed.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readEvent } from '../ledger/event.ts';
import { entryAt, positionsOfKind } from '../tables/entry.ts';
import { subjectsBetween } from '../tables/listed.ts';
import { recordById } from '../tables/record.ts';
import type { Vault } from '../vault.ts';

const Imported = z.object({
  evidence: Id,
  from: z.int(),
  created: z.int(),
  added: z.int(),
  left: z.int(),
});

interface Slice extends z.infer<typeof Imported> {
  readonly batch: string;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
}

/** Slices of all batches, oldest first. */
function slices(db: ReadableDb): Slice[] {
  return positionsOfKind(db, 'list', systemKinds.listImported).flatMap(seq => {
    const entry = entryAt(db, seq);
    const event = entry && readEvent(entry);
    const told = event && Imported.safeParse(membersOf(event).members);
    if (!event?.on || !told?.success) return [];
    return [{ ...told.data, batch: event.on.id, seq, at: event.stamp.at, by: event.stamp.by }];
  });
}

function undone(db: ReadableDb): Set<string> {
  const ids = positionsOfKind(db, 'list', systemKinds.listUndone).flatMap(seq => {
    const entry = entryAt(db, seq);
    const on = entry && readEvent(entry).on;
    return on ? [on.id] : [];
  });
  return new Set(ids);
}

/** Newest first. */
export function batchesOf(db: ReadableDb) {
  const gone = undone(db);
  const who = whoIs(db);
  const all = new Map<string, Slice>();
  for (const each of slices(db)) {
    const before = all.get(each.batch);
    const sum = (member: 'created' | 'added' | 'left') => (before?.[member] ?? 0) + each[member];
    all.set(each.batch, {
      ...each,
      created: sum('created'),
      added: sum('added'),
      left: sum('left'),
    });
  }
  return [...all.values()].reverse().map(({ batch, at, by, evidence, created, added, left }) => ({
    batch,
    at,
    who: who(by),
    evidence,
    created,
    added,
    left,
    isUndone: gone.has(batch),
  }));
}

/** Records withdrawn in one transaction. */
const sliceSize = 50;

/**
 * Withdraws what the batch recorded. A child to which something was added, or of which anything was changed,
 * reviewed or withdrawn since, is kept whole: somebody has made it theirs.
 * @throws Refusal list/batch-unknown, list/batch-undone, job/cancelled before anything was withdrawn
 */
export async function undoBatch(
  vault: Vault,
  { batch, reason }: { readonly batch: string; readonly reason: string },
  context: JobContext,
): Promise<{ withdrawn: number; kept: number }> {
  const mine = slices(vault.reader).filter(each => each.batch === batch);
  if (mine.length === 0) throw new Refusal('list/batch-unknown');
  if (undone(vault.reader).has(batch)) throw new Refusal('list/batch-undone');
  const made = mine
    .flatMap(({ from, seq }) => subjectsBetween(vault.sight, from, seq))
    .map(asNamed);
  const isOfBatch = (seq: number) => mine.some(({ from, seq: end }) => seq >= from && seq < end);
  const children = made.filter(({ type }) => type === 'child');
  const rest = made.filter(({ type }) => type !== 'child');
  let [withdrawn, kept] = [0, 0];
  const ordered = [...children, ...rest];
  for (let at = 0; at < ordered.length; at += sliceSize) {
    context.progress({ step: 'undo', done: at, of: ordered.length, unit: 'records' });
    await nextTurn();
    if (context.signal.aborted && at === 0) throw new Refusal('job/cancelled');
    vault.write(tx => {
      for (const each of ordered.slice(at, at + sliceSize)) {
        if (recordById(tx.sight, each.id)?.status !== 'active') continue;
        const all = withAllThatHangs(tx.sight, each);
        const parent = parentOf(tx.sight, each);
        // what hangs on a child of this batch goes or stays with it
        if (parent !== null && made.some(({ id }) => id === parent)) continue;
        if (!all.every(part => isUntouched(tx.sight, part, isOfBatch))) {
          kept++;
          continue;
        }
        for (const part of all) {
          appendTo(tx, { kind: kindOf(part.type, 'withdrawn'), on: part, members: { reason } });
        }
        withdrawn += all.length;
      }
      if (at + sliceSize >= ordered.length) {
        const members = { withdrawn, kept, reason };
        tx.append({ kind: systemKinds.listUndone, on: { type: 'list', id: batch }, members });
      }
    });
  }
  return { withdrawn, kept };
}

function asNamed({ type, subject }: { readonly type: string; readonly subject: string }): Named {
  const noun = nounNames.find((name): name is Noun => name === type);
  if (noun === undefined) throw new Error('a batch records nothing but records');
  return { type: noun, id: subject };
}

const Parents = z.object({
  child: z.string().optional(),
  target: z.object({ id: z.string() }).optional(),
});

/** The child that a statement or a citation hangs on. */
function parentOf(db: ReadableDb, { id, type }: Named): string | null {
  if (type === 'child') return null;
  const parents = Parents.safeParse(recordById(db, id)?.fields);
  return parents.success ? (parents.data.child ?? parents.data.target?.id ?? null) : null;
}

function isUntouched(db: ReadableDb, { id }: Named, isOfBatch: (seq: number) => boolean): boolean {
  const state = recordById(db, id);
  return state !== null && isOfBatch(state.changed.seq) && state.review.state === 'working';
}
