/** What the vault shows of records: the shapes that cross to the page. */
import * as z from 'zod';
import { changes, Stamp } from '../events/event.ts';
import { nouns, type Noun } from '../records/index.ts';
import { Id } from '../records/primitives.ts';
import { LinkRelation } from '../records/link.ts';
import { Review, reviewDeeds, ReviewState } from '../events/review.ts';

/**
 * A record of a noun as a screen sees it. Fields are those of the noun's schema; where something is withheld
 * its name stands in `withheld` and its value is null.
 */
function view<N extends Noun>(noun: N) {
  return z.strictObject({
    type: z.literal(noun),
    id: Id,
    status: z.enum(['active', 'withdrawn']),
    fields: nouns[noun],
    withheld: z.array(z.string()),
    begun: Stamp,
    changed: Stamp,
    withdrawn: z.strictObject({ stamp: Stamp, reason: z.string().nullable() }).nullable(),
    review: Review,
  });
}

export const ChildView = view('child');
export type ChildView = z.infer<typeof ChildView>;
export const AssertionView = view('assertion');
export type AssertionView = z.infer<typeof AssertionView>;
export const ActView = view('act');
export type ActView = z.infer<typeof ActView>;
export const EpisodeView = view('episode');
export type EpisodeView = z.infer<typeof EpisodeView>;
export const EvidenceView = view('evidence');
export type EvidenceView = z.infer<typeof EvidenceView>;
export const LinkView = view('link');
export type LinkView = z.infer<typeof LinkView>;
export const PersonView = view('person');
export const OrganisationView = view('organisation');
export const PlaceView = view('place');
export const ProceedingView = view('proceeding');
export const TaskView = view('task');
export const CommentView = view('comment');
export const TheoryView = view('theory');
export const ProvisionView = view('provision');
export const BearingView = view('bearing');
export type BearingView = z.infer<typeof BearingView>;
export const SourceView = view('source');
export const SourceIdentityView = view('sourceIdentity');
export const InterviewView = view('interview');

/** What supports, contradicts and leaves open, counted. Strength is told from it: ●●○. */
export const Proof = z.strictObject({
  supports: z.int(),
  contradicts: z.int(),
  leavesOpen: z.int(),
});
export type Proof = z.infer<typeof Proof>;

/** A child as a row of the list. */
export const ChildRow = z.strictObject({
  id: Id,
  number: z.int(),
  status: z.enum(['active', 'withdrawn']),
  /** The preferred name in each script, as one line; null when none is recorded. */
  nameUk: z.string().nullable(),
  nameRu: z.string().nullable(),
  nameLatn: z.string().nullable(),
  birth: z.string().nullable(),
  sex: z.enum(['female', 'male', 'unknown']).nullable(),
  caseStatus: z.string().nullable(),
  country: z.string().nullable(),
  whereabouts: z.string().nullable(),
  episodes: z.int(),
  proof: Proof,
  changedAt: z.string(),
  review: ReviewState,
  /** Records for which it speaks: more than one where they are confirmed to be of one child, and this one leads. */
  records: z.int(),
});
export type ChildRow = z.infer<typeof ChildRow>;

/** So many are of this kind; null: it is not recorded. */
export const Figure = z.strictObject({ value: z.string().nullable(), count: z.int() });
export type Figure = z.infer<typeof Figure>;

/** Active children by kind, as the list tells them apart. */
export const ChildFigures = z.strictObject({
  children: z.int(),
  /** Nobody recorded where they are. */
  unlocated: z.int(),
  /** With episodes that no evidence supports. */
  unproven: z.int(),
  /** About whom a request is past its deadline without an answer. */
  overdue: z.int(),
  caseStatuses: z.array(Figure),
  countries: z.array(Figure),
  reviews: z.array(Figure),
  /** By what was done to them: a child may count in several. */
  forms: z.array(Figure),
});
export type ChildFigures = z.infer<typeof ChildFigures>;

