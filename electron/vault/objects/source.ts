import { Refusal } from '../../../shared/result.ts';

/**
 * What becomes an object: a file of the user's, or bytes that we hold (an attachment, a token). A path is
 * bytes where the name is not UTF-8.
 */
export type Source =
  | { readonly kind: 'file'; readonly path: string | Uint8Array }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

/** What a person is told when their file cannot be read. */
export function readingRefusal(reason: string): Refusal {
  switch (reason) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('source/missing');
    case 'EACCES':
    case 'EPERM':
      return new Refusal('source/not-readable');
    default:
      return new Refusal('source/read-failed', { reason });
  }
}
