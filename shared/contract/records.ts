import * as z from 'zod';
import { Description } from '../matching/recognition/index.ts';
import { Act } from '../records/act.ts';
import { Assertion } from '../records/assertion.ts';
import { Child } from '../records/child.ts';
import { Episode } from '../records/episode.ts';
import { Link, LinkTarget } from '../records/link.ts';
import { nounNames } from '../records/index.ts';
import { ReviewState } from '../events/review.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { episodeForms } from '../vocabulary/episodeKind.ts';
import { rightsToRecord, rightToRecord } from '../rights.ts';
import { action, job, query } from './define.ts';
import { Likeness, PairView } from './recognition.ts';
import * as views from './views.ts';

export const Receipt = z.strictObject({ id: Id, seq: z.int() });
export const ById = z.strictObject({ id: Id });

/** The compartment that what is recorded is sealed in; null: everybody who opens the vault sees it. */
export const IntoCompartment = Id.nullable().default(null);

/** A statement as it is entered together with a child; the child's id follows. */
export const NewAssertion = Assertion.omit({ child: true, preferred: true });
export type NewAssertion = z.output<typeof NewAssertion>;

export const ChildFilter = z.strictObject({
  text: z.string().max(500),
  status: z.enum(['active', 'withdrawn', 'all']),
  caseStatus: z.string().nullable(),
  country: z.string().nullable(),
  form: z.enum(episodeForms).nullable(),
  /** Children with episodes that no evidence supports. */
  unproven: z.boolean(),
  /** State of the review of the child's own record. */
  review: ReviewState.nullable().default(null),
  /** Children of whom nobody recorded where they are. */
  unlocated: z.boolean().default(false),
  /** Children about whom a request is past its deadline without an answer. */
  overdue: z.boolean().default(false),
});
export type ChildFilter = z.infer<typeof ChildFilter>;

export const ChildOrder = z.enum(['number', 'name', 'birth', 'changed']);
export type ChildOrder = z.infer<typeof ChildOrder>;

/** Two records that may be of one child. In the reasons the first says `ours`. */
export const ChildPair = z.strictObject({
  one: views.ChildRow,
  other: views.ChildRow,
  likeness: Likeness,
  /** That they are different was decided before, and something else is told of either since. */
  before: PairView.nullable(),
});
export type ChildPair = z.infer<typeof ChildPair>;

/** Another record that is confirmed to be of the same child, with what is stated in it. */
const OtherRecord = z.strictObject({
  row: views.ChildRow,
  assertions: z.array(views.AssertionView.extend({ proof: views.Proof })),
  episodes: z.array(views.EpisodeWithAct),
  evidence: z.array(views.CitedEvidence),
});

export const child = {
  list: query({
    input: z.strictObject({
      filter: ChildFilter,
      order: ChildOrder,
      descending: z.boolean(),
      cursor: views.Cursor,
      limit: views.PageSize,
    }),
    output: z.strictObject({ rows: z.array(views.ChildRow), next: views.Cursor, total: z.int() }),
  }),

  /** How many children the list has of each kind. */
  figures: query({ input: z.strictObject({}), output: views.ChildFigures }),

  /** All of a child's page in one answer. Fault: child/unknown. */
  get: query({
    input: ById,
    output: z.strictObject({
      child: views.ChildView,
      row: views.ChildRow,
      /** Withdrawn ones too: they are listed apart. */
      assertions: z.array(views.AssertionView.extend({ proof: views.Proof })),
      episodes: z.array(views.EpisodeWithAct),
      evidence: z.array(views.CitedEvidence),
      /** What was decided about this record and others, and the other records of the same child. */
      same: z.strictObject({
        leading: Id,
        others: z.array(OtherRecord),
        decisions: z.array(PairView),
      }),
    }),
  }),

  /** Register a child with what is known of it at once: one entry for the child, one for each statement. */
  register: action({
    right: 'record',
    input: z.strictObject({
      child: Child.omit({ number: true }),
      assertions: z.array(NewAssertion).max(100),
      /** Evidence that shows the registration. */
      evidence: z.array(Id).max(100),
      compartment: IntoCompartment,
      /** Children that this one resembles and is not, each with why: they are not proposed as one again. */
      different: z
        .array(z.strictObject({ child: Id, why: RequiredLine }))
        .max(50)
        .default([]),
    }),
    output: Receipt.extend({ number: z.int() }),
  }),

  /** Children who may be the one described, likeliest first: shown before a second record of one child is made. */
  similar: query({
    input: Description,
    output: z.array(
      z.strictObject({
        row: views.ChildRow,
        likeness: Likeness,
        /** Nothing can be decided about it openly. */
        isSealed: z.boolean(),
      }),
    ),
  }),

  /** The whole vault looked through for pairs that are more likely one child than not, the likeliest first. */
  pairs: job({
    right: 'read',
    input: z.strictObject({}),
    output: z.strictObject({
      /** Children that were compared. */
      children: z.int(),
      pairs: z.array(ChildPair),
      /** Pairs left out because somebody has decided about them. */
      decided: z.int(),
      /** Less likely pairs beyond those that are told. */
      untold: z.int(),
    }),
  }),
};

