/** Rows of one list that may be of one child. It proposes; a person decides. */
import {
  blockingKeys,
  compare,
  likenessOf,
  proposedFrom,
  type Comparison,
  type Description,
  type Frequencies,
  type Likeness,
} from '../../../shared/matching/recognition/index.ts';
import { nameLine } from '../../../shared/records/summary.ts';
import type { Alike, OpenRow } from './openLists.ts';

/** A longer list is compared with this many of its own rows: each costs some 3 KB while the list is judged. */
const mostKept = 20_000;

/** Rows with which one is compared, and of which it is told. */
const mostCompared = 200;
const mostTold = 5;

export interface RowsAlike {
  /** Compares a row with those before it, and tells each of the other. */
  add(row: OpenRow, description: Description): void;
}

export function rowsAlike(frequencies: Frequencies): RowsAlike {
  const rows: { readonly row: OpenRow; readonly likeness: Likeness }[] = [];
  const byKey = new Map<string, number[]>();

  function withKeys(keys: readonly string[]): number[] {
    const common = new Map<number, number>();
    for (const key of keys) {
      for (const at of byKey.get(key) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    }
    const most = [...common].sort(([a, one], [b, other]) => other - one || a - b);
    return most.slice(0, mostCompared).map(([at]) => at);
  }

  return {
    add(row, description) {
      const likeness = likenessOf(description);
      const keys = blockingKeys(likeness);
      for (const at of withKeys(keys)) {
        const before = rows[at];
        if (!before) continue;
        const found = compare(likeness, before.likeness, frequencies);
        if (found.score < proposedFrom) continue;
        tell(row, before.row, found);
        tell(before.row, row, turned(found));
      }
      if (rows.length >= mostKept) return;
      for (const key of keys) {
        const known = byKey.get(key) ?? [];
        // a key that many rows have in common tells nothing of any
        if (known.length < mostCompared) byKey.set(key, [...known, rows.length]);
      }
      rows.push({ row, likeness });
    },
  };
}

function tell(to: OpenRow, { key, row }: OpenRow, { score, reasons }: Comparison): void {
  if (to.alike.length >= mostTold) return;
  const [name] = row.names;
  const parts = name && { ...name, surname: name.family };
  const alike: Alike = {
    key,
    sheet: row.sheet,
    row: row.row,
    name: parts ? (nameLine(parts) ?? parts.asWritten) : null,
    likeness: { score, isLikely: true, reasons: [...reasons] },
  };
  to.alike = [...to.alike, alike];
  if (to.standing === 'new') to.standing = 'maybe';
}

function turned({ score, reasons }: Comparison): Comparison {
  return {
    score,
    reasons: reasons.map(each => ({ ...each, ours: each.theirs, theirs: each.ours })),
  };
}
