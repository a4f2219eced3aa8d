import { buildSync } from 'esbuild';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findLeftovers, removeLeftovers } from '../../../../electron/vault/objects/leftovers.ts';
import { openObjectStore } from '../../../../electron/vault/objects/objectStore.ts';
import { readAndHash } from '../../../../electron/vault/workers/readAndHash.ts';
import { newRingMemory } from '../../../../electron/vault/workers/ring.ts';
import { withSource } from '../../../../electron/vault/workers/threadSource.ts';
import { testFolder } from '../../../support/folder.ts';
import {
  byteWorker,
  epochKeys,
  filesIn,
  patterned,
  testStore,
  writeSource,
} from '../../../support/objectStore.ts';

const MiB = 1024 * 1024;
const fileSource = (file: string) => ({ kind: 'file', path: file }) as const;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no fault',
    (error: unknown) => (error as Error).message,
  );

describe('a source that cannot be read', () => {
  test('missing, a folder, a pipe, a device, below a file: each is named, at once, and nothing is left', async () => {
    const { store, vaultFolder } = testStore();
    const folder = testFolder();
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const plain = writeSource(10);
    const codes = [`${folder}/missing`, folder, pipe, '/dev/null', `${plain}/below`].map(file =>
      codeOf(store.store(fileSource(file))),
    );
    expect(await Promise.all(codes)).toEqual([
      'source/missing',
      'source/not-a-file',
      'source/not-a-file',
      'source/not-a-file',
      'source/missing',
    ]);
    expect(filesIn(vaultFolder)).toEqual([]);
  });

  // The kernel answers a read at the start of a process's memory with EIO, as a failing disk does.
  test.skipIf(!existsSync('/proc/self/mem'))('a read error is named (needs Linux)', async () => {
    const { store, vaultFolder } = testStore();
    const [result] = await store.storeMany([fileSource('/proc/self/mem')]);
    expect(result).toEqual({
      ok: false,
      error: { code: 'source/read-failed', detail: { reason: 'EIO' } },
    });
    expect(filesIn(vaultFolder)).toEqual([]);
  });

  test.skipIf(!existsSync('/proc/self/status'))(
    'a file that is longer than it said (needs Linux)',
    async () => {
      expect(await codeOf(testStore().store.store(fileSource('/proc/self/status')))).toBe(
        'source/changed',
      );
    },
  );

  test('a change between the first byte and the last is seen, also when its time is set back', () => {
    const change = (work: (file: string) => void) => () =>
      withSource(file, source => {
        work(file);
        source.checkUnchanged();
      });
    const file = writeSource(100);
    expect(change(() => undefined)).not.toThrow();
    expect(change(() => appendFileSync(file, 'x'))).toThrow('source-changed');
    expect(change(() => utimesSync(file, 1, 1))).toThrow('source-changed');
    expect(
      change(() => {
        writeFileSync(file, patterned(101));
        utimesSync(file, 1, 1);
      }),
    ).toThrow('source-changed');
  });

  test.each([2 * MiB - 1, 2 * MiB + 1, MiB])(
    'a large file is %i bytes, not the expected 2 MiB',
    size => {
      const job = { kind: 'readAndHash', size: 2 * MiB, ring: newRingMemory() } as const;
      expect(() => readAndHash({ ...job, path: writeSource(size) }, () => undefined)).toThrow(
        'source-changed',
      );
    },
  );
});

describe('work that is ended', () => {
  test('a large file, cancelled on its way', async () => {
    const { store, vaultFolder } = testStore();
    const controller = new AbortController();
    const onProgress = (bytes: number) => bytes > 0 && controller.abort();
    const source = fileSource(writeSource(40 * MiB));
    expect(await codeOf(store.store(source, { onProgress, signal: controller.signal }))).toBe(
      'job/cancelled',
    );
    expect(filesIn(vaultFolder)).toEqual([]);
    // The threads are free again.
    await store.verify(await store.store(source));
  });

  test('many files, cancelled after some are stored', async () => {
    const { store, vaultFolder } = testStore();
    const controller = new AbortController();
    const sources = Array.from(
      { length: 1000 },
      () => ({ kind: 'bytes', bytes: patterned(500) }) as const,
    );
    const onProgress = (bytes: number) => bytes > 0 && controller.abort();
    expect(await codeOf(store.storeMany(sources, { onProgress, signal: controller.signal }))).toBe(
      'job/cancelled',
    );
    expect(filesIn(vaultFolder)).toEqual([]);
  });

  test('before it began', async () => {
    const { store, vaultFolder } = testStore();
    const signal = AbortSignal.abort();
    for (const size of [10, 9 * MiB]) {
      expect(await codeOf(store.store(fileSource(writeSource(size)), { signal }))).toBe(
        'job/cancelled',
      );
    }
    expect(filesIn(vaultFolder)).toEqual([]);
  });

  test('verifying and extracting', async () => {
    const { store } = testStore();
    const object = await store.store(fileSource(writeSource(40 * MiB)));
    const target = path.join(testFolder(), 'target');
    for (const work of [
      (options: object) => store.verify(object, options),
      (options: object) => store.extract(object, target, ['sha256'], options),
    ]) {
      const controller = new AbortController();
      const onProgress = (bytes: number) => bytes > 0 && controller.abort();
      expect(await codeOf(work({ onProgress, signal: controller.signal }))).toBe('job/cancelled');
    }
    expect(existsSync(target)).toBe(false);
  });

  test('threads that cannot start, or are ended from outside, leave nothing', async () => {
    const vaultFolder = testFolder();
    mkdirSync(path.join(vaultFolder, 'objects'));
    const broken = path.join(testFolder(), 'broken.cjs');
    writeFileSync(broken, `throw new Error('cannot start')`);
    const store = openObjectStore({ vaultFolder, epochKeys, currentEpoch: 1, byteWorker: broken });
    onTestFinished(() => store.close());
    expect(await codeOf(store.store(fileSource(writeSource(10))))).toMatch(/cannot start/);
    expect(filesIn(vaultFolder)).toEqual([]);

    const closing = testStore(vaultFolder);
    const work = codeOf(
      closing.store.store(fileSource(writeSource(40 * MiB)), {
        onProgress: bytes => void (bytes > 0 && closing.store.close()),
      }),
    );
    expect(await work).toMatch(/a byte worker ended/);
    expect(filesIn(vaultFolder)).toEqual([]);
  });
});

