/**
 * Entries as the database hands them over in few large pieces, and taken apart again. A million entries as rows of
 * their own cost twice as much as their decryption.
 */
import * as z from 'zod';
import { Refusal } from '../../../shared/result.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';

export interface Run {
  /** How many entries it holds, and the position of the last. */
  readonly count: number;
  readonly last: number;
  /** JSON: of each entry its position and the lengths of its parts (`Shape`), in order. */
  readonly shape: string;
  /** The parts of the first entry, one behind another, then those of the second ... */
  readonly bytes: Uint8Array;
  /** JSON lists of what entries disclose, by position; null where fields were not asked for. */
  readonly disclosed: readonly Disclosed[] | null;
}

interface Disclosed {
  readonly seq: number;
  readonly count: number;
  readonly texts: string;
}

export interface RunEntry extends StoredEntry {
  /** As it is stored beside the entry. */
  readonly leafHash: Uint8Array;
}

const Length = z.int().nonnegative();
/** Position; lengths of header, leaf hash, signature, signature of the vault (null: none), seed of decoys. */
const Shape = z.array(z.tuple([z.int(), Length, Length, Length, z.nullable(Length), Length]));
const Texts = z.array(z.string());

/**
 * The entries of a run, one after another, without copying their bytes: whoever walks a long ledger has only the one at
 * hand in memory. Disclosures are empty where they were not read.
 * @throws Refusal database/damaged where the pieces do not make up the whole
 */
export function* entriesIn({ shape, bytes, disclosed }: Run): Generator<RunEntry, undefined> {
  const texts = new Map(disclosed?.map(each => [each.seq, each.texts]));
  let at = 0;
  const take = (length: number) => {
    const part = new Uint8Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return part;
  };
  const told = Shape.safeParse(JSON.parse(shape));
  if (!told.success || lengthOf(told.data) !== bytes.length) throw new Refusal('database/damaged');
  for (const [seq, header, leafHash, signature, vaultSignature, decoySeed] of told.data) {
    yield {
      seq,
      header: take(header),
      leafHash: take(leafHash),
      signature: take(signature),
      vaultSignature: vaultSignature === null ? null : take(vaultSignature),
      decoySeed: take(decoySeed),
      disclosures: textsIn(texts.get(seq)),
    };
  }
}

function lengthOf(entries: z.infer<typeof Shape>): number {
  let all = 0;
  for (const [, ...lengths] of entries) for (const length of lengths) all += length ?? 0;
  return all;
}

function textsIn(list: string | undefined): string[] {
  return list === undefined ? [] : Texts.parse(JSON.parse(list));
}
