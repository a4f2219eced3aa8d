/** The vault's master key: what is derived from it, and what it wraps. */
import { timingSafeEqual } from 'node:crypto';
import { fromBase64url, toBase64url, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { Refusal } from '../../../shared/result.ts';
import { seal, unseal } from '../crypto/aesGcm.ts';
import { hkdfSha256, hmacSha256, randomBytes } from '../crypto/nodeCrypto.ts';
import {
  checksumOf,
  authenticatedPart,
  versionFor,
  type Header,
  type UnsealedHeader,
} from './header.ts';

/** Sub-keys of the master key (HKDF-SHA256, RFC 5869, empty salt): one label, one use. */
const labels = {
  database: 'litopys/master/database/v1',
  headerMac: 'litopys/master/header-mac/v1',
  wrapping: 'litopys/master/wrapping/v1',
} as const;

export type SubKey = keyof typeof labels;

export function subKey(master: Uint8Array, use: SubKey): Uint8Array {
  return hkdfSha256(master, new Uint8Array(0), toUtf8(labels[use]), 32);
}

/** What a key wrapped in the header is for; associated data, so that none can stand in another's place. */
type WrappedUse =
  | { readonly vault: string; readonly use: 'epoch'; readonly epoch: number }
  | { readonly vault: string; readonly use: 'signing'; readonly publicKey: string };

interface WrappedKey {
  readonly nonce: string;
  readonly wrapped: string;
}

export function wrapKey(master: Uint8Array, use: WrappedUse, key: Uint8Array): WrappedKey {
  const wrapping = subKey(master, 'wrapping');
  const nonce = randomBytes(12);
  const wrapped = seal(wrapping, nonce, key, toUtf8(canonicalJson(use)));
  wrapping.fill(0);
  return { nonce: toBase64url(nonce), wrapped: toBase64url(wrapped) };
}

/** @throws Refusal vault/header-altered */
export function unwrapKey(master: Uint8Array, use: WrappedUse, key: WrappedKey): Uint8Array {
  const wrapping = subKey(master, 'wrapping');
  const opened = unseal(
    wrapping,
    fromBase64url(key.nonce),
    fromBase64url(key.wrapped),
    toUtf8(canonicalJson(use)),
  );
  wrapping.fill(0);
  if (opened === null) throw new Refusal('vault/header-altered');
  return opened;
}

/** The header with its version, MAC and checksum. */
export function sealHeader(master: Uint8Array, unsealed: Omit<UnsealedHeader, 'version'>): Header {
  const header: UnsealedHeader = { ...unsealed, version: versionFor(unsealed.slots) };
  const authentic = { ...header, mac: toBase64url(macOf(master, header)) };
  return { ...authentic, checksum: checksumOf(authentic) };
}

/** @throws Refusal vault/header-altered: whoever wrote this header did not hold the master key */
export function checkHeader(master: Uint8Array, header: Header): void {
  if (!timingSafeEqual(macOf(master, header), fromBase64url(header.mac))) {
    throw new Refusal('vault/header-altered');
  }
}

function macOf(master: Uint8Array, header: UnsealedHeader): Uint8Array {
  const key = subKey(master, 'headerMac');
  const mac = hmacSha256(key, authenticatedPart(header));
  key.fill(0);
  return mac;
}
