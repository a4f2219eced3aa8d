/**
 * Values taken out of sealed entries: their boxes are made anew without them. Headers keep the digests, and the entry
 * of the erasure tells everybody the digests of the new boxes.
 */
import { toHex } from '../../../shared/bytes.ts';
import type { ErasedEntry } from '../../../shared/erasure/erased.ts';
import { disclosureDigest } from '../../../shared/ledger/disclosure.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { Database } from '../database/driver.ts';
import { entryAt } from '../tables/entry.ts';
import { doomObjects } from '../tables/object.ts';
import { boxesBetween, replaceBox } from '../tables/sealedBox.ts';
import type { Vault } from '../vault.ts';
import { openBox, sealBox } from './box.ts';
import { placeOf, sealingIn } from './opened.ts';

export interface NewBox {
  readonly position: number;
  readonly digests: readonly string[];
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly box: string;
  /** The file that the entry took in and that goes with its description; null where none does. */
  readonly object: string | null;
}

/**
 * The box of an entry without some of its disclosures, under the key that it was sealed with.
 * @throws Error where the key is not at hand, or a field is not there: both were asked before
 */
export function boxWithout(vault: Vault, { position, fields }: ErasedEntry): NewBox {
  const { id, reader, sealed } = vault;
  const entry = entryAt(reader, position);
  const sealing = entry && sealingIn(entry);
  const key = sealing && sealed.keys.get(sealing.key);
  const place = sealing && { ...placeOf(sealing), vault: id, seq: position };
  const stored = boxesBetween(reader, position, position).get(position);
  const content = key && place && stored ? openBox(key, place, stored) : null;
  if (!key || !place || !content) throw new Error('a box to be erased from does not open');
  const digests = fields.map(({ digest }) => digest);
  const gone = new Set(digests);
  const left = content.disclosures.filter(text => !gone.has(disclosureDigest(text, nodeCrypto)));
  if (left.length !== content.disclosures.length - gone.size) {
    throw new Error('a field to be erased is not there');
  }
  const isFileGone = fields.some(({ name }) => name.startsWith('file/'));
  const bytes = sealBox(key, place, {
    disclosures: left,
    decoySeed: content.decoySeed,
    object: isFileGone ? null : content.object,
  });
  return {
    position,
    digests,
    bytes,
    box: toHex(nodeCrypto.sha256(bytes)),
    object: isFileGone ? (content.object?.id ?? null) : null,
  };
}

/** The work on the database that will be the next generation's: nothing of the old boxes is copied on from there. */
export function putBoxes(database: Database, boxes: readonly NewBox[]): void {
  database.transaction(db => {
    for (const { position, bytes } of boxes) replaceBox(db, position, bytes);
    doomObjects(
      db,
      boxes.flatMap(({ object }) => object ?? []),
    );
  });
}
