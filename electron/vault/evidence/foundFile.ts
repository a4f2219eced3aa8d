/** A file that a person wants to add, as the file system tells of it. Nothing of its content is decoded here. */
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { systemReason } from '../disk/durable.ts';
import { readingRefusal } from '../objects/source.ts';
import { mediaTypeOf } from './mediaType.ts';
import { rawNameOf, storedPath } from './storedPath.ts';

export interface FoundFile {
  /** In bytes where the path is not UTF-8. */
  readonly path: string | Buffer;
  /** The file's own name, NFC; U+FFFD stands for what is not UTF-8 in it. */
  readonly name: string;
  /** Base64url of the name's bytes where they are not UTF-8, else null. */
  readonly rawName: string | null;
  readonly size: number;
  readonly mediaType: string;
  /** Time of last change as the file system has it. */
  readonly modified: string | null;
}

/** Later times (9999-12-31 is the last day of RFC 3339) stand on files whose clock was never set. */
const lastTime = Date.UTC(9999, 11, 31);

/**
 * @param vault the open vault's folder. Its own files are not taken in: closing the database's file a second time in
 *   this process would drop the lock on it (POSIX), and another process could open the vault.
 */
export async function describeFile(
  file: string,
  vault: string,
): Promise<
  | { readonly ok: true; readonly value: FoundFile }
  | { readonly ok: false; readonly name: string; readonly code: string }
> {
  const name = path.basename(file).normalize('NFC');
  try {
    const stored = await storedPath(file);
    const status = await lstat(stored);
    if (!status.isFile()) return { ok: false, name, code: 'source/not-a-file' };
    if (await isInside(stored, vault)) return { ok: false, name, code: 'source/in-vault' };
    const { mtimeMs } = status;
    const modified = mtimeMs > 0 && mtimeMs < lastTime ? status.mtime.toISOString() : null;
    const mediaType = await mediaTypeOf(stored, path.extname(file));
    const rawName = rawNameOf(stored)?.toString('base64url') ?? null;
    return {
      ok: true,
      value: { path: stored, name, rawName, size: status.size, mediaType, modified },
    };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, name, code: error.fault.code };
    const reason = systemReason(error);
    if (reason === null) throw error;
    return { ok: false, name, code: readingRefusal(reason).fault.code };
  }
}

async function isInside(file: string | Buffer, folder: string): Promise<boolean> {
  // a folder that was moved meanwhile is told when something is written into it
  const outer = await realpath(folder, 'buffer').catch(() => null);
  if (outer === null) return false;
  const within = Buffer.concat([outer, Buffer.from(path.sep)]);
  const inner = await realpath(file, 'buffer');
  return inner.subarray(0, within.length).equals(within);
}
