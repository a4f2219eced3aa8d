import * as z from 'zod';
import { mostWithheld, Withheld } from '../package/withheld.ts';
import { nounNames } from '../records/index.ts';
import { Id, RequiredLine, text } from '../records/primitives.ts';
import { termId } from '../vocabulary/index.ts';
import { SignerView } from './checkpoints.ts';
import { AgreementReport } from './requests.ts';
import { Held } from './sources.ts';
import { job, query } from './define.ts';
import { Finding, Language } from './session.ts';

export const PackageScope = z.discriminatedUnion('scope', [
  /** All records but legal theories: what a lawyer makes of the facts stays behind unless it is chosen. */
  z.strictObject({ scope: z.literal('all') }),
  z.strictObject({ scope: z.literal('allWithTheories') }),
  z.strictObject({ scope: z.literal('child'), child: Id }),
  /** One child of whom there are several records, as a second person confirmed: those that the exporter chose. */
  z.strictObject({ scope: z.literal('together'), child: Id, others: z.array(Id).min(1).max(50) }),
]);
export type PackageScope = z.infer<typeof PackageScope>;

/** An earlier checkpoint that came along: the package's ledger begins with it. */
export const EarlierReport = z.strictObject({
  size: z.int(),
  /** It was given to this recipient before, says the package. */
  given: z.boolean(),
  /** By which a reader knows it; null where it cannot be read. */
  words: z.strictObject({ uk: z.array(z.string()), en: z.array(z.string()) }).nullable(),
  stamps: z.array(
    z.strictObject({
      file: z.string(),
      /** By the authority's clock. */
      genTime: z.string(),
      policy: z.string(),
      /** As its certificate says; null where nobody looked. */
      authority: z.string().nullable(),
      /** `trusted`: checked up to a certificate that the reader trusts. `not-checked`: only what it is over. */
      state: z.enum(['trusted', 'unproven', 'not-checked']),
      fault: z.string().nullable(),
    }),
  ),
  signatures: z.array(
    z.strictObject({
      file: z.string(),
      /** Null: nobody looked, or it could not be read. */
      signers: z.array(SignerView).nullable(),
    }),
  ),
});
export type EarlierReport = z.infer<typeof EarlierReport>;

/** What the verifier says of a package. */
export const PackageReport = z.strictObject({
  verdict: z.enum(['valid', 'invalid']),
  /** All parts agree with each other and with the signatures they carry. */
  consistent: z.boolean(),
  /** 'confirmed' only when the reader gave the fingerprint and it fits. */
  origin: z.enum(['confirmed', 'not-confirmed', 'contradicted']),
  vault: z.string().nullable(),
  fingerprint: z.strictObject({ uk: z.array(z.string()), en: z.array(z.string()) }).nullable(),
  checked: z.strictObject({
    files: z.int(),
    bytes: z.number(),
    entries: z.int(),
    signatures: z.int(),
    records: z.int(),
    evidence: z.int(),
    sha512: z.boolean(),
  }),
  earlier: z.array(EarlierReport),
  agreements: z.array(AgreementReport),
  findings: z.array(Finding),
  /** What could not be checked. It takes nothing from the verdict, and the verdict says nothing of it. */
  notices: z.array(Finding),
});
export type PackageReport = z.infer<typeof PackageReport>;

/** What a package is for: the use that has to be covered by consent. */
export const RecipientKind = termId('recipientKinds');
/** More records than this are not passed on against a consent at once. */
export const mostDespite = 500;

/**
 * What goes into a package, to whom, and what of it stays behind. Faults: record/unknown, pair/not-together,
 * withheld/not-possible, withheld/everything, package/child-held-back, package/reason-missing, source/must-be-sealed.
 */
const Chosen = z.strictObject({
  scope: PackageScope,
  /** Null where it is not said: then what speaks of kinds of recipients holds for this one too. */
  recipient: RecipientKind.nullable().default(null),
  addressee: text(500).default(''),
  /** Records that go although nobody agreed to it, with the reason; what is held back is lifted instead. */
  despite: z.array(Id).max(mostDespite).default([]),
  reason: RequiredLine.nullable().default(null),
  /** Records of who a source is; without being named here they go nowhere. */
  identities: z.array(Id).max(mostDespite).default([]),
  withheld: z.array(Withheld).max(mostWithheld).default([]),
  /** Compartments of which who asks is a member, and whose records go along as far as the scope has them. */
  compartments: z.array(Id).max(100).default([]),
});

export const packages = {
  /** What would go: counted before anything is written. */
  preview: query({
    input: Chosen,
    output: z.strictObject({
      children: z.int(),
      episodes: z.int(),
      /** Persons, organisations, places and proceedings that go along, since the others name them. */
      named: z.int(),
      evidence: z.int(),
      bytes: z.number(),
      entries: z.int(),
      withoutConsent: z.int(),
      protectedSources: z.int(),
      /** Records that the choice leaves out. */
      leftOut: z.int(),
      /** What stays behind whatever the exporter chose, and why; the first of them. */
      held: z.array(Held).max(500),
      heldCount: z.int(),
      /** Records among them that are sealed in the vault. */
      sealed: z.int(),
    }),
  }),
  /** The parts of records in what would go, with how many values of each: what can be kept back of all alike. */
  parts: job({
    right: 'export',
    input: Chosen.pick({ scope: true, compartments: true }),
    output: z.array(
      z.strictObject({
        type: z.enum(nounNames),
        about: z.string().nullable(),
        part: z.string(),
        values: z.int(),
      }),
    ),
  }),
  /** Write a package. Recipients are age X25519 recipients ("age1…"); with any, one encrypted file is written. */
  export: job({
    right: 'export',
    input: Chosen.extend({
      language: Language,
      target: z.string().min(1).max(4096),
      form: z.enum(['folder', 'zip']),
      recipients: z.array(z.string().max(200)).max(50),
    }),
    output: z.strictObject({
      seq: z.int(),
      path: z.string(),
      bytes: z.number(),
      files: z.int(),
      sha256: z.string().nullable(),
      words: z.strictObject({ uk: z.array(z.string()), en: z.array(z.string()) }),
      report: PackageReport,
    }),
  }),
  /** Check a package that lies somewhere outside. Whoever receives one has no vault to open. */
  verify: job({
    right: 'read',
    beforeUnlock: true,
    input: z.strictObject({
      path: z.string().min(1).max(4096),
      words: z.string().max(500).nullable(),
      sha512: z.boolean(),
      /** A file of certificates to judge time stamps by; null: those of the open vault, if one is open. */
      trust: z.string().min(1).max(4096).nullable(),
    }),
    output: PackageReport,
  }),
  /** Packages written from this vault, newest first. */
  list: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        seq: z.int(),
        at: z.string(),
        who: z.string(),
        package: z.string(),
        addressee: z.string().nullable(),
        scope: PackageScope,
        encrypted: z.boolean(),
        manifestSha256: z.string(),
        /** Its writing failed or was stopped after the ledger had told of it: there is no such package. */
        abandoned: z.boolean(),
        words: z.strictObject({ uk: z.array(z.string()), en: z.array(z.string()) }).nullable(),
      }),
    ),
  }),
};
