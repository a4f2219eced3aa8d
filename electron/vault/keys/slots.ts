/** A user's slot: how a name and a passphrase lead to private keys, and these to the master key. */
import { randomUUID } from 'node:crypto';
import { concatBytes, fromBase64url, toBase64url, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { Refusal } from '../../../shared/result.ts';
import { seal, unseal } from '../crypto/aesGcm.ts';
import { hkdfSha256, publicKeyOf, randomBytes } from '../crypto/nodeCrypto.ts';
import type { DeviceSecret } from './device.ts';
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
  /** The second secret, where the slot is bound. */
  readonly device: DeviceSecret | null;
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
    slot: {
      ...identity,
      ...wrap(vault, identity, slotKeyOf(secret, null), keys),
      master: sealedMaster,
    },
    keys,
  };
}

/** The same user and keys under other secrets: fresh salt and nonce, so no old slot tells of the new one. */
export function rewriteSlot(
  vault: string,
  { device: _, ...slot }: UserSlot,
  { secret, device }: { readonly secret: Uint8Array; readonly device: DeviceSecret | null },
  keys: PrivateKeys,
): UserSlot {
  const wrapping = wrap(vault, slot, slotKeyOf(secret, device?.key ?? null), keys);
  return { ...slot, ...wrapping, ...(device ? { device: device.id } : {}) };
}

/**
 * The slot that this secret opens, with a device secret where it is bound. A bound slot whose device secret is not here
 * cannot be tried: then no one can tell a wrong passphrase from a right one. All slots are tried to the end, so that the time does not tell which;
 * no slot is found alike for a wrong name and a wrong passphrase.
 * @throws Refusal vault/wrong-name-or-passphrase; vault/device-missing for the same where a slot could not be tried;
 *   user/suspended, vault/header-altered
 */
export async function openSlot(
  header: Header,
  secret: Uint8Array,
  devices: ReadonlyMap<string, Uint8Array>,
): Promise<OpenedSlot> {
  const users = header.slots.filter(slot => slot.kind === 'user');
  const isUntried = ({ device }: UserSlot) => device !== undefined && !devices.has(device);
  const opened = users.flatMap(slot => {
    if (isUntried(slot)) return [];
    const id = slot.device ?? null;
    const key = id === null ? null : (devices.get(id)?.slice() ?? null);
    const keys = unwrap(header.vault, slot, slotKeyOf(secret, key));
    const device = id === null || key === null ? null : { id, key };
    return keys === null ? [] : [{ slot, keys, device }];
  });
  const found = opened[0];
  if (found === undefined) {
    const isUnsure = users.some(isUntried);
    throw new Refusal(isUnsure ? 'vault/device-missing' : 'vault/wrong-name-or-passphrase');
  }
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

/** Derives a slot's key for its salt and id. */
type SlotKey = (salt: Uint8Array, slotId: string) => Uint8Array;

function wrap(vault: string, identity: Identity, slotKey: SlotKey, keys: PrivateKeys): Wrapping {
  const salt = randomBytes(32);
  const nonce = randomBytes(12);
  const key = slotKey(salt, identity.id);
  const both = concatBytes(keys.receive, keys.sign);
  const wrapped = seal(key, nonce, both, publicPart(vault, identity));
  key.fill(0);
  both.fill(0);
  return { salt: toBase64url(salt), nonce: toBase64url(nonce), wrapped: toBase64url(wrapped) };
}

function unwrap(vault: string, slot: UserSlot, slotKey: SlotKey): PrivateKeys | null {
  const key = slotKey(fromBase64url(slot.salt), slot.id);
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

/** The passphrase's secret alone, or with the device's behind it: 32 bytes each, told apart by the label. */
function slotKeyOf(secret: Uint8Array, device: Uint8Array | null): SlotKey {
  return (salt, slotId) => {
    if (!device) return hkdfSha256(secret, salt, toUtf8(`litopys/slot/v1\n${slotId}`), 32);
    const both = concatBytes(secret, device);
    const key = hkdfSha256(both, salt, toUtf8(`litopys/slot-device/v1\n${slotId}`), 32);
    both.fill(0);
    return key;
  };
}

/** Associated data: the private keys open only beside the public ones that they belong to. */
function publicPart(vault: string, slot: Identity): Uint8Array {
  const { kind, id, user, receiveKey, signKey } = slot;
  return toUtf8(canonicalJson({ vault, kind, id, user, receiveKey, signKey }));
}
