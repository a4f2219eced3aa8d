/** What hangs together: what happened in the order of days, who stands around a record, what is the same across children. */
import * as z from 'zod';
import { Edtf } from '../dates/index.ts';
import { nounNames } from '../records/index.ts';
import { Confidence, Id } from '../records/primitives.ts';
import { traitKinds } from '../records/traits.ts';
import { query } from './define.ts';
import * as views from './views.ts';

const Day = z.iso.date();

/** Days and regions that are looked at; null and '' leave nothing out. */
const Narrowed = z.strictObject({
  from: Day.nullable(),
  to: Day.nullable(),
  region: z.string().max(200),
});

/** Whose timeline it is. */
const Subject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vault') }),
  z.strictObject({
    type: z.enum(['child', 'act', 'person', 'organisation', 'place', 'proceeding']),
    id: Id,
  }),
  /** What has this in common. */
  z.strictObject({
    type: z.literal('pattern'),
    kind: z.enum(traitKinds),
    key: z.string().max(4000),
  }),
]);

export const TimelineRow = z.strictObject({
  episode: Id,
  number: z.int(),
  act: Id,
  child: Id,
  /** Number and name of the child. */
  childLabel: z.string(),
  type: z.string(),
  form: z.string(),
  begin: Edtf.nullable(),
  end: Edtf.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  verification: z.string(),
  confidence: Confidence,
});
export type TimelineRow = z.infer<typeof TimelineRow>;

export const timeline = {
  /** Active episodes in the order of their days, undated ones last. Fault: record/unknown. */
  of: query({
    input: z.strictObject({
      subject: Subject,
      form: z.string().max(100).nullable(),
      narrowed: Narrowed,
      cursor: views.Cursor,
      limit: views.PageSize,
    }),
    output: z.strictObject({ rows: z.array(TimelineRow), next: views.Cursor, total: z.int() }),
  }),
};

/** A record; or `named:official:key`, `named:body:key` for who is named in acts and not recorded. */
const NodeId = z.string().max(4200);

export const GraphNode = z.strictObject({
  id: NodeId,
  type: z.enum([...nounNames, 'named']),
  label: z.string(),
  /** Of an act: the kind, and when it began. */
  kind: z.string().nullable(),
  begin: z.string().nullable(),
  /** Where it is read: an act stands on the page of an episode of this child. */
  child: Id.nullable(),
  episode: Id.nullable(),
});
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.strictObject({
  from: NodeId,
  to: NodeId,
  /** How the one is bound to the other: a mode of participation, or a member that names it. */
  modes: z.array(z.string()),
  as: z.enum(['party', 'episode', 'member']),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

export const graph = {
  /** A record and those that it is bound to directly, most at first; `more` were left out. Fault: record/unknown. */
  around: query({
    input: z.strictObject({ id: NodeId, limit: z.int().min(1).max(200) }),
    output: z.strictObject({
      centre: GraphNode,
      nodes: z.array(GraphNode),
      edges: z.array(GraphEdge),
      more: z.int(),
    }),
  }),
};

export const PatternGroup = z.strictObject({
  key: z.string(),
  /** As it was written; one spelling where there are several. */
  label: z.string(),
  /** The record of the official or body, where it is recorded. */
  record: Id.nullable(),
  children: z.int(),
  episodes: z.int(),
});
export type PatternGroup = z.infer<typeof PatternGroup>;

export const pattern = {
  /** What is the same in the episodes of several children, most children first. */
  groups: query({
    input: z.strictObject({
      kind: z.enum(traitKinds),
      narrowed: Narrowed,
      cursor: views.Cursor,
      limit: views.PageSize,
    }),
    output: z.strictObject({ rows: z.array(PatternGroup), next: views.Cursor }),
  }),
};
