/** Legal theories: what bears on their elements, the coverage matrix, and what is still unproven. */
import * as z from 'zod';
import { acrosses, gapKinds } from '../law/coverage.ts';
import { Bearing, BearingTarget, BearingWeight } from '../records/bearing.ts';
import { Id } from '../records/primitives.ts';
import { action, query } from './define.ts';
import { Receipt } from './records.ts';
import * as views from './views.ts';

/** Whose theories are looked at: one, or all that concern a proceeding, a suspect, a child or an episode. */
export const LawScope = z.strictObject({
  of: z.enum(['theory', 'proceeding', 'suspect', 'child', 'episode', 'all']),
  /** Null with `all`. */
  id: Id.nullable(),
});
export type LawScope = z.infer<typeof LawScope>;

export const Across = z.enum(acrosses);

/** An element as a row of the matrix. */
export const ElementRow = z.strictObject({
  id: z.string(),
  /** The provision it belongs to, as a term, and what that is called. */
  provision: z.string(),
  uk: z.string(),
  en: z.string(),
  checked: z.boolean(),
  own: z.boolean(),
  /** It belongs to none of the theories any more; something still bears on it. */
  former: z.boolean(),
});
export type ElementRow = z.infer<typeof ElementRow>;

const counts = { supports: z.int(), contradicts: z.int(), context: z.int() };

export const CoverageCell = z.strictObject({
  ...counts,
  shared: z.strictObject(counts),
  strongest: BearingWeight.nullable(),
});
export type CoverageCell = z.infer<typeof CoverageCell>;

export const CoverageColumn = z.strictObject({
  id: Id,
  type: z.enum(['child', 'episode', 'theory', 'person', 'organisation']),
  label: z.string(),
  /** The child, of an episode. */
  child: Id.nullable(),
  /** One for each row; null where the element has not to be shown there. */
  cells: z.array(CoverageCell.nullable()),
});
export type CoverageColumn = z.infer<typeof CoverageColumn>;

export const TheoryLine = z.strictObject({
  id: Id,
  number: z.int(),
  title: z.string().nullable(),
  provision: z.string(),
  modes: z.array(z.string()),
  state: z.string(),
  person: z.strictObject({ name: z.string().nullable(), record: Id.nullable() }),
  children: z.int(),
});
export type TheoryLine = z.infer<typeof TheoryLine>;

export const GapKind = z.enum(gapKinds);

export const Gap = z.strictObject({
  kind: GapKind,
  element: z.string(),
  column: CoverageColumn.omit({ cells: true }),
});
export type Gap = z.infer<typeof Gap>;

const Asked = z.strictObject({
  scope: LawScope,
  across: Across,
  /** So many columns, or gaps, are passed over. */
  offset: z.int().nonnegative(),
  limit: views.PageSize,
});

/** What bears on an element, as it is listed. */
export const Borne = z.strictObject({
  bearing: views.BearingView,
  theory: z.strictObject({ id: Id, label: z.string() }),
  element: ElementRow,
  target: z.strictObject({ label: z.string(), child: Id.nullable() }),
  /** The only child for whom it counts. */
  child: z.string().nullable(),
});
export type Borne = z.infer<typeof Borne>;

export const law = {
  /** The provisions that people recorded here, withdrawn ones too. */
  provisions: query({
    input: z.strictObject({}),
    output: z.array(views.ProvisionView),
  }),

  /** The coverage matrix. Faults: record/unknown for what the scope names. */
  coverage: query({
    input: Asked,
    output: z.strictObject({
      theories: z.array(TheoryLine),
      elements: z.array(ElementRow),
      columns: z.array(CoverageColumn),
      total: z.int(),
      /** Gaps of all columns, those too that are on other pages. */
      gaps: z.strictObject({ open: z.int(), contradicted: z.int(), weak: z.int() }),
    }),
  }),

  /** What is still unproven, element after element. Faults: record/unknown. */
  gaps: query({
    input: Asked,
    output: z.strictObject({
      elements: z.array(ElementRow),
      rows: z.array(Gap),
      total: z.int(),
    }),
  }),

  /** What stands in a cell, or bears on an element in all columns. Faults: record/unknown. */
  bearings: query({
    input: z.strictObject({
      scope: LawScope,
      across: Across,
      element: z.string().max(80).nullable(),
      column: Id.nullable(),
    }),
    output: z.array(Borne),
  }),

  /** What a fact or an item goes to prove; of an episode also what its act does. */
  provenBy: query({
    input: z.strictObject({ target: BearingTarget }),
    output: z.array(Borne),
  }),
};

export const bearing = {
  /** Faults: theory/unknown, law/no-such-element, record/withdrawn, record/unknown for what the bearings name. */
  record: action({
    right: 'argue',
    input: z.strictObject({
      bearings: z.array(Bearing).min(1).max(500),
    }),
    output: z.array(Receipt),
  }),
};
