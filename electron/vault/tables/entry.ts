/** The ledger's own tables: entries, what they disclose, the tree over them, heads and checkpoints. */
import * as z from 'zod';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import type { ReadNode, TreeNode } from '../../../shared/ledger/merkle.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { allOf, sql, type Sql } from '../database/sql.ts';
import { entriesIn, type Run } from './run.ts';

const Bytes = z.instanceof(Uint8Array<ArrayBufferLike>);
const RunRow = z.object({
  count: z.int(),
  last: z.int().nullable(),
  shape: z.string(),
  bytes: Bytes,
});
const SeqTexts = z.object({ seq: z.int(), count: z.int(), texts: z.string() });

/**
 * Entries from `from` on, at most `limit`, in few pieces; null where there are none.
 * @param fields false leaves out what they disclose
 */
export function runFrom(db: ReadableDb, from: number, limit: number, fields: boolean): Run | null {
  // concatenation keeps every byte, and makes of null nothing
  const row = db.get(sql`
    SELECT count(*) AS count, max(seq) AS last,
           json_group_array(json_array(seq, length(header), length(leaf_hash), length(signature),
                                       length(vault_signature), length(decoy_seed))) AS shape,
           CAST(coalesce(group_concat(header || leaf_hash || signature || coalesce(vault_signature, '')
                                      || decoy_seed, ''), '') AS BLOB) AS bytes
    FROM (SELECT * FROM entry WHERE seq >= ${from} ORDER BY seq LIMIT ${limit})`);
  const { count, last, shape, bytes } = RunRow.parse(row);
  if (last === null) return null;
  if (!fields) return { count, last, shape, bytes, disclosed: null };
  // by its number: where seals are open a second database answers too, which has no entries of its own
  const disclosed = db.all(sql`
    SELECT seq, count(*) AS count, json_group_array(text) AS texts
    FROM (SELECT seq, text FROM disclosure WHERE seq BETWEEN ${from} AND ${last} ORDER BY seq, place)
    GROUP BY seq`);
  return { count, last, shape, bytes, disclosed: z.array(SeqTexts).parse(disclosed) };
}

/** Entries from `from`, in order, with what they disclose; at most `limit`. */
export function entriesFrom(db: ReadableDb, from: number, limit: number): StoredEntry[] {
  const run = runFrom(db, from, limit, true);
  return run ? [...entriesIn(run)] : [];
}

export function entryAt(db: ReadableDb, seq: number): StoredEntry | null {
  return entriesFrom(db, seq, 1).find(entry => entry.seq === seq) ?? null;
}

/** How many entries there are, by the highest position: a gap shows as a number that does not fit. */
export function ledgerSize(db: ReadableDb): number {
  return z
    .object({ size: z.int() })
    .parse(db.get(sql`SELECT coalesce(max(seq) + 1, 0) AS size FROM entry`)).size;
}

/** Header and leaf hash as they are stored; null where no entry stands there. */
export function linkAt(
  db: ReadableDb,
  seq: number,
): { readonly header: Uint8Array; readonly leafHash: Uint8Array } | null {
  const row = db.get(sql`SELECT header, leaf_hash AS leafHash FROM entry WHERE seq = ${seq}`);
  return row ? z.object({ header: Bytes, leafHash: Bytes }).parse(row) : null;
}

export function leafHashAt(db: ReadableDb, seq: number): Uint8Array | null {
  const row = db.get(sql`SELECT leaf_hash AS hash FROM entry WHERE seq = ${seq}`);
  return row ? z.object({ hash: Bytes }).parse(row).hash : null;
}

export function insertEntry(db: WritableDb, entry: StoredEntry, leaf: Uint8Array): void {
  db.run(sql`
    INSERT INTO entry (seq, header, leaf_hash, signature, vault_signature, decoy_seed)
    VALUES (${entry.seq}, ${entry.header}, ${leaf}, ${entry.signature}, ${entry.vaultSignature}, ${entry.decoySeed})
  `);
  // one statement for all: an entry has some twenty
  db.run(sql`INSERT INTO disclosure (seq, place, text)
             SELECT ${entry.seq}, key, value FROM json_each(${JSON.stringify(entry.disclosures)})`);
}

