/** Who a protected source is lies in sealed compartments only. Checked inside the transaction that would tell. */
import type { Noun } from '../../../shared/records/index.ts';
import { referencesIn } from '../../../shared/records/references.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadableDb } from '../database/driver.ts';
import { readEvent } from '../ledger/event.ts';
import { entriesAbout, entryAt } from '../tables/entry.ts';
import { recordById, recordOf } from '../tables/record.ts';
import { recordsNaming } from '../tables/reference.ts';

/**
 * Before or after a record is written.
 * @param compartment in which it lies; null: open to everybody
 * @param db what the person may see
 * @throws Refusal source/must-be-sealed, source/named-openly, source/identity-open
 */
export function refuseToNameSources(
  db: ReadableDb,
  open: ReadableDb,
  type: Noun,
  id: string | null,
  fields: unknown,
  compartment: string | null,
): void {
  const named = referencesIn(type, fields);
  // whose identity it is has to be known, or nothing could hold it to the source's protection
  if (type === 'sourceIdentity' && !named.some(({ member }) => member === 'source')) {
    throw new Refusal('record/unknown');
  }
  if (compartment !== null) return;
  const isProtected = named.some(
    ({ target }) => recordOf(db, 'source', target)?.fields.protection === 'protected',
  );
  if (type === 'sourceIdentity' && isProtected) throw new Refusal('source/must-be-sealed');
  if (type === 'evidence' && isProtected && namesSource(fields)) {
    throw new Refusal('source/named-openly');
  }
  if (type !== 'source' || id === null) return;
  if (recordOf(db, 'source', id)?.fields.protection !== 'protected') return;
  if (recordsNaming(open, id).some(({ source }) => tellsIdentity(open, source))) {
    throw new Refusal('source/identity-open');
  }
}

function namesSource(fields: unknown): boolean {
  return (
    partOf(fields, 'acquisition', 'fromWhom') !== null ||
    partOf(fields, 'consent', 'giverName') !== null
  );
}

function partOf(value: unknown, member: string, part: string): unknown {
  const inner = own(value, member);
  return own(inner, part);
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  return Reflect.get(value, name) ?? null;
}

/** Fields of an identity that tell nobody who it is. */
const silent = /^(kind|on|fields|number|confidentiality|reason|source\/.*)$/;

/** True while an open entry about this identity still says something: a withdrawn or revised one does. */
function tellsIdentity(open: ReadableDb, id: string): boolean {
  if (recordById(open, id)?.type !== 'sourceIdentity') return false;
  return entriesAbout(open, id).some(seq => {
    const entry = entryAt(open, seq);
    if (!entry) return false;
    return Object.entries(readEvent(entry).fields).some(
      ([name, value]) => !silent.test(name) && value !== null && value !== 0,
    );
  });
}

/** Nouns whose records lie where what they name lies, without being asked. */
export function isSealedWithNamed(type: Noun): boolean {
  return type === 'sourceIdentity' || type === 'interview';
}
