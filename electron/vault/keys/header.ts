/**
 * The public header of a vault: `vault.json`, byte for byte its canonical form (RFC 8785). It holds no user
 * name and nothing of a record. `checksum` finds accidents without a passphrase; `mac` is what an attacker
 * cannot make.
 */
import path from 'node:path';
import * as z from 'zod';
import { fromBase64url, fromUtf8, toHex, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson, parseCanonical } from '../../../shared/canonical.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { readSmallFile, replaceFile } from '../disk/durable.ts';

export const headerName = 'vault.json';
const format = 'litopys-vault';
/** 2 where a user is bound to a machine, else 1: a program that does not know of binding refuses by the number. */
const newest = 2;

export const mostHeaderBytes = 1024 * 1024;
const mostSlots = 128;
const mostEpochs = 4096;

/** Base64url of `length` bytes; decoded strictly. */
function bytes(length: number) {
  return z.string().refine(text => decodedLength(text) === length, { error: 'wrong-length' });
}

function decodedLength(text: string): number {
  try {
    return fromBase64url(text).length;
  } catch {
    return -1;
  }
}

/** An age file (age-encryption.org/v1) with one X25519 recipient around 32 bytes: some 200 bytes. */
const AgeFile = z
  .string()
  .max(2048)
  .refine(text => decodedLength(text) > 0, { error: 'not-base64url' });

/** A key under AES-256-GCM: 32 bytes and the tag. */
const wrappedKey = { nonce: bytes(12), wrapped: bytes(48) };

/**
 * Cost of Argon2id (RFC 9106), alike for all users. The bounds are checked before anything is derived: a
 * hostile header must neither weaken the passphrase nor exhaust the memory.
 */
export const KdfCost = z.strictObject({
  memoryKiB: z
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.int().min(3).max(10),
  lanes: z.int().min(1).max(16),
});
export type KdfCost = z.infer<typeof KdfCost>;

/** The least that a vault may cost. Only tests make vaults with it: a guess costs an attacker a tenth of the time. */
export const leastKdfCost: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 4 };

const Kdf = KdfCost.extend({ algorithm: z.literal('argon2id'), salt: bytes(32) });
export type Kdf = z.infer<typeof Kdf>;

/** What lets one user open the vault. `user` is a random id; names are in the ledger. */
export const UserSlot = z.strictObject({
  kind: z.literal('user'),
  id: z.uuidv4(),
  user: z.uuidv4(),
  /** X25519: the master key is sealed to it. */
  receiveKey: bytes(32),
  /** Ed25519: entries of this user verify under it. */
  signKey: bytes(32),
  /** Fresh at every write, as the nonce is. */
  salt: bytes(32),
  nonce: bytes(12),
  /** Id of the binding whose secret the slot's key is derived from too; absent where the passphrase alone opens. */
  device: z.uuidv4().optional(),
  /** Both private keys (X25519, then the Ed25519 seed) under the slot's key. */
  wrapped: bytes(80),
  /** The master key sealed to `receiveKey`; null while the user is suspended. */
  master: AgeFile.nullable(),
});
export type UserSlot = z.infer<typeof UserSlot>;

/** The master key sealed to the recovery key, whose private half is on paper in shares. */
export const RecoverySlot = z.strictObject({
  kind: z.literal('recovery'),
  id: z.uuidv4(),
  receiveKey: bytes(32),
  master: AgeFile,
});
export type RecoverySlot = z.infer<typeof RecoverySlot>;

const Unsealed = z.strictObject({
  format: z.literal(format),
  version: z.union([z.literal(1), z.literal(2)]),
  vault: z.uuidv4(),
  /** A bare name in the vault's own folder. */
  database: z.string().regex(/^db-[1-9]\d{0,8}\.db$/),
  kdf: Kdf,
  slots: z
    .array(z.discriminatedUnion('kind', [UserSlot, RecoverySlot]))
    .min(1)
    .max(mostSlots)
    .refine(slots => new Set(slots.map(slot => slot.id)).size === slots.length),
  /** Keys of the objects, oldest first; the last one is in use. */
  epochs: z
    .array(z.strictObject({ epoch: z.int().min(1), ...wrappedKey }))
    .min(1)
    .max(mostEpochs)
    .refine(epochs => epochs.every(({ epoch }, index) => epoch === index + 1)),
  /** The vault's own Ed25519 key; what is wrapped is its seed. */
  signing: z.strictObject({ publicKey: bytes(32), ...wrappedKey }),
});