export function insertNodes(db: WritableDb, nodes: readonly TreeNode[]): void {
  for (const { level, index, hash } of nodes) {
    db.run(sql`INSERT INTO tree_node (level, position, hash) VALUES (${level}, ${index}, ${hash})`);
  }
}

/** Reads stored nodes; throws where one is missing, which only a damaged vault has. */
export function nodeReader(db: ReadableDb): ReadNode {
  return (level, index) => {
    const row = db.get(
      sql`SELECT hash FROM tree_node WHERE level = ${level} AND position = ${index}`,
    );
    if (!row) throw new Error(`tree node ${level}/${index} is missing`);
    return z.object({ hash: Bytes }).parse(row).hash;
  };
}

const NodeRow = z.object({ position: z.int(), hash: Bytes });

/** Stored nodes of one level by position, both ends counted. */
export function nodesBetween(
  db: ReadableDb,
  level: number,
  from: number,
  to: number,
): ReadonlyMap<number, Uint8Array> {
  const rows = db.all(sql`SELECT position, hash FROM tree_node
                          WHERE level = ${level} AND position BETWEEN ${from} AND ${to}`);
  return new Map(rows.map(row => NodeRow.parse(row)).map(({ position, hash }) => [position, hash]));
}

/** All hashes of a level from position to position, one behind another; where one is missing, what is there. */
export function nodeBytes(db: ReadableDb, level: number, from: number, to: number): Uint8Array {
  const row = db.get(sql`
    SELECT CAST(coalesce(group_concat(hash, ''), '') AS BLOB) AS hashes
    FROM (SELECT hash FROM tree_node
          WHERE level = ${level} AND position BETWEEN ${from} AND ${to} AND length(hash) = 32
          ORDER BY position)`);
  return z.object({ hashes: Bytes }).parse(row).hashes;
}

export function nodeCount(db: ReadableDb): number {
  return z.object({ n: z.int() }).parse(db.get(sql`SELECT count(*) AS n FROM tree_node`)).n;
}

const HeadRow = z.object({ note: z.string(), at: z.string() });

/** The signed head of the last transaction. */
export function storedHead(db: ReadableDb): { readonly note: string; readonly at: string } | null {
  const row = db.get(sql`SELECT note, at FROM head WHERE one = 1`);
  return row ? HeadRow.parse(row) : null;
}

export function putHead(db: WritableDb, note: string, at: string): void {
  db.run(sql`INSERT INTO head (one, note, at) VALUES (1, ${note}, ${at})
             ON CONFLICT (one) DO UPDATE SET note = excluded.note, at = excluded.at`);
}

const CheckpointRow = z.object({
  size: z.int(),
  why: z.string(),
  at: z.string(),
  note: z.string(),
});
export type StoredCheckpoint = z.infer<typeof CheckpointRow>;

/** Named checkpoints, newest first. */
export function storedCheckpoints(db: ReadableDb): StoredCheckpoint[] {
  return z
    .array(CheckpointRow)
    .parse(
      db.all(sql`SELECT size, why, at, note FROM checkpoint ORDER BY size DESC, at DESC, why`),
    );
}

export function putCheckpoint(db: WritableDb, checkpoint: StoredCheckpoint): void {
  const { size, why, at, note } = checkpoint;
  db.run(sql`INSERT INTO checkpoint (size, why, at, note) VALUES (${size}, ${why}, ${at}, ${note})
             ON CONFLICT (size, why) DO NOTHING`);
}

const IndexRow = z.object({
  seq: z.int(),
  kind: z.string().nullable(),
  type: z.string().nullable(),
  subject: z.string().nullable(),
  child: z.string().nullable(),
  clock_back: z.int(),
  /** Time of recording, as the header says it. */
  at: z.string(),
  /** Id of the user who wrote it. */
  author: z.string(),
});
export type IndexRow = z.infer<typeof IndexRow>;

export function putIndex(db: WritableDb, row: IndexRow): void {
  db.run(sql`INSERT INTO entry_index (seq, kind, type, subject, child, clock_back, at, author)
             VALUES (${row.seq}, ${row.kind}, ${row.type}, ${row.subject}, ${row.child}, ${row.clock_back},
                     ${row.at}, ${row.author})`);
}

