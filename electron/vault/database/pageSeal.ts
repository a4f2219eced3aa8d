import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';

/**
 * The layout of an SQLCipher 4 file with default settings (zetetic.net/sqlcipher/design): pages of 4096
 * bytes, the first 16 of the file are the salt, the last 80 of each page are IV (16) and HMAC-SHA512 (64).
 */
const pageSize = 4096;
const saltSize = 16;
const hmacSize = 64;
/** Bytes of a page that its HMAC covers: everything before it. */
const sealedSize = pageSize - hmacSize;

const plainMagic = Buffer.from('SQLite format 3\0', 'latin1');

export type FileJudgement = 'ours' | 'other-key' | 'not-encrypted' | 'empty';

/**
 * Say whose file this is before SQLite sees it, so that a foreign file is never touched (SQLite would play
 * back a journal lying beside it) and a damaged first page is told apart from a wrong key.
 * `ours`: at least one page is authentic under this key.
 */
export function judgeDatabaseFile(fileDescriptor: number, key: Uint8Array): FileJudgement {
  const { size } = fstatSync(fileDescriptor);
  if (size === 0) return 'empty';
  const salt = readAt(fileDescriptor, 0, saltSize);
  if (salt.equals(plainMagic)) return 'not-encrypted';

  const hmacKey = pageHmacKey(key, salt);
  const pages = Math.floor(size / pageSize);
  return pagesToTry(pages).some(page => isAuthentic(fileDescriptor, page, hmacKey))
    ? 'ours'
    : 'other-key';
}

/** The first pages and some spread over the file: damage is seldom everywhere. */
function pagesToTry(pages: number): number[] {
  const most = 64;
  const step = Math.max(1, Math.floor(pages / most));
  const spread = Array.from({ length: Math.min(pages, most) }, (_, index) => 1 + index * step);
  return [1, 2, 3, ...spread].filter(page => page <= pages);
}

/** With a raw key SQLCipher derives the HMAC key by two rounds of PBKDF2 over the salt, masked. */
function pageHmacKey(key: Uint8Array, salt: Uint8Array): Buffer {
  const masked = salt.map(byte => byte ^ 0x3a);
  return pbkdf2Sync(key, masked, 2, 32, 'sha512');
}

/** HMAC-SHA512 over ciphertext, IV and the page's number (32 bit, little endian). */
function isAuthentic(fileDescriptor: number, page: number, hmacKey: Buffer): boolean {
  const bytes = readAt(fileDescriptor, (page - 1) * pageSize, pageSize);
  if (bytes.length < pageSize) return false;
  const number = Buffer.alloc(4);
  number.writeUInt32LE(page);
  const expected = createHmac('sha512', hmacKey)
    .update(bytes.subarray(page === 1 ? saltSize : 0, sealedSize))
    .update(number)
    .digest();
  return timingSafeEqual(expected, bytes.subarray(sealedSize));
}

function readAt(fileDescriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(fileDescriptor, bytes, 0, length, position));
}
