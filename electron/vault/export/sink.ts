/** Where the files of a package go: into a folder, or into an archive. */
export interface PackageSink {
  /** One file after another. A piece is the caller's again when the next is asked for. */
  add(path: string, size: number | null, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * Where a file may be written, synced, from outside, several at once; null where files can only be added
   * one after another.
   */
  readonly place: ((path: string, size: number) => Promise<string>) | null;
  /** All files are written and synced, still under the temporary name. */
  finish(): Promise<WrittenPackage>;
  /** Nothing is left behind. Never throws. */
  abandon(): Promise<void>;
}

export interface WrittenPackage {
  readonly bytes: number;
  /** Of the single file; null for a folder. */
  readonly sha256: string | null;
}
