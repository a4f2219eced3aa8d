/**
 * An object: one file at rest. A header of 68 bytes, then the content in chunks of 1 MiB, each sealed with
 * AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: "Online Authenticated-
 * Encryption and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015, section 7). Numbers are big-endian.
 *
 * | at | bytes | what                     |
 * |----|-------|--------------------------|
 * | 0  | 8     | magic `LITOPYS` and LF   |
 * | 8  | 4     | version, 1               |
 * | 12 | 16    | id                       |
 * | 28 | 4     | epoch                    |
 * | 32 | 4     | size of a chunk          |
 * | 36 | 32    | salt                     |
 *
 * Only the last chunk may be shorter; it is empty only for the empty file.
 */
import { fromHex, toHex } from '../../../shared/bytes.ts';
import { tagSize } from '../crypto/aesGcm.ts';

export const headerSize = 68;
export const chunkSize = 1024 * 1024;
export const sealedChunkSize = chunkSize + tagSize;

const magic = new Uint8Array([0x4c, 0x49, 0x54, 0x4f, 0x50, 0x59, 0x53, 0x0a]);
const version = 1;

/** Epochs from here on are keys of compartments: this plus the position of the entry that made the key. */
const firstSealedEpoch = 0x8000_0000;

export function sealedEpoch(from: number): number {
  return firstSealedEpoch + from;
}

export function isSealedEpoch(epoch: number): boolean {
  return epoch >= firstSealedEpoch;
}

export interface ObjectHeader {
  /** 32 lowercase hex digits. */
  readonly id: string;
  readonly epoch: number;
  readonly salt: Uint8Array;
}

export function encodeObjectHeader({ id, epoch, salt }: ObjectHeader): Uint8Array {
  const bytes = new Uint8Array(headerSize);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(8, version);
  bytes.set(fromHex(id), 12);
  view.setUint32(28, epoch);
  view.setUint32(32, chunkSize);
  bytes.set(salt, 36);
  return bytes;
}

/** Null for what this version did not write. */
export function decodeObjectHeader(bytes: Uint8Array): ObjectHeader | null {
  if (bytes.length !== headerSize) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerSize);
  const isOurs =
    magic.every((byte, at) => bytes[at] === byte) &&
    view.getUint32(8) === version &&
    view.getUint32(32) === chunkSize;
  if (!isOurs) return null;
  return { id: toHex(bytes.slice(12, 28)), epoch: view.getUint32(28), salt: bytes.slice(36) };
}

/** How many chunks hold `size` bytes: at least one. */
export function chunkCount(size: number): number {
  return Math.max(1, Math.ceil(size / chunkSize));
}

/** Bytes of content in the chunk at `index`. */
export function chunkLength(size: number, index: number): number {
  return Math.min(chunkSize, size - index * chunkSize);
}

/** Size on disk of an object whose content has `size` bytes. */
export function storedSize(size: number): number {
  return headerSize + size + chunkCount(size) * tagSize;
}

/** Where the sealed chunk at `index` begins. */
export function chunkOffset(index: number): number {
  return headerSize + index * sealedChunkSize;
}