export const assertion = {
  record: action({
    right: 'record',
    input: z.strictObject({
      child: Id,
      assertion: NewAssertion,
      preferred: z.boolean(),
      /** What is said of a sealed child is sealed with it. */
      compartment: IntoCompartment,
    }),
    output: Receipt,
  }),
  /** The working view shows this one from now on; the one preferred before steps back. */
  prefer: action({ right: 'record', input: ById, output: Receipt }),
};

/** A citation entered with a record; the record's id follows. */
export const NewCitation = Link.omit({ target: true });
export type NewCitation = z.input<typeof NewCitation>;

/** One child's part as entered with the act. */
export const NewParticipation = Episode.omit({ number: true, act: true });
export type NewParticipation = z.input<typeof NewParticipation>;

export const episode = {
  /** Record an act and the episode of each child in it, with what supports it: all or nothing. */
  record: action({
    right: 'record',
    input: z.strictObject({
      act: Act,
      participations: z.array(NewParticipation).min(1).max(2000),
      citations: z.array(NewCitation).max(500),
      /** An act that befell a sealed child is sealed with it. */
      compartment: IntoCompartment,
    }),
    output: z.strictObject({
      act: Id,
      episodes: z.array(Receipt.extend({ number: z.int() })),
      seq: z.int(),
    }),
  }),
  /** Add children to an act recorded before. */
  join: action({
    right: 'record',
    input: z.strictObject({ act: Id, participations: z.array(NewParticipation).min(1).max(2000) }),
    output: z.array(Receipt.extend({ number: z.int() })),
  }),
  /** Fault: episode/unknown. */
  get: query({
    input: ById,
    output: views.EpisodeWithAct.extend({ evidence: z.array(views.CitedEvidence) }),
  }),
};

export const link = {
  record: action({
    right: 'record',
    input: z.strictObject({ links: z.array(Link).min(1).max(500) }),
    output: z.array(Receipt),
  }),
  ofTarget: query({
    input: z.strictObject({ target: LinkTarget }),
    output: z.array(views.CitedEvidence),
  }),
};

/** Verbs that every noun has. */
export const record = {
  /**
   * Change members of a record. `changes` holds whole members of the noun's schema; only those that differ are
   * committed. Faults: record/unknown, record/withdrawn, record/nothing-changed, record/changed-meanwhile
   * (`expectedSeq` is the seq of the state that was edited).
   */
  revise: action({
    right: 'record',
    rightsFor: ({ type }) => [rightToRecord(type)],
    input: z.strictObject({
      type: z.enum(nounNames),
      id: Id,
      expectedSeq: z.int(),
      changes: z.record(z.string(), z.unknown()),
      reason: RequiredLine.nullable(),
    }),
    output: Receipt,
  }),
  /** Withdraw: it leaves the working view, its history stays. What hangs on it is withdrawn with it and told. */
  withdraw: action({
    right: 'record',
    rightsFor: ({ type }) => [rightToRecord(type)],
    input: z.strictObject({ type: z.enum(nounNames), id: Id, reason: RequiredLine }),
    output: z.strictObject({
      seq: z.int(),
      withdrawn: z.array(z.strictObject({ type: z.enum(nounNames), id: Id })),
    }),
  }),
  restore: action({
    right: 'record',
    rightsFor: ({ records }) => rightsToRecord(records),
    input: z.strictObject({
      records: z
        .array(z.strictObject({ type: z.enum(nounNames), id: Id }))
        .min(1)
        .max(5000),
    }),
    output: z.strictObject({ seq: z.int() }),
  }),
  history: query({
    input: z.strictObject({
      id: Id,
      /** With all that hangs on it (statements, episodes, links). */ whole: z.boolean(),
      before: z.int().nullable(),
      limit: views.PageSize,
    }),
    output: z.strictObject({ entries: z.array(views.HistoryEntry), next: z.int().nullable() }),
  }),
  /** How it stood after an entry or at a moment. Faults: record/unknown, ledger/no-such-entry. */
  asOf: query({
    input: z.strictObject({
      id: Id,
      whole: z.boolean(),
      at: z.union([
        z.strictObject({ seq: z.int().nonnegative() }),
        z.strictObject({ moment: z.iso.datetime({ precision: 3 }) }),
      ]),
    }),
    output: views.AsOf,
  }),
  /** Records that were withdrawn, newest first, with by whom and why. */
  withdrawn: query({
    input: z.strictObject({ before: z.int().nullable(), limit: views.PageSize }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          type: z.string(),
          id: Id,
          label: z.string(),
          child: Id.nullable(),
          at: z.string(),
          who: z.string(),
          reason: z.string().nullable(),
          seq: z.int(),
        }),
      ),
      next: z.int().nullable(),
    }),
  }),
};
