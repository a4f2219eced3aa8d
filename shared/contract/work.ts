import * as z from 'zod';
import { catalogued } from '../records/catalogue.ts';
import { nounNames } from '../records/index.ts';
import { Id } from '../records/primitives.ts';
import { rightToRecord, type Right } from '../rights.ts';
import { action, job, query } from './define.ts';
import { Finding, Head } from './session.ts';
import { PageSize } from './views.ts';

export const SearchHit = z.strictObject({
  type: z.enum(['child', 'episode', 'evidence', 'assertion', ...catalogued, 'task']),
  id: Id,
  child: Id.nullable(),
  number: z.int().nullable(),
  title: z.string(),
  /** The text around what was found; matches are [start, end) in UTF-16 units. */
  excerpt: z.string(),
  matches: z.array(z.tuple([z.int(), z.int()])),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const search = {
  /** Everything recorded, in any script: Київ, Киев and Kyiv alike. A number finds by number. */
  find: query({
    input: z.strictObject({
      text: z.string().max(500),
      types: z.array(SearchHit.shape.type),
      limit: PageSize,
    }),
    output: z.strictObject({ hits: z.array(SearchHit), more: z.boolean() }),
  }),
  /** What the vault has seen in such a field before, most used first. */
  suggest: query({
    input: z.strictObject({
      field: z.enum([
        'place',
        'region',
        'facility',
        'party',
        'position',
        'issuer',
        'actNumber',
        'source',
        'institution',
        'carer',
        'court',
        'person',
        'addressee',
        'youthMovement',
      ]),
      text: z.string().max(200),
    }),
    output: z.array(z.string()),
  }),
};

/** Keys of drafts that begin so are of forms for sealed records: they lie in memory and go with the lock. */
export const sealedDraft = 'sealed/';

/** A form's key begins with the noun of what it records. */
function rightToDraft(key: string): Right {
  const [first = '', second = ''] = key.split('/');
  const noun = `${first}/` === sealedDraft ? second : first;
  return rightToRecord(nounNames.find(each => each === noun) ?? 'child');
}

/** Forms in the making, kept in the vault (not in the ledger) until they are recorded or thrown away. */
export const draft = {
  save: action({
    right: 'record',
    rightsFor: ({ key }) => [rightToDraft(key)],
    input: z.strictObject({ key: z.string().min(1).max(200), json: z.string().max(2_000_000) }),
    output: z.strictObject({}),
  }),
  load: query({
    input: z.strictObject({ key: z.string() }),
    output: z.strictObject({ json: z.string(), at: z.string() }).nullable(),
  }),
  drop: action({
    right: 'record',
    rightsFor: ({ key }) => [rightToDraft(key)],
    input: z.strictObject({ key: z.string() }),
    output: z.strictObject({}),
  }),
  list: query({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ key: z.string(), at: z.string() })),
  }),
};

const Moment = z.iso.datetime({ precision: 3 });

export const LedgerRow = z.strictObject({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  kind: z.string(),
  type: z.string(),
  subject: z.string(),
  /** What a reader calls the subject: number and name, told from the records. */
  label: z.string(),
  child: Id.nullable(),
  /** The machine's clock had gone back before this entry. */
  clockBack: z.boolean(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

export const CheckpointRow = z.strictObject({
  size: z.int(),
  root: z.string(),
  at: z.string(),
  why: z.enum(['asked', 'lock', 'export', 'backup']),
  text: z.string(),
  /** SHA-256 of the vault's public key in force then. */
  keySha256: z.string(),
  wordsUk: z.array(z.string()),
  wordsEn: z.array(z.string()),
});
export type CheckpointRow = z.infer<typeof CheckpointRow>;

export const VerifyLevel = z.enum(['quick', 'full', 'deep']);
export type VerifyLevel = z.infer<typeof VerifyLevel>;

export const VerifyReport = z.strictObject({
  verdict: z.enum(['valid', 'invalid']),
  level: VerifyLevel,
  /** What was really checked, counted: a report never says "valid" of something it did not look at. */
  checked: z.strictObject({
    entries: z.int(),
    signatures: z.int(),
    objects: z.int(),
    bytes: z.number(),
    records: z.int(),
    checkpoints: z.int(),
    pages: z.int(),
    /** Entries whose seal this person cannot open: held to their signature and to the digest of their box only. */
    sealed: z.int(),
  }),
  head: Head.nullable(),
  findings: z.array(Finding),
});
export type VerifyReport = z.infer<typeof VerifyReport>;

/** What a rebuild of the projections put right. */
export const RebuildReport = z.strictObject({
  entries: z.int(),
  /** Rows compared. */
  rows: z.int(),
  /** Rows that did not say what the ledger says; the first thousand of them are named. */
  differing: z.int(),
  differences: z.array(
    z.strictObject({
      table: z.string(),
      row: z.string(),
      was: z.enum(['altered', 'missing', 'extra']),
    }),
  ),
});
export type RebuildReport = z.infer<typeof RebuildReport>;

export const ledger = {
  entries: query({
    input: z.strictObject({
      before: z.int().nullable(),
      limit: PageSize,
      type: z.string().nullable(),
      child: Id.nullable(),
      /** Only what this user did. */
      who: Id.nullable().default(null),
      /** Only what was recorded at or after the one moment and before the other. */
      from: Moment.nullable().default(null),
      to: Moment.nullable().default(null),
    }),
    output: z.strictObject({ rows: z.array(LedgerRow), next: z.int().nullable(), total: z.int() }),
  }),
  /** One entry as it lies in the ledger, and what it discloses. Fault: ledger/no-such-entry. */
  entry: query({
    input: z.strictObject({ seq: z.int() }),
    output: z.strictObject({
      seq: z.int(),
      header: z.string(),
      leafHash: z.string(),
      signature: z.string(),
      disclosures: z.array(
        z.strictObject({
          digest: z.string(),
          text: z.string(),
          name: z.string(),
          value: z.unknown(),
        }),
      ),
      decoys: z.int(),
      /** Sealed, and not to the person who asks: fields and decoys cannot be told apart. */
      isClosed: z.boolean(),
    }),
  }),
  head: query({ input: z.strictObject({}), output: Head.nullable() }),
  verify: job({
    right: 'read',
    input: z.strictObject({ level: VerifyLevel }),
    output: VerifyReport,
  }),
  /** Make every projection anew from the ledger, in one transaction. Faults: ledger/impossible-entry. */
  rebuild: job({ right: 'checkpoint', input: z.strictObject({}), output: RebuildReport }),
  checkpoint: action({ right: 'checkpoint', input: z.strictObject({}), output: CheckpointRow }),
  checkpoints: query({ input: z.strictObject({}), output: z.array(CheckpointRow) }),
};
