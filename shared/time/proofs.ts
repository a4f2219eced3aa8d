/**
 * What the ledger tells of trusted time: certificates that people trust, tokens and signatures over checkpoints. The
 * bytes of tokens and signatures lie beside the ledger; their digests are in it.
 */
import * as z from 'zod';
import { membersOf, systemKinds, type LedgerEvent, type Stamp } from '../events/event.ts';
import { Sha256Hex } from '../records/evidence.ts';

const Moment = z.iso.datetime({ precision: 3 });
const AnyName = z.string().max(500);

/** Members of `checkpoint.stamped@1`; its subject is `{type: 'checkpoint', id: root}`. */
export const CheckpointStamped = z.strictObject({
  size: z.int().positive(),
  root: Sha256Hex,
  /** SHA-256 of the token. */
  token: Sha256Hex,
  /** SHA-256 of the token that this one renews; null where it is over the checkpoint alone. */
  over: Sha256Hex.nullable(),
  /** Common name of the authority's certificate. */
  authority: AnyName,
  genTime: Moment,
  policy: z.string().max(200),
  /** When the certificates or algorithms under it age. */
  until: Moment,
});
export type CheckpointStamped = z.infer<typeof CheckpointStamped>;

/** Members of `checkpoint.signed@1`; its subject is `{type: 'checkpoint', id: root}`. */
export const CheckpointSigned = z.strictObject({
  size: z.int().positive(),
  root: Sha256Hex,
  /** SHA-256 of the `.p7s` file. */
  signature: Sha256Hex,
  /** As the certificate says; null where the signature carries none. */
  signer: AnyName.nullable(),
});
export type CheckpointSigned = z.infer<typeof CheckpointSigned>;

/** Members of `certificate.trusted@1`; its subject is `{type: 'certificate', id: SHA-256 of it}`. */
export const CertificateTrusted = z.strictObject({
  /** DER, base64. */
  certificate: z.base64().max(40_000),
  subject: AnyName,
  notAfter: Moment,
  reason: z.string().max(1000).nullable(),
});

export interface TrustedCertificate {
  readonly fingerprint: string;
  /** DER, base64. */
  readonly certificate: string;
  readonly reason: string | null;
  readonly added: Stamp;
}

export interface TimeProofs {
  /** In the order of the ledger. */
  readonly stamps: readonly (CheckpointStamped & { readonly stamp: Stamp })[];
  readonly signatures: readonly (CheckpointSigned & { readonly stamp: Stamp })[];
  /** Those trusted now. */
  readonly certificates: readonly TrustedCertificate[];
}

/** The fold over entries about checkpoints and certificates; what is not of the known shape is passed over. */
export function timeProofs(events: Iterable<LedgerEvent>): TimeProofs {
  const stamps = [];
  const signatures = [];
  const certificates = new Map<string, TrustedCertificate>();
  for (const event of events) {
    const { kind, on, stamp } = event;
    const { members } = membersOf(event);
    if (kind === systemKinds.checkpointStamped) {
      const read = CheckpointStamped.safeParse(members);
      if (read.success) stamps.push({ ...read.data, stamp });
    } else if (kind === systemKinds.checkpointSigned) {
      const read = CheckpointSigned.safeParse(members);
      if (read.success) signatures.push({ ...read.data, stamp });
    } else if (kind === systemKinds.certificateTrusted && on !== null) {
      const read = CertificateTrusted.safeParse(members);
      if (!read.success) continue;
      const { certificate, reason } = read.data;
      certificates.set(on.id, { fingerprint: on.id, certificate, reason, added: stamp });
    } else if (kind === systemKinds.certificateDistrusted && on !== null) {
      certificates.delete(on.id);
    }
  }
  return { stamps, signatures, certificates: [...certificates.values()] };
}

/** How a stamp ages. `renewed`: another over it carries its proof on. */
export type StampAge = 'fine' | 'soon' | 'past' | 'renewed';

/** A renewal takes letters and people; a quarter of a year is enough for it. */
const soonDays = 90;

/** @param now RFC 3339, UTC */
export function ageOf(until: string, isRenewed: boolean, now: string): StampAge {
  if (isRenewed) return 'renewed';
  if (now > until) return 'past';
  const soon = new Date(Date.parse(until) - soonDays * 86_400_000).toISOString();
  return now > soon ? 'soon' : 'fine';
}
