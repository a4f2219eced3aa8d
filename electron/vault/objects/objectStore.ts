import path from 'node:path';
import type { Fault, Result } from '../../../shared/result.ts';
import type { DigestAlgorithm } from '../workers/jobs.ts';
import { createBytePool, type BytePool } from '../workers/pool.ts';
import { isSealedEpoch, sealedEpoch } from './format.ts';
import { digestsOf, extractTo, verifyObject, type Digests } from './inspection.ts';
import { checkObjectHeader, presenceFault, type ObjectReference } from './opened.ts';
import { placesIn } from './places.ts';
import { readContent, readRange } from './reader.ts';
import type { Source } from './source.ts';
import type { StoredObject, WorkOptions } from './work.ts';
import { storeObject, storeObjects } from './writer.ts';

/** The encrypted files of an open vault. Faults are `Refusal`s; each function it calls names them. */
export interface ObjectStore {
  /** Durable when it resolves; name it in the ledger then, or `remove` it. */
  store(source: Source, options?: WorkOptions): Promise<StoredObject>;
  /** Many at once; the results stand in the order of the sources. */
  storeMany(
    sources: readonly Source[],
    options?: WorkOptions,
    /** Null: under the current epoch. */
    under?: ObjectKey | null,
  ): Promise<readonly Result<StoredObject>[]>;
  read(object: ObjectReference): AsyncGenerator<Uint8Array, void>;
  readRange(object: ObjectReference, start: number, length: number): Promise<Uint8Array>;
  digests(
    object: ObjectReference,
    algorithms: readonly DigestAlgorithm[],
    options?: WorkOptions,
  ): Promise<Digests>;
  verify(
    object: ObjectReference & { readonly sha256: string },
    options?: WorkOptions,
  ): Promise<void>;
  /** Decrypt into a new file outside the vault, hashing on the way. */
  extract(
    object: ObjectReference,
    target: string,
    algorithms: readonly DigestAlgorithm[],
    options?: WorkOptions,
  ): Promise<Digests>;
  /** Is it there, with its right size and header? @throws Refusal object/* */
  checkHeader(object: ObjectReference): Promise<void>;
  /** Is it there, with its right size? Null: yes. */
  presence(object: ObjectReference): Promise<Fault | null>;
  remove(ids: readonly string[]): Promise<void>;
  /** The vault's threads, for other long work too. */
  readonly pool: BytePool;
  /** Ends the threads. Keys belong to the keyring, which wipes them. */
  close(): Promise<void>;
}

/** What a file is encrypted under. */
interface ObjectKey {
  readonly epoch: number;
  readonly key: Uint8Array;
}

export interface ObjectStoreOptions {
  /** Keys of compartments, by the position of the entry that made them; they come while the vault is open. */
  readonly sealedKeys?: ReadonlyMap<number, Uint8Array>;
  readonly vaultFolder: string;
  readonly epochKeys: ReadonlyMap<number, Uint8Array>;
  readonly currentEpoch: number;
  /** Path of the bundled byte worker. */
  readonly byteWorker: string;
}

export function openObjectStore(options: ObjectStoreOptions): ObjectStore {
  const { epochKeys, currentEpoch } = options;
  const epochKey = epochKeys.get(currentEpoch);
  if (epochKey === undefined) throw new Error('the current epoch has no key');
  const places = placesIn(path.join(options.vaultFolder, 'objects'));
  const pool = createBytePool(options.byteWorker);
  const writing = { places, pool, epoch: currentEpoch, epochKey };
  const { sealedKeys } = options;
  const keyOf = (epoch: number) =>
    isSealedEpoch(epoch) ? sealedKeys?.get(epoch - sealedEpoch(0)) : epochKeys.get(epoch);
  const reading = { places, keyOf };

  return {
    store: (source, work = {}) => storeObject(writing, source, work),
    storeMany: (sources, work = {}, under = null) =>
      storeObjects(
        under ? { ...writing, epoch: under.epoch, epochKey: under.key } : writing,
        sources,
        work,
      ),
    read: object => readContent(reading, object),
    readRange: (object, start, length) => readRange(reading, object, start, length),
    digests: (object, algorithms, work = {}) => digestsOf(reading, pool, object, algorithms, work),
    verify: (object, work = {}) => verifyObject(reading, pool, object, work),
    extract: (object, target, algorithms, work = {}) =>
      extractTo(reading, pool, object, target, algorithms, work),
    checkHeader: object => checkObjectHeader(reading, object),
    presence: object => presenceFault(reading, object),
    remove: ids => places.remove(ids),
    pool,
    close: () => pool.close(),
  };
}
