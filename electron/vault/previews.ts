/** Tokens under which the preview frame may read a file. They end when the vault is locked. */
import { randomUUID } from 'node:crypto';
import type { PreviewChunk } from '../../shared/contract/wire.ts';
import type { ObjectStore } from './objects/objectStore.ts';
import type { StoredObject } from './objects/work.ts';

export interface Previewed {
  readonly object: StoredObject;
  readonly mediaType: string;
}

export interface Previews {
  tokenFor(previewed: Previewed): string;
  /** Bytes [start, end), shorter at the end of the file; null when the token is not good. */
  read(store: ObjectStore, token: string, start: number, end: number): Promise<PreviewChunk | null>;
  forgetAll(): void;
}

/** A person looks at a few files at a time; the oldest token gives way. */
const most = 64;

export function createPreviews(): Previews {
  const tokens = new Map<string, Previewed>();
  return {
    tokenFor(previewed) {
      const token = randomUUID();
      tokens.set(token, previewed);
      const oldest = tokens.keys().next();
      if (tokens.size > most && !oldest.done) tokens.delete(oldest.value);
      return token;
    },
    async read(store, token, start, end) {
      const previewed = tokens.get(token);
      if (!previewed) return null;
      const { object, mediaType } = previewed;
      const stop = Math.min(end, object.size);
      const bytes =
        start >= stop ? new Uint8Array(0) : await store.readRange(object, start, stop - start);
      return { bytes: new Uint8Array(bytes), total: object.size, mediaType };
    },
    forgetAll: () => tokens.clear(),
  };
}
