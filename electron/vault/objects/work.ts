import type { AbortSignalLike } from '../../../shared/contract/define.ts';
import { Refusal } from '../../../shared/result.ts';

/** How a caller follows and ends work over many bytes. */
export interface WorkOptions {
  /** Bytes of content done so far, never less than the call before. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignalLike;
}

/** @throws Refusal job/cancelled */
export function checkCancelled({ signal }: WorkOptions): void {
  if (signal?.aborted) throw new Refusal('job/cancelled');
}

/** Runs `work`, and `stop` at once if the caller ends it meanwhile or has done so before. */
export async function stoppable<T>(
  { signal }: WorkOptions,
  stop: () => void,
  work: () => Promise<T>,
): Promise<T> {
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    return await work();
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** A key in memory that threads share, so that wiping it here wipes it everywhere. */
export function sharedKey(key: Uint8Array): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(key.length);
  new Uint8Array(memory).set(key);
  return memory;
}

export function wipeShared(memory: SharedArrayBuffer): void {
  new Uint8Array(memory).fill(0);
}

/** What the database keeps of an object. Digests are lowercase hex. */
export interface StoredObject {
  readonly id: string;
  readonly epoch: number;
  /** Bytes of content. */
  readonly size: number;
  /** Of the content. */
  readonly sha256: string;
  /** SHA-256 of the object's header, checked at every opening. */
  readonly headerDigest: string;
}
