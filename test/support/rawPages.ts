/** The database's pages as they lie in the file, decrypted: live ones, free ones, and those of the log. */
import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const pageSize = 4096;
/** SQLCipher 4: 16 bytes of IV and 64 of HMAC-SHA-512 end each page. */
const reserved = 80;
const saltLength = 16;
const walHeader = 32;
const frameHeader = 24;

function decrypted(page: Buffer, key: Uint8Array, isFirst: boolean): Buffer {
  const iv = page.subarray(pageSize - reserved, pageSize - reserved + 16);
  const cipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const start = isFirst ? saltLength : 0;
  return Buffer.concat([cipher.update(page.subarray(start, pageSize - reserved)), cipher.final()]);
}

/** All pages one behind another, of a closed or an open database. */
export function rawPages(file: string, key: Uint8Array): Buffer {
  const bytes = readFileSync(file);
  const pages: Buffer[] = [];
  for (let at = 0; at + pageSize <= bytes.length; at += pageSize) {
    pages.push(decrypted(bytes.subarray(at, at + pageSize), key, at === 0));
  }
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
  const frame = frameHeader + pageSize;
  for (let at = walHeader; at + frame <= log.length; at += frame) {
    const isFirst = log.readUInt32BE(at) === 1;
    pages.push(decrypted(log.subarray(at + frameHeader, at + frame), key, isFirst));
  }
  return Buffer.concat(pages);
}
