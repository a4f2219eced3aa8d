/** What stands twice in a list: a child, a heading. */
import { foldText } from '../matching/index.ts';
import { issue, outcomeOf } from './issue.ts';
import type { Layout } from './layout.ts';
import type { ListRow } from './row.ts';

/** Equal names and equal births in one list are the same child, or an error: a person says which. */
export function markRepeated(row: ListRow, seen: Map<string, string>): ListRow {
  const [name] = row.names;
  const born = row.birth?.edtf ?? null;
  if (!name?.family || !name.given || born === null || !/^\d{4}-\d{2}-\d{2}$/.test(born))
    return row;
  const key = [name.family, name.given, name.patronymic ?? '', born].map(foldText).join('|');
  const before = seen.get(key);
  const place = row.sheet === '' ? String(row.row) : `${row.sheet}:${row.row}`;
  if (before === undefined) {
    seen.set(key, place);
    return row;
  }
  const issues = [...row.issues, issue('duplicate_in_file', null, before)];
  return { ...row, issues, outcome: outcomeOf(issues) };
}

/** Two columns of one heading are told once, where the list begins. */
export function repeatedHeadings(
  rows: readonly ListRow[],
  { columns }: Layout,
): readonly ListRow[] {
  const repeated = columns.filter(({ isRepeated }) => isRepeated);
  const first = rows.findIndex(({ kind }) => kind === 'child');
  if (repeated.length === 0 || first < 0) return rows;
  const headings = [...new Set(repeated.map(({ heading }) => heading))].join(', ');
  return rows.map((row, at) => {
    if (at !== first) return row;
    const issues = [...row.issues, issue('duplicate_header', null, headings)];
    return { ...row, issues, outcome: outcomeOf(issues) };
  });
}
