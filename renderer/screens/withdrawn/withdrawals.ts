import { catalogued } from '../../../shared/records/catalogue.ts';

/** A record that was withdrawn, as the vault lists it. */
export type WithdrawnRow = Readonly<{
  type: string;
  id: string;
  label: string;
  child: string | null;
  at: string;
  who: string;
  reason: string | null;
  seq: number;
}>;

/** One withdrawal: the record it was about, and what went with it. */
export type Withdrawal = Readonly<{
  main: WithdrawnRow;
  /** All of it in the order of the ledger, `main` too */
  rows: readonly WithdrawnRow[];
}>;

/** What a person withdraws carries the rest with it: the first of these that is there. */
const weight = ['child', ...catalogued, 'evidence', 'episode', 'act', 'assertion', 'link'];

/**
 * Rows, newest first, put together to the withdrawals they came from: one action has one moment, one
 * person, and entries without a gap.
 */
export function withdrawalsOf(rows: readonly WithdrawnRow[]): readonly Withdrawal[] {
  const groups: WithdrawnRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isSame = last?.at === row.at && last.who === row.who && last.seq - row.seq === 1;
    if (group && isSame) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap(group => {
    const inOrder = [...group].reverse();
    const [main] = [...inOrder].sort(
      (one, other) => weight.indexOf(one.type) - weight.indexOf(other.type),
    );
    return main ? [{ main, rows: inOrder }] : [];
  });
}
