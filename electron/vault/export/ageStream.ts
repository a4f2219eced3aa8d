/**
 * An age file (age-encryption.org/v1): the header by age's own library, the payload by the fastest
 * ChaCha20-Poly1305 there is here.
 */
import { Encrypter } from 'age-encryption';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { createCipheriv, createDecipheriv, getCiphers } from 'node:crypto';
import { concatBytes, toUtf8 } from '../../../shared/bytes.ts';
import { Refusal } from '../../../shared/result.ts';
import { hkdfSha256, randomBytes } from '../crypto/nodeCrypto.ts';
import type { ByteWriter } from './fileWriter.ts';

export const ageChunk = 64 * 1024;
export const ageTag = 16;
const nonceLength = 16;
const cipherName = 'chacha20-poly1305';
/** Electron's BoringSSL does not offer it to Node; there the library's own is used. */
const isNative = getCiphers().includes(cipherName);

export interface AgeKey {
  /** Everything before the first chunk: the textual header and the nonce. */
  readonly header: Uint8Array;
  readonly streamKey: Uint8Array;
}

/**
 * A header for the recipients, and the key of the payload behind it.
 * @throws Refusal recipient/invalid, with the position of the recipient among those given
 */
export async function newAgeKey(recipients: readonly string[]): Promise<AgeKey> {
  const encrypter = new Encrypter();
  for (const [index, recipient] of recipients.entries()) {
    try {
      // Other kinds of recipients would not be opened by every age tool.
      if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) throw new Error('not an X25519 recipient');
      encrypter.addRecipient(recipient);
    } catch (cause) {
      throw new Refusal('recipient/invalid', { position: index + 1 }, { cause });
    }
  }
  const told: Uint8Array[] = [];
  // The library calls every recipient with the key of the file. This one only listens, and adds nothing.
  encrypter.addRecipient({
    wrapFileKey(fileKey) {
      told.push(fileKey.slice());
      return [];
    },
  });
  const empty = await encrypter.encrypt(new Uint8Array(0));
  const [key] = told;
  if (key === undefined) throw new Error('the library told no key');
  const header = empty.slice(0, empty.length - nonceLength - ageTag);
  // A nonce of our own: under the library's, the empty payload has used the key already.
  const nonce = randomBytes(nonceLength);
  const streamKey = hkdfSha256(key, nonce, toUtf8('payload'), 32);
  return { header: concatBytes(header, nonce), streamKey };
}

/**
 * Encrypts what is written: chunks of 64 KiB in the STREAM construction, the last one marked. What one call
 * completes goes out in one piece.
 */
export class AgeStream implements ByteWriter {
  readonly #key: AgeKey;
  readonly #output: ByteWriter;
  readonly #open = new Uint8Array(ageChunk);
  #filled = 0;
  #index = 0;

  private constructor(key: AgeKey, output: ByteWriter) {
    this.#key = key;
    this.#output = output;
  }

  static async begin(key: AgeKey, output: ByteWriter): Promise<AgeStream> {
    await output.write(key.header);
    return new AgeStream(key, output);
  }

  async write(bytes: Uint8Array): Promise<void> {
    const sealed: Uint8Array[] = [];
    for (let at = 0; at < bytes.length;) {
      // A full chunk waits until it is known not to be the last.
      if (this.#filled === ageChunk) sealed.push(...this.#seal(this.#open, false));
      if (this.#filled === 0 && bytes.length - at > ageChunk) {
        sealed.push(...this.#seal(bytes.subarray(at, at + ageChunk), false));
        at += ageChunk;
        continue;
      }
      const part = bytes.subarray(at, at + ageChunk - this.#filled);
      this.#open.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
    }
    if (sealed.length > 0) await this.#output.write(concatBytes(...sealed));
  }

  async end(): Promise<void> {
    const last = this.#seal(this.#open.subarray(0, this.#filled), true);
    await this.#output.write(concatBytes(...last));
    await this.#output.end();
  }

  #seal(plain: Uint8Array, isLast: boolean): readonly Uint8Array[] {
    const nonce = chunkNonce(this.#index, isLast);
    this.#index++;
    this.#filled = 0;
    return seal(this.#key.streamKey, nonce, plain);
  }
}

/** Eleven bytes of counter, big-endian, and one that is 1 on the last chunk. */
function chunkNonce(index: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  for (let at = 10, rest = index; rest > 0; at--, rest = Math.floor(rest / 256))
    nonce[at] = rest % 256;
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** The sealed chunk, in parts. */
function seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): readonly Uint8Array[] {
  if (!isNative) return [chacha20poly1305(key, nonce).encrypt(plain)];
  const cipher = createCipheriv(cipherName, key, nonce, { authTagLength: ageTag });
  const body = cipher.update(plain);
  cipher.final();
  return [body, cipher.getAuthTag()];
}

/** Opens one chunk. Throws where it was altered, or is not the one at this place. */
export function openAgeChunk(
  key: Uint8Array,
  index: number,
  isLast: boolean,
  sealed: Uint8Array,
): Uint8Array {
  const nonce = chunkNonce(index, isLast);
  if (!isNative) return chacha20poly1305(key, nonce).decrypt(sealed);
  const cipher = createDecipheriv(cipherName, key, nonce, { authTagLength: ageTag });
  cipher.setAuthTag(sealed.subarray(sealed.length - ageTag));
  const plain = cipher.update(sealed.subarray(0, sealed.length - ageTag));
  cipher.final();
  return plain;
}
