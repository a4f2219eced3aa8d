/** X.509 certificates (RFC 5280): what stands in them, and files with one or several. */
import { createHash, X509Certificate } from 'node:crypto';
import { fromBase64, fromUtf8, toHex } from '../../shared/bytes.ts';
import {
  bitsOf,
  context,
  integerOf,
  octetsOf,
  oidOf,
  partAt,
  partsOf,
  readAsn1,
  takeIf,
  tags,
  timeOf,
  type Asn1,
} from '../../shared/time/asn1.ts';
import { nameText, shortName } from '../../shared/time/name.ts';

export interface Extension {
  readonly critical: boolean;
  readonly value: Asn1;
}

export interface Certificate {
  readonly der: Uint8Array;
  /** SHA-256 of the whole, lowercase hex. */
  readonly fingerprint: string;
  /** Lowercase hex. */
  readonly serial: string;
  /** Encoded names: equal bytes are equal names. */
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subjectText: string;
  readonly issuerText: string;
  /** The common name of the subject. */
  readonly name: string;
  /** RFC 3339, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** SubjectPublicKeyInfo. */
  readonly key: Uint8Array;
  readonly extensions: ReadonlyMap<string, Extension>;
  readonly signed: Uint8Array;
  readonly algorithm: Asn1;
  readonly signature: Uint8Array;
}

/** Null for what is no certificate, to us or to Node. Never throws. */
export function readCertificate(der: Uint8Array): Certificate | null {
  try {
    // two readers, of which one is not ours, have to take it
    if (toHex(new X509Certificate(der).raw) !== toHex(der)) return null;
    return read(der);
  } catch {
    return null;
  }
}

function read(der: Uint8Array): Certificate {
  const [signed, algorithm, signature] = partsOf(readAsn1(der));
  if (!signed || !algorithm || !signature) throw new Error('parts are missing');
  const [, parts] = takeIf(partsOf(signed), context(0));
  const [serial, inner, issuer, validity, subject, key, ...rest] = parts;
  if (!serial || !inner || !issuer || !validity || !subject || !key) {
    throw new Error('parts are missing');
  }
  if (toHex(inner.whole) !== toHex(algorithm.whole)) throw new Error('two algorithms are named');
  const [notBefore, notAfter] = partsOf(validity);
  if (!notBefore || !notAfter) throw new Error('parts are missing');
  const listed = rest.find(({ tag }) => tag === context(3));
  return {
    der,
    fingerprint: createHash('sha256').update(der).digest('hex'),
    serial: integerOf(serial),
    subject: subject.whole,
    issuer: issuer.whole,
    subjectText: nameText(subject),
    issuerText: nameText(issuer),
    name: shortName(subject),
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    key: key.whole,
    extensions: readExtensions(listed ?? null),
    signed: signed.whole,
    algorithm,
    signature: bitsOf(signature),
  };
}

function readExtensions(listed: Asn1 | null): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  if (listed === null) return extensions;
  for (const extension of partsOf(partAt(partsOf(listed, context(3)), 0))) {
    const [id, ...rest] = partsOf(extension);
    const [critical, [value]] = takeIf(rest, tags.boolean);
    if (!id || !value || extensions.has(oidOf(id))) throw new Error('an extension is malformed');
    extensions.set(oidOf(id), {
      critical: critical !== null && critical.content[0] !== 0,
      value: readAsn1(octetsOf(value)),
    });
  }
  return extensions;
}

const pem = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+?)-----END CERTIFICATE-----/g;
const mostCertificates = 100;

/** The certificates of a file: DER, or PEM with one or several; none where it holds none or one is damaged. */
export function readCertificateFile(bytes: Uint8Array): readonly Certificate[] {
  const ders = bytes[0] === tags.sequence ? [bytes] : pemBlocks(bytes);
  if (ders.length > mostCertificates) return [];
  const all = ders.map(readCertificate);
  const read = all.filter(each => each !== null);
  return read.length === all.length ? read : [];
}

function pemBlocks(bytes: Uint8Array): Uint8Array[] {
  try {
    const text = fromUtf8(bytes);
    return [...text.matchAll(pem)].map(([, body = '']) => fromBase64(body.replace(/\s/g, '')));
  } catch {
    return [];
  }
}
