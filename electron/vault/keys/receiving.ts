/**
 * X25519 keys that receive the master key, as age files (age-encryption.org/v1): any age tool opens them
 * with the identity. Strings of private keys cannot be wiped; they live as short as the call.
 */
import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';

/** The spelling of an X25519 private key that age reads. */
export function ageIdentity(privateKey: Uint8Array): string {
  return bech32.encodeFromBytes('age-secret-key-', privateKey).toUpperCase();
}

/** The spelling of an X25519 public key that age encrypts to. */
export function ageRecipient(publicKey: Uint8Array): string {
  return bech32.encodeFromBytes('age', publicKey);
}

/** The public key in a spelling that `ageRecipient` made. Throws on any other. */
export function receiveKeyFrom(recipient: string): Uint8Array {
  return bech32.decodeToBytes(recipient).bytes;
}

/** The public key (RFC 7748) of 32 random bytes. */
export async function receiveKeyOf(privateKey: Uint8Array): Promise<Uint8Array> {
  return bech32.decodeToBytes(await identityToRecipient(ageIdentity(privateKey))).bytes;
}

export async function sealTo(publicKey: Uint8Array, secret: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(ageRecipient(publicKey));
  return encrypter.encrypt(secret);
}

/** The secret, or null if the file is not for this key or was altered. */
export async function openSealed(
  privateKey: Uint8Array,
  file: Uint8Array,
): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(ageIdentity(privateKey));
  try {
    return await decrypter.decrypt(file);
  } catch {
    return null;
  }
}
