/** Records that stand for one, from decisions on two of them each. */

/** Two that are one, and which of all is to stand for them. */
export interface Joined {
  readonly one: string;
  readonly other: string;
  readonly leading: string | null;
}

export interface Group {
  readonly leading: string;
  /** The leading one first, the others by their numbers. */
  readonly members: readonly string[];
}

/**
 * The groups into which these pairs put their records, whatever their order: who is one with the same is one with each
 * other. The record that most pairs of a group name leads it; of several the one with the least number.
 */
export function groupsOf(pairs: readonly Joined[], numberOf: (record: string) => number): Group[] {
  const above = new Map<string, string>();
  const top = (record: string): string => {
    let found = record;
    for (let next = above.get(found); next !== undefined; next = above.get(found)) found = next;
    return found;
  };
  for (const { one, other } of pairs) {
    const [a, b] = [top(one), top(other)];
    if (a !== b) above.set(a, b);
  }
  const groups = new Map<string, Set<string>>();
  const votes = new Map<string, number>();
  for (const { one, other, leading } of pairs) {
    const group = groups.get(top(one)) ?? new Set();
    groups.set(top(one), group.add(one).add(other));
    if (leading !== null && top(leading) === top(one)) {
      votes.set(leading, (votes.get(leading) ?? 0) + 1);
    }
  }
  const byNumber = (a: string, b: string) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1);
  return [...groups.values()].map(group => {
    const members = [...group].sort(byNumber);
    const most = Math.max(...members.map(each => votes.get(each) ?? 0));
    const leading = members.find(each => (votes.get(each) ?? 0) === most) ?? '';
    return { leading, members: [leading, ...members.filter(each => each !== leading)] };
  });
}