/** A file system of its own and of 12 MiB, or null where we may not make one. */
function smallDisk(): string | null {
  const folder = testFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

test('a full disk is named, what was written goes, and the next smaller file fits', async context => {
  const disk = smallDisk();
  if (disk === null) {
    context.skip('needs the right to mount a small file system');
    return;
  }
  const { store, vaultFolder } = testStore(disk);
  const before = await store.store({ kind: 'bytes', bytes: patterned(1000) });
  expect(await codeOf(store.store(fileSource(writeSource(16 * MiB))))).toBe('disk/full');
  const sources = Array.from(
    { length: 20 },
    () => ({ kind: 'bytes', bytes: patterned(MiB) }) as const,
  );
  expect(await codeOf(store.storeMany(sources))).toBe('disk/full');
  expect(filesIn(vaultFolder)).toEqual([`objects/${before.id.slice(0, 2)}/${before.id}`]);
  const fits = await store.store(fileSource(writeSource(8 * MiB)));
  await store.verify(fits);
  const target = path.join(disk, 'extracted');
  expect(await codeOf(store.extract(fits, target, []))).toBe('disk/full');
  expect(existsSync(target)).toBe(false);
});

describe('what a crash leaves', () => {
  test('is listed by kind and removed; what is named, or not ours, stays', async () => {
    const { store, vaultFolder } = testStore();
    const [named, unnamed] = [
      await store.store({ kind: 'bytes', bytes: patterned(1) }),
      await store.store({ kind: 'bytes', bytes: patterned(1) }),
    ];
    const placeOf = (id: string) => `objects/${id.slice(0, 2)}/${id}`;
    const part = `${placeOf('ab'.repeat(16))}.part`;
    const foreign = [
      'objects/notes.txt',
      `objects/zz/${'cd'.repeat(16)}`,
      `objects/${'ef'.repeat(16)}`,
    ];
    const headerPart = 'vault.json.0011223344556677.part';
    for (const place of [part, ...foreign, headerPart]) {
      mkdirSync(path.dirname(path.join(vaultFolder, place)), { recursive: true });
      writeFileSync(path.join(vaultFolder, place), 'x');
    }
    const found = await findLeftovers(vaultFolder, id => id === named.id);
    expect(found).toEqual({
      parts: [part, headerPart].sort(),
      unnamed: [placeOf(unnamed.id)],
      foreign: foreign.sort(),
    });
    await removeLeftovers(vaultFolder, found);
    expect(filesIn(vaultFolder)).toEqual([placeOf(named.id), ...foreign].sort());
    await store.verify(named);
  });

  test('a process killed while it writes leaves parts and whole objects only', async () => {
    const vaultFolder = testFolder();
    mkdirSync(path.join(vaultFolder, 'objects'));
    const program = path.join(testFolder(), 'store.cjs');
    const root = path.resolve(import.meta.dirname, '../../../..');
    buildSync({
      stdin: {
        contents: `import { openObjectStore } from './electron/vault/objects/objectStore.ts';
          const [, , vaultFolder, byteWorker, large] = process.argv;
          const epochKeys = new Map([[1, new Uint8Array(32).fill(1)]]);
          const store = openObjectStore({ vaultFolder, epochKeys, currentEpoch: 1, byteWorker });
          const bytes = new Uint8Array(5000);
          const onProgress = bytes => bytes > 0 && console.log('on its way');
          void store.store({ kind: 'file', path: large }, { onProgress });
          void store.storeMany(Array.from({ length: 50000 }, () => ({ kind: 'bytes', bytes })), { onProgress });`,
        resolveDir: root,
      },
      bundle: true,
      platform: 'node',
      outfile: program,
    });
    const child = spawn(process.execPath, [
      program,
      vaultFolder,
      byteWorker(),
      writeSource(64 * MiB),
    ]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const found = await findLeftovers(vaultFolder, () => false);
    expect(found.foreign).toEqual([]);
    expect(found.parts.length + found.unnamed.length).toBeGreaterThan(0);
    await removeLeftovers(vaultFolder, found);
    expect(filesIn(vaultFolder)).toEqual([]);
  });
});
