import * as z from 'zod';
import { LegalGround } from '../erasure/erased.ts';
import { nounNames } from '../records/index.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { job, query } from './define.ts';

/** What is to be erased: a record, or with a child all that was recorded of it alone. */
const Subject = z.strictObject({ type: z.enum(nounNames), id: Id });
const Scope = z.strictObject({
  subject: Subject,
  /** With all that hangs on it and on nothing else. */
  whole: z.boolean(),
});

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
    input: Scope,
    output: z.strictObject({
      records: z.array(Subject.extend({ label: z.string() })),
      parts: z.array(z.strictObject({ name: z.string(), values: z.int() })),
      entries: z.int(),
      /** Files that nothing else names: their bytes go too. */
      files: z.int(),
    }),
  }),
  /**
   * Destroy values for ever, wherever they stand in the vault. `parts` are names as the preview tells them; null is
   * all of them. Needs four eyes.
   */
  erase: job({
    right: 'erase',
    input: Scope.extend({
      parts: z.array(z.string().max(300)).min(1).max(500).nullable(),
      ground: LegalGround,
      reason: RequiredLine,
    }),
    output: z.strictObject({ seq: z.int() }),
  }),
  /** Newest first. */
  list: query({ input: z.strictObject({}), output: z.array(ErasureRow) }),
  /** Fault: ledger/no-such-entry. */
  certificate: query({ input: z.strictObject({ seq: z.int() }), output: Certificate }),
};
