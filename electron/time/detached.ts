/**
 * A signature made outside (`.p7s`, CMS, RFC 5652) over the text of a checkpoint: a qualified electronic signature, say.
 * What it says of its signer is shown; it is never called valid beyond what was checked. Signatures by algorithms that
 * nobody here can compute (DSTU 4145, say) are carried and called unchecked.
 */
import { equalBytes } from '../../shared/bytes.ts';
import { fault, ok, type Result } from '../../shared/result.ts';
import { readSigned } from '../../shared/time/token.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { findChain, maySign } from './chain.ts';
import { certificateOf, checkSigner, readSigner, signingTime } from './signer.ts';

/**
 * `trusted`: over this text, by a certificate that leads to a trusted one. `untrusted`: over this text and by that key,
 * but nobody trusted vouches for whose key it is. `unchecked`: nothing here can compute it.
 */
export type SignatureState = 'trusted' | 'untrusted' | 'unchecked';

export interface JudgedSigner {
  /** As the certificate says; null where the signature carries none. */
  readonly name: string | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  readonly notAfter: string | null;
  /** The signer's own word. */
  readonly signedAt: string | null;
  readonly state: SignatureState;
}

export type DetachedFault = 'signature/damaged' | 'signature/other-text' | 'signature/wrong';

const dataType = '1.2.840.113549.1.7.1';
/** A few signatures with their certificates; more is not read. */
export const longestSignature = 1024 * 1024;

/**
 * Everyone who signed, in order. Never throws on hostile bytes.
 * @param at when the chain has to be valid: RFC 3339, UTC
 */
export function judgeDetached(
  signature: Uint8Array,
  text: Uint8Array,
  trusted: readonly Certificate[],
  at: string,
): Result<readonly JudgedSigner[], DetachedFault> {
  const signed = signature.length > longestSignature ? null : readSigned(signature);
  if (signed === null || signed.signers.length === 0) return fault('signature/damaged');
  // a signature that carries what it signed must carry this text
  if (signed.content !== null && !equalBytes(signed.content, text)) {
    return fault('signature/other-text');
  }
  if (signed.contentType !== dataType) return fault('signature/damaged');
  const others = signed.certificates.map(({ whole }) => readCertificate(whole));
  const known = [...others.filter(each => each !== null), ...trusted];
  const judged: JudgedSigner[] = [];
  try {
    for (const info of signed.signers) {
      const signer = readSigner(info);
      const certificate = certificateOf(signer, known);
      const verdict = certificate && checkSigner(signer, certificate, dataType, text);
      if (verdict === 'bad') return fault('signature/wrong');
      const chain = verdict === 'good' && certificate && findChain(certificate, known, trusted, at);
      const isTrusted = chain && chain.ok && maySign(certificate);
      judged.push({
        name: certificate?.name ?? null,
        subject: certificate?.subjectText ?? null,
        issuer: certificate?.issuerText ?? null,
        notAfter: certificate?.notAfter ?? null,
        signedAt: signingTime(signer),
        state: verdict !== 'good' ? 'unchecked' : isTrusted ? 'trusted' : 'untrusted',
      });
    }
  } catch {
    return fault('signature/damaged');
  }
  return ok(judged);
}
