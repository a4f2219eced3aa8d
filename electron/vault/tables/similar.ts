/**
 * Children whose recorded names resemble what is being typed, told before one child gets a second record.
 * It proposes; a person decides. (Recognition across whole lists is another, larger matter.)
 */
import * as z from 'zod';
import type { ChildRow } from '../../../shared/contract/views.ts';
import { dateBounds } from '../../../shared/dates/index.ts';
import { searchTokens } from '../../../shared/matching/index.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { childRow } from './childRow.ts';

export const mostSimilar = 20;

/** All words of one name, in any script; or two of them together with a birth date that may be the same. */
export function similarChildren(
  db: ReadableDb,
  names: readonly string[],
  birth: string | null,
): (ChildRow & { why: string })[] {
  const hits = new Map<string, ChildRow & { why: string }>();
  for (const name of names) {
    const words = searchTokens(name).skeletons.filter(word => word !== '');
    if (words.length < 2) continue;
    for (const id of childrenWith(db, words, words.length)) note(id, 'name');
    if (birth === null || words.length < 3) continue;
    for (const id of childrenWith(db, words, 2)) {
      if (bornAlike(childRow(db, id)?.birth ?? null, birth)) note(id, 'name-part-and-birth');
    }
  }
  return [...hits.values()].slice(0, mostSimilar);

  function note(id: string, why: string): void {
    const row = hits.has(id) ? null : childRow(db, id);
    if (row?.status === 'active') hits.set(id, { ...row, why });
  }
}

function childrenWith(db: ReadableDb, words: readonly string[], together: number): string[] {
  const quoted = words.map(word => `"${word.replaceAll('"', '""')}"`);
  const combinations =
    together === words.length
      ? [quoted]
      : quoted.flatMap((a, i) => quoted.slice(i + 1).map(b => [a, b]));
  const expression = combinations.map(each => `(${each.join(' AND ')})`).join(' OR ');
  const rows =
    db.all(sql`SELECT d.id FROM search_index i JOIN search_document d ON d.rowid = i.rowid
                          WHERE search_index MATCH ${`skeleton : (${expression})`} AND d.type = 'child' LIMIT ${mostSimilar}`);
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(row => row.id);
}

/** Their ranges of possible days touch. */
function bornAlike(a: string | null, b: string): boolean {
  if (a === null) return false;
  const [one, other] = [dateBounds(a), dateBounds(b)];
  return (
    (one.earliest ?? '') <= (other.latest ?? '9999') &&
    (other.earliest ?? '') <= (one.latest ?? '9999')
  );
}
