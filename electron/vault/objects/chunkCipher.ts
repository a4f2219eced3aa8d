import { sealParts, unseal } from '../crypto/aesGcm.ts';
import { chunkCount } from './format.ts';

/** What the chunks of one object are sealed with. */
export interface ChunkCipher {
  /** Belongs to this object alone, so that a counter is a sound nonce. */
  readonly key: Uint8Array;
  /** Associated data of every chunk. */
  readonly header: Uint8Array;
  readonly size: number;
}

/** Ciphertext and tag of the chunk at `index`. */
export function sealChunk(
  cipher: ChunkCipher,
  index: number,
  content: Uint8Array,
): [ciphertext: Uint8Array, tag: Uint8Array] {
  return sealParts(cipher.key, nonceOf(cipher, index), content, cipher.header);
}

/** The content, or null if this is not the chunk that was sealed at this place of this object. */
export function openChunk(
  cipher: ChunkCipher,
  index: number,
  sealed: Uint8Array,
): Uint8Array | null {
  return unseal(cipher.key, nonceOf(cipher, index), sealed, cipher.header);
}

/** 7 zeros, the counter in 4 bytes, and 1 on the last chunk: order, end and length are sealed too. */
function nonceOf({ size }: ChunkCipher, index: number): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, index);
  nonce[11] = index === chunkCount(size) - 1 ? 1 : 0;
  return nonce;
}
