/** Figures about children as they may leave the office: no number so small that it points at one child. */

/** Below this a number could be traced to a family. */
export const smallest = 5;

/**
 * The counts of one whole, with small ones hidden (null). A single hidden one could be worked out from the whole, so the
 * smallest of the others goes with it. Zero tells of nobody and stays.
 */
export function withSmallHidden(counts: readonly number[]): readonly (number | null)[] {
  const isSmall = (count: number) => count > 0 && count < smallest;
  const hidden = new Set(counts.flatMap((count, at) => (isSmall(count) ? at : [])));
  const sum = [...hidden].reduce((all, at) => all + (counts[at] ?? 0), 0);
  if (hidden.size > 0 && (hidden.size === 1 || sum < smallest)) {
    const others = counts.flatMap((count, at) =>
      count > 0 && !hidden.has(at) ? { count, at } : [],
    );
    const [least] = others.sort((a, b) => a.count - b.count);
    if (least) hidden.add(least.at);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}
