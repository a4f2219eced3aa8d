/** How much each goal works on. The goals of `docs/benchmarks.md` name the full sizes. */
export interface Sizes {
  readonly name: 'full' | 'default' | 'quick';
  readonly rounds: number;
  /** G1, G2: bytes of the one file. */
  readonly largeFile: number;
  /** G3: files of 40 KB. */
  readonly smallFiles: number;
  /** G8, G9, G11: entries of the ledger. */
  readonly entries: number;
  /** G10: leaves of the tree. */
  readonly leaves: number;
  /** G12: files of about 5 MiB. */
  readonly exportFiles: number;
  /** G13: bytes encrypted. */
  readonly ageBytes: number;
  /** G15: children in the list. */
  readonly listed: number;
}

const MiB = 1024 * 1024;

const full: Sizes = {
  name: 'full',
  rounds: 5,
  largeFile: 2048 * MiB,
  smallFiles: 50_000,
  entries: 1_000_000,
  leaves: 1_000_000,
  exportFiles: 800,
  ageBytes: 2048 * MiB,
  listed: 20_000,
};

const byDefault: Sizes = {
  ...full,
  name: 'default',
  smallFiles: 10_000,
  entries: 100_000,
  exportFiles: 200,
  ageBytes: 512 * MiB,
};

const quick: Sizes = {
  ...byDefault,
  name: 'quick',
  rounds: 3,
  largeFile: 256 * MiB,
  smallFiles: 1000,
  entries: 10_000,
  leaves: 100_000,
  exportFiles: 20,
  ageBytes: 64 * MiB,
  listed: 2000,
};

export const sizesByName = { full, default: byDefault, quick } as const;
