/** The signers of a CMS SignedData (RFC 5652, section 5.3): who, over what, and whether the signature holds. */
import { createHash } from 'node:crypto';
import { concatBytes, equalBytes, toHex } from '../../shared/bytes.ts';
import {
  context,
  integerOf,
  octetsOf,
  oidOf,
  partAt,
  partsOf,
  takeIf,
  tags,
  timeOf,
  type Asn1,
} from '../../shared/time/asn1.ts';
import type { Certificate } from './certificate.ts';
import { checkSignature, digestOf, type SignatureVerdict } from './signatureCheck.ts';

const contentTypeAttribute = '1.2.840.113549.1.9.3';
const messageDigestAttribute = '1.2.840.113549.1.9.4';
const signingTimeAttribute = '1.2.840.113549.1.9.5';
/** RFC 2634 and RFC 5035: which certificate the signer meant. */
const signingCertificate = '1.2.840.113549.1.9.16.2.12';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';
const subjectKeyIdentifier = '2.5.29.14';

export interface Signer {
  readonly identifier: Asn1;
  readonly digestAlgorithm: Asn1;
  readonly algorithm: Asn1;
  readonly signature: Uint8Array;
  /** Signed attributes as they lie there, and by their kind; null where the content itself is signed. */
  readonly attributes: {
    readonly whole: Uint8Array;
    readonly values: ReadonlyMap<string, Asn1>;
  } | null;
}

/** Throws on anything else. */
export function readSigner(info: Asn1): Signer {
  const [version, identifier, digestAlgorithm, ...rest] = partsOf(info);
  if (!version || !identifier || !digestAlgorithm) throw new Error('parts are missing');
  const [attributes, afterAttributes] = takeIf(rest, context(0));
  const [algorithm, signature] = afterAttributes;
  if (!algorithm || !signature) throw new Error('parts are missing');
  return {
    identifier,
    digestAlgorithm,
    algorithm,
    signature: octetsOf(signature),
    attributes: attributes && { whole: attributes.whole, values: readAttributes(attributes) },
  };
}

function readAttributes(attributes: Asn1): ReadonlyMap<string, Asn1> {
  const values = new Map<string, Asn1>();
  for (const attribute of partsOf(attributes, context(0))) {
    const [kind, list] = partsOf(attribute);
    const [value, second] = list ? partsOf(list, tags.set) : [];
    if (!kind || !value || second || values.has(oidOf(kind))) {
      throw new Error('an attribute is malformed');
    }
    values.set(oidOf(kind), value);
  }
  return values;
}

/** The certificate that the signer is named by: issuer and serial number, or its key identifier. */
export function certificateOf(
  { identifier }: Signer,
  certificates: readonly Certificate[],
): Certificate | null {
  const isNamed = (certificate: Certificate): boolean => {
    if (identifier.tag !== tags.sequence) {
      const own = certificate.extensions.get(subjectKeyIdentifier);
      return own !== undefined && equalBytes(octetsOf(own.value), identifier.content);
    }
    const [issuer, serial] = partsOf(identifier);
    return (
      issuer !== undefined &&
      serial !== undefined &&
      equalBytes(issuer.whole, certificate.issuer) &&
      integerOf(serial) === certificate.serial
    );
  };
  return certificates.find(isNamed) ?? null;
}

/** Whether the signature is by that certificate's key and over this content. Never throws. */
export function checkSigner(
  signer: Signer,
  certificate: Certificate,
  contentType: string,
  content: Uint8Array,
): SignatureVerdict {
  try {
    const { attributes, algorithm, signature } = signer;
    const digest = digestOf(signer.digestAlgorithm);
    if (digest === 'weak') return 'weak';
    if (digest === null) return 'unknown';
    if (attributes === null) {
      return checkSignature(algorithm, digest, certificate.key, content, signature);
    }
    const type = attributes.values.get(contentTypeAttribute);
    const hashed = attributes.values.get(messageDigestAttribute);
    if (!type || !hashed || oidOf(type) !== contentType) return 'bad';
    const found = createHash(digest).update(content).digest();
    if (!equalBytes(found, octetsOf(hashed))) return 'bad';
    // RFC 5652, section 5.4: signed as a set, not under the tag that stands in the message
    const message = concatBytes(Uint8Array.of(tags.set), attributes.whole.subarray(1));
    return checkSignature(algorithm, digest, certificate.key, message, signature);
  } catch {
    return 'bad';
  }
}

/** When the signer says to have signed; nobody vouches for it. */
export function signingTime({ attributes }: Signer): string | null {
  const value = attributes?.values.get(signingTimeAttribute);
  try {
    return value ? timeOf(value) : null;
  } catch {
    return null;
  }
}

/**
 * Whether the signed attribute names this very certificate (RFC 3161, section 2.4.1; RFC 5816): without it another
 * certificate with the same key could be put in the place. Throws on a malformed attribute.
 */
export function namesCertificate({ attributes }: Signer, { der }: Certificate): boolean {
  const second = attributes?.values.get(signingCertificateV2);
  const first = attributes?.values.get(signingCertificate);
  if (second) {
    const id = partsOf(partAt(partsOf(partAt(partsOf(second), 0)), 0));
    const [algorithm, [hash]] = takeIf(id, tags.sequence);
    const digest = algorithm ? digestOf(algorithm) : 'sha256';
    if (digest === null || digest === 'weak' || !hash) return false;
    return toHex(octetsOf(hash)) === createHash(digest).update(der).digest('hex');
  }
  if (!first) return false;
  // the first edition knows SHA-1 only; the chain and the signature carry the trust, this only names
  const id = partsOf(partAt(partsOf(partAt(partsOf(first), 0)), 0));
  return toHex(octetsOf(partAt(id, 0))) === createHash('sha1').update(der).digest('hex');
}
