/** A decision on two records as people see it. */
import type { PairSide, PairView } from '../../shared/contract/recognition.ts';
import type { Paired } from '../../shared/records/pair.ts';
import { labelOf, whoIs } from './actions/common.ts';
import { digestsOf } from './compared.ts';
import type { ReadableDb } from './database/driver.ts';
import { catalogueRow } from './tables/catalogueRow.ts';
import { childRow } from './tables/childRow.ts';
import { pairsOf, type PairRow } from './tables/pairRow.ts';
import { recordOf } from './tables/record.ts';
import { togetherWith } from './tables/sameChild.ts';
import type { Vault } from './vault.ts';

/** Nothing where too little of the decision is left to be read. */
export function pairViewIn({ reader, keyring }: Vault): (row: PairRow) => PairView[] {
  const who = whoIs(reader);
  return row => {
    const { id, noun, state, leading } = row;
    const pair = recordOf(reader, 'pair', id);
    const [one, other] = [sideOf(reader, noun, row.one), sideOf(reader, noun, row.other)];
    if (!pair || !one || !other) return [];
    const { why, score, grounds, compared } = pair.fields;
    const { review, begun } = pair;
    const now = digestsOf(reader, row.one, row.other);
    const isTurned = one.number > other.number;
    const confirmed = state === 'confirmed' ? review.approval : null;
    return [
      {
        id,
        of: noun,
        state,
        one: isTurned ? other : one,
        other: isTurned ? one : other,
        why,
        score,
        grounds: isTurned
          ? grounds.map(each => ({ ...each, ours: each.theirs, theirs: each.ours }))
          : grounds,
        leading,
        decided: { who: who(begun.by), at: begun.at, seq: begun.seq },
        confirmed: confirmed && { who: who(confirmed.stamp.by), at: confirmed.stamp.at },
        review,
        isOwn: review.authors.includes(keyring.userId),
        hasChanged: now.one !== compared.one || now.other !== compared.other,
        against: againstIn(reader, row),
      },
    ];
  };
}

/** A record of a pair in a line. */
export function sideOf(db: ReadableDb, noun: Paired, id: string): PairSide | null {
  if (noun === 'child') {
    const row = childRow(db, id);
    if (!row) return null;
    const [name = null, ...others] = [row.nameUk, row.nameRu, row.nameLatn].filter(
      each => each !== null,
    );
    const { number, status, birth, whereabouts: place } = row;
    return { id, number, status, name, others, birth, place };
  }
  const row = catalogueRow(db, id);
  if (!row) return null;
  const { number, status, name, others } = row;
  return { id, number, status, name, others, birth: null, place: null };
}

/**
 * Decisions that cannot hold with this one. If A is B and B is C, then A is C, whatever was said of these two: of a pair
 * that is (or would be) the same, all that say of two of the whole group that they are different; of two that are
 * different, those by which they are one all the same.
 */
function againstIn(db: ReadableDb, row: PairRow): PairView['against'] {
  if (row.noun !== 'child' || row.state === 'withdrawn') return [];
  const [ones, others] = [togetherWith(db, row.one), togetherWith(db, row.other)];
  const areOne = ones.includes(row.other);
  if (row.state === 'different' && !areOne) return [];
  const group = new Set([...ones, ...others]);
  const contrary = row.state === 'different' ? 'confirmed' : 'different';
  const found = new Map(
    [...group]
      .flatMap(child => pairsOf(db, child))
      .filter(({ state, one, other }) => state === contrary && group.has(one) && group.has(other))
      .map(each => [each.id, each]),
  );
  return [...found.keys()].flatMap(id => {
    const record = recordOf(db, 'pair', id);
    return record ? [{ id, label: labelOf(db, record).label }] : [];
  });
}
