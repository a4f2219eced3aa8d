/** Everything an open vault needs of keys, and how headers with them come about. */
import { randomUUID } from 'node:crypto';
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts';
import { Refusal } from '../../../shared/result.ts';
import { openSigningKey, publicKeyOf, randomBytes } from '../crypto/nodeCrypto.ts';
import { noDevices, type DeviceLookup, type DeviceSecret } from './device.ts';
import type { Header, Kdf, KdfCost, UnsealedHeader, UserSlot } from './header.ts';
import { checkHeader, sealHeader, subKey, unwrapKey, wrapKey } from './masterKey.ts';
import { deriveSecret } from './passphrase.ts';
import { createSlot, openSlot, rewriteSlot, type OpenedSlot, type PrivateKeys } from './slots.ts';

export interface Keyring {
  readonly vaultId: string;
  /** Random; the name is in the ledger. */
  readonly userId: string;
  readonly slotId: string;
  readonly databaseKey: Uint8Array;
  /** Keys of the objects by epoch; new objects are written under the current one. */
  readonly epochKeys: ReadonlyMap<number, Uint8Array>;
  readonly currentEpoch: number;
  /** Ed25519. */
  readonly vaultPublicKey: Uint8Array;
  /** Ed25519. */
  readonly userPublicKey: Uint8Array;
  /** X25519. */
  readonly userReceiveKey: Uint8Array;
  vaultSign(message: Uint8Array): Uint8Array;
  userSign(message: Uint8Array): Uint8Array;
  /** For rewriting the header only. */
  readonly secrets: {
    readonly master: Uint8Array;
    readonly keys: PrivateKeys;
    /** Of the user's binding; replaced when they are bound or unbound. */
    device: DeviceSecret | null;
  };
  /** Overwrites every key with zeros; signing throws from now on. */
  wipe(): void;
}

export interface Credentials {
  readonly userName: string;
  readonly passphrase: string;
}

/** A new vault's header and keys, with one user. Nothing is written. */
export async function createKeyring(
  credentials: Credentials,
  cost: KdfCost,
): Promise<{ readonly header: Header; readonly keyring: Keyring }> {
  const vault = randomUUID();
  const master = randomBytes(32);
  const kdf: Kdf = { ...cost, algorithm: 'argon2id', salt: toBase64url(randomBytes(32)) };
  const secret = await secretOf(kdf, credentials);
  const { slot, keys } = await createSlot(vault, secret, master);
  secret.fill(0);
  const header = sealHeader(master, {
    format: 'litopys-vault',
    vault,
    database: 'db-1.db',
    kdf,
    slots: [slot],
    epochs: [newEpoch(vault, master, 1)],
    signing: newSigningKey(vault, master),
  });
  return { header, keyring: keyringOf(header, { slot, keys, master, device: null }) };
}

/**
 * The keys behind a name, a passphrase and, for a bound user, a device secret. Nothing is written.
 * @throws Refusal vault/wrong-name-or-passphrase, vault/device-missing, vault/header-altered,
 *   vault/derivation-failed, and those of the lookup
 */
export async function unlock(
  header: Header,
  userName: string,
  passphrase: string,
  lookup: DeviceLookup = noDevices,
): Promise<Keyring> {
  const devices = await lookup(header);
  const secret = await secretOf(header.kdf, { userName, passphrase });
  try {
    return checkedKeyring(header, await openSlot(header, secret, devices));
  } finally {
    wipeAll([secret, ...devices.values()]);
  }
}

function checkedKeyring(header: Header, opened: OpenedSlot): Keyring {
  try {
    checkHeader(opened.master, header);
    return keyringOf(header, opened);
  } catch (error) {
    wipeAll([opened.master, opened.keys.receive, opened.keys.sign]);
    opened.device?.key.fill(0);
    throw error;
  }
}

/** A header with one user more, who has to be named in the ledger to be let in. */
export async function enrolUser(
  header: Header,
  keyring: Keyring,
  credentials: Credentials,
): Promise<{ readonly header: Header; readonly slot: UserSlot }> {
  const { master } = keyring.secrets;
  const secret = await secretOf(header.kdf, credentials);
  const { slot, keys } = await createSlot(header.vault, secret, master);
  wipeAll([secret, keys.receive, keys.sign]);
  return { header: resealed(header, master, { slots: [...header.slots, slot] }), slot };
}

