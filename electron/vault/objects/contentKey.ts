import { concatBytes, fromHex, toUtf8 } from '../../../shared/bytes.ts';
import { hkdfSha256 } from '../crypto/nodeCrypto.ts';
import type { ObjectHeader } from './format.ts';

const label = toUtf8('litopys/object/v1\n');

/** The key of one object (HKDF-SHA256, RFC 5869): by salt and id, so no key serves two contents. */
export function contentKey(epochKey: Uint8Array, header: ObjectHeader): Uint8Array {
  return hkdfSha256(epochKey, header.salt, concatBytes(label, fromHex(header.id)), 32);
}
