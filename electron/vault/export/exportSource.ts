import type { HashAlgorithm } from '../../../shared/crypto.ts';
import type { AbortSignalLike } from '../../../shared/contract/define.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import type { ReadNode } from '../../../shared/ledger/merkle.ts';
import type { PackageExported } from '../../../shared/package/exported.ts';
import type { PackagePlaces } from '../tables/unfinishedPackage.ts';

/** What the vault gives to an export. Nothing is asked of it again once the export has ended. */
export interface ExportSource {
  readonly vault: string;
  /** The stored entries at these ascending positions; asked for more than once. */
  entries(positions: readonly number[]): Iterable<StoredEntry>;
  /** The decrypted bytes of an evidence item's file. */
  original(evidence: string): AsyncIterable<Uint8Array>;
  /**
   * Decrypts the same into a new file, synced, and hashes it in a thread of its own; several may run at once.
   * `onProgress` is told the bytes done so far.
   */
  extract(
    evidence: string,
    target: string,
    algorithms: readonly HashAlgorithm[],
    options: {
      readonly signal: AbortSignalLike;
      readonly onProgress: (bytes: number) => void;
    },
  ): Promise<Readonly<Partial<Record<HashAlgorithm, string>>>>;
  /** Appends `package.exported@1` about this package and notes where it is written, in one transaction. */
  appendExport(
    id: string,
    exported: Omit<PackageExported, 'request'>,
    places: PackagePlaces,
  ): Promise<StoredEntry> | StoredEntry;
  /** True before it is given its name: from then on only the disk knows whether it got it. False where it could not. */
  setNaming(id: string, naming: boolean): Promise<void> | void;
  /** A named checkpoint of the ledger as it now is: the signed note. */
  checkpoint(): Promise<string> | string;
  /** Earlier checkpoints for this recipient, and what vouches for them: files by their path in the package. */
  earlier(
    size: number,
    recipient: Pick<PackageExported, 'addressee' | 'recipients'>,
  ): ReadonlyMap<string, Uint8Array>;
  readonly readNode: ReadNode;
  /** By the user's key. */
  sign(message: Uint8Array): Uint8Array;
}
