/** Provisions that people recorded, and their elements, which what bears on them names for ever. */
import * as z from 'zod';
import type { OwnRecord } from '../../../shared/law/provisions.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { allOfNoun } from '../tables/record.ts';

/** In the order of their numbers, withdrawn ones too. */
export function ownProvisions(db: ReadableDb): OwnRecord[] {
  return allOfNoun(db, 'provision').sort((one, other) => one.fields.number - other.fields.number);
}

const WithElements = z.object({ elements: z.array(z.object({ id: z.string() })) });

/**
 * No element is taken out of a provision while something bears on it.
 * @param now the members that change; nothing is lost where they have no elements
 * @throws Refusal law/element-in-use
 */
export function refuseLostElements(db: ReadableDb, before: unknown, now: unknown): void {
  const [was, is] = [WithElements.safeParse(before), WithElements.safeParse(now)];
  if (!was.success || !is.success) return;
  const staying = new Set(is.data.elements.map(({ id }) => id));
  const lost = was.data.elements.flatMap(({ id }) => (staying.has(id) ? [] : [id]));
  const inUse = db.all(sql`SELECT id FROM record WHERE type = 'bearing' AND status = 'active'
    AND json ->> '$.fields.element' IN (SELECT value FROM json_each(${JSON.stringify(lost)}))`);
  if (inUse.length > 0) throw new Refusal('law/element-in-use');
}
