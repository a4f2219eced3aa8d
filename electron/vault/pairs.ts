/** The whole vault looked through for records that may be of one child. */
import type { JobContext } from '../../shared/contract/define.ts';
import type { ChildPair } from '../../shared/contract/records.ts';
import { proposedFrom, type Likeness } from '../../shared/matching/recognition/index.ts';
import { pause } from './ledger/verification.ts';
import { childRow } from './tables/childRow.ts';
import { registerIn, type Candidate, type Register } from './tables/recognition.ts';
import type { ReadableDb } from './database/driver.ts';
import type { Vault } from './vault.ts';

/** Children looked for before others get a turn. */
const slice = 10;
/** Pairs that are told; more are counted. */
const mostTold = 500;

interface Room {
  readonly db: ReadableDb;
  readonly register: Register;
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
): Promise<{ children: number; pairs: ChildPair[]; untold: number }> {
  const open = { db: vault.reader, register: registerIn(vault.reader) };
  const sealed = { db: vault.sealed.reader, register: registerIn(vault.sealed.reader) };
  const { frequencies } = open.register;
  const of = frequencies.children + sealed.register.frequencies.children;
  const found = new Map<string, Pair>();
  let done = 0;

  function look(here: Room, one: string, likeness: Likeness): void {
    for (const there of [open, sealed]) {
      for (const each of there.register.candidatesFor(likeness, frequencies, proposedFrom)) {
        if (each.child === one) continue;
        const key = [one, each.child].sort().join(' ');
        if (!found.has(key)) found.set(key, { ...each, one, rooms: [here, there] });
      }
    }
  }

  for (const here of [open, sealed]) {
    for (let last = ''; ;) {
      const children = here.register.childrenAfter(last, slice);
      const end = children.at(-1);
      if (!end) break;
      for (const { child, likeness } of children) look(here, child, likeness);
      last = end.child;
      done += children.length;
      context.progress({ step: 'recognise', done, of, unit: 'records' });
      await pause(context);
    }
  }
  const inOrder = [...found.values()].sort((a, b) => b.score - a.score);
  const told = inOrder.slice(0, mostTold).flatMap(pair => viewOf(pair) ?? []);
  return { children: done, pairs: told, untold: Math.max(0, inOrder.length - mostTold) };
}

/** The record of the lower number first; null where one of the two was withdrawn meanwhile. */
function viewOf({ one, child, score, reasons, rooms }: Pair): ChildPair | null {
  const [first, second] = [childRow(rooms[0].db, one), childRow(rooms[1].db, child)];
  if (first?.status !== 'active' || second?.status !== 'active') return null;
  const likeness = { score, isLikely: true, reasons: [...reasons] };
  if (first.number <= second.number) return { one: first, other: second, likeness };
  const turned = reasons.map(each => ({ ...each, ours: each.theirs, theirs: each.ours }));
  return { one: second, other: first, likeness: { ...likeness, reasons: turned } };
}
