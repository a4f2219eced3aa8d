import { tagSize } from '../crypto/aesGcm.ts';
import { openChunk } from './chunkCipher.ts';
import { openingFault } from './failures.ts';
import { chunkCount, chunkLength, chunkOffset, chunkSize } from './format.ts';
import {
  asReading,
  withObject,
  type ObjectReference,
  type OpenObject,
  type ReadingSide,
} from './opened.ts';

/**
 * A part of the content, reading and authenticating only the chunks that hold it.
 * @throws Refusal object/*; Error if the range does not lie within the content
 */
export async function readRange(
  side: ReadingSide,
  object: ObjectReference,
  start: number,
  length: number,
): Promise<Uint8Array> {
  if (start < 0 || length < 0 || start + length > object.size) {
    throw new Error('the range lies outside the object');
  }
  return withObject(side, object, async open => {
    const range = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const index = Math.floor((start + done) / chunkSize);
      const content = await readChunk(open, object, index);
      const part = content.subarray(start + done - index * chunkSize).subarray(0, length - done);
      range.set(part, done);
      done += part.length;
    }
    return range;
  });
}

/**
 * The whole content, chunk by chunk, each authenticated before it is given out. Size and header are checked
 * first, so a truncated object gives nothing at all.
 * @throws Refusal object/*
 */
export async function* readContent(
  side: ReadingSide,
  object: ObjectReference,
): AsyncGenerator<Uint8Array, void> {
  for (let index = 0; index < chunkCount(object.size); index++) {
    const begin = index * chunkSize;
    yield await readRange(side, object, begin, chunkLength(object.size, index));
  }
}

async function readChunk(
  { handle, cipher }: OpenObject,
  { id, size }: ObjectReference,
  index: number,
): Promise<Uint8Array> {
  const sealed = new Uint8Array(chunkLength(size, index) + tagSize);
  const { bytesRead } = await asReading(
    id,
    handle.read(sealed, 0, sealed.length, chunkOffset(index)),
  );
  const content = openChunk(cipher, index, sealed.subarray(0, bytesRead));
  if (content === null) throw openingFault(id, { what: 'chunk-altered', chunk: index });
  return content;
}
