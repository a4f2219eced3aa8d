/**
 * One signature under one public key, by the algorithms that authorities use today. The computing is Node's; here is
 * only which of it a stranger's algorithm identifier means, and which are too weak to mean anything.
 */
import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto';
import {
  context,
  integerOf,
  oidOf,
  partAt,
  partsOf,
  tags,
  type Asn1,
} from '../../shared/time/asn1.ts';

/** `unknown`: nobody here can check it, so nothing is said of it. `weak`: it would prove nothing. */
export type SignatureVerdict = 'good' | 'bad' | 'weak' | 'unknown';

export type Digest = 'sha256' | 'sha384' | 'sha512';

const digests: Readonly<Record<string, Digest | 'weak'>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.3.14.3.2.26': 'weak',
  '1.2.840.113549.2.5': 'weak',
};

/** RFC 8017 appendix A.2, RFC 5758 section 3.2, RFC 8419. `given`: the digest stands elsewhere. */
const schemes: Readonly<
  Record<string, readonly [kind: 'rsa' | 'ec' | 'ed25519' | 'pss', Digest | 'given' | 'weak']>
> = {
  '1.2.840.113549.1.1.1': ['rsa', 'given'],
  '1.2.840.113549.1.1.4': ['rsa', 'weak'],
  '1.2.840.113549.1.1.5': ['rsa', 'weak'],
  '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
  '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
  '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
  '1.2.840.113549.1.1.10': ['pss', 'given'],
  '1.2.840.10045.2.1': ['ec', 'given'],
  '1.2.840.10045.4.1': ['ec', 'weak'],
  '1.2.840.10045.4.3.2': ['ec', 'sha256'],
  '1.2.840.10045.4.3.3': ['ec', 'sha384'],
  '1.2.840.10045.4.3.4': ['ec', 'sha512'],
  '1.3.101.112': ['ed25519', 'given'],
};

const leastRsaBits = 2048;
const leastCurveBits = 256;

/** The digest that an AlgorithmIdentifier names; null for one that we do not know. Throws on another shape. */
export function digestOf(algorithm: Asn1): Digest | 'weak' | null {
  return digests[oidOf(partAt(partsOf(algorithm), 0))] ?? null;
}

/**
 * Never throws on hostile bytes.
 * @param digest of a CMS signature, which may name it apart; null in a certificate
 * @param key SubjectPublicKeyInfo
 */
export function checkSignature(
  algorithm: Asn1,
  digest: Digest | null,
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): SignatureVerdict {
  try {
    const [id, parameters] = partsOf(algorithm);
    const scheme = id && schemes[oidOf(id)];
    const publicKey = publicKeyOf(key);
    if (!scheme || publicKey === null) return 'unknown';
    const [kind, named] = scheme;
    if (named === 'weak' || isWeak(publicKey)) return 'weak';
    if (kind === 'ed25519') return said(verify(null, message, publicKey, signature));
    const salted = kind === 'pss' ? pssParameters(parameters ?? null) : null;
    if (salted === 'weak') return 'weak';
    const hash = salted?.digest ?? (named === 'given' ? digest : named);
    if (hash === null) return 'unknown';
    const how = salted
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salted.length }
      : {};
    return said(verify(hash, message, { key: publicKey, ...how }, signature));
  } catch {
    return 'bad';
  }
}

/** Kind and size of a key, `RSA 2048` or `P-256`, as far as Node knows it. */
export function keyLabel(key: Uint8Array): string {
  const publicKey = publicKeyOf(key);
  const { modulusLength, namedCurve } = publicKey?.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined) return `RSA ${modulusLength}`;
  return namedCurve ?? publicKey?.asymmetricKeyType ?? '?';
}

/** RSA below 3072 bits gives 112 bits of security, which NIST SP 800-131A wants for no signature after 2030. */
export function keyAgesAt(key: Uint8Array): string | null {
  const bits = publicKeyOf(key)?.asymmetricKeyDetails?.modulusLength ?? null;
  return bits !== null && bits < 3072 ? '2031-01-01T00:00:00.000Z' : null;
}

function said(isGood: boolean): SignatureVerdict {
  return isGood ? 'good' : 'bad';
}

function publicKeyOf(key: Uint8Array): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

function isWeak(key: KeyObject): boolean {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined) return modulusLength < leastRsaBits;
  const bits = /\d+/.exec(namedCurve?.replace('prime', '') ?? '')?.[0];
  return bits !== undefined && Number(bits) < leastCurveBits;
}

/** RFC 8017, appendix A.2.3; what is left out means SHA-1. */
function pssParameters(parameters: Asn1 | null): { digest: Digest; length: number } | 'weak' {
  const parts = parameters?.tag === tags.sequence ? partsOf(parameters) : [];
  const explicit = (number: number) => parts.find(({ tag }) => tag === context(number));
  const hash = explicit(0);
  const salt = explicit(2);
  const digest = hash && digestOf(partAt(partsOf(hash, context(0)), 0));
  if (!digest || digest === 'weak') return 'weak';
  const length = salt ? Number.parseInt(integerOf(partAt(partsOf(salt, context(2)), 0)), 16) : 20;
  return { digest, length };
}
