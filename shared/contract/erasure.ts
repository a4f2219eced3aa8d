import * as z from 'zod';
import { LegalGround } from '../erasure/erased.ts';
import { nounNames } from '../records/index.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { action, job, query } from './define.ts';
import { PageSize } from './views.ts';

/** What is to be erased: a record, or with a child all that was recorded of it alone. */
const Subject = z.strictObject({ type: z.enum(nounNames), id: Id });
const Scope = z.strictObject({
  subject: Subject,
  /** With all that hangs on it and on nothing else. */
  whole: z.boolean(),
});

/** One value as it stands in one entry of the ledger. */
const ValueKey = z.strictObject({ position: z.int().nonnegative(), name: z.string().max(300) });
export type ValueKey = z.infer<typeof ValueKey>;

/** More values than this are not erased in one step. */
export const mostErasedValues = 100_000;

/** What of the scope: parts by name, single values, or both; everything where both are null. */
const Choice = Scope.extend({
  parts: z.array(z.string().max(300)).min(1).max(500).nullable(),
  values: z.array(ValueKey).min(1).max(mostErasedValues).nullable(),
});

/** Which values of a scope are looked at. */
const Sight = Scope.extend({
  /** Words of the value; empty for all. */
  text: z.string().max(500),
  part: z.string().max(300).nullable(),
});

const ErasableValue = ValueKey.extend({
  part: z.string(),
  type: z.enum(nounNames),
  id: Id,
  label: z.string(),
  /** Of a statement: what it is about. */
  about: z.string().nullable(),
  at: z.string(),
  who: z.string(),
  value: z.unknown(),
  /** False for what a later entry replaced. */
  stands: z.boolean(),
});
export type ErasableValue = z.infer<typeof ErasableValue>;

/** What one erasure took out of one record. */
const ErasedOfRecord = z.strictObject({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  law: z.string(),
  type: z.string(),
  id: z.string(),
  /** Of a statement: what it was about, which stays. */
  about: z.string().nullable(),
  values: z.array(ValueKey),
});
export type ErasedOfRecord = z.infer<typeof ErasedOfRecord>;

const ErasureRow = z.strictObject({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  type: z.string(),
  id: z.string(),
  label: z.string(),
  ground: LegalGround,
  reason: z.string(),
  fields: z.int(),
});
export type ErasureRow = z.infer<typeof ErasureRow>;

/** What the certificate tells, and how it reads in both languages. */
export const Certificate = z.strictObject({
  json: z.string(),
  uk: z.string(),
  en: z.string(),
});

/** Faults of all: record/unknown, erasure/nothing, erasure/too-much. */
export const erasure = {
  /** What would go: parts of the records by name, with how many values of each there are in the whole ledger. */
  preview: query({
    input: Choice,
    output: z.strictObject({
      records: z.array(Subject.extend({ label: z.string() })),
      parts: z.array(z.strictObject({ name: z.string(), values: z.int() })),
      entries: z.int(),
      /** Files that nothing else names: their bytes go too. */
      files: z.int(),
      /** Values of these records that say the same as a chosen one and stay. */
      same: z.int(),
      /** Packages of before that may hold what is erased. */
      packages: z.int(),
    }),
  }),
  /** Every value that can be erased, old ones and those that stand, by their entries. */
  values: query({
    input: Sight.extend({ cursor: z.int().nonnegative().nullable(), limit: PageSize }),
    output: z.strictObject({
      rows: z.array(ErasableValue),
      next: z.int().nullable(),
      total: z.int(),
      /** Parts that the whole scope has. */
      parts: z.array(z.string()),
    }),
  }),
  /** The same without the values themselves, all at once: to choose all that was found. */
  keys: query({ input: Sight, output: z.array(ValueKey) }),
  /**
   * Destroy values for ever, wherever they stand in the vault. `parts` are names as the preview tells them. Needs
   * four eyes. Can be stopped until the new header is in its place.
   */
  erase: job({
    right: 'erase',
    input: Choice.extend({ ground: LegalGround, reason: RequiredLine }),
    output: z.strictObject({ seq: z.int() }),
  }),
  /**
   * Destroy exactly what a second person has agreed to. Faults: request/unknown, request/not-waiting, approval/asked,
   * erasure/changed-meanwhile.
   */
  carryOut: job({
    right: 'erase',
    input: z.strictObject({ request: Id }),
    output: z.strictObject({ seq: z.int() }),
  }),
  /** What was erased of records; `whole` with all that hung on them. Oldest first. */
  marks: query({
    input: z.strictObject({ ids: z.array(Id).max(20), whole: z.boolean() }),
    output: z.array(ErasedOfRecord),
  }),
  /** Every record that lost values. `title`: that by which a reader knew it, a name of a child say, was among them. */
  touched: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        type: z.string(),
        id: z.string(),
        child: z.string().nullable(),
        title: z.boolean(),
      }),
    ),
  }),
  /** Newest first. */
  list: query({ input: z.strictObject({}), output: z.array(ErasureRow) }),
  /** Fault: ledger/no-such-entry. */
  certificate: query({ input: z.strictObject({ seq: z.int() }), output: Certificate }),
  /** Write the certificate to a chosen new file. Faults: ledger/no-such-entry, target/exists, disk/*. */
  saveCertificate: action({
    right: 'read',
    input: z.strictObject({
      seq: z.int(),
      target: z.string().min(1).max(4096),
      form: z.enum(['json', 'uk', 'en']),
    }),
    output: z.strictObject({ sha256: z.string() }),
  }),
};
