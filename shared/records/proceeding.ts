import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { ExternalNumber } from './child.ts';
import { NamedRecord } from './organisation.ts';
import { Confidentiality, Id, Line, Paragraphs, RequiredLine, When } from './primitives.ts';

/** A criminal proceeding, a case or a situation. What it says of a person is its own standing there, no finding. */
export const Proceeding = z.strictObject({
  number: z.int().positive(),
  type: termId('proceedingTypes'),
  /** As the body that keeps it writes it: ЄРДР number, number of the case or of the situation. */
  reference: Line,
  title: Line,
  body: NamedRecord,
  state: termId('proceedingStates').nullable(),
  opened: When,
  closed: When,
  provisions: z.array(termId('provisions')).max(50),
  children: z.array(z.strictObject({ name: Line, record: Id })).max(2000),
  episodes: z.array(z.strictObject({ name: Line, record: Id })).max(2000),
  persons: z
    .array(
      z.strictObject({
        name: RequiredLine,
        record: Id.nullable(),
        standing: termId('standings'),
        since: When,
        note: Line,
      }),
    )
    .max(200),
  steps: z
    .array(
      z.strictObject({
        step: termId('proceduralSteps'),
        date: When,
        number: Line,
        name: Line,
        record: Id.nullable(),
        note: Line,
      }),
    )
    .max(500),
  deadlines: z
    .array(z.strictObject({ what: RequiredLine, date: When, met: z.boolean(), note: Line }))
    .max(200),
  externalNumbers: z.array(ExternalNumber).max(50),
  fact: Paragraphs,
  assessment: Paragraphs,
  sources: Paragraphs,
  confidentiality: Confidentiality,
});
export type Proceeding = z.infer<typeof Proceeding>;
