import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { createHash, webcrypto as crypto } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { storedSize } from '../../../../electron/vault/objects/format.ts';
import type { StoredObject } from '../../../../electron/vault/objects/work.ts';
import { testFolder } from '../../../support/folder.ts';
import {
  epochKeys,
  filesIn,
  joined,
  patterned,
  testStore,
  writeSource,
} from '../../../support/objectStore.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const MiB = 1024 * 1024;
const sizes = [
  0,
  1,
  MiB - 1,
  MiB,
  MiB + 1,
  3 * MiB + 7,
  8 * MiB - 1,
  8 * MiB,
  8 * MiB + 1,
  21 * MiB + 5,
];

const sha256sum = (file: string) =>
  execFileSync('sha256sum', ['-b', file], { encoding: 'utf8' }).slice(0, 64);
const opensslSha512 = (file: string) =>
  execFileSync('openssl', ['dgst', '-sha512', '-r', file], { encoding: 'utf8' }).slice(0, 128);

/** Where an object lies. */
const objectFile = (folder: string, { id }: StoredObject) =>
  path.join(folder, 'objects', id.slice(0, 2), id);

/** A second reader, written from the description of the format, with WebCrypto and none of our code. */
async function openByDescription(file: string, { id }: StoredObject): Promise<Buffer> {
  const bytes = readFileSync(file);
  const header = bytes.subarray(0, 68);
  expect(header.toString('latin1', 0, 8)).toBe('LITOPYS\n');
  expect([header.readUInt32BE(8), header.readUInt32BE(32)]).toEqual([1, MiB]);
  expect(header.toString('hex', 12, 28)).toBe(id);
  const epochKey = await crypto.subtle.importKey(
    'raw',
    epochKeys.get(header.readUInt32BE(28))!,
    'HKDF',
    false,
    ['deriveKey'],
  );
  const info = Buffer.concat([Buffer.from('litopys/object/v1\n'), header.subarray(12, 28)]);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: header.subarray(36), info };
  const key = await crypto.subtle.deriveKey(
    derivation,
    epochKey,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  const opened: Buffer[] = [];
  for (let at = 68, counter = 0; at < bytes.length; at += MiB + 16, counter++) {
    const iv = Buffer.alloc(12);
    iv.writeUInt32BE(counter, 7);
    iv[11] = at + MiB + 16 >= bytes.length ? 1 : 0;
    const parameters = { name: 'AES-GCM', iv, additionalData: header };
    const chunk = bytes.subarray(at, at + MiB + 16);
    opened.push(Buffer.from(await crypto.subtle.decrypt(parameters, key, chunk)));
  }
  return Buffer.concat(opened);
}

describe('what is stored comes back', () => {
  test.each(sizes)(
    'a file of %i bytes: hash, size and content are those of other tools',
    async size => {
      const { store, vaultFolder } = testStore();
      const source = writeSource(size);
      const progress: number[] = [];
      const object = await store.store(
        { kind: 'file', path: source },
        { onProgress: bytes => progress.push(bytes) },
      );

      const file = objectFile(vaultFolder, object);
      const header = readFileSync(file).subarray(0, 68);
      expect(object).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        epoch: 2,
        size,
        sha256: sha256sum(source),
        headerDigest: createHash('sha256').update(header).digest('hex'),
      });
      expect(filesIn(vaultFolder)).toEqual([path.relative(vaultFolder, file)]);
      expect([statSync(file).size, statSync(file).mode & 0o077]).toEqual([storedSize(size), 0]);
      expect(progress.at(-1)).toBe(size);
      expect(progress).toEqual([...progress].sort((a, b) => a - b));

      const content = readFileSync(source);
      expect((await joined(store.read(object))).equals(content)).toBe(true);
      expect((await openByDescription(file, object)).equals(content)).toBe(true);
      expect(await store.digests(object, ['sha512', 'sha256'])).toEqual({
        sha512: opensslSha512(source),
        sha256: object.sha256,
      });
      await store.verify(object);
      expect(await store.presence(object)).toBe(null);

      const target = path.join(testFolder(), 'extracted');
      expect(await store.extract(object, target, ['sha256'])).toEqual({ sha256: object.sha256 });
      expect(readFileSync(target).equals(content)).toBe(true);
    },
  );

  test('bytes in memory, of any size, are stored as a file of them would be', async () => {
    const { store } = testStore();
    for (const size of [0, 5, 9 * MiB]) {
      const bytes = patterned(size);
      const object = await store.store({ kind: 'bytes', bytes });
      expect(object.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect((await joined(store.read(object))).equals(bytes)).toBe(true);
    }
  });

  test('equal files give unequal objects', async () => {
    const { store, vaultFolder } = testStore();
    const source = { kind: 'bytes', bytes: patterned(100) } as const;
    const objects = [await store.store(source), await store.store(source)];
    const [first, second] = objects.map(object => readFileSync(objectFile(vaultFolder, object)));
    expect(objects[0]!.sha256).toBe(objects[1]!.sha256);
    expect(first!.subarray(68).equals(second!.subarray(68))).toBe(false);
  });

  test('any range is that slice of the whole', async () => {
    const { store } = testStore();
    const size = 3 * MiB + 7;
    const content = patterned(size);
    const object = await store.store({ kind: 'bytes', bytes: content });
    await fc.assert(
      fc.asyncProperty(fc.nat(size), fc.nat(size), async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const range = await store.readRange(object, start, end - start);
        expect(Buffer.from(range).equals(content.subarray(start, end))).toBe(true);
      }),
      { numRuns: 40 },
    );
    await expect(store.readRange(object, size, 1)).rejects.toThrow(/outside/);
    await expect(store.readRange(object, -1, 1)).rejects.toThrow(/outside/);
  });
});

