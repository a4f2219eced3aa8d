import * as z from 'zod';
import { mostWithheld, Withheld } from '../package/withheld.ts';
import { nounNames } from '../records/index.ts';
import { Id, text } from '../records/primitives.ts';
import { SignerView } from './checkpoints.ts';
import { action, job, query } from './define.ts';
import { AgreementReport } from './requests.ts';
import { Finding, Head, Language } from './session.ts';
import { PageSize } from './views.ts';

export const SearchHit = z.strictObject({
  type: z.enum(['child', 'episode', 'evidence', 'assertion']),
  id: Id,
  child: Id.nullable(),
  number: z.int().nullable(),
  title: z.string(),
  /** The text around what was found; matches are [start, end) in UTF-16 units. */
  excerpt: z.string(),
  matches: z.array(z.tuple([z.int(), z.int()])),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const search = {
  /** Everything recorded, in any script: Київ, Киев and Kyiv alike. A number finds by number. */
  find: query({
    input: z.strictObject({
      text: z.string().max(500),
      types: z.array(SearchHit.shape.type),
      limit: PageSize,
    }),
    output: z.strictObject({ hits: z.array(SearchHit), more: z.boolean() }),
  }),
  /** What the vault has seen in such a field before, most used first. */
  suggest: query({
    input: z.strictObject({
      field: z.enum([
        'place',
        'region',
        'facility',
        'party',
        'position',
        'issuer',
        'actNumber',
        'source',
        'institution',
        'carer',
        'court',
        'person',
      ]),
      text: z.string().max(200),
    }),
    output: z.array(z.string()),
  }),
};

/** Keys of drafts that begin so are of forms for sealed records: they lie in memory and go with the lock. */
export const sealedDraft = 'sealed/';

/** Forms in the making, kept in the vault (not in the ledger) until they are recorded or thrown away. */
export const draft = {
  save: action({
    right: 'record',
    input: z.strictObject({ key: z.string().min(1).max(200), json: z.string().max(2_000_000) }),
    output: z.strictObject({}),
  }),
  load: query({
    input: z.strictObject({ key: z.string() }),
    output: z.strictObject({ json: z.string(), at: z.string() }).nullable(),
  }),
  drop: action({
    right: 'record',
    input: z.strictObject({ key: z.string() }),
    output: z.strictObject({}),
  }),
  list: query({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ key: z.string(), at: z.string() })),
  }),
};

export const LedgerRow = z.strictObject({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  kind: z.string(),
  type: z.string(),
  subject: z.string(),
  /** What a reader calls the subject: number and name, told from the records. */
  label: z.string(),
  child: Id.nullable(),
  /** The machine's clock had gone back before this entry. */
  clockBack: z.boolean(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

export const CheckpointRow = z.strictObject({
  size: z.int(),
  root: z.string(),
  at: z.string(),
  why: z.enum(['asked', 'lock', 'export', 'backup']),
  text: z.string(),
  /** SHA-256 of the vault's public key in force then. */
  keySha256: z.string(),
  wordsUk: z.array(z.string()),
  wordsEn: z.array(z.string()),
});
export type CheckpointRow = z.infer<typeof CheckpointRow>;

export const VerifyLevel = z.enum(['quick', 'full', 'deep']);
export type VerifyLevel = z.infer<typeof VerifyLevel>;

export const VerifyReport = z.strictObject({
  verdict: z.enum(['valid', 'invalid']),
  level: VerifyLevel,
  /** What was really checked, counted: a report never says "valid" of something it did not look at. */
  checked: z.strictObject({
    entries: z.int(),
    signatures: z.int(),
    objects: z.int(),
    bytes: z.number(),
    records: z.int(),
    checkpoints: z.int(),
    pages: z.int(),
    /** Entries whose seal this person cannot open: held to their signature and to the digest of their box only. */
    sealed: z.int(),
  }),
  head: Head.nullable(),
  findings: z.array(Finding),
});
export type VerifyReport = z.infer<typeof VerifyReport>;

/** What a rebuild of the projections put right. */
export const RebuildReport = z.strictObject({
  entries: z.int(),
  /** Rows compared. */
  rows: z.int(),
  /** Rows that did not say what the ledger says; the first thousand of them are named. */
  differing: z.int(),
  differences: z.array(
    z.strictObject({
      table: z.string(),
      row: z.string(),
      was: z.enum(['altered', 'missing', 'extra']),
    }),
  ),
});
export type RebuildReport = z.infer<typeof RebuildReport>;

export const ledger = {
  entries: query({
    input: z.strictObject({
      before: z.int().nullable(),
      limit: PageSize,
      type: z.string().nullable(),
      child: Id.nullable(),
    }),
    output: z.strictObject({ rows: z.array(LedgerRow), next: z.int().nullable(), total: z.int() }),
  }),
  /** One entry as it lies in the ledger, and what it discloses. Fault: ledger/no-such-entry. */
  entry: query({
    input: z.strictObject({ seq: z.int() }),
    output: z.strictObject({
      seq: z.int(),
      header: z.string(),
      leafHash: z.string(),
      signature: z.string(),
      disclosures: z.array(
        z.strictObject({
          digest: z.string(),
          text: z.string(),
          name: z.string(),
          value: z.unknown(),
        }),
      ),
      decoys: z.int(),
      /** Sealed, and not to the person who asks: fields and decoys cannot be told apart. */
      isClosed: z.boolean(),
    }),
  }),
  head: query({ input: z.strictObject({}), output: Head.nullable() }),
  verify: job({
    right: 'read',
    input: z.strictObject({ level: VerifyLevel }),
    output: VerifyReport,
  }),
  /** Make every projection anew from the ledger, in one transaction. Faults: ledger/impossible-entry. */
  rebuild: job({ right: 'checkpoint', input: z.strictObject({}), output: RebuildReport }),
  checkpoint: action({ right: 'checkpoint', input: z.strictObject({}), output: CheckpointRow }),
  checkpoints: query({ input: z.strictObject({}), output: z.array(CheckpointRow) }),
};

export const PackageScope = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('all') }),
  z.strictObject({ scope: z.literal('child'), child: Id }),
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

/** What goes into a package, and what of it stays behind. Faults: record/unknown, withheld/not-possible, withheld/everything. */
const Chosen = z.strictObject({
  scope: PackageScope,
  withheld: z.array(Withheld).max(mostWithheld).default([]),
});

export const packages = {
  /** What would go: counted before anything is written. */
  preview: query({
    input: Chosen,
    output: z.strictObject({
      children: z.int(),
      episodes: z.int(),
      evidence: z.int(),
      bytes: z.number(),
      entries: z.int(),
      withoutConsent: z.int(),
      protectedSources: z.int(),
      /** Values that the choice keeps back, and records that it leaves out. */
      withheld: z.int(),
      leftOut: z.int(),
    }),
  }),
  /** The parts of records in what would go, with how many values of each: what can be kept back of all alike. */
  parts: job({
    right: 'export',
    input: z.strictObject({ scope: PackageScope }),
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
      addressee: text(500),
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
