import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { AskedConsent, hindranceOf, type Hindrance } from './consent.ts';
import { NamedRecord } from './organisation.ts';
import { Confidentiality, Id, Line, Paragraphs, When } from './primitives.ts';

const Count = z.int().nonnegative().max(10_000).nullable();

/** That somebody spoke with a child, or another person, and under which terms. What was said stays where it is kept. */
export const Interview = z.strictObject({
  number: z.int().positive(),
  child: NamedRecord,
  person: NamedRecord,
  source: NamedRecord,
  when: When,
  /** Minutes. */
  duration: Count,
  place: NamedRecord,
  type: termId('interviewProtocols'),
  interviewer: NamedRecord,
  body: NamedRecord,
  qualification: termId('interviewerQualifications').nullable(),
  present: z
    .array(
      z.strictObject({
        role: termId('presentRoles'),
        name: Line,
        record: Id.nullable(),
        note: Line,
      }),
    )
    .max(30),
  language: termId('languages').nullable(),
  interpreter: NamedRecord,
  recording: termId('recordingKinds').nullable(),
  recordings: z.array(z.strictObject({ name: Line, record: Id })).max(100),
  consents: z.array(AskedConsent).max(100),
  /** Earlier interviews known of, recorded here or not; and why there had to be another. */
  earlier: Count,
  whyAgain: Line,
  /** Where the protocol is kept, and under which number. */
  reference: Line,
  keptAt: Line,
  fact: Paragraphs,
  assessment: Paragraphs,
  confidentiality: Confidentiality,
});
export type Interview = z.infer<typeof Interview>;

/** What a warning is told by. */
export type WarnedInterview = Pick<
  Interview,
  'child' | 'when' | 'qualification' | 'present' | 'consents' | 'earlier'
>;

export const interviewWarnings = [
  'non-specialist',
  'no-consent',
  'consent-refused',
  'consent-withdrawn',
  'consent-expired',
  'no-representative',
  'again',
] as const;
export type InterviewWarning = (typeof interviewWarnings)[number];

const warningOf: Readonly<Record<Hindrance, InterviewWarning>> = {
  'not-asked': 'no-consent',
  'not-covered': 'no-consent',
  refused: 'consent-refused',
  withdrawn: 'consent-withdrawn',
  expired: 'consent-expired',
};

const standFor: ReadonlySet<string> = new Set(['legal_representative', 'lawyer']);

/**
 * What should give pause about an interview. What concerns the child alone is not said of others.
 * @param others that the vault holds of the same child
 * @param day `YYYY-MM-DD`
 */
export function warningsOf(
  interview: WarnedInterview,
  others: number,
  day: string,
): InterviewWarning[] {
  const { child, qualification, present, consents, earlier } = interview;
  const hindrance = hindranceOf(consents, null, day);
  const warnings: InterviewWarning[] = hindrance === null ? [] : [warningOf[hindrance]];
  if (child.record === null) return warnings;
  if (qualification === 'non_specialist') warnings.unshift('non-specialist');
  if (!present.some(({ role }) => standFor.has(role))) warnings.push('no-representative');
  if (others > 0 || (earlier ?? 0) > 0) warnings.push('again');
  return warnings;
}
