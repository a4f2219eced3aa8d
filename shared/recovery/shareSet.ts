/** Shares laid side by side: are they of this vault and this set, are they different ones, are they enough? */
import { fault, ok, type Result } from '../result.ts';
import { shortId, type Share } from './share.ts';

/** The set that a vault's recovery slot stands for; ids in full. */
export interface ExpectedSet {
  readonly vault: string;
  readonly set: string;
}

/**
 * Faults, each with the number of the share in the order they were given: share/other-vault, share/other-set,
 * share/twice, share/disagrees; recovery/too-few when all are good but not enough.
 */
export function judgeShares(
  shares: readonly Share[],
  expected: ExpectedSet,
): Result<readonly Share[]> {
  const [first] = shares;
  if (!first) return fault('recovery/too-few', { given: 0, needed: 2 });
  for (const [index, share] of shares.entries()) {
    const detail = { share: index + 1 };
    if (share.vault !== shortId(expected.vault)) return fault('share/other-vault', detail);
    if (share.set !== shortId(expected.set)) return fault('share/other-set', detail);
    if (share.threshold !== first.threshold || share.shares !== first.shares) {
      return fault('share/disagrees', detail);
    }
    const earlier = shares.findIndex(each => isSame(each, share));
    if (earlier !== index) return fault('share/twice', { ...detail, first: earlier + 1 });
  }
  const { threshold } = first;
  if (shares.length < threshold) {
    return fault('recovery/too-few', { given: shares.length, needed: threshold });
  }
  return ok(shares);
}

/** Two pieces taken at one place are one piece, whatever number stands on them. */
function isSame(one: Share, other: Share): boolean {
  return one.number === other.number || one.piece.at(-1) === other.piece.at(-1);
}
