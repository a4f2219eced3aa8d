/** What was typed into such a field before, with how often: typed suggestions come from here. */
import * as z from 'zod';
import type { RecordState } from '../../../shared/events/fold.ts';
import { foldText } from '../../../shared/matching/index.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

/** Field of the form → where in a record's members such values stand; `*` is each item of a list. */
const places: Readonly<Record<string, readonly string[]>> = {
  place: [
    'from.name',
    'to.name',
    'legs.*.from',
    'legs.*.to',
    'value.place',
    'details.birthPlaceBefore',
    'details.birthPlaceAfter',
    'details.deathPlace',
    'details.burialPlace',
    'details.registeredAt',
  ],
  region: ['from.region', 'to.region', 'details.region'],
  facility: ['from.facility', 'to.facility', 'value.facility'],
  party: ['parties.*.name'],
  position: ['parties.*.position', 'positions.*.position'],
  issuer: ['legalActs.*.issuer', 'value.issuer'],
  actNumber: ['legalActs.*.number', 'details.decisionNumber', 'details.orderNumber'],
  source: ['source', 'sources.*'],
  institution: [
    'details.institution',
    'details.institutionFrom',
    'details.institutionTo',
    'details.school',
    'details.medicalBody',
    'value.institution',
    'positions.*.organisation',
    'parent.name',
  ],
  carer: ['details.carer'],
  court: ['details.court'],
  person: [
    'value.name',
    'acquisition.by',
    'details.applicant',
    'details.requestedBy',
    'details.filedBy',
    'details.measureAgainst',
    'details.handover.handedOverBy',
    'details.handover.handedOverTo',
  ],
  addressee: ['details.addressee', 'details.measureIssuer', 'details.registrationBody'],
  youthMovement: ['details.organisation'],
};

const steps = Object.entries(places).flatMap(([field, paths]) =>
  paths.map(path => ({ field, path: path.split('.') })),
);

function valuesAt(value: unknown, path: readonly string[]): string[] {
  const [step, ...rest] = path;
  if (step === undefined)
    return typeof value === 'string' && value !== '' && value.length <= 200 ? [value] : [];
  if (step === '*') return Array.isArray(value) ? value.flatMap(item => valuesAt(item, rest)) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return valuesAt(Object.entries(value).find(([name]) => name === step)?.[1], rest);
}

/** Count what an event entered. A protected source is never suggested to the next form. */
export function countSuggestions(
  db: WritableDb,
  record: RecordState,
  entered: Readonly<Record<string, unknown>>,
): void {
  if (record.type === 'evidence' && !('acquisition' in entered)) return;
  for (const { field, path } of steps) {
    for (const text of valuesAt(entered, path)) {
      db.run(sql`INSERT INTO suggestion (field, text, folded, uses) VALUES (${field}, ${text}, ${foldText(text)}, 1)
                 ON CONFLICT (field, text) DO UPDATE SET uses = uses + 1`);
    }
  }
}

/** Values that begin as `text` does, most used first; then those that hold it as a later word. */
export function suggestionsFor(db: ReadableDb, field: string, text: string): string[] {
  const folded = foldText(text);
  const rows = db.all(sql`
    SELECT text FROM suggestion
    WHERE field = ${field} AND (instr(folded, ${folded}) = 1 OR instr(folded, ${` ${folded}`}) > 0)
    ORDER BY instr(folded, ${folded}) > 1, uses DESC, text LIMIT 20
  `);
  return z
    .array(z.object({ text: z.string() }))
    .parse(rows)
    .map(row => row.text);
}
