/**
 * New keys for a vault whose users change or whose values are erased: master key, epoch, signing key. Whoever kept
 * the header and a passphrase of before opens nothing that is written afterwards (docs/formats.md, "Keys").
 */
import { bech32 } from '@scure/base';
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts';
import { Refusal } from '../../../shared/result.ts';
import { randomBytes } from '../crypto/nodeCrypto.ts';
import type { Header } from './header.ts';
import { keyringOf, newEpoch, newSigningKey, type Keyring } from './keyring.ts';
import { sealHeader, wrapKey } from './masterKey.ts';
import { sealTo } from './receiving.ts';

/** Who opens the vault afterwards, by what the ledger says of them: a header alone is never believed. */
export interface Admitted {
  /** age recipients (X25519) of active users, by user id. */
  readonly users: ReadonlyMap<string, string>;
  /** Users who keep a slot that opens nothing. */
  readonly suspended: ReadonlySet<string>;
  /** age recipient of the recovery shares in force; null where there are none. */
  readonly recovery: string | null;
}

/**
 * A header with new keys and the keyring of the same person under it. Nothing is written; the old keyring stays
 * good for the vault as it was.
 * @param database name of the file that will lie under the new database key
 * @throws Refusal vault/header-altered where a slot's public key is not the one that the ledger tells
 */
export async function newKeys(
  header: Header,
  keyring: Keyring,
  admitted: Admitted,
  database: string,
): Promise<{ readonly header: Header; readonly keyring: Keyring }> {
  const { vault } = header;
  const master = randomBytes(32);
  const epochs = [...keyring.epochKeys].map(([epoch, key]) => ({
    epoch,
    ...wrapKey(master, { vault, use: 'epoch', epoch }, key),
  }));
  const next = sealHeader(master, {
    ...header,
    database,
    slots: await admittedSlots(header, master, admitted),
    epochs: [...epochs, newEpoch(vault, master, epochs.length + 1)],
    signing: newSigningKey(vault, master),
  });
  const slot = next.slots.find(each => each.id === keyring.slotId);
  if (slot?.kind !== 'user') throw new Error('who makes new keys has to be admitted');
  const { receive, sign } = keyring.secrets.keys;
  const bound = keyring.secrets.device;
  const device = bound && { id: bound.id, key: bound.key.slice() };
  const keys = { receive: receive.slice(), sign: sign.slice() };
  return { header: next, keyring: keyringOf(next, { slot, keys, master, device }) };
}

async function admittedSlots(
  header: Header,
  master: Uint8Array,
  admitted: Admitted,
): Promise<Header['slots']> {
  const slots: Header['slots'] = [];
  for (const slot of header.slots) {
    const recipient = slot.kind === 'recovery' ? admitted.recovery : admitted.users.get(slot.user);
    if (recipient) {
      slots.push({ ...slot, master: await sealedFor(slot.receiveKey, recipient, master) });
    } else if (slot.kind === 'user' && admitted.suspended.has(slot.user)) {
      slots.push({ ...slot, master: null });
    }
  }
  return slots;
}

/**
 * The master key for one slot.
 * @throws Refusal vault/header-altered where the slot's key is not the recipient
 */
export async function sealedFor(
  receiveKey: string,
  recipient: string,
  master: Uint8Array,
): Promise<string> {
  const key = bech32.decodeToBytes(recipient).bytes;
  if (toBase64url(key) !== receiveKey) throw new Refusal('vault/header-altered');
  return toBase64url(await sealTo(fromBase64url(receiveKey), master));
}
