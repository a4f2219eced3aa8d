/** Evidence as it can be asked of the vault: files taken in, items described, copies given out. */
import * as z from 'zod';
import { ReviewState } from '../events/review.ts';
import { EvidenceFacts } from '../records/evidence.ts';
import { Link } from '../records/link.ts';
import { Id } from '../records/primitives.ts';
import { SealedPlace } from './compartments.ts';
import { action, job, query } from './define.ts';
import { ById, IntoCompartment, Receipt } from './records.ts';
import * as views from './views.ts';

/** Files that are taken in at one go. */
export const mostFilesAtOnce = 10_000;

export const EvidenceOrder = z.enum(['number', 'title', 'date', 'size']);
export type EvidenceOrder = z.infer<typeof EvidenceOrder>;

export const evidence = {
  list: query({
    input: z.strictObject({
      text: z.string().max(500),
      status: z.enum(['active', 'withdrawn', 'all']),
      type: z.string().nullable(),
      confidentiality: z.string().nullable(),
      /** Only what no record cites yet. */
      unlinked: z.boolean(),
      review: ReviewState.nullable().default(null),
      order: EvidenceOrder,
      descending: z.boolean(),
      cursor: views.Cursor,
      limit: views.PageSize,
    }),
    output: z.strictObject({
      rows: z.array(views.EvidenceRow),
      next: views.Cursor,
      total: z.int(),
    }),
  }),
  get: query({
    input: ById,
    output: z.strictObject({
      evidence: views.EvidenceView,
      row: views.EvidenceRow,
      citedBy: z.array(views.CitingRecord),
      /** Where it is sealed; null for a record that is open to all. */
      compartment: SealedPlace.nullable(),
    }),
  }),

  /**
   * Take files in: each is read once, hashed, encrypted, stored, then recorded; progress in bytes.
   * A file that the vault holds already is told, not stored twice. Cancelling keeps the files that were done.
   */
  add: job({
    right: 'record',
    input: z.strictObject({
      files: z.array(z.string().min(1).max(4096)).min(1).max(mostFilesAtOnce),
      facts: EvidenceFacts,
      /** Records these files show, cited at once. */
      citations: z.array(Link.omit({ evidence: true })).max(100),
      compartment: IntoCompartment,
    }),
    output: z.strictObject({
      added: z.array(
        Receipt.extend({
          number: z.int(),
          name: z.string(),
          sha256: z.string(),
          size: z.number(),
          /** An item that has the same bytes: one that stands, else one that was withdrawn. */
          sameAs: z.int().nullable(),
          sameAsWithdrawn: z.boolean(),
          /** The file it was asked by, as in `files`. */
          file: z.string(),
        }),
      ),
      failed: z.array(z.strictObject({ name: z.string(), code: z.string(), file: z.string() })),
      cancelled: z.boolean(),
    }),
  }),

  /** Describe a physical item, with the records it shows: all or nothing. */
  describe: action({
    right: 'record',
    input: z.strictObject({
      facts: EvidenceFacts,
      citations: z.array(Link.omit({ evidence: true })).max(100),
      compartment: IntoCompartment,
    }),
    output: Receipt.extend({ number: z.int() }),
  }),

  /** Count the SHA-512 of files that lack it. Low priority; stops when asked. */
  digest: job({
    right: 'record',
    input: z.strictObject({}),
    output: z.strictObject({ done: z.int(), left: z.int() }),
  }),

  /**
   * Read the item's bytes again and compare them with what was recorded. Progress in bytes.
   * Faults: evidence/no-file, object/altered and what else can be wrong with an object.
   */
  check: job({
    right: 'read',
    input: ById,
    output: z.strictObject({ sha256: z.string(), size: z.number(), at: z.string() }),
  }),

  /** The bytes of a range, decrypted and checked. At most 4 MiB a call. */
  read: query({
    input: z.strictObject({
      id: Id,
      start: z.int().nonnegative(),
      length: z
        .int()
        .min(1)
        .max(4 * 1024 * 1024),
    }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array), size: z.number() }),
  }),

  /** A token under which the preview frame may read the item, until the vault is locked. */
  preview: query({
    input: ById,
    output: z.strictObject({ token: z.uuid(), mediaType: z.string(), size: z.number() }),
  }),

  /** Write the original bytes to a chosen target outside the vault. The ledger tells of it. */
  saveCopy: job({
    right: 'export',
    input: z.strictObject({ id: Id, target: z.string().min(1).max(4096) }),
    output: z.strictObject({ sha256: z.string() }),
  }),
};
