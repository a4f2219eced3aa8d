/**
 * Earlier checkpoints that travel in a package (docs/formats.md, "Package"): the one last given to this recipient, and those
 * that authorities stamped and people signed outside. Each comes with the proof that the package's ledger begins with it.
 */
import * as z from 'zod';
import { fromUtf8, toUtf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';

const File = z.string().regex(/^[1-9][0-9]{0,3}\.(tst|p7s)$/);

const Earlier = z.strictObject({
  size: z.int().positive(),
  /** It was given to this recipient before. */
  given: z.boolean(),
  stamps: z.array(z.strictObject({ file: File, over: File.nullable() })).max(1000),
  signatures: z.array(File).max(1000),
});
export type Earlier = z.infer<typeof Earlier>;

/** There are three reasons to carry one; more than a few say that somebody else wrote the list. */
const EarlierList = z.array(Earlier).max(100);

export const earlierFile = 'ledger/earlier.json';

export function earlierPath(size: number, file: string): string {
  return `ledger/earlier/${size}/${file}`;
}

export const earlierNames = {
  /** The three lines that are stamped and signed. */
  text: 'checkpoint-text.txt',
  /** Both signed checkpoints and the proof, see `writeConsistency`. */
  consistency: 'consistency.json',
} as const;

export function writeEarlier(list: readonly Earlier[]): Uint8Array {
  return toUtf8(`${canonicalJson(list)}\n`);
}

/** Null for anything else. Never throws. */
export function parseEarlier(bytes: Uint8Array): readonly Earlier[] | null {
  try {
    return EarlierList.safeParse(JSON.parse(fromUtf8(bytes))).data ?? null;
  } catch {
    return null;
  }
}
