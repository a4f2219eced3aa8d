/** Where things happened: settlements, the way of a child, lines of control as of a date. */
import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { Confidence, Id, RequiredLine } from '../records/primitives.ts';
import { action, query } from './define.ts';

export const Settlement = z.strictObject({
  /** Its number in GeoNames. */
  id: z.int(),
  country: z.string(),
  region: z.string(),
  regionUk: z.string(),
  regionEn: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  inhabitants: z.int(),
  latin: z.string(),
  uk: z.string().nullable(),
  ru: z.string().nullable(),
  others: z.array(z.string()).readonly(),
});

/** An end of a leg. `recorded`: by a place of the vault; `guessed`: the settlement that the name most likely means. */
export const RouteEnd = z.strictObject({
  text: z.string(),
  at: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
  how: z.enum(['recorded', 'guessed', 'unknown']),
  /** The place of the vault. */
  place: Id.nullable(),
  /** Settlements of that name among which was guessed. */
  among: z.int(),
});
export type RouteEnd = z.infer<typeof RouteEnd>;

export const RouteLeg = z.strictObject({
  id: z.string(),
  act: Id,
  episode: Id.nullable(),
  child: Id.nullable(),
  type: termId('episodeTypes'),
  from: RouteEnd.nullable(),
  to: RouteEnd.nullable(),
  when: z.string().nullable(),
  day: z.string().nullable(),
  transport: z.string().nullable(),
  vehicle: z.string().nullable(),
  stage: z.string().nullable(),
  inferred: z.boolean(),
  confidence: Confidence,
});
export type RouteLeg = z.infer<typeof RouteLeg>;

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A line that somebody loaded: where it ran on a day, and who says so. */
export const ControlLine = z.strictObject({
  id: Id,
  title: z.string(),
  date: z.iso.date(),
  source: z.string(),
  /** Lines and outlines, longitude first. */
  paths: z.array(z.array(Position)),
});
export type ControlLine = z.infer<typeof ControlLine>;

export const geo = {
  /** Settlements by any of their names, in any script. */
  search: query({
    input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50) }),
    output: z.array(Settlement),
  }),

  /** The way of a child, or of those in an act. Fault: record/unknown. */
  route: query({
    input: z.strictObject({ of: z.enum(['child', 'act']), id: Id }),
    output: z.array(RouteLeg),
  }),

  /** Places of the vault that have coordinates, and how many acts name each. */
  places: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: Id,
        label: z.string(),
        latitude: z.number(),
        longitude: z.number(),
      }),
    ),
  }),

  lines: query({ input: z.strictObject({}), output: z.array(ControlLine) }),

  /** Keep the lines of a GeoJSON text (RFC 7946). Faults: map/not-geojson, map/no-lines, map/too-many-points. */
  addLine: action({
    right: 'record',
    input: z.strictObject({
      title: RequiredLine,
      date: z.iso.date(),
      source: RequiredLine,
      geojson: z.string().max(20_000_000),
    }),
    output: z.strictObject({ id: Id, points: z.int() }),
  }),

  removeLine: action({
    right: 'record',
    input: z.strictObject({ id: Id }),
    output: z.strictObject({}),
  }),
};
