import * as z from 'zod';
import { termId } from '../vocabulary/index.ts';
import { Confidentiality, Id, Line, Paragraphs, SourceRecords, When } from './primitives.ts';

export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
export const Sha512Hex = z.string().regex(/^[0-9a-f]{128}$/);

/** The bytes as they were taken in. They are never altered; a changed file is another item. */
export const OriginalFile = z.strictObject({
  name: z.string().min(1).max(4096),
  /** Base64url of the name's own bytes where they are not UTF-8. */
  rawName: z.string().nullable(),
  size: z.int().nonnegative(),
  mediaType: z.string().max(200),
  modified: z.iso.datetime({ precision: 3 }).nullable(),
  sha256: Sha256Hex,
});
export type OriginalFile = z.infer<typeof OriginalFile>;

/** From whom and how it came. A protected source's name stays out of exports unless it is chosen. */
export const Acquisition = z.strictObject({
  method: termId('acquisitionMethods').nullable(),
  fromWhom: Line,
  relation: Line,
  protectedSource: z.boolean(),
  by: Line,
  when: When,
  where: Line,
  url: Line,
  circumstances: Line,
});
export type Acquisition = z.infer<typeof Acquisition>;

/** Consent to keep and pass on; it can be withdrawn, and then decides what may be exported. */
export const Consent = z.strictObject({
  state: z.enum(['given', 'refused', 'withdrawn', 'not-needed', 'not-obtainable', 'not-asked']),
  giver: termId('consentGivers').nullable(),
  giverName: Line,
  scope: z.array(termId('consentScopes')).max(30),
  when: When,
  expires: When,
  explainedBy: Line,
  language: termId('languages').nullable(),
  note: Line,
});
export type Consent = z.infer<typeof Consent>;

/** What the person says about a piece of evidence; the file itself is beside it. */
export const EvidenceFacts = z.strictObject({
  type: termId('documentTypes'),
  title: Line,
  description: Paragraphs,
  languages: z.array(termId('languages')).max(10),
  date: When,
  author: Line,
  acquisition: Acquisition,
  consent: Consent,
  confidentiality: Confidentiality,
  /** Where a physical item is kept; null for a file. */
  location: Line,
  /** A statement of a child taken by someone who is no specialist is marked, and warned of. */
  childStatement: z.enum(['none', 'by-specialist', 'by-non-specialist']),
  /** The item this one was made from (translation, excerpt, redaction), and how. */
  derivedFrom: Id.nullable(),
  derivedHow: Line,
  /** Records of those from whom it is known; older versions know of none. */
  sourceRecords: SourceRecords,
});
export type EvidenceFacts = z.infer<typeof EvidenceFacts>;

/** What is said of an item of which nothing is known yet. Nothing is guessed: consent was not asked for, nobody is named. */
export function nothingSaid(type: string): z.input<typeof EvidenceFacts> {
  return {
    type,
    title: null,
    description: [],
    languages: [],
    date: null,
    author: null,
    acquisition: {
      method: null,
      fromWhom: null,
      relation: null,
      protectedSource: false,
      by: null,
      when: null,
      where: null,
      url: null,
      circumstances: null,
    },
    consent: {
      state: 'not-asked',
      giver: null,
      giverName: null,
      scope: [],
      when: null,
      expires: null,
      explainedBy: null,
      language: null,
      note: null,
    },
    confidentiality: 'confidential',
    location: null,
    childStatement: 'none',
    derivedFrom: null,
    derivedHow: null,
    sourceRecords: [],
  };
}

export const Evidence = EvidenceFacts.extend({
  number: z.int().positive(),
  nature: z.enum(['file', 'physical']),
  /** Null for a physical item. */
  file: OriginalFile.nullable(),
  /** Counted after the file was taken in: it costs more than twice as much as SHA-256. */
  sha512: Sha512Hex.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;
