/** A file that a person wants to add, as the file system tells of it. Nothing of its content is decoded here. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/result.ts';
import { systemReason } from '../disk/durable.ts';
import { readingRefusal } from '../objects/source.ts';
import { mediaTypeOf } from './mediaType.ts';

export interface FoundFile {
  readonly path: string;
  /** The file's own name, NFC where it is text at all. */
  readonly name: string;
  /** Base64url of the name's bytes where they are not UTF-8, else null. */
  readonly rawName: string | null;
  readonly size: number;
  readonly mediaType: string;
  /** Time of last change as the file system has it. */
  readonly modified: string | null;
}

/** What Node shows in place of bytes that are no UTF-8. */
const replacement = '\ufffd';

export async function describeFile(
  file: string,
): Promise<
  | { readonly ok: true; readonly value: FoundFile }
  | { readonly ok: false; readonly name: string; readonly code: string }
> {
  const base = path.basename(file);
  const name = base.replace(/\p{Surrogate}/gu, replacement);
  try {
    const status = await lstat(file);
    if (!status.isFile()) return { ok: false, name, code: 'source/not-a-file' };
    const modified =
      Number.isFinite(status.mtimeMs) && status.mtimeMs > 0 ? status.mtime.toISOString() : null;
    const rawName = name === base ? null : Buffer.from(base, 'utf16le').toString('base64url');
    return {
      ok: true,
      value: {
        path: file,
        name,
        rawName,
        size: status.size,
        mediaType: await mediaTypeOf(file),
        modified,
      },
    };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, name, code: error.fault.code };
    const reason = systemReason(error);
    if (reason === null) throw error;
    return { ok: false, name, code: readingRefusal(reason).fault.code };
  }
}
