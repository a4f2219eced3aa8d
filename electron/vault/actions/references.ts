import type { Noun } from '../../../shared/records/index.ts';
import { referencesIn } from '../../../shared/records/references.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { recordById } from '../tables/record.ts';

/** What a record names is there, and is what it may be. @throws Refusal record/unknown */
export function refuseUnknownReferences(db: ReadableDb, type: Noun, fields: unknown): void {
  for (const { target, to } of referencesIn(type, fields)) {
    const found = recordById(db, target)?.type;
    if (found === undefined || !to.includes(found)) throw new Refusal('record/unknown');
  }
}
