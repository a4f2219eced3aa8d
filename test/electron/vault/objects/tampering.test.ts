import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  openObjectStore,
  type ObjectStore,
} from '../../../../electron/vault/objects/objectStore.ts';
import { sealedChunkSize, storedSize } from '../../../../electron/vault/objects/format.ts';
import type { StoredObject } from '../../../../electron/vault/objects/work.ts';
import { testFolder } from '../../../support/folder.ts';
import { byteWorker, joined, patterned, testStore } from '../../../support/objectStore.ts';

const MiB = 1024 * 1024;
const size = 2 * MiB + 1000;
const header = 68;
const stored = storedSize(size);

let store: ObjectStore;
let object: StoredObject;
let file: string;
let sound: Buffer;

async function makeObject(): Promise<void> {
  const made = testStore();
  store = made.store;
  object = await store.store({ kind: 'bytes', bytes: patterned(size) });
  file = path.join(made.vaultFolder, 'objects', object.id.slice(0, 2), object.id);
  sound = readFileSync(file);
}

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no fault',
    (error: unknown) => (error as { fault?: unknown }).fault ?? error,
  );

/** What each way of reading the whole says; all must say the same. */
async function faults(of: StoredObject = object): Promise<unknown> {
  const target = path.join(testFolder(), 'target');
  const [read, ...others] = await Promise.all(
    [
      joined(store.read(of)),
      store.readRange(of, 0, of.size),
      store.verify(of),
      store.digests(of, ['sha512']),
      store.extract(of, target, []),
    ].map(faultOf),
  );
  for (const other of others) expect(other).toEqual(read);
  expect(() => readFileSync(target)).toThrow(/ENOENT/);
  return read;
}

describe('an object that was changed', () => {
  test.each([0, 1, header - 1, header, header + 1, header + sealedChunkSize, stored - 1])(
    'cut to %i bytes',
    async length => {
      await makeObject();
      truncateSync(file, length);
      const fault = {
        code: 'object/truncated',
        detail: { id: object.id, expected: stored, found: length },
      };
      expect(await faults()).toEqual(fault);
      expect(await store.presence(object)).toEqual(fault);
    },
  );

  test.each([1, sealedChunkSize])('%i bytes appended', async length => {
    await makeObject();
    appendFileSync(file, Buffer.alloc(length));
    const fault = {
      code: 'object/extended',
      detail: { id: object.id, expected: stored, found: stored + length },
    };
    expect(await faults()).toEqual(fault);
    expect(await store.presence(object)).toEqual(fault);
  });

  test('one bit in any byte of the header', async () => {
    await makeObject();
    for (let at = 0; at < header; at++) {
      const changed = Buffer.from(sound);
      changed[at]! ^= 1 << (at % 8);
      writeFileSync(file, changed);
      expect(await faultOf(store.readRange(object, 0, 1))).toEqual({
        code: 'object/header-changed',
        detail: { id: object.id },
      });
    }
    expect(await faults()).toMatchObject({ code: 'object/header-changed' });
  });

  const second = header + sealedChunkSize;
  test.each([
    ['the first byte of the content', header, 0],
    ['the tag of the first chunk', second - 1, 0],
    ['the second chunk', second + 5000, 1],
    ['the last byte', stored - 1, 2],
  ])('one bit in %s', async (_name, at, chunk) => {
    await makeObject();
    const changed = Buffer.from(sound);
    changed[at]! ^= 4;
    writeFileSync(file, changed);
    expect(await faults()).toEqual({
      code: 'object/chunk-altered',
      detail: { id: object.id, chunk },
    });
    // A range elsewhere neither reads nor minds it.
    const elsewhere = chunk === 0 ? size - 10 : 10;
    expect(await store.readRange(object, elsewhere, 10)).toEqual(
      patterned(size).slice(elsewhere, elsewhere + 10),
    );
    expect(await store.presence(object)).toBe(null);
  });

  test('two chunks in each other’s place', async () => {
    await makeObject();
    const [one, two] = [
      sound.subarray(header, second),
      sound.subarray(second, second + sealedChunkSize),
    ];
    const rest = sound.subarray(second + sealedChunkSize);
    writeFileSync(file, Buffer.concat([sound.subarray(0, header), two, one, rest]));
    expect(await faults()).toEqual({
      code: 'object/chunk-altered',
      detail: { id: object.id, chunk: 0 },
    });
  });

  test('shortened by whole chunks, by someone who also changed the size in the database', async () => {
    await makeObject();
    truncateSync(file, header + 2 * sealedChunkSize);
    expect(await faults({ ...object, size: 2 * MiB })).toEqual({
      code: 'object/chunk-altered',
      detail: { id: object.id, chunk: 1 },
    });
  });

  test('a chunk of another object under the same key of the epoch', async () => {
    await makeObject();
    const mine = { object, file, sound };
    const other = await store.store({ kind: 'bytes', bytes: patterned(size) });
    const theirs = readFileSync(
      path.join(path.dirname(path.dirname(file)), other.id.slice(0, 2), other.id),
    );
    writeFileSync(
      mine.file,
      Buffer.concat([mine.sound.subarray(0, header), theirs.subarray(header)]),
    );
    expect(await faults()).toMatchObject({ code: 'object/chunk-altered', detail: { chunk: 0 } });
    writeFileSync(mine.file, theirs);
    expect(await faults()).toMatchObject({ code: 'object/header-changed' });
  });

  test('authentic, but not what the database says', async () => {
    await makeObject();
    const fault = await faultOf(store.verify({ ...object, sha256: '0'.repeat(64) }));
    expect(fault).toEqual({ code: 'object/altered', detail: { id: object.id } });
  });

  test('gone, or not a file', async () => {
    await makeObject();
    renameSync(file, `${file}.away`);
    expect(await faults()).toEqual({ code: 'object/missing', detail: { id: object.id } });
    symlinkSync(`${file}.away`, file);
    expect(await faults()).toEqual({ code: 'object/not-a-file', detail: { id: object.id } });
    expect(await store.presence(object)).toMatchObject({ code: 'object/not-a-file' });
    unlinkSync(file);
    mkdirSync(file);
    expect(await faults()).toMatchObject({ code: 'object/not-a-file' });
  });

  test('its epoch’s key is not in the keyring, or is another', async () => {
    await makeObject();
    const vaultFolder = path.dirname(path.dirname(path.dirname(file)));
    const openWith = (epochKeys: Map<number, Uint8Array>) => {
      const other = openObjectStore({
        vaultFolder,
        epochKeys,
        currentEpoch: 1,
        byteWorker: byteWorker(),
      });
      onTestFinished(() => other.close());
      return other;
    };
    const key = new Uint8Array(32);
    expect(await faultOf(openWith(new Map([[1, key]])).verify(object))).toEqual({
      code: 'object/no-key',
      detail: { id: object.id, epoch: 2 },
    });
    const wrong = openWith(
      new Map([
        [1, key],
        [2, key],
      ]),
    );
    expect(await faultOf(wrong.verify(object))).toMatchObject({ code: 'object/chunk-altered' });
  });
});

describe('extracting', () => {
  test('an existing file is never overwritten', async () => {
    await makeObject();
    const target = path.join(testFolder(), 'there');
    copyFileSync(file, target);
    await expect(store.extract(object, target, [])).rejects.toThrow('disk/exists');
    expect(readFileSync(target).equals(sound)).toBe(true);
  });
});