/** An episode together with the act it is a part of, its proof, and the other children of that act. */
export const EpisodeWithAct = z.strictObject({
  episode: EpisodeView,
  act: ActView,
  proof: Proof,
  /** Other children who took part in the act. */
  others: z.array(z.strictObject({ child: Id, number: z.int(), name: z.string().nullable() })),
});
export type EpisodeWithAct = z.infer<typeof EpisodeWithAct>;

/** A piece of evidence as a row. */
export const EvidenceRow = z.strictObject({
  id: Id,
  number: z.int(),
  status: z.enum(['active', 'withdrawn']),
  nature: z.enum(['file', 'physical']),
  type: z.string(),
  title: z.string().nullable(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  size: z.number().nullable(),
  sha256: z.string().nullable(),
  date: z.string().nullable(),
  confidentiality: z.string(),
  supports: z.int(),
  contradicts: z.int(),
  leavesOpen: z.int(),
  addedAt: z.string(),
  review: ReviewState,
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** A link with the evidence it cites, as shown beside a record. */
export const CitedEvidence = z.strictObject({ link: LinkView, evidence: EvidenceRow });
export type CitedEvidence = z.infer<typeof CitedEvidence>;

/** A link with the record it speaks of, as shown beside the evidence. `label` is what a reader calls it. */
export const CitingRecord = z.strictObject({
  link: LinkView,
  relation: LinkRelation,
  label: z.string(),
  child: Id.nullable(),
});
export type CitingRecord = z.infer<typeof CitingRecord>;

/** A step in a record's history; `who` is the user's name, `subject` the record. */
export const HistoryEntry = z.strictObject({
  stamp: Stamp,
  who: z.string(),
  type: z.string(),
  id: z.string(),
  change: z.enum([...changes, ...reviewDeeds, 'copied', 'erased']).exclude(['changed']),
  reason: z.string().nullable(),
  differences: z.array(
    z.strictObject({ member: z.string(), before: z.unknown(), after: z.unknown() }),
  ),
  /** Fields of the entry that were erased. */
  withheld: z.array(z.string()),
  /** Fields of what it replaced that were erased. */
  withheldBefore: z.array(z.string()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** A record as it stood at some time: each member with the entry that had last spoken of it. */
export const RecordThen = z.strictObject({
  type: z.string(),
  id: z.string(),
  number: z.int().nullable(),
  status: z.enum(['active', 'withdrawn']),
  begun: Stamp,
  changed: Stamp,
  withheld: z.array(z.string()),
  members: z.array(
    z.strictObject({
      member: z.string(),
      value: z.unknown(),
      /** What the entry replaced; null where nothing stood before. */
      before: z.unknown(),
      stamp: Stamp,
      who: z.string(),
    }),
  ),
  /** How far its review had come, by what and by whom; `last` is null where nobody had asked for one. */
  review: z.strictObject({
    state: ReviewState,
    last: z
      .strictObject({
        deed: z.enum(reviewDeeds),
        at: z.string(),
        who: z.string(),
        reason: z.string().nullable(),
      })
      .nullable(),
  }),
  /** Entries about it that came later. */
  later: z.int(),
});
export type RecordThen = z.infer<typeof RecordThen>;

export const AsOf = z.strictObject({
  /** The entry after which it stood so; null: nothing was recorded before that time. */
  stood: z.strictObject({ seq: z.int(), at: z.string(), who: z.string() }).nullable(),
  /** Those that were recorded by then; with a child, all that hung on it. */
  records: z.array(RecordThen),
});
export type AsOf = z.infer<typeof AsOf>;

/** Where a page of a list ends: the key it is sorted by (three lines of a name at most) and the number. */
const Place = z.tuple([z.union([z.string().max(10_000), z.number()]), z.int()]);

/** Handed back to get the next page. Opaque. */
export const Cursor = z
  .string()
  .max(20_000)
  .refine(text => placeOf(text) !== null, { error: 'not-a-cursor' })
  .nullable();

/** The place behind a cursor; null where the text is none. */
export function placeOf(cursor: string): z.infer<typeof Place> | null {
  try {
    return Place.parse(JSON.parse(cursor));
  } catch {
    return null;
  }
}

export const PageSize = z.int().min(1).max(500);
