/** Keys of compartments: made at random, sealed to each member as an age file, held in memory while the vault is open. */
import {
  fromBase64url,
  fromUtf8,
  toBase64url,
  toHex,
  toUtf8,
  concatBytes,
} from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import type { Compartment, CompartmentBook } from '../../../shared/events/compartments.ts';
import { seal, unseal } from '../crypto/aesGcm.ts';
import { hkdfSha256, nodeCrypto, randomBytes } from '../crypto/nodeCrypto.ts';
import { openSealed, receiveKeyFrom, sealTo } from '../keys/receiving.ts';

const nonceLength = 12;
const checkLabel = toUtf8('litopys/compartment-key/v1\n');

/** Sub-keys of a compartment's key (HKDF-SHA256, RFC 5869, empty salt); objects derive theirs as under an epoch. */
const labels = {
  entry: 'litopys/compartment/entry/v1',
  name: 'litopys/compartment/name/v1',
  words: 'litopys/compartment/words/v1',
} as const;

interface NewCompartmentKey {
  readonly key: Uint8Array;
  /** As the entry that makes it tells it. */
  readonly told: {
    readonly check: string;
    readonly boxes: readonly { readonly user: string; readonly box: string }[];
  };
}

/** @param recipients age recipients of the members, by user id */
export async function newCompartmentKey(
  recipients: ReadonlyMap<string, string>,
): Promise<NewCompartmentKey> {
  const key = randomBytes(32);
  const boxes: { user: string; box: string }[] = [];
  for (const [user, recipient] of recipients)
    boxes.push({ user, box: await sealedTo(recipient, key) });
  return { key, told: { check: checkOf(key), boxes } };
}

/** The key for one member more. */
export async function sealedTo(recipient: string, key: Uint8Array): Promise<string> {
  return toBase64url(await sealTo(receiveKeyFrom(recipient), key));
}

function checkOf(key: Uint8Array): string {
  return toHex(nodeCrypto.sha256(concatBytes(checkLabel, key)));
}

/** Every key that is sealed to this user and is what its entry says it is, by the position of that entry. */
export async function heldKeys(
  book: CompartmentBook,
  user: string,
  receive: Uint8Array,
): Promise<Map<number, Uint8Array>> {
  const held = new Map<number, Uint8Array>();
  for (const { keys } of book.values()) {
    for (const { from, check, boxes } of keys) {
      const box = boxes.get(user);
      const key = box === undefined ? null : await openBox(receive, box);
      if (key && checkOf(key) === check) held.set(from, key);
    }
  }
  return held;
}

/** Null for what no program of ours sealed to this key. */
async function openBox(receive: Uint8Array, box: string): Promise<Uint8Array | null> {
  try {
    return await openSealed(receive, fromBase64url(box));
  } catch {
    return null;
  }
}

/** Nonce and AES-256-GCM under a sub-key of the compartment's key. */
export function sealUnder(
  key: Uint8Array,
  use: keyof typeof labels,
  content: Uint8Array,
  place: unknown,
): Uint8Array {
  const own = hkdfSha256(key, new Uint8Array(0), toUtf8(labels[use]), 32);
  const nonce = randomBytes(nonceLength);
  const sealed = seal(own, nonce, content, toUtf8(canonicalJson(place)));
  own.fill(0);
  return concatBytes(nonce, sealed);
}

/** Null where it was not sealed so. */
export function openUnder(
  key: Uint8Array,
  use: keyof typeof labels,
  sealed: Uint8Array,
  place: unknown,
): Uint8Array | null {
  const own = hkdfSha256(key, new Uint8Array(0), toUtf8(labels[use]), 32);
  const nonce = sealed.slice(0, nonceLength);
  const opened =
    nonce.length === nonceLength
      ? unseal(own, nonce, sealed.slice(nonceLength), toUtf8(canonicalJson(place)))
      : null;
  own.fill(0);
  return opened;
}

export function sealName(key: Uint8Array, compartment: string, name: string): string {
  return toBase64url(sealUnder(key, 'name', toUtf8(name), { compartment }));
}

/** The name, for those who hold the compartment's first key; null for everybody else. */
export function nameOf(
  { id, name, keys }: Compartment,
  held: ReadonlyMap<number, Uint8Array>,
): string | null {
  const key = held.get(keys[0].from);
  try {
    const opened = key && openUnder(key, 'name', fromBase64url(name), { compartment: id });
    return opened ? fromUtf8(opened) : null;
  } catch {
    return null;
  }
}
