import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openObjectStore, type ObjectStore } from '../../electron/vault/objects/objectStore.ts';
import { testFolder } from './folder.ts';

/** The bundled byte worker, which the tests' set-up has built. */
export function byteWorker(): string {
  const file = process.env['LITOPYS_BYTE_WORKER'];
  if (file === undefined) throw new Error('the byte worker was not built');
  return file;
}

export const epochKeys = new Map([
  [1, new Uint8Array(32).fill(1)],
  [2, new Uint8Array(32).fill(2)],
]);

/** A store in a folder of its own, with two epochs of keys; the second is current. */
export function testStore(vaultFolder = testFolder()): { store: ObjectStore; vaultFolder: string } {
  mkdirSync(path.join(vaultFolder, 'objects'), { recursive: true });
  const options = { vaultFolder, epochKeys, currentEpoch: 2, byteWorker: byteWorker() };
  const store = openObjectStore(options);
  onTestFinished(() => store.close());
  return { store, vaultFolder };
}

/** All files in a folder, as paths relative to it. */
export function filesIn(folder: string, below = ''): string[] {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  const files = entries.flatMap(entry => {
    const place = path.join(below, entry.name);
    return entry.isDirectory() ? filesIn(folder, place) : [place];
  });
  return files.sort();
}

/** Bytes without a pattern that repeats with the size of a chunk, and alike in every run. */
export function patterned(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 2463534242 ^ size;
  for (let at = 0; at < size; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state;
  }
  return bytes;
}

export function writeSource(size: number, name = `source-${size}`): string {
  const file = path.join(testFolder(), name);
  writeFileSync(file, patterned(size));
  return file;
}

export async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
