/** Every object that evidence names: there, of the right size; in depth: its bytes are those that were taken in. */
import path from 'node:path';
import * as z from 'zod';
import { Refusal } from '../../../shared/result.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { sql } from '../database/sql.ts';
import { isSealedEpoch } from '../objects/format.ts';
import { findLeftovers } from '../objects/leftovers.ts';
import { objectOf, objects } from '../tables/object.ts';
import { recordOf } from '../tables/record.ts';
import { finding } from './findings.ts';
import { pause, type Verification } from './verification.ts';

const Ids = z.array(z.object({ id: z.string() }));

export async function checkObjects(run: Verification, deep: boolean): Promise<void> {
  const { vault, store, findings, checked } = run;
  const ids = Ids.parse(
    vault.sight.all(sql`SELECT id FROM evidence_row WHERE sha256 IS NOT NULL ORDER BY number`),
  );
  const seen = new Set<string>();
  let done = 0;
  for (const { id } of ids) {
    const item = recordOf(vault.sight, 'evidence', id);
    const file = item?.fields.file;
    if (!item || !file) continue;
    const where = `evidence ${numberLabel('evidence', item.fields.number)}`;
    const object = objectOf(vault.sight, file.sha256);
    if (!object) {
      findings.push(finding('object/not-listed', where, file.sha256, null));
    } else if (!seen.has(object.id)) {
      seen.add(object.id);
      try {
        if (object.size !== file.size)
          findings.push(finding('object/wrong-size', where, file.size, object.size));
        if (deep) {
          await store.verify({ ...object, sha256: file.sha256 }, { signal: run.signal });
          checked.bytes += object.size;
        } else {
          const missing = await store.presence(object);
          if (missing) throw new Refusal(missing.code, missing.detail);
        }
        checked.objects++;
      } catch (error) {
        if (!(error instanceof Refusal) || error.fault.code === 'job/cancelled') throw error;
        findings.push(finding(error.fault.code, `${where}, object ${object.id}`, null, null));
      }
    }
    done++;
    if (deep || done % 200 === 0) {
      run.progress({ step: 'objects', done, of: ids.length, unit: 'files' });
      await pause(run);
    }
  }
  await checkClosedObjects(run, seen);
  const named = new Set(objects(vault.reader).map(object => object.id));
  const { unnamed, foreign } = await findLeftovers(vault.folder, id => named.has(id));
  for (const place of foreign) findings.push(finding('object/foreign', place, null, null));
  // an ingest may be between writing and naming just now: what has its name by now is no stray
  const since = new Set(objects(vault.reader).map(object => object.id));
  for (const place of unnamed) {
    if (!since.has(path.basename(place)))
      findings.push(finding('object/not-named', place, null, null));
  }
}

/** Files of compartments that are closed here: there, of the right size, with the header that was signed for. */
async function checkClosedObjects(
  { vault, store, findings, checked }: Verification,
  seen: ReadonlySet<string>,
): Promise<void> {
  for (const object of objects(vault.reader)) {
    if (!isSealedEpoch(object.epoch) || seen.has(object.id)) continue;
    try {
      await store.checkHeader(object);
      checked.objects++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.push(finding(error.fault.code, `object ${object.id}`, null, null));
    }
  }
}
