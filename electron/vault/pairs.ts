/** The whole vault looked through for records that may be of one child. */
import type { JobContext } from '../../shared/contract/define.ts';
import type { ChildPair } from '../../shared/contract/records.ts';
import {
  ofChildren,
  proposedFrom,
  type Likeness,
} from '../../shared/matching/recognition/index.ts';
import { pause } from './ledger/verification.ts';
import { childRow } from './tables/childRow.ts';
import { pairViewIn } from './pairView.ts';
import { standingPair } from './tables/pairRow.ts';
import { registerIn, type Candidate, type Register } from './tables/recognition.ts';
import { leadingOf } from './tables/sameChild.ts';
import type { ReadableDb } from './database/driver.ts';
import type { Vault } from './vault.ts';

/** Children looked for before others get a turn. */
const slice = 10;
/** Pairs that are told; more are counted. */
const mostTold = 500;

interface Room {
  readonly db: ReadableDb;
  readonly register: Register<Likeness>;
}

interface Pair extends Candidate {
  readonly one: string;
  readonly rooms: readonly [Room, Room];
}

/**
 * Every two children that are more likely one child than not, the likeliest first. Sealed children are compared too,
 * for whoever sees them. It proposes and changes nothing.
 * @throws Refusal job/cancelled
 */
export async function pairsIn(
  vault: Vault,
  context: JobContext,
): Promise<{ children: number; pairs: ChildPair[]; decided: number; untold: number }> {
  const open = { db: vault.reader, register: registerIn(vault.reader, ofChildren) };
  const sealed = {
    db: vault.sealed.reader,
    register: registerIn(vault.sealed.reader, ofChildren),
  };
  const { frequencies } = open.register;
  const of = frequencies.children + sealed.register.frequencies.children;
  const found = new Map<string, Pair>();
  let done = 0;

  function look(here: Room, one: string, likeness: Likeness): void {
    for (const there of [open, sealed]) {
      for (const each of there.register.candidatesFor(likeness, frequencies, proposedFrom)) {
        if (each.record === one) continue;
        const key = [one, each.record].sort().join(' ');
        if (!found.has(key)) found.set(key, { ...each, one, rooms: [here, there] });
      }
    }
  }

  for (const here of [open, sealed]) {
    for (let last = ''; ;) {
      const children = here.register.recordsAfter(last, slice);
      const end = children.at(-1);
      if (!end) break;
      for (const { record, likeness } of children) look(here, record, likeness);
      last = end.record;
      done += children.length;
      context.progress({ step: 'recognise', done, of, unit: 'records' });
      await pause(context);
    }
  }
  const inOrder = [...found.values()].sort((a, b) => b.score - a.score);
  const undecided = inOrder.filter(({ one, record }) => isUndecided(vault, one, record));
  const told = undecided.slice(0, mostTold).flatMap(pair => viewOf(vault, pair) ?? []);
  return {
    children: done,
    pairs: told,
    decided: inOrder.length - undecided.length,
    untold: Math.max(0, undecided.length - mostTold),
  };
}

/** Nothing stands about the two; or that they are different does, and something else is told of either since. */
function isUndecided(vault: Vault, one: string, other: string): boolean {
  const { reader } = vault;
  if (leadingOf(reader, one) === leadingOf(reader, other)) return false;
  const standing = standingPair(reader, one, other);
  if (standing === null) return true;
  return (
    standing.state === 'different' && pairViewIn(vault)(standing).some(each => each.hasChanged)
  );
}

/** The record of the lower number first; null where one of the two was withdrawn meanwhile. */
function viewOf(vault: Vault, { one, record, score, reasons, rooms }: Pair): ChildPair | null {
  const [first, second] = [childRow(rooms[0].db, one), childRow(rooms[1].db, record)];
  if (first?.status !== 'active' || second?.status !== 'active') return null;
  const likeness = { score, isLikely: true, reasons: [...reasons] };
  const standing = standingPair(vault.reader, one, record);
  const [before = null] = standing ? pairViewIn(vault)(standing) : [];
  if (first.number <= second.number) return { one: first, other: second, likeness, before };
  const turned = reasons.map(each => ({ ...each, ours: each.theirs, theirs: each.ours }));
  return { one: second, other: first, likeness: { ...likeness, reasons: turned }, before };
}
