/**
 * Whether a time-stamp token is to be believed: over which bytes it is, that the signature holds, and that its signer is
 * a time-stamping authority which the reader trusts, valid when it stamped (RFC 3161, sections 2.3 and 2.4).
 */
import type { Crypto } from '../../shared/crypto.ts';
import { fault, ok, type Result } from '../../shared/result.ts';
import {
  isOver,
  readSigned,
  readToken,
  tstInfoType,
  type TokenFacts,
} from '../../shared/time/token.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { findChain, isForTimeStamping, type ChainFault } from './chain.ts';
import { certificateOf, checkSigner, namesCertificate, readSigner } from './signer.ts';

export interface JudgedToken {
  readonly facts: TokenFacts;
  /** Name of the authority, as its certificate says. */
  readonly authority: string;
  /** When its certificate expires or its algorithm ages: RFC 3339, UTC. */
  readonly until: string;
  readonly certificate: Certificate;
  /** Certificates that came along. */
  readonly others: readonly Certificate[];
}

export type TokenFault =
  | 'stamp/damaged'
  | 'stamp/wrong-imprint'
  | 'stamp/bad-signature'
  | 'stamp/weak'
  | 'stamp/algorithm-unknown'
  | 'stamp/no-certificate'
  | 'stamp/wrong-certificate'
  | 'stamp/not-for-stamping'
  | 'stamp/untrusted'
  | 'stamp/expired'
  | 'stamp/not-understood';

const ofChain: Readonly<Record<ChainFault, TokenFault>> = {
  untrusted: 'stamp/untrusted',
  'not-valid-then': 'stamp/expired',
  weak: 'stamp/weak',
  'not-understood': 'stamp/not-understood',
};

/**
 * Never throws on hostile bytes.
 * @param stamped what it should be over, see `stampedBytes`
 * @param trusted certificates that the reader trusts: authorities, or those who vouch for them
 */
export function judgeToken(
  token: Uint8Array,
  stamped: Uint8Array,
  trusted: readonly Certificate[],
  crypto: Crypto,
): Result<JudgedToken, TokenFault> {
  const facts = readToken(token);
  const signed = readSigned(token);
  if (facts === null || signed === null) return fault('stamp/damaged');
  if (!isOver(facts, stamped, crypto)) return fault('stamp/wrong-imprint');
  try {
    const [info, second] = signed.signers;
    if (info === undefined || second !== undefined) return fault('stamp/damaged');
    const signer = readSigner(info);
    const sent = signed.certificates.map(({ whole }) => readCertificate(whole));
    const others = sent.filter(each => each !== null);
    const certificate = certificateOf(signer, [...others, ...trusted]);
    if (certificate === null) return fault('stamp/no-certificate');
    const detail = { authority: certificate.name };
    switch (checkSigner(signer, certificate, tstInfoType, facts.info)) {
      case 'bad':
        return fault('stamp/bad-signature', detail);
      case 'weak':
        return fault('stamp/weak', detail);
      case 'unknown':
        return fault('stamp/algorithm-unknown', detail);
      case 'good':
    }
    if (!namesCertificate(signer, certificate)) return fault('stamp/wrong-certificate', detail);
    if (!isForTimeStamping(certificate)) return fault('stamp/not-for-stamping', detail);
    const chain = findChain(certificate, others, trusted, facts.genTime);
    if (!chain.ok) {
      const { name, fingerprint, notAfter } = chain.certificate;
      return fault(ofChain[chain.fault], { ...detail, certificate: name, fingerprint, notAfter });
    }
    const { until } = chain;
    return ok({ facts, authority: certificate.name, until, certificate, others });
  } catch {
    return fault('stamp/damaged');
  }
}

/** The name of the authority as the token's own certificate says, believed by nobody yet; null where none is in it. */
export function claimedAuthority(token: Uint8Array): string | null {
  const signed = readSigned(token);
  try {
    const [info] = signed?.signers ?? [];
    const sent = signed?.certificates.map(({ whole }) => readCertificate(whole)) ?? [];
    if (info === undefined) return null;
    return (
      certificateOf(
        readSigner(info),
        sent.filter(each => each !== null),
      )?.name ?? null
    );
  } catch {
    return null;
  }
}
