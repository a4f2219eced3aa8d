/**
 * The cryptography of the vault and the command line: Node's own (OpenSSL, or BoringSSL in Electron).
 * Keys are raw 32 bytes at every interface; DER and key objects stay in this file.
 */
import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hash,
  hkdfSync,
  randomBytes as randomBuffer,
  sign as signWithKey,
  verify as verifyWithKey,
  type KeyObject,
} from 'node:crypto';

import { concatBytes, fromHex, toHex, toUtf8 } from '../../../shared/bytes.ts';
import type { Crypto } from '../../../shared/crypto.ts';
import { isStrictPublicKey, isStrictSignature } from '../../../shared/ed25519.ts';
import { ed25519SpkiPrefix } from '../../../shared/pem.ts';

/** PKCS #8 with the algorithm id-Ed25519, up to the seed (RFC 8410, section 7). */
const pkcs8Prefix = fromHex('302e020100300506032b657004220420');

export const nodeCrypto: Crypto = {
  sha256: sha256By(hash),
  textDigest: textDigestBy(hash),
  hasher(algorithm) {
    const running = createHash(algorithm);
    return {
      update(chunk) {
        running.update(chunk);
      },
      digest: () => plain(running.digest()),
    };
  },
  verify(publicKey, message, signature) {
    if (!isStrictPublicKey(publicKey) || !isStrictSignature(signature)) return false;
    return verifyWithKey(null, message, publicKeyObject(publicKey), signature);
  },
};

/** An Ed25519 private key, opened once: parsing it costs more than a signature. */
export interface SigningKey {
  readonly publicKey: Uint8Array;
  /** RFC 8032, section 5.1.6: 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
}

/** Opens a private key from its seed (RFC 8032, section 5.1.5). Throws if the seed is not 32 bytes. */
export function openSigningKey(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new Error('an Ed25519 seed is 32 bytes');
  const der = Buffer.from(concatBytes(pkcs8Prefix, seed));
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: plain(spki.subarray(ed25519SpkiPrefix.length)),
    sign: message => plain(signWithKey(null, message, key)),
  };
}

/** One signature. Whoever signs often opens the key once instead. */
export function sign(seed: Uint8Array, message: Uint8Array): Uint8Array {
  return openSigningKey(seed).sign(message);
}

export function publicKeyOf(seed: Uint8Array): Uint8Array {
  return openSigningKey(seed).publicKey;
}

/** From the operating system's generator. */
export function randomBytes(length: number): Uint8Array {
  return plain(randomBuffer(length));
}

const poolLength = 16 * 1024;
let pool: Uint8Array = new Uint8Array(0);

/**
 * For what is no secret key (salts of fields, seeds of decoys): drawn from the same generator, much at once, since an
 * entry needs a little and each asking costs more than the bytes. No byte is given twice.
 */
export function pooledRandomBytes(length: number): Uint8Array {
  if (length > poolLength) return randomBytes(length);
  if (length > pool.length) pool = randomBytes(poolLength);
  const drawn = pool.slice(0, length);
  pool.fill(0, 0, length);
  pool = pool.subarray(length);
  return drawn;
}

/** HKDF-SHA256 (RFC 5869). Throws above 255 times 32 bytes. */
export function hkdfSha256(
  secret: Uint8Array,
  salt: Uint8Array,
  info: Uint8Array,
  length: number,
): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, info, length));
}

/** HMAC-SHA256 (RFC 2104): 32 bytes. */
export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array {
  return plain(createHmac('sha256', key).update(data).digest());
}

/** Parsed keys of the few people who sign a ledger; bounded, since a package may name any number. */
const mostKeyObjects = 1024;
const keyObjects = new Map<string, KeyObject>();

function publicKeyObject(publicKey: Uint8Array): KeyObject {
  const name = toHex(publicKey);
  const known = keyObjects.get(name);
  if (known !== undefined) return known;
  const key = Buffer.from(concatBytes(ed25519SpkiPrefix, publicKey));
  const parsed = createPublicKey({ key, format: 'der', type: 'spki' });
  if (keyObjects.size >= mostKeyObjects) keyObjects.clear();
  keyObjects.set(name, parsed);
  return parsed;
}

/**
 * Node from 20.12 hashes a short text without a native object for the collector to trace, which a
 * ledger of a million entries notices; Electron 25 has no such call.
 */
function sha256By(oneShot: typeof hash | undefined): Crypto['sha256'] {
  if (oneShot === undefined) return data => plain(createHash('sha256').update(data).digest());
  return data => bytesOf(oneShot('sha256', data, 'binary'));
}

/** A hash handed over as a text and copied is there in half the time of one handed over as a Buffer. */
function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function textDigestBy(oneShot: typeof hash | undefined): Crypto['textDigest'] {
  const digest = (data: string | Uint8Array) =>
    oneShot
      ? oneShot('sha256', data, 'base64url')
      : createHash('sha256').update(data).digest('base64url');
  // Node would replace a lone surrogate: a text is given as it is where it has none, which is nearly always
  return text => digest(isAscii.test(text) ? text : toUtf8(text));
}

const isAscii = /^[\x20-\x7e\n]*$/;

/** Not a Buffer: its `slice` shares memory, and two equal values would not compare as equal. */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}
