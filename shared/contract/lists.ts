import * as z from 'zod';
import { issueCodes } from '../lists/issue.ts';
import { roles } from '../lists/roles.ts';
import { EvidenceFacts } from '../records/evidence.ts';
import { Id, RequiredLine, When } from '../records/primitives.ts';
import { action, job, query } from './define.ts';
import { Likeness } from './recognition.ts';
import { PageSize } from './views.ts';

/** What a list is called where its rows are cited: the title of a table, a register, an institution's own name. */
const ListName = RequiredLine;

const ChosenRole = z.strictObject({
  sheet: z.string().max(1000),
  column: z.int().nonnegative(),
  role: z.enum(roles),
});

/**
 * How a row stands to what the vault holds: `same` was taken in before and says nothing new, `change` is of a child
 * known by its number in this list and says something new, `maybe` resembles children that are recorded (or one of
 * this list), `error` cannot be taken in as it is.
 */
const Standing = z.enum(['new', 'same', 'maybe', 'change', 'error']);
export type Standing = z.infer<typeof Standing>;

const Outcome = z.enum(['ok', 'decision', 'error']);

const Issue = z.strictObject({
  code: z.enum(issueCodes),
  level: z.enum(['note', 'decision', 'error']),
  column: z.int().nullable(),
  detail: z.string().nullable(),
  candidates: z.array(z.string()),
});

const Name = z.strictObject({
  family: z.string().nullable(),
  given: z.string().nullable(),
  patronymic: z.string().nullable(),
  language: z.enum(['uk', 'ru', 'uk-Latn', 'und']),
  isAlternative: z.boolean(),
  asWritten: z.string().nullable(),
});

const Place = z.strictObject({
  uk: z.string(),
  ru: z.string().nullable(),
  region: z.string(),
  country: z.enum(['UA', 'RU']),
});

const Field = z.strictObject({
  role: z.enum(roles),
  column: z.int(),
  heading: z.string(),
  raw: z.string(),
  value: z.string().nullable(),
  place: Place.nullable(),
  suggested: z.string().nullable(),
});

/** A child of the list, with how it stands to the vault. */
export const ListedChild = z.strictObject({
  /** Names the row in decisions. */
  key: z.string(),
  sheet: z.string(),
  row: z.int(),
  line: z.int(),
  names: z.array(Name),
  birth: z
    .strictObject({
      raw: z.string(),
      edtf: z.string().nullable(),
      suggested: z.string().nullable(),
    })
    .nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  isSexDerived: z.boolean(),
  fields: z.array(Field),
  comments: z.array(z.strictObject({ column: z.int(), text: z.string() })),
  issues: z.array(Issue),
  outcome: Outcome,
  standing: Standing,
  /** Recorded children it may be; of `same` and `change` the one it is. */
  resembles: z.array(
    z.strictObject({
      child: Id,
      number: z.int(),
      name: z.string().nullable(),
      birth: z.string().nullable(),
      why: z.string(),
      /** Why it may be this one, field by field; null where the list itself says so. */
      likeness: Likeness.nullable(),
    }),
  ),
  /** Other rows of this list that may be of the same child. */
  alike: z.array(
    z.strictObject({
      key: z.string(),
      sheet: z.string(),
      row: z.int(),
      name: z.string().nullable(),
      likeness: Likeness,
    }),
  ),
});
export type ListedChild = z.infer<typeof ListedChild>;

const Sheet = z.strictObject({
  name: z.string(),
  isHidden: z.boolean(),
  /** Null where no heading was recognised: a person names the columns. */
  headerRows: z.array(z.int()).nullable(),
  columns: z.array(
    z.strictObject({
      column: z.int(),
      heading: z.string(),
      role: z.enum(roles),
      isHidden: z.boolean(),
      isRepeated: z.boolean(),
    }),
  ),
  children: z.int(),
  /** What the list itself says it counts: another number than `children` is worth a look. */
  statedTotal: z.int().nullable(),
  /** Rows that are neither children nor the heading, with what stands in them: shown, never lost. */
  others: z.int(),
});

const Counts = z.strictObject({
  all: z.int(),
  standing: z.record(Standing, z.int()),
  outcome: z.record(Outcome, z.int()),
});

