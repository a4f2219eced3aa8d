/** A small file that a person asked for, in a place they chose. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { toHex } from '../../shared/bytes.ts';
import { Refusal } from '../../shared/result.ts';
import { nodeCrypto } from './crypto/nodeCrypto.ts';
import { readSmallFile, syncFolder, systemReason, writingFault } from './disk/durable.ts';

/**
 * Writes a new file; nothing that is there is replaced.
 * @throws Refusal target/exists, target/not-writable, disk/full, disk/failed
 */
export async function writeOut(
  target: string,
  bytes: Uint8Array,
): Promise<{ readonly path: string; readonly sha256: string }> {
  try {
    const handle = await open(target, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(path.dirname(target));
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'EEXIST') throw new Refusal('target/exists');
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new Refusal('target/not-writable');
    throw writingFault(error);
  }
  return { path: target, sha256: toHex(nodeCrypto.sha256(bytes)) };
}

/** A small file that a person chose. @throws Refusal file/missing, file/not-a-file, file/too-large, file/unreadable */
export async function readIn(source: string, most: number): Promise<Uint8Array> {
  const bytes = await readSmallFile(source, most);
  if (bytes === null) throw new Refusal('file/missing');
  return bytes;
}
