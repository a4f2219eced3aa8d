import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgeAccess } from '../../../../electron/vault/export/ageAccess.ts';
import { ageChunk, AgeStream, newAgeKey } from '../../../../electron/vault/export/ageStream.ts';
import { concatBytes } from '../../../../shared/bytes.ts';

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);

const patterned = (length: number) =>
  new Uint8Array(length).map((_, at) => (at * 31 + (at >> 8)) & 0xff);

async function sealed(plain: Uint8Array, pieces: readonly number[]) {
  const key = await newAgeKey([recipient]);
  const written: Uint8Array[] = [];
  const write = (bytes: Uint8Array) => Promise.resolve(void written.push(bytes.slice()));
  const stream = await AgeStream.begin(key, { write, end: () => Promise.resolve() });
  let at = 0;
  for (const piece of pieces) {
    await stream.write(plain.subarray(at, at + piece));
    at += piece;
  }
  await stream.write(plain.subarray(at));
  await stream.end();
  return { key, file: concatBytes(...written) };
}

/** Lengths around the borders of chunks, where a last chunk could be taken for one that is not. */
const length = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -2, max: 2 }))
    .map(([n, d]) => n * ageChunk + d),
);
const piece = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(ageChunk - 1, ageChunk, 2 * ageChunk + 1),
);

test("whatever the pieces, age's own library opens it, and any part of it can be read", async () => {
  await fc.assert(
    fc.asyncProperty(
      length,
      fc.array(piece, { maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      async (size, pieces, a, b) => {
        const plain = patterned(size);
        const { key, file } = await sealed(plain, pieces);
        const decrypter = new Decrypter();
        decrypter.addIdentity(identity);
        expect(Buffer.compare(await decrypter.decrypt(file), plain)).toBe(0);

        const read = (start: number, count: number) =>
          Promise.resolve(file.slice(start, start + count));
        const access = new AgeAccess({ size: file.length, read }, key.header.length, key.streamKey);
        expect(access.size).toBe(size);
        const [from, to] = [a % (size + 1), b % (size + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        expect(Buffer.compare(await access.read(from, to - from), plain.subarray(from, to))).toBe(
          0,
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('a bit flipped in any chunk is found when that chunk is read', async () => {
  const { key, file } = await sealed(patterned(3 * ageChunk + 5), []);
  for (let at = key.header.length + 3; at < file.length; at += 30_000) {
    const bad = file.slice();
    bad[at] = bad[at]! ^ 1;
    const read = (start: number, count: number) => Promise.resolve(bad.slice(start, start + count));
    const access = new AgeAccess({ size: bad.length, read }, key.header.length, key.streamKey);
    await expect(access.read(0, access.size)).rejects.toThrow();
  }
});

test('no two files share a key', async () => {
  const [one, other] = [await newAgeKey([recipient]), await newAgeKey([recipient])];
  expect(Buffer.compare(one.streamKey, other.streamKey)).not.toBe(0);
});
