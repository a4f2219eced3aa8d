/** How many children of the list are of each kind. */
import * as z from 'zod';
import type { ChildFigures, Figure } from '../../../shared/contract/views.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql, type Sql } from '../database/sql.ts';
import { standingBack } from './sameChild.ts';

const Counted = z.object({ value: z.string().nullable(), count: z.int() });
const Whole = z.object({
  children: z.int(),
  unlocated: z.int(),
  unproven: z.int(),
  overdue: z.int(),
});

const active = sql`FROM child_row WHERE status = 'active' AND id NOT IN (${standingBack})`;

/** Children that all of these databases hold; each is in one of them only. @param today YYYY-MM-DD, for deadlines */
export function childFigures(dbs: readonly ReadableDb[], today: string): ChildFigures {
  const wholes = dbs.map(db =>
    Whole.parse(
      db.get(sql`SELECT count(*) AS children, count(*) FILTER (WHERE whereabouts IS NULL) AS unlocated,
                        count(*) FILTER (WHERE unproven > 0) AS unproven,
                        count(*) FILTER (WHERE awaited_until < ${today}) AS overdue ${active}`),
    ),
  );
  const sum = (of: keyof z.infer<typeof Whole>) => wholes.reduce((all, each) => all + each[of], 0);
  return {
    children: sum('children'),
    unlocated: sum('unlocated'),
    unproven: sum('unproven'),
    overdue: sum('overdue'),
    caseStatuses: counted(
      dbs,
      sql`SELECT case_status AS value, count(*) AS count ${active} GROUP BY 1`,
    ),
    countries: counted(dbs, sql`SELECT country AS value, count(*) AS count ${active} GROUP BY 1`),
    reviews: counted(dbs, sql`SELECT review AS value, count(*) AS count ${active} GROUP BY 1`),
    // a child counts once for each kind of act that was done to it
    forms: counted(
      dbs,
      sql`SELECT form.value AS value, count(*) AS count
          FROM child_row, json_each('["' || replace(forms, ' ', '","') || '"]') AS form
          WHERE status = 'active' AND forms <> '' AND child_row.id NOT IN (${standingBack}) GROUP BY 1`,
    ),
  };
}

/** Most first; what is not recorded stands last. */
function counted(dbs: readonly ReadableDb[], question: Sql): Figure[] {
  const counts = new Map<string | null, number>();
  for (const { value, count } of dbs.flatMap(db => z.array(Counted).parse(db.all(question)))) {
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  const figures = [...counts].map(([value, count]) => ({ value, count }));
  const rank = ({ value, count }: Figure) => (value === null ? -1 : count);
  return figures.sort((a, b) => rank(b) - rank(a) || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}
