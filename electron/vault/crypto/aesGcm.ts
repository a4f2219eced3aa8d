import { createCipheriv, createDecipheriv } from 'node:crypto';

/** AES-256-GCM (NIST SP 800-38D) with a 96-bit nonce and a tag of 16 bytes, always. */
export const tagSize = 16;

/** A tag length must be said: without it Node accepts tags of 4 bytes. */
const options = { authTagLength: tagSize };

/** Ciphertext and tag, as two parts so that a large one need not be copied. */
export function sealParts(
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  associated: Uint8Array,
): [ciphertext: Uint8Array, tag: Uint8Array] {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, options);
  cipher.setAAD(associated);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return [ciphertext, cipher.getAuthTag()];
}

/** Ciphertext, then tag. */
export function seal(
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  associated: Uint8Array,
): Uint8Array {
  const [ciphertext, tag] = sealParts(key, nonce, plaintext, associated);
  const sealed = new Uint8Array(ciphertext.length + tag.length);
  sealed.set(ciphertext);
  sealed.set(tag, ciphertext.length);
  return sealed;
}

/** The plaintext, or null if key, nonce, associated data, ciphertext or tag is not what was sealed. */
export function unseal(
  key: Uint8Array,
  nonce: Uint8Array,
  sealed: Uint8Array,
  associated: Uint8Array,
): Uint8Array | null {
  const end = sealed.length - tagSize;
  if (end < 0) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, options);
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(end));
  const plaintext = decipher.update(sealed.subarray(0, end));
  try {
    decipher.final();
  } catch {
    plaintext.fill(0); // what failed to authenticate is never handed on
    return null;
  }
  // Not a Buffer, whose `slice` shares memory: wiping one copy would wipe the other.
  return new Uint8Array(plaintext.buffer, plaintext.byteOffset, plaintext.length);
}