/** A header with one user more, whom the recovery shares let in, and their keyring. Nothing is written. */
export async function admitRecovered(
  header: Header,
  master: Uint8Array,
  credentials: Credentials,
): Promise<{ readonly header: Header; readonly keyring: Keyring }> {
  const secret = await secretOf(header.kdf, credentials);
  const { slot, keys } = await createSlot(header.vault, secret, master);
  secret.fill(0);
  const next = resealed(header, master, { slots: [...header.slots, slot] });
  return { header: next, keyring: keyringOf(next, { slot, keys, master, device: null }) };
}

/**
 * A header in which the keyring's user has another name, passphrase or binding; every other slot stays as it is.
 * @throws Refusal vault/wrong-name-or-passphrase if the old ones do not open this user's slot
 */
export async function changeOwnSlot(
  header: Header,
  keyring: Keyring,
  old: Credentials,
  next: Credentials & { readonly device: DeviceSecret | null },
): Promise<Header> {
  const before = await unlock(header, old.userName, old.passphrase, () =>
    Promise.resolve(ownDevice(keyring)),
  );
  const isSameUser = before.slotId === keyring.slotId;
  before.wipe();
  if (!isSameUser) throw new Refusal('vault/wrong-name-or-passphrase');

  const secret = await secretOf(header.kdf, next);
  const { master, keys } = keyring.secrets;
  const slots = header.slots.map(slot =>
    slot.kind === 'user' && slot.id === keyring.slotId
      ? rewriteSlot(header.vault, slot, { secret, device: next.device }, keys)
      : slot,
  );
  secret.fill(0);
  return resealed(header, master, { slots });
}

/** As a lookup gives it: a copy, which will be wiped. */
function ownDevice({ secrets: { device } }: Keyring): ReadonlyMap<string, Uint8Array> {
  return new Map(device ? [[device.id, device.key.slice()]] : []);
}

/** A header under the same master key with other slots. */
export function resealed(
  header: Header,
  master: Uint8Array,
  change: Partial<UnsealedHeader>,
): Header {
  return sealHeader(master, { ...header, ...change });
}

function secretOf(kdf: Kdf, { userName, passphrase }: Credentials): Promise<Uint8Array> {
  return deriveSecret(kdf, userName, passphrase);
}

export function newEpoch(
  vault: string,
  master: Uint8Array,
  epoch: number,
): Header['epochs'][number] {
  const key = randomBytes(32);
  const wrapped = wrapKey(master, { vault, use: 'epoch', epoch }, key);
  key.fill(0);
  return { epoch, ...wrapped };
}

export function newSigningKey(vault: string, master: Uint8Array): Header['signing'] {
  const seed = randomBytes(32);
  const publicKey = toBase64url(publicKeyOf(seed));
  const wrapped = wrapKey(master, { vault, use: 'signing', publicKey }, seed);
  seed.fill(0);
  return { publicKey, ...wrapped };
}

/** The keys of one person under a header. The keyring owns what it is given, and wipes it. */
export function keyringOf(header: Header, { slot, keys, master, device }: OpenedSlot): Keyring {
  const { vault } = header;
  const epochKeys = new Map(
    header.epochs.map(({ epoch, ...key }) => [
      epoch,
      unwrapKey(master, { vault, use: 'epoch', epoch }, key),
    ]),
  );
  const { publicKey, ...wrappedSeed } = header.signing;
  const seed = unwrapKey(master, { vault, use: 'signing', publicKey }, wrappedSeed);
  const signers = { vault: openSigningKey(seed), user: openSigningKey(keys.sign) };
  seed.fill(0);
  const databaseKey = subKey(master, 'database');
  const secrets = { master, keys, device };
  let wiped = false;

  function signing(who: keyof typeof signers): (message: Uint8Array) => Uint8Array {
    return message => {
      if (wiped) throw new Error('the keys are wiped');
      return signers[who].sign(message);
    };
  }

  return {
    vaultId: vault,
    userId: slot.user,
    slotId: slot.id,
    databaseKey,
    epochKeys,
    currentEpoch: header.epochs.length,
    vaultPublicKey: signers.vault.publicKey,
    userPublicKey: signers.user.publicKey,
    userReceiveKey: fromBase64url(slot.receiveKey),
    vaultSign: signing('vault'),
    userSign: signing('user'),
    secrets,
    wipe() {
      wiped = true;
      secrets.device?.key.fill(0);
      wipeAll([databaseKey, master, keys.receive, keys.sign, ...epochKeys.values()]);
    },
  };
}

function wipeAll(keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
}