describe('many at once', () => {
  test('results stand in order; a missing source spoils no other; large ones are among them', async () => {
    const { store, vaultFolder } = testStore();
    const folder = testFolder();
    const content = (index: number) => Buffer.from(`file ${index}`);
    const paths = Array.from({ length: 200 }, (_, index) => path.join(folder, String(index)));
    paths.forEach((file, index) => {
      if (index % 50 !== 7) writeFileSync(file, content(index));
    });
    const large = writeSource(9 * MiB);
    const sources = [...paths, large].map(file => ({ kind: 'file', path: file }) as const);
    let progress = 0;
    const results = await store.storeMany(sources, { onProgress: bytes => (progress = bytes) });

    const expected = sources.map(({ path: file }, index) => {
      if (index % 50 === 7) return 'source/missing';
      const bytes = file === large ? patterned(9 * MiB) : content(index);
      return createHash('sha256').update(bytes).digest('hex');
    });
    expect(results.map(result => (result.ok ? result.value.sha256 : result.error.code))).toEqual(
      expected,
    );
    const stored = results.flatMap(result => (result.ok ? [result.value] : []));
    expect(filesIn(vaultFolder)).toHaveLength(stored.length);
    expect(progress).toBe(stored.reduce((sum, object) => sum + object.size, 0));
    for (const object of stored) await store.verify(object);

    await store.remove(stored.map(object => object.id));
    expect(filesIn(vaultFolder)).toEqual([]);
    expect(await store.presence(stored[0]!)).toMatchObject({ code: 'object/missing' });
    await store.remove([stored[0]!.id]);
  });

  test('nothing is nothing', async () => {
    expect(await testStore().store.storeMany([])).toEqual([]);
  });

  test.skipIf(!vectorsAt('media'))(
    'real files of many kinds hash as sha256sum says (needs the media set)',
    async () => {
      const { store } = testStore();
      const root = vectorsAt('media')!;
      const files = filesIn(root).map(file => path.join(root, file));
      expect(files.length).toBeGreaterThan(0);
      const results = await store.storeMany(files.map(file => ({ kind: 'file', path: file })));
      const sums = execFileSync('sha256sum', ['-bz', '--', ...files], {
        encoding: 'utf8',
        maxBuffer: 64 * MiB,
      });
      expect(results.map(result => (result.ok ? result.value.sha256 : result.error.code))).toEqual(
        sums
          .split('\0')
          .slice(0, -1)
          .map(line => line.slice(0, 64)),
      );
    },
  );

  test('a name that is not UTF-8 is read by its bytes', async () => {
    const { store } = testStore();
    const name = Buffer.concat([
      Buffer.from(`${testFolder()}/`),
      Buffer.from([0xcb, 0xe8, 0xf1, 0xf2]),
    ]);
    writeFileSync(name, 'content');
    const object = await store.store({ kind: 'file', path: new Uint8Array(name) });
    expect((await joined(store.read(object))).toString()).toBe('content');
  });
});
