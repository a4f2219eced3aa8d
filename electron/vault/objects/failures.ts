import { Refusal } from '../../../shared/result.ts';
import { writingRefusal } from '../disk/durable.ts';
import type { Failure } from '../workers/jobs.ts';
import { readingRefusal } from './source.ts';

/** What a thread met while it stored something, in the words of the vault. */
export function storingFault(failure: Failure): Error {
  switch (failure.what) {
    case 'source-changed':
    case 'source-not-a-file':
      return new Refusal(`source/${failure.what.slice('source-'.length)}`);
    case 'reading':
      return readingRefusal(failure.reason);
    case 'writing':
      return writingRefusal(failure.reason);
    default:
      return unexpected(failure);
  }
}

/** What a thread met while it read an object. `chunk` counts from 0. */
export function openingFault(id: string, failure: Failure): Error {
  switch (failure.what) {
    case 'chunk-altered':
      return new Refusal('object/chunk-altered', { id, chunk: failure.chunk });
    case 'reading':
      return new Refusal('object/unreadable', { id, reason: failure.reason });
    case 'writing':
      return writingRefusal(failure.reason);
    default:
      return unexpected(failure);
  }
}

function unexpected(failure: Failure): Error {
  const message = failure.what === 'bug' ? failure.message : failure.what;
  return new Error(`a byte worker ended: ${message}`);
}
