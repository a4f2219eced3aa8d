import { concatBytes, fromHex, toBase64 } from './bytes.ts';
import { publicKeyLength } from './ed25519.ts';

/** SubjectPublicKeyInfo with the algorithm id-Ed25519, up to the key itself (RFC 8410, section 4). */
export const ed25519SpkiPrefix = fromHex('302a300506032b6570032100');

/**
 * A raw Ed25519 public key as PEM text (RFC 7468, section 13), so that a stranger can check our
 * signatures with openssl alone. Throws if the key is not 32 bytes.
 */
export function publicKeyPem(publicKey: Uint8Array): string {
  if (publicKey.length !== publicKeyLength) throw new Error('an Ed25519 public key is 32 bytes');
  const der = toBase64(concatBytes(ed25519SpkiPrefix, publicKey));
  return `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`;
}
