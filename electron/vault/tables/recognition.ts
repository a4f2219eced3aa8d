/**
 * Who each child, person and organisation is, kept ready to be recognised: what is told of it, and the keys of which two
 * records of one have one in common (docs/recognition.md).
 */
import * as z from 'zod';
import {
  descriptionOf,
  descriptionOfOrganisation,
  descriptionOfPerson,
  ofChildren,
  ofInstitutions,
  ofOfficials,
  type Comparison,
  type Counted,
  type Frequencies,
  type Manner,
} from '../../../shared/matching/recognition/index.ts';
import { AssertionValue } from '../../../shared/records/assertion.ts';
import { Child } from '../../../shared/records/child.ts';
import type { Paired } from '../../../shared/records/pair.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { recordById, recordOf, recordsOfChild } from './record.ts';

/** More records than this share a key only where hardly anything is known; those with most keys in common remain. */
const mostCompared = 400;

/** Records of which the comparable form is kept while several are looked for: some 2 KB each. */
const mostKept = 20_000;

/** Names that are counted stand among the keys, with this before them: they are counted and never looked for. */
const countKey = (what: Counted, key: string) => `= ${what} ${key}`;

/** Keys of one noun never meet those of another; children, whom most are, have theirs as they are. */
const keyOf = (noun: Paired, key: string) => (noun === 'child' ? key : `${noun} ${key}`);

const Row = z.object({ described: z.string(), keys: z.string() });

interface Described {
  readonly noun: Paired;
  /** As text: while it stays as it is, so does what was decided by it. */
  readonly described: string;
  readonly keys: readonly string[];
}

/** Write a record's row anew where it says something else than before; a withdrawn one has none. Replay calls it too. */
export function refreshRecognition(db: WritableDb, id: string): void {
  const now = toldOf(db, id);
  const stored = db.get(sql`SELECT described, keys FROM recognition WHERE record = ${id}`);
  const before = stored && Row.parse(stored);
  if ((now?.described ?? null) === (before?.described ?? null)) return;
  if (before) db.run(sql`DELETE FROM recognition WHERE record = ${id}`);
  if (!now) return;
  const keys = JSON.stringify([...new Set(now.keys)].sort());
  db.run(
    sql`INSERT INTO recognition (record, described, keys, noun)
        VALUES (${id}, ${now.described}, ${keys}, ${now.noun})`,
  );
}

/** What is told of a record as it now is; null of a withdrawn one, and of one that is not recognised. */
export function toldOf(db: ReadableDb, id: string): Described | null {
  const state = recordById(db, id);
  if (state?.status !== 'active') return null;
  switch (state.type) {
    case 'child':
      return childIn(db, id);
    case 'person': {
      const person = recordOf(db, 'person', id);
      return person && described(ofOfficials, descriptionOfPerson(person.fields));
    }
    case 'organisation': {
      const body = recordOf(db, 'organisation', id);
      return body && described(ofInstitutions, descriptionOfOrganisation(body.fields));
    }
    default:
      return null;
  }
}

function childIn(db: ReadableDb, id: string): Described | null {
  const child = recordOf(db, 'child', id);
  if (!child) return null;
  const statements = recordsOfChild(db, 'assertion', id).filter(each => each.status === 'active');
  // an entry that another program wrote may say anything: what is no statement tells nothing
  const values = statements.flatMap(each => AssertionValue.safeParse(each.fields.value).data ?? []);
  const numbers = Child.shape.externalNumbers.safeParse(child.fields.externalNumbers);
  return described(ofChildren, descriptionOf(values, numbers.data ?? []));
}

function described<D, L>(manner: Manner<D, L>, description: D): Described {
  const { noun } = manner;
  const likeness = manner.likenessOf(description);
  const counted = manner.countedOf(likeness).map(({ what, key }) => countKey(what, key));
  const keys = [...manner.keysOf(likeness), ...counted].map(key => keyOf(noun, key));
  return { noun, described: JSON.stringify(description), keys };
}

export interface Candidate extends Comparison {
  readonly record: string;
}

export interface Register<L> {
  /** Records after this one, in the order of their ids. */
  recordsAfter(record: string, limit: number): { readonly record: string; readonly likeness: L }[];
  readonly frequencies: Frequencies;
  /** Those that may be the one described, the likeliest first, from this score on. */
  candidatesFor(likeness: L, frequencies: Frequencies, from: number): Candidate[];
}

/** The records of a noun as they are now: what was read of one is kept for the next that is looked for. */
export function registerIn<D, L>(db: ReadableDb, manner: Manner<D, L>): Register<L> {
  const { noun } = manner;
  const known = new Map<string, L>();
  const knownLikeness = ({ record, described: told }: z.infer<typeof Found>): L => {
    const before = known.get(record);
    if (before) return before;
    const likeness = manner.likenessOf(manner.description.parse(JSON.parse(told)));
    if (known.size < mostKept) known.set(record, likeness);
    return likeness;
  };
  return {
    frequencies: frequenciesIn(db, noun),
    recordsAfter(record, limit) {
      const rows = db.all(sql`SELECT record, described FROM recognition
                              WHERE noun = ${noun} AND record > ${record}
                              ORDER BY record LIMIT ${limit}`);
      const found = z.array(Found).parse(rows);
      return found.map(each => ({ record: each.record, likeness: knownLikeness(each) }));
    },
    candidatesFor: (likeness, frequencies, from) =>
      recordsWithKeys(
        db,
        manner.keysOf(likeness).map(key => keyOf(noun, key)),
      )
        .map(each => ({
          record: each.record,
          ...manner.compare(likeness, knownLikeness(each), frequencies),
        }))
        .filter(({ score }) => score >= from)
        .sort((a, b) => b.score - a.score || (a.record < b.record ? -1 : 1)),
  };
}

const Found = z.object({ record: z.string(), described: z.string() });

function recordsWithKeys(db: ReadableDb, keys: readonly string[]): z.infer<typeof Found>[] {
  const rows = db.all(sql`
    SELECT r.record, r.described
    FROM (SELECT record, count(*) AS common FROM recognition_key
          WHERE key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))
          GROUP BY record ORDER BY common DESC, record LIMIT ${mostCompared}) k
    JOIN recognition r ON r.record = k.record
  `);
  return z.array(Found).parse(rows);
}

/** How often names and places occur in this vault, each counted when it is first asked for. */
export function frequenciesIn(db: ReadableDb, noun: Paired): Frequencies {
  const known = new Map<string, number>();
  const Count = z.object({ n: z.int() });
  return {
    children: Count.parse(db.get(sql`SELECT count(*) AS n FROM recognition WHERE noun = ${noun}`))
      .n,
    count(what, key) {
      const place = keyOf(noun, countKey(what, key));
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
                                         WHERE key = k.value AND record = r.record)) AS same
  `);
  return z.object({ same: z.int() }).parse(row).same === 1;
}

/** The keys from their rows anew. */
export function rebuildKeys(db: WritableDb): void {
  db.run(sql`DELETE FROM recognition_key`);
  db.run(sql`INSERT INTO recognition_key (key, record)
             SELECT k.value, r.record FROM recognition r, json_each(r.keys) k`);
}
