/** The box of a sealed entry: all that it discloses, what opens its decoys, and where its file lies. */
import * as z from 'zod';
import { fromBase64url, fromUtf8, toBase64url, toUtf8 } from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { openUnder, sealUnder } from './keys.ts';
import type { StoredObject } from '../objects/work.ts';

export interface BoxContent {
  readonly disclosures: readonly string[];
  readonly decoySeed: Uint8Array;
  /** The file that the entry took in; null where it took none. */
  readonly object: StoredObject | null;
}

/** Associated data: a box opens at its own place only. */
interface BoxPlace {
  readonly vault: string;
  readonly seq: number;
  readonly compartment: string;
  /** Position of the entry that made the key. */
  readonly key: number;
}

const Content = z.strictObject({
  disclosures: z.array(z.string()),
  decoySeed: z.string(),
  object: z
    .strictObject({
      id: z.string(),
      epoch: z.int(),
      size: z.int(),
      sha256: z.string(),
      headerDigest: z.string(),
    })
    .nullable(),
});

export function sealBox(key: Uint8Array, place: BoxPlace, content: BoxContent): Uint8Array {
  const { disclosures, decoySeed, object } = content;
  const text = canonicalJson({ disclosures, decoySeed: toBase64url(decoySeed), object });
  return sealUnder(key, 'entry', toUtf8(text), { ...place });
}

/** Null where it was not sealed so, or holds something else. */
export function openBox(key: Uint8Array, place: BoxPlace, box: Uint8Array): BoxContent | null {
  const opened = openUnder(key, 'entry', box, { ...place });
  if (!opened) return null;
  try {
    const { decoySeed, ...rest } = Content.parse(JSON.parse(fromUtf8(opened)));
    return { ...rest, decoySeed: fromBase64url(decoySeed) };
  } catch {
    return null;
  }
}
