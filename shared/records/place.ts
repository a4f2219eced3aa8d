import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { ExternalNumber } from './child.ts';
import { NamedRecord, Title } from './organisation.ts';
import { Confidentiality, CountryCode, Line, Paragraphs, When } from './primitives.ts';

/** A place with the history of its names. An imposed name never replaces the other. */
export const RecordedPlace = z.strictObject({
  number: z.int().positive(),
  type: termId('placeTypes'),
  names: z.array(Title).max(50),
  country: CountryCode.nullable(),
  parent: NamedRecord,
  /** Decimal degrees, WGS 84. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** From where the coordinates are known; places of older versions know of none. */
  coordinatesSource: Line.default(null),
  /** Who held it, from when to when, and who says so. */
  control: z
    .array(z.strictObject({ state: termId('controlStates'), from: When, to: When, source: Line }))
    .max(50),
  externalNumbers: z.array(ExternalNumber).max(50),
  fact: Paragraphs,
  assessment: Paragraphs,
  sources: Paragraphs,
  confidentiality: Confidentiality,
});
export type RecordedPlace = z.infer<typeof RecordedPlace>;
