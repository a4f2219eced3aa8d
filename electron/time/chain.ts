/**
 * From a certificate to one that the reader trusts (RFC 5280, section 6, for the paths that authorities use). What we do
 * not understand is refused: a critical extension that is none of ours, name constraints among them. Revocation lists are
 * not asked for: this program has no network, and its reports say so.
 */
import { equalBytes } from '../../shared/bytes.ts';
import { integerOf, oidOf, partsOf, tags, type Asn1 } from '../../shared/time/asn1.ts';
import type { Certificate } from './certificate.ts';
import { checkSignature, keyAgesAt } from './signatureCheck.ts';

const basicConstraints = '2.5.29.19';
const keyUsage = '2.5.29.15';
const extendedKeyUsage = '2.5.29.37';
const certificatePolicies = '2.5.29.32';
const understood = new Set([basicConstraints, keyUsage, extendedKeyUsage, certificatePolicies]);

const timeStamping = '1.3.6.1.5.5.7.3.8';
const longestChain = 8;

/** Bits of KeyUsage (RFC 5280, section 4.2.1.3), counted from the highest of the first byte. */
const usageBits = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5 } as const;

export type ChainFault = 'untrusted' | 'not-valid-then' | 'weak' | 'not-understood';

export type Chain =
  | {
      readonly ok: true;
      /** The certificate itself first, the trusted one last. */
      readonly certificates: readonly Certificate[];
      /** When the first certificate of the chain expires, or its algorithm is thought too weak. */
      readonly until: string;
    }
  | { readonly ok: false; readonly fault: ChainFault; readonly certificate: Certificate };

/**
 * @param others certificates that came along: they may stand between, and are trusted in nothing
 * @param at the moment at which all of the chain has to be valid: RFC 3339, UTC
 */
export function findChain(
  certificate: Certificate,
  others: readonly Certificate[],
  trusted: readonly Certificate[],
  at: string,
): Chain {
  const known = new Set(trusted.map(({ fingerprint }) => fingerprint));
  const issuers = [...trusted, ...others];
  let worst: Chain = { ok: false, fault: 'untrusted', certificate };

  function climb(path: readonly Certificate[]): readonly Certificate[] | null {
    const last = path.at(-1);
    if (last === undefined || path.length > longestChain) return null;
    const fault = faultOf(last, at);
    const isTrusted = known.has(last.fingerprint);
    if (fault !== null) {
      // told only where it is all that stands between the certificate and trust
      if (isTrusted || canReach(last)) worst = { ok: false, fault, certificate: last };
      return null;
    }
    if (isTrusted) return path;
    for (const issuer of issuersOf(last, path)) {
      const verdict = checkSignature(last.algorithm, null, issuer.key, last.signed, last.signature);
      if (verdict === 'weak') worst = { ok: false, fault: 'weak', certificate: last };
      if (verdict !== 'good') continue;
      const found = climb([...path, issuer]);
      if (found) return found;
    }
    return null;
  }

  function issuersOf(last: Certificate, path: readonly Certificate[]): Certificate[] {
    return issuers.filter(
      issuer =>
        equalBytes(issuer.subject, last.issuer) &&
        !path.some(({ fingerprint }) => fingerprint === issuer.fingerprint) &&
        mayIssue(issuer, path.length - 1),
    );
  }

  /** Whether somebody we know issued it, all else being well. */
  function canReach(last: Certificate): boolean {
    return issuersOf(last, [last]).some(
      issuer =>
        checkSignature(last.algorithm, null, issuer.key, last.signed, last.signature) === 'good',
    );
  }

  const path = climb([certificate]);
  if (path === null) return worst;
  const ends = path.flatMap(({ notAfter, key }) => [notAfter, keyAgesAt(key) ?? notAfter]);
  return { ok: true, certificates: path, until: ends.sort()[0] ?? certificate.notAfter };
}

function faultOf(certificate: Certificate, at: string): ChainFault | null {
  const { notBefore, notAfter, extensions } = certificate;
  if (at < notBefore || at > notAfter) return 'not-valid-then';
  const isForeign = [...extensions].some(([id, { critical }]) => critical && !understood.has(id));
  return isForeign ? 'not-understood' : null;
}

/** @param below how many certificates of issuers stand between it and the certificate itself */
function mayIssue({ extensions }: Certificate, below: number): boolean {
  try {
    const constraints = extensions.get(basicConstraints);
    if (!constraints) return false;
    const [isAuthority, pathLength] = partsOf(constraints.value);
    if (isAuthority?.tag !== tags.boolean || isAuthority.content[0] === 0) return false;
    if (pathLength && Number.parseInt(integerOf(pathLength), 16) < below) return false;
    const usage = extensions.get(keyUsage);
    return usage === undefined || hasUsage(usage.value, usageBits.keyCertSign);
  } catch {
    return false;
  }
}

function hasUsage({ tag, content }: Asn1, bit: number): boolean {
  if (tag !== tags.bitString) return false;
  const byte = content[1 + Math.floor(bit / 8)] ?? 0;
  return Math.floor(byte / 2 ** (7 - (bit % 8))) % 2 === 1;
}

/** KeyUsage allows signing, where the certificate says what its key is for. */
export function maySign({ extensions }: Certificate): boolean {
  const usage = extensions.get(keyUsage);
  if (usage === undefined) return true;
  return [usageBits.digitalSignature, usageBits.nonRepudiation].some(bit =>
    hasUsage(usage.value, bit),
  );
}

/** RFC 3161, section 2.3: extended key usage, critical, and time stamping alone. */
export function isForTimeStamping(certificate: Certificate): boolean {
  const usage = certificate.extensions.get(extendedKeyUsage);
  if (!usage?.critical || !maySign(certificate)) return false;
  try {
    const purposes = partsOf(usage.value).map(oidOf);
    return purposes.length === 1 && purposes[0] === timeStamping;
  } catch {
    return false;
  }
}
