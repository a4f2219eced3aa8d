/** What the vault asks a byte worker, and what it answers. Both ends are one program of one version. */
import type { CheckedSlice, Slice } from '../ledger/checkSlice.ts';
import type { Source } from '../objects/source.ts';
import type { StoredObject } from '../objects/work.ts';

export type Job = StoreSmall | ReadAndHash | SealAndWrite | OpenAndHash | CheckEntries;

/** Store a batch of small sources, each in its own object. */
export interface StoreSmall {
  readonly kind: 'storeSmall';
  readonly items: readonly SmallItem[];
  readonly epoch: number;
  readonly epochKey: SharedArrayBuffer;
  /** A source of this size or more is not stored but said to be large. */
  readonly largeSize: number;
  readonly stop: SharedArrayBuffer;
}

export interface SmallItem {
  readonly source: Source;
  readonly id: string;
  /** Where the object is written, and where it then lies. */
  readonly part: string;
  readonly file: string;
}

/** Fill the ring from a file and hash what goes in. */
export interface ReadAndHash {
  readonly kind: 'readAndHash';
  readonly path: string | Uint8Array;
  readonly size: number;
  readonly ring: SharedArrayBuffer;
}

/** Empty the ring into an object's file, given as an open descriptor, which all threads share. */
export interface SealAndWrite extends SharedCipher {
  readonly kind: 'sealAndWrite';
  readonly target: number;
  readonly ring: SharedArrayBuffer;
}

/** Open an object chunk by chunk, hash its content, and write it to a file if there is one. */
export interface OpenAndHash extends SharedCipher {
  readonly kind: 'openAndHash';
  readonly source: number;
  readonly target: number | null;
  readonly algorithms: readonly DigestAlgorithm[];
  readonly stop: SharedArrayBuffer;
}

/** Check a piece of the ledger: signatures are what a verification waits for. */
export interface CheckEntries {
  readonly kind: 'checkEntries';
  readonly slice: Slice;
}

export type DigestAlgorithm = 'sha256' | 'sha512';

interface SharedCipher {
  /** Shared memory, so that the asking side can wipe the only copy. */
  readonly key: SharedArrayBuffer;
  readonly header: Uint8Array;
  readonly size: number;
}

export type Answer = { readonly kind: 'progress'; readonly bytes: number } | Outcome;

/** How a job ended. */
export type Outcome =
  /** Digests in the order asked for, lowercase hex. */
  | { readonly kind: 'done'; readonly digests: readonly string[] }
  /** One result for each item, in order. */
  | { readonly kind: 'stored'; readonly results: readonly SmallResult[] }
  | { readonly kind: 'checked'; readonly slice: CheckedSlice }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type SmallResult =
  | { readonly kind: 'stored'; readonly object: StoredObject }
  | { readonly kind: 'large'; readonly path: string | Uint8Array; readonly size: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Why something ended early. `stopped`: somebody else said so, and knows why. */
export type Failure =
  | { readonly what: 'stopped' }
  | { readonly what: 'source-changed' | 'source-not-a-file' }
  | { readonly what: 'chunk-altered'; readonly chunk: number }
  | { readonly what: 'reading' | 'writing'; readonly reason: string }
  | { readonly what: 'bug'; readonly message: string };