export const OpenedList = z.strictObject({
  id: Id,
  file: z.string(),
  name: z.string(),
  sha256: z.string(),
  format: z.enum(['csv', 'xlsx', 'ods', 'json', 'jsonl', 'xls', 'martus']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  countsFrom1904: z.boolean(),
  sheets: z.array(Sheet),
  counts: Counts,
  /** Number of the evidence item that holds this very file; null for one the vault has not seen. */
  heldAs: z.int().nullable(),
  /** The columns were named before for a list with the same headings. */
  isMapped: z.boolean(),
});
export type OpenedList = z.infer<typeof OpenedList>;

/** What a person settled about one row. */
export const RowDecision = z.strictObject({
  key: z.string().max(40),
  /** A child of its own, statements for a recorded child, or nothing. */
  act: z.enum(['create', 'add', 'skip']),
  child: Id.nullable(),
  /** Date of birth in place of what was read; null: as read. */
  birth: When,
  sex: z.enum(['female', 'male']).nullable(),
});
export type RowDecision = z.infer<typeof RowDecision>;

const Batch = z.strictObject({
  batch: Id,
  at: z.string(),
  who: z.string(),
  evidence: Id,
  created: z.int(),
  added: z.int(),
  left: z.int(),
  isUndone: z.boolean(),
});

export const list = {
  /**
   * Read a list and compare it with what is recorded. Nothing is written. Progress in rows.
   * Faults: list/empty, list/damaged, list/encrypted, list/other-type, list/too-large.
   */
  open: job({
    right: 'record',
    input: z.strictObject({
      file: z.string().min(1).max(4096),
      /** Null: the name of the file without its ending. */
      name: ListName.nullable(),
      /** Null: as recognised, or as named before for the same headings. */
      columns: z.array(ChosenRole).max(20_000).nullable(),
    }),
    output: OpenedList,
  }),

  /** The children of an open list, in its order. Fault: list/not-open. */
  rows: query({
    input: z.strictObject({
      list: Id,
      standing: Standing.nullable(),
      outcome: Outcome.nullable(),
      from: z.int().nonnegative(),
      limit: PageSize,
    }),
    output: z.strictObject({
      rows: z.array(ListedChild),
      total: z.int(),
      /** Where the next page begins; null after the last. */
      next: z.int().nullable(),
    }),
  }),

  /**
   * Record what was decided: the file as evidence, then the children, as one batch. Rows without a decision are
   * taken in only where they are new and raise no question; all others are left and told. Stopping keeps what was
   * done, and the batch tells of it.
   * Faults: list/not-open, list/row-unknown, list/row-needs-correction, list/file-changed.
   */
  import: job({
    right: 'record',
    input: z.strictObject({
      list: Id,
      facts: EvidenceFacts,
      decisions: z.array(RowDecision).max(200_000),
      /** A sex that follows only from the patronymic is recorded too. */
      acceptsDerivedSex: z.boolean(),
    }),
    output: z.strictObject({
      batch: Id,
      evidence: z.int(),
      created: z.int(),
      added: z.int(),
      same: z.int(),
      left: z.int(),
      errors: z.int(),
      cancelled: z.boolean(),
    }),
  }),

  /** What became of each row, as a CSV file. No names stand in it. Faults: list/not-open, target/exists … */
  report: job({
    right: 'record',
    input: z.strictObject({ list: Id, target: z.string().min(1).max(4096) }),
    output: z.strictObject({ sha256: z.string(), rows: z.int() }),
  }),

  /** Batches, newest first. */
  batches: query({ input: z.strictObject({}), output: z.array(Batch) }),

  /**
   * Withdraw what a batch recorded and nobody changed since; what was changed, reviewed or added to is kept and
   * counted. The file stays as evidence. Faults: list/batch-unknown, list/batch-undone.
   */
  undo: job({
    right: 'record',
    input: z.strictObject({ batch: Id, reason: RequiredLine }),
    output: z.strictObject({ withdrawn: z.int(), kept: z.int() }),
  }),

  /** Forget an open list. */
  close: action({
    right: 'record',
    input: z.strictObject({ list: Id }),
    output: z.strictObject({}),
  }),
};
