import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { Refusal, type Fault } from '../../../shared/result.ts';
import { systemReason } from '../disk/durable.ts';
import type { ChunkCipher } from './chunkCipher.ts';
import { contentKey } from './contentKey.ts';
import {
  decodeObjectHeader,
  headerSize,
  isSealedEpoch,
  storedSize,
  type ObjectHeader,
} from './format.ts';
import type { Places } from './places.ts';
import type { StoredObject } from './work.ts';

/** What reading needs to know of the vault. */
export interface ReadingSide {
  readonly places: Places;
  /** The key of an epoch, or of a compartment; undefined where it is not at hand. */
  readonly keyOf: (epoch: number) => Uint8Array | undefined;
}

/** What must be known of an object to read it: what the database kept when it was stored. */
export type ObjectReference = Pick<StoredObject, 'id' | 'size' | 'headerDigest'>;

export interface OpenObject {
  readonly handle: FileHandle;
  readonly cipher: ChunkCipher;
}

/**
 * Use an object after its size and header have been checked; closed and its key wiped when `use` ends.
 * @throws Refusal object/missing, object/not-a-file, object/truncated, object/extended,
 *   object/header-changed, object/no-key, object/unreadable
 */
export async function withObject<T>(
  side: ReadingSide,
  object: ObjectReference,
  use: (open: OpenObject) => Promise<T>,
): Promise<T> {
  return withHeader(side, object, async (handle, header, decoded) => {
    const key = contentKeyOf(side, decoded);
    try {
      return await use({ handle, cipher: { key, header, size: object.size } });
    } finally {
      key.fill(0);
    }
  });
}

/**
 * Is it there, with its right size and header? What lies in a compartment needs no key to be looked at so.
 * @throws Refusal as `withObject`
 */
export function checkObjectHeader(side: ReadingSide, object: ObjectReference): Promise<void> {
  return withHeader(side, object, (_handle, _header, decoded) => {
    if (!isSealedEpoch(decoded.epoch)) contentKeyOf(side, decoded).fill(0);
    return Promise.resolve();
  });
}

async function withHeader<T>(
  side: ReadingSide,
  object: ObjectReference,
  use: (handle: FileHandle, header: Uint8Array, decoded: ObjectHeader) => Promise<T>,
): Promise<T> {
  const { id } = object;
  const opening = open(side.places.fileOf(id), constants.O_RDONLY | constants.O_NOFOLLOW);
  const handle = await asReading(id, opening);
  try {
    checkShape(object, await asReading(id, handle.stat()));
    const header = new Uint8Array(headerSize);
    await asReading(id, handle.read(header, 0, headerSize, 0));
    return await use(handle, header, decoded(object, header));
  } finally {
    await handle.close();
  }
}

function decoded({ id, headerDigest }: ObjectReference, bytes: Uint8Array): ObjectHeader {
  const header = decodeObjectHeader(bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== headerDigest || header?.id !== id)
    throw new Refusal('object/header-changed', { id });
  return header;
}

function contentKeyOf({ keyOf }: ReadingSide, header: ObjectHeader): Uint8Array {
  const { id, epoch } = header;
  const epochKey = keyOf(epoch);
  if (epochKey === undefined) throw new Refusal('object/no-key', { id, epoch });
  return contentKey(epochKey, header);
}

/** Whether the object is there with its right size, without opening it. Null: it is. */
export async function presenceFault(
  { places }: ReadingSide,
  object: ObjectReference,
): Promise<Fault | null> {
  try {
    checkShape(object, await asReading(object.id, lstat(places.fileOf(object.id))));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

function checkShape({ id, size }: ObjectReference, found: Stats): void {
  if (!found.isFile()) throw new Refusal('object/not-a-file', { id });
  const facts = { id, expected: storedSize(size), found: found.size };
  if (facts.found < facts.expected) throw new Refusal('object/truncated', facts);
  if (facts.found > facts.expected) throw new Refusal('object/extended', facts);
}

/** Says a failure of the system in the words of objects. */
export async function asReading<T>(id: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = systemReason(error);
    throw reason === null ? error : objectRefusal(id, reason);
  }
}

function objectRefusal(id: string, reason: string): Refusal {
  if (reason === 'ENOENT') return new Refusal('object/missing', { id });
  if (reason === 'ELOOP') return new Refusal('object/not-a-file', { id });
  return new Refusal('object/unreadable', { id, reason });
}
