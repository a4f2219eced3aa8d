/** A user's slot: how a name and a passphrase lead to private keys, and these to the master key. */
import { randomUUID } from 'node:crypto';
import { concatBytes, fromBase64url, toBase64url, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { Refusal } from '../../../shared/result.ts';
import { seal, unseal } from '../crypto/aesGcm.ts';
import { hkdfSha256, publicKeyOf, randomBytes } from '../crypto/nodeCrypto.ts';
import type { Header, UserSlot } from './header.ts';
import { openSealed, receiveKeyOf, sealTo } from './receiving.ts';

/** A user's private keys, 32 bytes each. */
export interface PrivateKeys {
  /** X25519. */
  readonly receive: Uint8Array;
  /** Seed of Ed25519. */
  readonly sign: Uint8Array;
}

export interface OpenedSlot {
  readonly slot: UserSlot;
  readonly keys: PrivateKeys;
  readonly master: Uint8Array;
}

/** A new user with new keys. `secret` is what `deriveSecret` gave for name and passphrase. */
export async function createSlot(
  vault: string,
  secret: Uint8Array,
  master: Uint8Array,
): Promise<{ readonly slot: UserSlot; readonly keys: PrivateKeys }> {
  const keys = { receive: randomBytes(32), sign: randomBytes(32) };
  const receiveKey = await receiveKeyOf(keys.receive);
  const identity = {
    kind: 'user',
    id: randomUUID(),
    user: randomUUID(),
    receiveKey: toBase64url(receiveKey),
    signKey: toBase64url(publicKeyOf(keys.sign)),
  } as const;
  const sealedMaster = toBase64url(await sealTo(receiveKey, master));
  return {
    slot: { ...identity, ...wrap(vault, identity, secret, keys), master: sealedMaster },
    keys,
  };
}

/** The same user and keys under another secret: fresh salt and nonce, so no old slot tells of the new one. */
export function rewriteSlot(
  vault: string,
  slot: UserSlot,
  secret: Uint8Array,
  keys: PrivateKeys,
): UserSlot {
  return { ...slot, ...wrap(vault, slot, secret, keys) };
}

/**
 * The slot that this secret opens. All slots are tried to the end, so that the time does not tell which;
 * no slot is found alike for a wrong name and a wrong passphrase.
 * @throws Refusal vault/wrong-name-or-passphrase, user/suspended, vault/header-altered
 */
export async function openSlot(header: Header, secret: Uint8Array): Promise<OpenedSlot> {
  const opened = header.slots.flatMap(slot => {
    const keys = slot.kind === 'user' ? unwrap(header.vault, slot, secret) : null;
    return slot.kind === 'user' && keys !== null ? [{ slot, keys }] : [];
  });
  const found = opened[0];
  if (found === undefined) throw new Refusal('vault/wrong-name-or-passphrase');
  if (found.slot.master === null) {
    wipeKeys(found.keys);
    throw new Refusal('user/suspended');
  }
  const master = await openSealed(found.keys.receive, fromBase64url(found.slot.master));
  if (master?.length !== 32) throw new Refusal('vault/header-altered');
  return { ...found, master };
}

function wipeKeys(keys: PrivateKeys): void {
  keys.receive.fill(0);
  keys.sign.fill(0);
}

type Identity = Pick<UserSlot, 'kind' | 'id' | 'user' | 'receiveKey' | 'signKey'>;
type Wrapping = Pick<UserSlot, 'salt' | 'nonce' | 'wrapped'>;

function wrap(vault: string, identity: Identity, secret: Uint8Array, keys: PrivateKeys): Wrapping {
  const salt = randomBytes(32);
  const nonce = randomBytes(12);
  const key = slotKey(secret, salt, identity.id);
  const both = concatBytes(keys.receive, keys.sign);
  const wrapped = seal(key, nonce, both, publicPart(vault, identity));
  key.fill(0);
  both.fill(0);
  return { salt: toBase64url(salt), nonce: toBase64url(nonce), wrapped: toBase64url(wrapped) };
}

function unwrap(vault: string, slot: UserSlot, secret: Uint8Array): PrivateKeys | null {
  const key = slotKey(secret, fromBase64url(slot.salt), slot.id);
  const both = unseal(
    key,
    fromBase64url(slot.nonce),
    fromBase64url(slot.wrapped),
    publicPart(vault, slot),
  );
  key.fill(0);
  if (both === null) return null;
  const keys = { receive: both.slice(0, 32), sign: both.slice(32) };
  both.fill(0);
  return keys;
}

function slotKey(secret: Uint8Array, salt: Uint8Array, slotId: string): Uint8Array {
  return hkdfSha256(secret, salt, toUtf8(`litopys/slot/v1\n${slotId}`), 32);
}

/** Associated data: the private keys open only beside the public ones that they belong to. */
function publicPart(vault: string, slot: Identity): Uint8Array {
  const { kind, id, user, receiveKey, signKey } = slot;
  return toUtf8(canonicalJson({ vault, kind, id, user, receiveKey, signKey }));
}