/** The entry with the newest time that is not after this one; null when all are later. */
export function entryBy(db: ReadableDb, moment: string): number | null {
  const row = db.get(sql`SELECT seq FROM entry_index WHERE at <= ${moment}
                         ORDER BY at DESC, seq DESC LIMIT 1`);
  return row ? z.object({ seq: z.int() }).parse(row).seq : null;
}

/** Subjects that concern a child beside those of its own: the acts it was in, and what is cited for them. */
function actsOf(child: string): Sql {
  return sql`
    SELECT act FROM record WHERE child = ${child} AND act IS NOT NULL
    UNION SELECT id FROM record WHERE target IN
      (SELECT act FROM record WHERE child = ${child} AND act IS NOT NULL)`;
}

/** The diary, newest first. `child` gives all that concerns a child, `type` one noun. */
export function indexBefore(
  db: ReadableDb,
  filter: {
    readonly before: number | null;
    readonly type: string | null;
    readonly child: string | null;
    readonly who?: string | null;
    readonly from?: string | null;
    readonly to?: string | null;
  },
  limit: number,
): IndexRow[] {
  const before = filter.before ?? Number.MAX_SAFE_INTEGER;
  const { type, child } = filter;
  const { who = null, from = null, to = null } = filter;
  const parts = [sql`seq < ${before}`];
  if (child !== null) parts.push(sql`(child = ${child} OR subject IN (${actsOf(child)}))`);
  if (type !== null) parts.push(sql`type = ${type}`);
  if (who !== null) parts.push(sql`author = ${who}`);
  if (from !== null) parts.push(sql`at >= ${from}`);
  if (to !== null) parts.push(sql`at < ${to}`);
  return z.array(IndexRow).parse(
    db.all(sql`SELECT seq, kind, type, subject, child, clock_back, at, author FROM entry_index WHERE ${allOf(parts)}
               ORDER BY seq DESC LIMIT ${limit}`),
  );
}

/** What the index says of one entry; null where it has none. */
export function indexAt(db: ReadableDb, seq: number): IndexRow | null {
  const row =
    db.get(sql`SELECT seq, kind, type, subject, child, clock_back, at, author FROM entry_index
                         WHERE seq = ${seq}`);
  return row ? IndexRow.parse(row) : null;
}

/** Positions of all entries of a kind, oldest first; `type` is what such entries are about. */
export function positionsOfKind(db: ReadableDb, type: string, kind: string): number[] {
  const rows = db.all(
    sql`SELECT seq FROM entry_index WHERE type = ${type} AND kind = ${kind} ORDER BY seq`,
  );
  return z
    .array(z.object({ seq: z.int() }))
    .parse(rows)
    .map(row => row.seq);
}

/** All that had been recorded of a child up to an entry, by id, in the order of its recording. */
export function subjectsOfChild(db: ReadableDb, child: string, seq: number): string[] {
  const rows = db.all(sql`SELECT subject, min(seq) AS first FROM entry_index
                          WHERE (child = ${child} OR subject IN (${actsOf(child)}))
                            AND seq <= ${seq} AND subject IS NOT NULL
                          GROUP BY subject ORDER BY first`);
  return z
    .array(z.object({ subject: z.string() }))
    .parse(rows)
    .map(row => row.subject);
}

const SubjectRow = z.object({
  type: z.string().nullable(),
  id: z.string().nullable(),
  child: z.string().nullable(),
});

/** What an entry is about, and the child that it concerns; null where it says neither. */
export function subjectOf(
  db: ReadableDb,
  seq: number,
): { readonly type: string; readonly id: string; readonly child: string | null } | null {
  const row = db.get(sql`SELECT type, subject AS id, child FROM entry_index WHERE seq = ${seq}`);
  if (!row) return null;
  const { type, id, child } = SubjectRow.parse(row);
  return type === null || id === null ? null : { type, id, child };
}

/** Positions of all entries about a record, oldest first. */
export function entriesAbout(db: ReadableDb, subject: string): number[] {
  const rows = db.all(sql`SELECT seq FROM entry_index WHERE subject = ${subject} ORDER BY seq`);
  const seqs = z.array(z.object({ seq: z.int() })).parse(rows);
  return seqs.map(row => row.seq).sort((one, other) => one - other);
}
