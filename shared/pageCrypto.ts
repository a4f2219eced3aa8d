/**
 * The cryptography of a page: hashes by noble, signatures by the browser where it knows Ed25519, by
 * noble where it does not. Decides every signature as `electron/vault/crypto/nodeCrypto.ts` does.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';

import { toBase64url, toUtf8 } from './bytes.ts';
import type { Crypto, HashAlgorithm, Hasher } from './crypto.ts';
import { isStrictPublicKey, isStrictSignature, isTorsionFree } from './ed25519.ts';

/**
 * The browser's own Ed25519 (Web Cryptography, "raw" key import), handed in by the page since
 * `shared/` has no DOM. It rejects where the browser does not know the algorithm.
 */
export type NativeVerify = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

export function pageCrypto(nativeVerify: NativeVerify | null): Crypto {
  return {
    sha256: data => sha256(data),
    textDigest: text => toBase64url(sha256(toUtf8(text))),
    hasher,
    verify(publicKey, message, signature) {
      if (!isStrictPublicKey(publicKey) || !isStrictSignature(signature)) return false;
      if (nativeVerify === null) return verifyByNoble(publicKey, message, signature);
      return nativeVerify(publicKey, message, signature).catch(() =>
        verifyByNoble(publicKey, message, signature),
      );
    },
  };
}

function hasher(algorithm: HashAlgorithm): Hasher {
  const running = algorithm === 'sha256' ? sha256.create() : sha512.create();
  return {
    update(chunk) {
      running.update(chunk);
    },
    digest: () => running.digest(),
  };
}

/**
 * noble multiplies by the cofactor, OpenSSL and BoringSSL do not. With R and the key free of torsion
 * both equations say the same.
 */
function verifyByNoble(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  return (
    ed25519.verify(signature, message, publicKey, { zip215: false }) &&
    isTorsionFree(signature.subarray(0, 32))
  );
}
