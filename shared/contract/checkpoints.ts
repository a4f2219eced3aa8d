/** Checkpoints given to others: time stamps, outside signatures, certificates one trusts, witnesses, consistency. */
import * as z from 'zod';
import { RequiredLine, text } from '../records/primitives.ts';
import { action, job, query } from './define.ts';

const Token = z.string().min(1).max(4096);
const Size = z.int().positive();
const Hex = z.string().regex(/^[0-9a-f]{64}$/);
const Words = z.strictObject({ uk: z.array(z.string()), en: z.array(z.string()) });

export const StampView = z.strictObject({
  seq: z.int(),
  at: z.string(),
  size: Size,
  root: z.string(),
  /** SHA-256 of the token: its name. */
  token: Hex,
  over: Hex.nullable(),
  authority: z.string(),
  genTime: z.string(),
  policy: z.string(),
  until: z.string(),
  age: z.enum(['fine', 'soon', 'past', 'renewed']),
  /** Null: checked just now, against the certificates trusted now. Else the code of what is wrong. */
  fault: z.string().nullable(),
});
export type StampView = z.infer<typeof StampView>;

export const SignerView = z.strictObject({
  name: z.string().nullable(),
  subject: z.string().nullable(),
  issuer: z.string().nullable(),
  notAfter: z.string().nullable(),
  signedAt: z.string().nullable(),
  state: z.enum(['trusted', 'untrusted', 'unchecked']),
});
export type SignerView = z.infer<typeof SignerView>;

export const SignatureView = z.strictObject({
  seq: z.int(),
  at: z.string(),
  size: Size,
  root: z.string(),
  signature: Hex,
  signers: z.array(SignerView),
  fault: z.string().nullable(),
});
export type SignatureView = z.infer<typeof SignatureView>;

export const ConsistencyReport = z.strictObject({
  /** True: the newer only appended to the older. */
  holds: z.boolean(),
  /** Codes of what is wrong. */
  faults: z.array(z.string()),
  older: z.strictObject({ size: z.int(), words: Words }).nullable(),
  newer: z.strictObject({ size: z.int(), words: Words }).nullable(),
  /** The vault's key is another one at the newer: the entries between tell of it. */
  otherKey: z.boolean(),
});
export type ConsistencyReport = z.infer<typeof ConsistencyReport>;

export const WordsReport = z.strictObject({
  /** `truncated`: the words are of more entries than there are. `contradicted`: of other entries than these. */
  verdict: z.enum(['holds', 'contradicted', 'truncated']),
  /** The size that the words are of; null where none was told and none was found. */
  size: z.int().nullable(),
  entries: z.int(),
  /** What the words would have to be at that size. */
  expected: Words.nullable(),
});
export type WordsReport = z.infer<typeof WordsReport>;

const Written = z.strictObject({ path: z.string(), sha256: Hex });

export const checkpoint = {
  /** Everything outside that vouches for a checkpoint, oldest first; each is checked anew. */
  proofs: query({
    input: z.strictObject({}),
    output: z.strictObject({ stamps: z.array(StampView), signatures: z.array(SignatureView) }),
  }),
  /**
   * Write an RFC 3161 query over a named checkpoint; over a token and its checkpoint, where that is to be renewed.
   * Faults: checkpoint/unknown, stamp/unknown, policy/malformed, target/exists …
   */
  saveQuery: action({
    right: 'checkpoint',
    input: z.strictObject({
      size: Size,
      target: Token,
      policy: z.string().max(200).nullable(),
      over: Hex.nullable(),
    }),
    output: Written,
  }),
  /** Faults: stamp/…, each for what is wrong with the answer; nothing is then changed. */
  importAnswer: action({
    right: 'checkpoint',
    input: z.strictObject({ path: Token }),
    output: StampView,
  }),
  /** The bytes that are stamped and signed outside, or the whole signed note. */
  saveText: action({
    right: 'read',
    input: z.strictObject({ size: Size, target: Token, form: z.enum(['text', 'note']) }),
    output: Written,
  }),
  /** Faults: signature/damaged, signature/other-text, signature/wrong, signature/already-there. */
  attachSignature: action({
    right: 'checkpoint',
    input: z.strictObject({ size: Size, path: Token }),
    output: SignatureView,
  }),
  /** The proof between two named checkpoints, for who keeps the older one. */
  saveConsistency: action({
    right: 'read',
    input: z.strictObject({ from: Size, to: Size, target: Token }),
    output: Written.extend({ report: ConsistencyReport }),
  }),
  /** Whether the second of two named checkpoints only appended to the first. */
  compare: query({
    input: z.strictObject({ from: Size, to: Size }),
    output: ConsistencyReport,
  }),
  /** For a recipient, who has no vault: the checkpoint that was kept, and the file with the proof. */
  checkConsistency: job({
    right: 'read',
    beforeUnlock: true,
    input: z.strictObject({ kept: Token, proof: Token }),
    output: ConsistencyReport,
  }),
  /** Hold the ledger to the words of a printed checkpoint. Fault: words/unreadable. */
  checkWords: job({
    right: 'read',
    input: z.strictObject({ words: z.string().max(500), size: Size.nullable() }),
    output: WordsReport,
  }),
};

export const CertificateView = z.strictObject({
  fingerprint: Hex,
  subject: z.string(),
  issuer: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  key: z.string(),
  /** Null for one that is only looked at. */
  reason: z.string().nullable(),
  added: z.strictObject({ seq: z.int(), at: z.string() }).nullable(),
});
export type CertificateView = z.infer<typeof CertificateView>;

export const trust = {
  list: query({ input: z.strictObject({}), output: z.array(CertificateView) }),
  /** What is in a file, before anybody trusts it. Fault: certificate/unreadable. */
  look: query({ input: z.strictObject({ path: Token }), output: z.array(CertificateView) }),
  /** Trust the certificates of a file that have these fingerprints. Faults: certificate/unreadable, certificate/known. */
  add: action({
    right: 'checkpoint',
    input: z.strictObject({
      path: Token,
      fingerprints: z.array(Hex).min(1).max(100),
      reason: text(1000),
    }),
    output: z.array(CertificateView),
  }),
  /** Fault: certificate/unknown. */
  remove: action({
    right: 'checkpoint',
    input: z.strictObject({ fingerprint: Hex, reason: RequiredLine }),
    output: z.strictObject({}),
  }),
};

export const WitnessView = z.strictObject({
  id: z.uuid(),
  size: Size,
  at: z.string(),
  words: Words,
  note: z.string(),
  who: z.string(),
  how: z.enum(['printed', 'sent', 'read', 'other']),
  when: z.string(),
  /** Whether the ledger still is what was given. */
  state: z.enum(['holds', 'contradicted', 'truncated']),
});
export type WitnessView = z.infer<typeof WitnessView>;

/** Who holds which checkpoint. The list lies outside the vault, unencrypted, so that it outlives it. */
export const witness = {
  list: query({ input: z.strictObject({}), output: z.array(WitnessView) }),
  add: action({
    right: 'checkpoint',
    input: z.strictObject({
      size: Size,
      who: RequiredLine,
      how: WitnessView.shape.how,
      when: z.iso.date(),
    }),
    output: WitnessView,
  }),
  remove: action({
    right: 'checkpoint',
    input: z.strictObject({ id: z.uuid() }),
    output: z.strictObject({}),
  }),
  /** The list as text, to be printed or kept elsewhere. */
  save: action({ right: 'read', input: z.strictObject({ target: Token }), output: Written }),
};
