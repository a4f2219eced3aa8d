/** Persons, organisations, places, proceedings: what is recorded once and pointed at from elsewhere. */
import * as z from 'zod';
import { ReviewState } from '../events/review.ts';
import { catalogued } from '../records/catalogue.ts';
import { nouns, nounNames } from '../records/index.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { rightToRecord } from '../rights.ts';
import { SealedPlace } from './compartments.ts';
import { action, query } from './define.ts';
import { NewCitation } from './records.ts';
import * as views from './views.ts';

const Type = z.enum(catalogued);

export const CatalogueFilter = z.strictObject({
  type: Type,
  text: z.string().max(500),
  status: z.enum(['active', 'withdrawn', 'all']),
  /** A term that tells what it is: a role of a person, the kind of anything else. */
  kind: z.string().nullable(),
  review: ReviewState.nullable(),
});
export type CatalogueFilter = z.infer<typeof CatalogueFilter>;

export const CatalogueOrder = z.enum(['number', 'name', 'changed']);
export type CatalogueOrder = z.infer<typeof CatalogueOrder>;

export const CatalogueRow = z.strictObject({
  type: Type,
  id: Id,
  number: z.int(),
  status: z.enum(['active', 'withdrawn']),
  name: z.string().nullable(),
  /** In other scripts, of other times. */
  others: z.array(z.string()),
  kinds: z.array(z.string()),
  confidentiality: z.string(),
  changedAt: z.string(),
  review: ReviewState,
});
export type CatalogueRow = z.infer<typeof CatalogueRow>;

/** A record that names the one that is shown, or is named by it. */
export const NamedBeside = z.strictObject({
  type: z.enum(nounNames),
  id: Id,
  label: z.string(),
  child: Id.nullable(),
});
export type NamedBeside = z.infer<typeof NamedBeside>;

/** What it took part in: an act with those it befell, a statement about a child, another record. */
export const Mention = NamedBeside.extend({
  /** The members in which it is named. */
  members: z.array(z.string()),
  /** Of an act: its kind, when it began, and the part taken in it. */
  kind: z.string().nullable(),
  begin: z.string().nullable(),
  end: z.string().nullable(),
  modes: z.array(z.string()),
  /** Of an act: the episodes that are part of it. */
  episodes: z.array(z.strictObject({ id: Id, child: Id, label: z.string() })),
});
export type Mention = z.infer<typeof Mention>;

/** What is recorded of it, without the number that the vault gives. */
export const NewCatalogued = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person'), fields: nouns.person.omit({ number: true }) }),
  z.strictObject({
    type: z.literal('organisation'),
    fields: nouns.organisation.omit({ number: true }),
  }),
  z.strictObject({ type: z.literal('place'), fields: nouns.place.omit({ number: true }) }),
  z.strictObject({
    type: z.literal('proceeding'),
    fields: nouns.proceeding.omit({ number: true }),
  }),
  z.strictObject({ type: z.literal('theory'), fields: nouns.theory.omit({ number: true }) }),
  z.strictObject({ type: z.literal('provision'), fields: nouns.provision.omit({ number: true }) }),
  z.strictObject({ type: z.literal('source'), fields: nouns.source.omit({ number: true }) }),
  z.strictObject({
    type: z.literal('sourceIdentity'),
    fields: nouns.sourceIdentity.omit({ number: true }),
  }),
  z.strictObject({ type: z.literal('interview'), fields: nouns.interview.omit({ number: true }) }),
]);
export type NewCatalogued = z.infer<typeof NewCatalogued>;

export const catalogue = {
  list: query({
    input: z.strictObject({
      filter: CatalogueFilter,
      order: CatalogueOrder,
      descending: z.boolean(),
      cursor: views.Cursor,
      limit: views.PageSize,
    }),
    output: z.strictObject({
      rows: z.array(CatalogueRow),
      next: views.Cursor,
      total: z.int(),
    }),
  }),

  /** All of its page in one answer. Fault: record/unknown. */
  get: query({
    input: z.strictObject({ id: Id }),
    output: z.strictObject({
      record: z.discriminatedUnion('type', [
        views.PersonView,
        views.OrganisationView,
        views.PlaceView,
        views.ProceedingView,
        views.TheoryView,
        views.ProvisionView,
        views.SourceView,
        views.SourceIdentityView,
        views.InterviewView,
      ]),
      row: CatalogueRow,
      mentions: z.array(Mention),
      /** What it names itself: the organisation of a position, the children of a proceeding. */
      named: z.array(NamedBeside),
      evidence: z.array(views.CitedEvidence),
      compartment: SealedPlace.nullable(),
    }),
  }),

  /** Who of these children's people and organisations are recorded: for links beside typed names. */
  labels: query({
    input: z.strictObject({ ids: z.array(Id).max(2000) }),
    output: z.array(NamedBeside),
  }),

  /** Record one, with what shows it. Faults: record/unknown for what it names, catalogue/nameless, source/must-be-sealed. */
  record: action({
    right: 'record',
    rightsFor: ({ record }) => [rightToRecord(record.type)],
    input: z.strictObject({
      record: NewCatalogued,
      citations: z.array(NewCitation).max(100),
      compartment: Id.nullable().default(null),
      /** Persons or organisations that this one resembles and is not, each with why. */
      different: z
        .array(z.strictObject({ record: Id, why: RequiredLine }))
        .max(50)
        .default([]),
    }),
    output: z.strictObject({ id: Id, seq: z.int(), number: z.int() }),
  }),
};
