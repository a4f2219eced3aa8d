/** The records of a package as files: JSON for programs, CSV for spreadsheets, and the schema of the JSON. */
import * as z from 'zod';
import { toUtf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import { Stamp } from '../events/event.ts';
import { Review } from '../events/review.ts';
import type { RecordState } from '../events/fold.ts';
import { nouns, type Noun } from '../records/index.ts';
import { fieldAt, type Contents } from './contents.ts';
import { writeCsv, type Cell } from './csv.ts';

/** `data/records/<noun>.json`: a list, one record a line, each in canonical form. */
export function recordsJson(records: readonly RecordState[], contents: Contents): Uint8Array {
  const lines = records.map(record => {
    const { type: _, ...told } = record;
    return canonicalJson({ ...told, ...contents.missingIn(record) });
  });
  return toUtf8(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}

/** `data/records/schema/<noun>.schema.json`: JSON Schema (draft 2020-12) of the file above. */
export function recordsJsonSchema(noun: Noun): Uint8Array {
  const envelope = {
    id: z.string(),
    status: z.enum(['active', 'withdrawn']),
    begun: Stamp,
    changed: Stamp,
    withdrawn: z.strictObject({ stamp: Stamp, reason: z.string().nullable() }).nullable(),
    review: Review,
  };
  const whole = z.strictObject({
    ...envelope,
    fields: nouns[noun],
    withheld: z.array(z.string()).max(0),
    erased: z.array(z.string()).max(0),
  });
  const partial = z.strictObject({
    ...envelope,
    fields: z.record(z.string(), z.unknown()),
    withheld: z
      .array(z.string())
      .meta({ description: 'Fields that are not disclosed: null, or not in their list.' }),
    erased: z.array(z.string()).meta({
      description: 'Fields whose values were destroyed: null, or not in their list.',
    }),
  });
  const schema = z.toJSONSchema(z.array(z.union([whole, partial])), { io: 'input' });
  return toUtf8(`${canonicalJson(plain(schema))}\n`);
}

/** What zod gives is JSON, with members of its own beside that JSON does not have. */
function plain(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema));
}

/** `data/records/<noun>.csv`: one row a record; what is nested deeper than one level stands as JSON. */
export function recordsCsv(
  noun: Noun,
  records: readonly RecordState[],
  contents: Contents,
): Uint8Array {
  const columns = columnsOf(noun);
  const header = ['id', 'status', ...columns, ...endColumns];
  const rows = function* (): Generator<Cell[]> {
    for (const record of records) {
      const { begun, changed, withdrawn, review } = record;
      const { withheld, erased } = contents.missingIn(record);
      const approved = review.state === 'approved' ? (review.approval?.stamp ?? null) : null;
      const stamps = [begun, changed, withdrawn?.stamp ?? null, approved].flatMap(stamp =>
        stamp === null ? [null, null, null] : [stamp.seq, stamp.at, stamp.by],
      );
      yield [
        record.id,
        record.status,
        ...columns.map(column => cellOf(fieldAt(record, column))),
        ...stamps,
        withdrawn?.reason ?? null,
        review.state,
        withheld.join(' '),
        erased.join(' '),
      ];
    }
  };
  return toUtf8(writeCsv(header, rows()));
}

const endColumns = [
  ...['begun', 'changed', 'withdrawn', 'approved'].flatMap(what => [
    `${what}/seq`,
    `${what}/at`,
    `${what}/by`,
  ]),
  'withdrawn/reason',
  'review',
  'withheld',
  'erased',
];

/** The members of a noun in the order of its schema; those of an object stand as `member/part`. */
export function columnsOf(noun: Noun): string[] {
  return Object.entries(nouns[noun].shape).flatMap(([member, schema]) => {
    const parts = partsOf(schema);
    return parts === null ? [member] : parts.map(part => `${member}/${part}`);
  });
}

/** Names of an object's members, of all its variants together; null for what is no object. */
function partsOf(schema: unknown): string[] | null {
  if (schema instanceof z.ZodNullable) return partsOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (!(schema instanceof z.ZodUnion)) return null;
  const variants = schema.options.map(partsOf);
  if (variants.some(parts => parts === null)) return null;
  return [...new Set(variants.flatMap(parts => parts ?? []))];
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value) && value.every(item => typeof item === 'string'))
    return value.join('\n');
  return canonicalJson(value);
}
