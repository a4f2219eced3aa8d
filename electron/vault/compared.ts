/** Two records of the vault compared, as they now are. */
import { toHex } from '../../shared/bytes.ts';
import {
  ofChildren,
  ofInstitutions,
  ofOfficials,
  type Manner,
} from '../../shared/matching/recognition/index.ts';
import type { Pair, Paired } from '../../shared/records/pair.ts';
import { nodeCrypto } from './crypto/nodeCrypto.ts';
import type { ReadableDb } from './database/driver.ts';
import { frequenciesIn, toldOf } from './tables/recognition.ts';

/** What speaks for and against their being one; the first says `ours`. */
export function comparedIn(
  db: ReadableDb,
  noun: Paired,
  one: string,
  other: string,
): Pick<Pair, 'score' | 'grounds'> {
  switch (noun) {
    case 'child':
      return compared(db, ofChildren, one, other);
    case 'person':
      return compared(db, ofOfficials, one, other);
    case 'organisation':
      return compared(db, ofInstitutions, one, other);
  }
}

function compared<D, L>(
  db: ReadableDb,
  manner: Manner<D, L>,
  one: string,
  other: string,
): Pick<Pair, 'score' | 'grounds'> {
  const likeness = (id: string) => {
    const told = toldOf(db, id);
    return told === null
      ? null
      : manner.likenessOf(manner.description.parse(JSON.parse(told.described)));
  };
  const [ours, theirs] = [likeness(one), likeness(other)];
  if (ours === null || theirs === null) return { score: null, grounds: [] };
  const { score, reasons } = manner.compare(ours, theirs, frequenciesIn(db, manner.noun));
  return {
    score: rounded(score),
    grounds: reasons.map(each => ({ ...each, weight: rounded(each.weight) })).slice(0, 200),
  };
}

/** What is kept for ever is kept as precisely as it means something. */
function rounded(bits: number): number {
  return Math.round(bits * 100) / 100;
}

/** Digests of what is told of either: of what is withdrawn, of nothing. */
export function digestsOf(db: ReadableDb, one: string, other: string): Pair['compared'] {
  const digest = (id: string) =>
    toHex(nodeCrypto.sha256(new TextEncoder().encode(toldOf(db, id)?.described ?? '')));
  return { one: digest(one), other: digest(other) };
}