/** A header without `mac` and `checksum`. */
export type UnsealedHeader = z.infer<typeof Unsealed>;

const Header = Unsealed.extend({
  /** Base64url of HMAC-SHA256 under the master key's MAC sub-key. */
  mac: bytes(32),
  /** SHA-256 in hex. The rule is the same in every version, so that damage is never taken for news. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Header = z.infer<typeof Header>;

/** What the MAC is made over: the canonical form without `mac` and `checksum`. */
export function authenticatedPart(header: UnsealedHeader): Uint8Array {
  return toUtf8(canonicalJson(Unsealed.strip().parse(header)));
}

/** SHA-256 over the canonical form without `checksum`, in hex; it covers the MAC too. */
export function checksumOf(header: Readonly<Record<string, unknown>>): string {
  const others = Object.entries(header).filter(([member]) => member !== 'checksum');
  return toHex(nodeCrypto.sha256(toUtf8(canonicalJson(Object.fromEntries(others)))));
}

/**
 * @throws Refusal vault/foreign-format, vault/header-damaged, vault/newer-version, vault/kdf-out-of-bounds,
 *   vault/database-name, vault/too-many-slots, vault/header-malformed
 */
export function parseHeader(data: Uint8Array): Header {
  const value = canonicalValue(data);
  if (value['format'] !== format) throw new Refusal('vault/foreign-format');
  if (value['checksum'] !== checksumOf(value)) throw new Refusal('vault/header-damaged');
  if (typeof value['version'] === 'number' && value['version'] > newest) {
    throw new Refusal('vault/newer-version', { version: value['version'], known: newest });
  }
  const parsed = Header.safeParse(value);
  if (!parsed.success) throw malformed(parsed.error.issues);
  if (parsed.data.version !== versionFor(parsed.data.slots)) {
    throw new Refusal('vault/header-malformed');
  }
  return parsed.data;
}

/** The version in which these slots are written. */
export function versionFor(slots: Header['slots']): Header['version'] {
  return slots.some(slot => slot.kind === 'user' && slot.device !== undefined) ? 2 : 1;
}

export function headerBytes(header: Header): Uint8Array {
  return toUtf8(canonicalJson(Header.parse(header)));
}

/**
 * Read and judge the header of the vault in `folder`; nothing is derived and nothing written.
 * @throws Refusal vault/missing, file/not-a-file, file/too-large, file/unreadable and those of `parseHeader`
 */
export async function readHeader(folder: string): Promise<Header> {
  const data = await readSmallFile(path.join(folder, headerName), mostHeaderBytes);
  if (data === null) throw new Refusal('vault/missing');
  return parseHeader(data);
}

/** The commit point of everything that changes keys: old header or new one, at every moment. */
export async function writeHeader(folder: string, header: Header): Promise<void> {
  await replaceFile(path.join(folder, headerName), headerBytes(header));
}

const AnyObject = z.record(z.string(), z.unknown());

/** A file that names our format but is not canonical JSON was ours and is damaged; any other is foreign. */
function canonicalValue(data: Uint8Array): Record<string, unknown> {
  try {
    return AnyObject.parse(parseCanonical(fromUtf8(data)));
  } catch {
    const ours = Buffer.from(data).includes(`"format":"${format}"`);
    throw new Refusal(ours ? 'vault/header-damaged' : 'vault/foreign-format');
  }
}

/** The checksum is right, so this was made so: by an attacker, or by a program that we do not know. */
function malformed(issues: readonly z.core.$ZodIssue[]): Refusal {
  const has = (member: string, code?: string) =>
    issues.some(issue => issue.path[0] === member && (code === undefined || issue.code === code));
  if (has('kdf')) return new Refusal('vault/kdf-out-of-bounds');
  if (has('database')) return new Refusal('vault/database-name');
  if (has('slots', 'too_big')) return new Refusal('vault/too-many-slots', { most: mostSlots });
  return new Refusal('vault/header-malformed');
}
