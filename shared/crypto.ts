/**
 * The cryptography that `shared/` needs, as a port: Node's in the vault and the command line,
 * WebCrypto with noble in the page. Nothing here is home-made.
 */
export interface Crypto {
  /** SHA-256 (FIPS 180-4) of the whole input: 32 bytes. */
  sha256(data: Uint8Array): Uint8Array;
  /** base64url of the SHA-256 of a text's UTF-8. Throws on a lone surrogate. */
  textDigest(text: string): string;
  /** A running digest for streams. */
  hasher(algorithm: HashAlgorithm): Hasher;
  /**
   * Ed25519 (RFC 8032), strict: small-order and non-canonical keys and signatures are refused,
   * and every implementation decides alike. Never throws on hostile bytes: it answers false.
   */
  verify(
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ): boolean | Promise<boolean>;
}

export type HashAlgorithm = 'sha256' | 'sha512';

export interface Hasher {
  update(chunk: Uint8Array): void;
  digest(): Uint8Array;
}
