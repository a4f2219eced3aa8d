/**
 * Who each child is, kept ready to be recognised: what is told of it, and the keys of which two records of one child
 * have one in common (docs/recognition.md).
 */
import * as z from 'zod';
import {
  blockingKeys,
  compare,
  countedOf,
  Description,
  descriptionOf,
  likenessOf,
  type Comparison,
  type Counted,
  type Frequencies,
  type Likeness,
} from '../../../shared/matching/recognition/index.ts';
import { AssertionValue } from '../../../shared/records/assertion.ts';
import { Child } from '../../../shared/records/child.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { recordOf, recordsOfChild } from './record.ts';

/** More children than this share a key only where hardly anything is known; those with most keys in common remain. */
const mostCompared = 400;

/** Children of whom the comparable form is kept while several are looked for: some 2 KB each. */
const mostKept = 20_000;

/** Names that are counted stand among the keys, with this before them: they are counted and never looked for. */
const countKey = (what: Counted, key: string) => `= ${what} ${key}`;

const Row = z.object({ described: z.string(), keys: z.string() });

/** Write a child's row anew where it says something else than before; a withdrawn child has none. Replay calls it too. */
export function refreshRecognition(db: WritableDb, child: string): void {
  const description = descriptionIn(db, child);
  const described = description && JSON.stringify(description);
  const stored = db.get(sql`SELECT described, keys FROM recognition WHERE child = ${child}`);
  const before = stored && Row.parse(stored);
  if (described === (before?.described ?? null)) return;
  if (before) db.run(sql`DELETE FROM recognition WHERE child = ${child}`);
  if (!description) return;
  const likeness = likenessOf(description);
  const counted = countedOf(likeness).map(({ what, key }) => countKey(what, key));
  const keys = JSON.stringify([...new Set([...blockingKeys(likeness), ...counted])].sort());
  db.run(
    sql`INSERT INTO recognition (child, described, keys) VALUES (${child}, ${described}, ${keys})`,
  );
}

function descriptionIn(db: ReadableDb, id: string): Description | null {
  const child = recordOf(db, 'child', id);
  if (child?.status !== 'active') return null;
  const statements = recordsOfChild(db, 'assertion', id).filter(each => each.status === 'active');
  // an entry that another program wrote may say anything: what is no statement tells nothing
  const values = statements.flatMap(each => AssertionValue.safeParse(each.fields.value).data ?? []);
  const numbers = Child.shape.externalNumbers.safeParse(child.fields.externalNumbers);
  return descriptionOf(values, numbers.data ?? []);
}

export interface Candidate extends Comparison {
  readonly child: string;
}

export interface Register {
  /** Children after this one, in the order of their ids. */
  childrenAfter(
    child: string,
    limit: number,
  ): { readonly child: string; readonly likeness: Likeness }[];
  readonly frequencies: Frequencies;
  /** Children that may be the one described, the likeliest first, from this score on. */
  candidatesFor(likeness: Likeness, frequencies: Frequencies, from: number): Candidate[];
}

/** The children as they are now: what was read of one is kept for the next who is looked for. */
export function registerIn(db: ReadableDb): Register {
  const known = new Map<string, Likeness>();
  const knownLikeness = ({ child, described }: z.infer<typeof Found>): Likeness => {
    const before = known.get(child);
    if (before) return before;
    const likeness = likenessOf(Description.parse(JSON.parse(described)));
    if (known.size < mostKept) known.set(child, likeness);
    return likeness;
  };
  return {
    frequencies: frequenciesIn(db),
    childrenAfter(child, limit) {
      const rows = db.all(sql`SELECT child, described FROM recognition WHERE child > ${child}
                              ORDER BY child LIMIT ${limit}`);
      const found = z.array(Found).parse(rows);
      return found.map(each => ({ child: each.child, likeness: knownLikeness(each) }));
    },
    candidatesFor: (likeness, frequencies, from) =>
      childrenWithKeys(db, blockingKeys(likeness))
        .map(each => ({
          child: each.child,
          ...compare(likeness, knownLikeness(each), frequencies),
        }))
        .filter(({ score }) => score >= from)
        .sort((a, b) => b.score - a.score || (a.child < b.child ? -1 : 1)),
  };
}

const Found = z.object({ child: z.string(), described: z.string() });

function childrenWithKeys(db: ReadableDb, keys: readonly string[]): z.infer<typeof Found>[] {
  const rows = db.all(sql`
    SELECT r.child, r.described
    FROM (SELECT child, count(*) AS common FROM recognition_key
          WHERE key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))
          GROUP BY child ORDER BY common DESC, child LIMIT ${mostCompared}) k
    JOIN recognition r ON r.child = k.child
  `);
  return z.array(Found).parse(rows);
}

/** How often names and places occur in this vault, each counted when it is first asked for. */
function frequenciesIn(db: ReadableDb): Frequencies {
  const known = new Map<string, number>();
  const Count = z.object({ n: z.int() });
  return {
    children: Count.parse(db.get(sql`SELECT count(*) AS n FROM recognition`)).n,
    count(what, key) {
      const place = countKey(what, key);
      const before = known.get(place);
      if (before !== undefined) return before;
      const { n } = Count.parse(
        db.get(sql`SELECT count(*) AS n FROM recognition_key WHERE key = ${place}`),
      );
      known.set(place, n);
      return n;
    },
  };
}

/** Do the keys follow from their rows? Their table is no projection of its own: triggers write it. */
export function keysFollow(db: ReadableDb): boolean {
  const row = db.get(sql`
    SELECT (SELECT count(*) FROM recognition_key) = (SELECT count(*) FROM recognition, json_each(keys))
       AND NOT EXISTS (SELECT 1 FROM recognition r, json_each(r.keys) k
                       WHERE NOT EXISTS (SELECT 1 FROM recognition_key
                                         WHERE key = k.value AND child = r.child)) AS same
  `);
  return z.object({ same: z.int() }).parse(row).same === 1;
}

/** The keys from their rows anew. */
export function rebuildKeys(db: WritableDb): void {
  db.run(sql`DELETE FROM recognition_key`);
  db.run(sql`INSERT INTO recognition_key (key, child)
             SELECT k.value, r.child FROM recognition r, json_each(r.keys) k`);
}
